import type { Selectable } from "kysely";
import type { JointSignal, TeamSignal } from "../../../src/contract/signal.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Tables } from "../../platform/db/tables.ts";
import { releasedQuestions } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";
import { mayReadResult } from "../pulse/rules.ts";
import { roleIn } from "../team/reads.ts";
import { asksFor, type ChartKey, type Closing, observedBy, questionsOf, steadyQuestions, together } from "./rules.ts";

export type Reader = { readonly personId: string; readonly role: "member" | "owner" | null };
type SeriesRow = Selectable<Tables["series"]>;
export type SignalRow = Selectable<Tables["signal"]>;
export type SeriesStanding = { readonly series: SeriesRow; readonly mayManage: boolean };

/** Who may acknowledge signals and say that a series starts anew. */
export const mayManage = (series: Pick<SeriesRow, "organizer_id">, { personId, role }: Reader): boolean =>
  role === "owner" || series.organizer_id === personId;

/** A series and the caller's part in it; null when there is none, or none this person may know of. */
export async function seriesStandingOf(
  tx: Tx,
  scope: TenantScope,
  seriesId: string,
  personId: string,
): Promise<SeriesStanding | null> {
  const series = await tx
    .selectFrom("series")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .executeTakeFirst();
  if (series === undefined) return null;
  const reader = { personId, role: await roleIn(tx, scope, series.team_id, personId) };
  const standing = { series, mayManage: mayManage(series, reader) };
  if (reader.role !== null || standing.mayManage) return standing;
  const asked = await tx
    .selectFrom("occurrence as o")
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
    )
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .select("a.person_id")
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "o.series_id": seriesId, "a.person_id": personId }))
    .limit(1)
    .executeTakeFirst();
  return asked === undefined ? null : standing;
}

/** A closing with what a reader needs to be let in. */
export type KeptClosing = Closing & {
  readonly occurrenceId: string;
  readonly order: number;
  readonly readers: "team" | "audience";
  readonly facilitatorId: string | null;
};

/** Every closing that the charts of a series took in, in that order, with what the release rule let through. */
export async function closingsOf(tx: Tx, scope: TenantScope, seriesId: string, afterOrder = 0): Promise<KeptClosing[]> {
  const pulses = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select([
      "p.pulse_id",
      "p.occurrence_id",
      "p.phase",
      "p.form",
      "p.k",
      "p.seal_order",
      "p.readers",
      "p.facilitator_id",
    ])
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "o.series_id": seriesId }))
    .where("p.seal_order", ">", afterOrder)
    .orderBy("p.seal_order")
    .execute();
  const ids = pulses.map((row) => row.pulse_id);
  const questions = Map.groupBy(await releasedQuestions(tx, scope, ids), (row) => row.pulse_id);
  return pulses.map((row) => ({
    pulseId: row.pulse_id,
    occurrenceId: row.occurrence_id,
    order: row.seal_order ?? 0,
    phase: row.phase === "before" ? "before" : "after",
    form: row.form,
    k: row.k,
    readers: row.readers,
    facilitatorId: row.facilitator_id,
    questions: (questions.get(row.pulse_id) ?? []).map((question) => ({
      id: question.question_id,
      version: question.version,
      kind: question.kind,
      scale: question.scale,
      counts: question.shown ? question.counts : null,
    })),
  }));
}

/** The order of the last closing that the charts of a series took in; 0 before the first. */
export async function lastOrder(tx: Tx, scope: TenantScope, seriesId: string): Promise<number> {
  const row = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select((select) => select.fn.max("p.seal_order").as("last"))
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "o.series_id": seriesId }))
    .executeTakeFirst();
  return row?.last ?? 0;
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

export const marksOf = (rows: readonly SignalRow[]) =>
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

/** A signal and where it belongs. */
export type PlacedSignal = {
  readonly signal: JointSignal;
  /** Of the closing that raised it. */
  readonly order: number;
  readonly phase: "before" | "after";
  /** Of the wording; the version of every question of it, in their order. */
  readonly versions: readonly number[];
  readonly scale: number;
  /** Both starter questions together. */
  readonly isJoint: boolean;
};

/**
 * The signals of one series, newest first, for one reader: one who may not read every result that a signal was computed
 * from does not hear of it.
 */
export async function signalsOf(tx: Tx, scope: TenantScope, seriesId: string, reader: Reader): Promise<PlacedSignal[]> {
  const rows = await signalRows(tx, scope, seriesId);
  if (rows.length === 0) return [];
  const closings = await closingsOf(tx, scope, seriesId);
  if (closings.length === 0) return [];
  const asked = await tx
    .selectFrom("audience")
    .select("pulse_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, person_id: reader.personId }))
    .where(
      "pulse_id",
      "in",
      closings.map((closing) => closing.pulseId),
    )
    .execute();
  const inAudience = new Set(asked.map((row) => row.pulse_id));
  const mayRead = (closing: KeptClosing): boolean =>
    mayReadResult(closing.readers, {
      inAudience: inAudience.has(closing.pulseId),
      isFacilitator: closing.facilitatorId === reader.personId,
      isOrganizer: false,
      role: reader.role,
    });
  return rows
    .flatMap((row) => placed(row, closings, mayRead))
    .toSorted((a, b) => b.order - a.order || a.signal.signalId.localeCompare(b.signal.signalId));
}

function placed(
  row: SignalRow,
  closings: readonly KeptClosing[],
  mayRead: (closing: KeptClosing) => boolean,
): PlacedSignal[] {
  const find = (pulseId: string | null) => closings.find((closing) => closing.pulseId === pulseId);
  const [began, raised, ended] = [find(row.began_pulse_id), find(row.raised_pulse_id), find(row.ended_pulse_id)];
  if (began === undefined || raised === undefined) return [];
  const key = keyOf(row);
  const own = closings.filter((closing) => asksFor(key, closing));
  if (!own.filter((closing) => closing.order <= (ended ?? raised).order).every(mayRead)) return [];
  const since = own.filter(
    (closing) => closing.order >= began.order && (ended === undefined || closing.order < ended.order),
  );
  const signal: JointSignal = {
    signalId: row.signal_id,
    kind: row.kind,
    chart: row.chart,
    direction: row.direction,
    began: began.occurrenceId,
    raised: raised.occurrenceId,
    ended: ended?.occurrenceId ?? null,
    meetings: Math.max(1, since.filter((closing) => observedBy(key, closing)).length),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    questionIds: [...questionsOf(row.question_id)],
  };
  const versions = row.version.split("+").map(Number);
  return [
    {
      signal,
      order: raised.order,
      phase: row.phase,
      versions,
      scale: row.scale,
      isJoint: row.question_id === together,
    },
  ];
}

/** The signals of every series of a team, by title, newest first, as `signalsOf`. */
export async function teamSignals(tx: Tx, scope: TenantScope, teamId: string, reader: Reader): Promise<TeamSignal[]> {
  const series = await tx
    .selectFrom("series")
    .select(["series_id", "title"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .orderBy("title")
    .orderBy("series_id")
    .execute();
  const found: TeamSignal[] = [];
  for (const { series_id, title } of series) {
    for (const { signal } of await signalsOf(tx, scope, series_id, reader))
      found.push({ ...signal, seriesId: series_id, title });
  }
  return found;
}
