import type { Selectable } from "kysely";
import { isMonitorState } from "../../../../src/measure/monitor.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import { releasedQuestions } from "../../../privacy/release.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { type ChartKey, type Closing, type Marked, nameOf, type Past, type Said, steadyQuestions } from "../rules.ts";

export type SignalRow = Selectable<Tables["signal"]>;

/** A closing with what a reader needs to be let in. */
export type KeptClosing = Closing & {
  readonly occurrenceId: string;
  /** Of its meeting. */
  readonly startAt: Date;
  readonly order: number;
  readonly readers: "team" | "audience";
  readonly opens_at: Date;
  /** Its facilitator, and who led it in the open. */
  readonly leads: readonly (string | null)[];
};

/** Every closing that the charts of a series took in, in that order, with what the release rule let through. */
export async function closingsOf(tx: Tx, scope: TenantScope, seriesId: string, afterOrder = 0): Promise<KeptClosing[]> {
  const pulses = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select(["p.pulse_id", "p.occurrence_id", "p.phase", "p.form", "p.k", "p.seal_order", "p.readers"])
    .select(["p.facilitator_id", "p.leader_id", "p.opens_at", "o.start_at"])
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "p.seal_series": seriesId }))
    .where("p.seal_order", ">", afterOrder)
    .orderBy("p.seal_order")
    .execute();
  const ids = pulses.map((row) => row.pulse_id);
  const questions = Map.groupBy(await releasedQuestions(tx, scope, ids), (row) => row.pulse_id);
  return pulses.map((row) => ({
    pulseId: row.pulse_id,
    occurrenceId: row.occurrence_id,
    startAt: row.start_at,
    order: row.seal_order ?? 0,
    phase: row.phase === "before" ? "before" : "after",
    form: row.form,
    k: row.k,
    readers: row.readers,
    opens_at: row.opens_at,
    leads: [row.facilitator_id, row.leader_id],
    questions: (questions.get(row.pulse_id) ?? []).map((question) => ({
      id: question.question_id,
      version: question.version,
      kind: question.kind,
      scale: question.scale,
      counts: question.shown ? question.counts : null,
    })),
  }));
}

/** The order of the last closing that the charts of a series took in, deleted or not; 0 before the first. */
export async function lastOrder(tx: Tx, scope: TenantScope, seriesId: string): Promise<number> {
  const row = await tx
    .selectFrom("pulse")
    .select((select) => select.fn.max("seal_order").as("last"))
    .where((where) => where.and({ tenant_id: scope.tenantId, seal_series: seriesId }))
    .where("seal_order", "is not", null)
    .executeTakeFirst();
  const series = await tx
    .selectFrom("series")
    .select("gone_order")
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .executeTakeFirst();
  return Math.max(row?.last ?? 0, series?.gone_order ?? 0);
}

/** Whether a series ever showed an `after`: from then on its charts and its trend go by `after` alone. */
export async function hasShownAfter(tx: Tx, scope: TenantScope, seriesId: string): Promise<boolean> {
  const shown = await tx
    .selectFrom("pulse")
    .select("pulse_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, seal_series: seriesId, phase: "after", released: true }))
    .where("seal_order", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return shown !== undefined;
}

/** The order after which the charts of a series count; 0 when nobody started anew. */
export async function baselineOrder(tx: Tx, scope: TenantScope, seriesId: string): Promise<number> {
  const row = await tx
    .selectFrom("baseline")
    .select((select) => select.fn.max("after_order").as("after"))
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .executeTakeFirst();
  return row?.after ?? 0;
}

/** The signals of a series as they are stored. */
export const signalRows = (tx: Tx, scope: TenantScope, seriesId: string): Promise<SignalRow[]> =>
  tx
    .selectFrom("signal")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .execute();

/** So many closings are enough to tell what is steady: half a year of weekly meetings. */
export const RECENT = 26;

/** The starter questions of a series that rest at every other meeting, going by what it closed since its last baseline. */
export async function steadyIn(tx: Tx, scope: TenantScope, seriesId: string): Promise<string[]> {
  const last = await lastOrder(tx, scope, seriesId);
  const from = Math.max(last - RECENT, await baselineOrder(tx, scope, seriesId));
  const closings = await closingsOf(tx, scope, seriesId, from);
  return steadyQuestions(closings, marksOf(await signalRows(tx, scope, seriesId)));
}

export const marksOf = (rows: readonly SignalRow[]): Marked[] =>
  rows
    .filter((row) => row.kind === "mark")
    .map((row) => ({ questionId: row.question_id, from: row.raised_pulse_id, to: row.ended_pulse_id }));

export const keyOf = (row: Selectable<Tables["monitor"]> | SignalRow): ChartKey => ({
  questionId: row.question_id,
  phase: row.phase,
  version: row.version,
  scale: row.scale,
  chart: row.chart,
});

/** What a chart had taken in of closings that are gone; null when none is, or when its charts were of another kind then. */
export const pastOf = (row: Pick<Selectable<Tables["monitor"]>, "past">): Past | null => {
  const past = row.past as Past | null;
  return past !== null && isMonitorState(past.state) ? past : null;
};

/** The same of every chart of a series, by the chart's name. */
export async function pastsIn(tx: Tx, scope: TenantScope, seriesId: string): Promise<ReadonlyMap<string, Past | null>> {
  const rows = await tx
    .selectFrom("monitor")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .where("past", "is not", null)
    .execute();
  return new Map(rows.map((row) => [nameOf(keyOf(row)), pastOf(row)]));
}

/** The closings after that. */
export const since = <One extends { readonly order: number }>(past: Past | null, closings: readonly One[]): One[] =>
  closings.filter((closing) => closing.order > (past?.order ?? 0));

export const columnsOf = ({ questionId, ...rest }: ChartKey) => ({ question_id: questionId, ...rest });

export const saidOf = (row: SignalRow): Said => ({
  kind: row.kind,
  direction: row.direction,
  beganPulseId: row.began_pulse_id,
  raisedPulseId: row.raised_pulse_id,
  endedPulseId: row.ended_pulse_id,
});

/** Series whose charts nobody has compared with the stored counts since `before`, the longest unchecked first. */
export const seriesToCheck = (tx: Tx, before: Date, limit: number) =>
  tx
    .selectFrom("monitor")
    .select(["tenant_id", "series_id"])
    .where("checked_at", "<=", before)
    .groupBy(["tenant_id", "series_id"])
    .orderBy((order) => order.fn.min("checked_at"))
    .limit(limit)
    .execute();
