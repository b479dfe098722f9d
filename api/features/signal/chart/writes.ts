import { isDeepStrictEqual } from "node:util";
import { isMonitorState, type MonitorState } from "../../../../src/measure/monitor.ts";
import { uuid7 } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { baselineOrder, closingsOf, keyOf, lastOrder, marksOf, RECENT, type SignalRow, signalRows } from "../reads.ts";
import {
  asksFor,
  type ChartKey,
  type Closing,
  chartsOf,
  isSame,
  replay,
  type Said,
  saidAfter,
  steadyQuestions,
  stepChart,
} from "../rules.ts";
import { lockSeries } from "../writes.ts";

/** A closing's place among those of its series. */
export type Turn = { readonly seriesId: string; readonly order: number };

/**
 * Gives a pulse that is about to close its place in the series, and holds the series until the transaction ends, so that
 * two closings at once step one after the other. To be called before any row of the pulse is written.
 * @returns null for a pulse that no chart takes in: between meetings, or `before` where there is or was an `after`
 */
export async function takeTurn(tx: Tx, scope: TenantScope, pulseId: string): Promise<Turn | null> {
  const pulse = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select(["p.phase", "p.occurrence_id", "o.series_id"])
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "p.pulse_id": pulseId }))
    .executeTakeFirstOrThrow();
  if (pulse.phase === "adhoc") return null;
  const seriesId = pulse.series_id;
  await lockSeries(tx, scope, seriesId);
  if (pulse.phase === "before" && (await hasAfter(tx, scope, seriesId, pulse.occurrence_id))) return null;
  return { seriesId, order: (await lastOrder(tx, scope, seriesId)) + 1 };
}

/** Whether this meeting asks `after`, or any meeting of the series ever showed one. */
async function hasAfter(tx: Tx, scope: TenantScope, seriesId: string, occurrenceId: string): Promise<boolean> {
  const found = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select("p.pulse_id")
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "o.series_id": seriesId, "p.phase": "after" }))
    .where((where) =>
      where.or([
        where("p.released", "=", true),
        where.and([where("p.occurrence_id", "=", occurrenceId), where("p.state", "<>", "void")]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * The charts of a series after one more closing, in the closing's own transaction: each takes it in, and what left the
 * usual is written down. A chart without a state that can be stepped on is replayed from the stored counts.
 * @returns whether other questions rest at every other meeting than before
 */
export async function stepCharts(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  { seriesId, order }: Turn,
): Promise<{ restsChanged: boolean }> {
  const of = { tenant_id: scope.tenantId, series_id: seriesId };
  const from = await baselineOrder(tx, scope, seriesId);
  const since = Math.max(from, order - RECENT);
  const recent = await closingsOf(tx, scope, seriesId, since);
  const closing = recent.at(-1);
  if (closing?.order !== order) throw new Error("the closing is not the last of its series");
  let everything: readonly Closing[] | null = since === from ? recent : null;
  const history = async (): Promise<readonly Closing[]> => {
    everything ??= await closingsOf(tx, scope, seriesId, from);
    return everything;
  };
  const states = new Map(
    (
      await tx
        .selectFrom("monitor")
        .selectAll()
        .where((where) => where.and(of))
        .execute()
    ).map((row) => [nameOf(keyOf(row)), row.state as unknown]),
  );
  const signals = await signalRows(tx, scope, seriesId);
  const keys = chartsOf(closing);
  const stepped: { key: ChartKey; state: MonitorState }[] = [];
  for (const key of keys) {
    const kept = states.get(nameOf(key));
    const own = signals.filter((row) => nameOf(keyOf(row)) === nameOf(key));
    if (!isMonitorState(kept)) {
      const again = replay(key, await history());
      stepped.push({ key, state: again.state });
      const standing = own.filter((row) => row.ended_pulse_id === null).map(saidOf);
      const dropped = standing.filter((one) => !again.said.some((other) => isSame(one, other)));
      const ended = dropped.map((one) => ({ ...one, endedPulseId: closing.pulseId }));
      await keepSaid(tx, deps, scope, seriesId, key, own, [...again.said, ...ended]);
      continue;
    }
    const step = stepChart(key, kept, closing);
    if (step === null) continue;
    stepped.push({ key, state: step.state });
    const isQuiet = own.every((row) => row.ended_pulse_id !== null) && !step.report.mark && !step.report.alert;
    if (isQuiet) continue;
    const taken = (await history()).filter((one) => asksFor(key, one));
    await keepSaid(tx, deps, scope, seriesId, key, own, saidAfter(key, own.map(saidOf), step, taken));
  }
  await keepStates(tx, scope, seriesId, stepped, deps.clock.now());
  await endReplaced(tx, scope, keys, signals, closing.pulseId);
  const marks = marksOf(signals);
  const nowSteady = steadyQuestions(recent, marksOf(await signalRows(tx, scope, seriesId)));
  const wasSteady = steadyQuestions(recent.slice(0, -1), marks);
  return { restsChanged: !isDeepStrictEqual(nowSteady, wasSteady) };
}

export const nameOf = ({ questionId, phase, version, scale, chart }: ChartKey): string =>
  [questionId, phase, version, scale, chart].join(" ");

const columnsOf = ({ questionId, ...rest }: ChartKey) => ({ question_id: questionId, ...rest });

export const saidOf = (row: SignalRow): Said => ({
  kind: row.kind,
  direction: row.direction,
  beganPulseId: row.began_pulse_id,
  raisedPulseId: row.raised_pulse_id,
  endedPulseId: row.ended_pulse_id,
});

async function keepStates(
  tx: Tx,
  scope: TenantScope,
  seriesId: string,
  stepped: readonly { key: ChartKey; state: MonitorState }[],
  now: Date,
): Promise<void> {
  if (stepped.length === 0) return;
  await tx
    .insertInto("monitor")
    .values(
      stepped.map(({ key, state }) => ({
        tenant_id: scope.tenantId,
        series_id: seriesId,
        ...columnsOf(key),
        state: JSON.stringify(state),
        checked_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "series_id", "question_id", "phase", "version", "scale", "chart"])
        // When it was checked stays: a busy series is checked as often as a quiet one.
        .doUpdateSet((row) => ({ state: row.ref("excluded.state") })),
    )
    .execute();
}

/** Stores what a chart says now where it differs from what is stored of it. */
async function keepSaid(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  seriesId: string,
  key: ChartKey,
  stored: readonly SignalRow[],
  said: readonly Said[],
): Promise<void> {
  for (const one of said) {
    const row = stored.find((other) => isSame(saidOf(other), one));
    if (row === undefined) {
      await tx
        .insertInto("signal")
        .values({
          tenant_id: scope.tenantId,
          signal_id: uuid7(deps.chance, deps.clock.now()),
          series_id: seriesId,
          ...columnsOf(key),
          kind: one.kind,
          direction: one.direction,
          began_pulse_id: one.beganPulseId,
          raised_pulse_id: one.raisedPulseId,
          ended_pulse_id: one.endedPulseId,
          acknowledged_by: null,
          acknowledged_at: null,
        })
        .execute();
    } else if (row.ended_pulse_id !== one.endedPulseId) {
      await tx
        .updateTable("signal")
        .set({ ended_pulse_id: one.endedPulseId })
        .where((where) => where.and({ tenant_id: scope.tenantId, signal_id: row.signal_id }))
        .execute();
    }
  }
}

/** What was said of another wording, scale or phase of the questions asked now can never be taken back: it ends here. */
async function endReplaced(
  tx: Tx,
  scope: TenantScope,
  keys: readonly ChartKey[],
  signals: readonly SignalRow[],
  pulseId: string,
): Promise<void> {
  const now = new Set(keys.map(nameOf));
  const replaced = signals.filter(
    (row) =>
      row.ended_pulse_id === null &&
      !now.has(nameOf(keyOf(row))) &&
      keys.some((key) => key.questionId === row.question_id),
  );
  if (replaced.length === 0) return;
  await tx
    .updateTable("signal")
    .set({ ended_pulse_id: pulseId })
    .where("tenant_id", "=", scope.tenantId)
    .where(
      "signal_id",
      "in",
      replaced.map((row) => row.signal_id),
    )
    .execute();
}

/** A chart that is not what its stored counts make it: its state, or what it said. */
export type Difference = { readonly key: ChartKey; readonly what: "state" | "signals" };

/**
 * Replays every chart of a series from the stored counts and compares; closings wait meanwhile. A state that cannot be
 * stepped on is no difference: the next closing replays it.
 */
export async function checkSeries(tx: Tx, scope: TenantScope, seriesId: string, now: Date): Promise<Difference[]> {
  await lockSeries(tx, scope, seriesId);
  const of = { tenant_id: scope.tenantId, series_id: seriesId };
  const closings = await closingsOf(tx, scope, seriesId, await baselineOrder(tx, scope, seriesId));
  const counted = new Set(closings.map((closing) => closing.pulseId));
  const signals = (await signalRows(tx, scope, seriesId)).filter((row) => counted.has(row.raised_pulse_id));
  const rows = await tx
    .updateTable("monitor")
    .set({ checked_at: now })
    .where((where) => where.and(of))
    .returningAll()
    .execute();
  return rows.flatMap((row): Difference[] => {
    if (!isMonitorState(row.state)) return [];
    const key = keyOf(row);
    const again = replay(key, closings);
    const own = signals.filter((one) => nameOf(keyOf(one)) === nameOf(key)).map(saidOf);
    const isSaid =
      own.length === again.said.length &&
      again.said.every((one) => own.some((other) => isSame(one, other) && one.raisedPulseId === other.raisedPulseId));
    return [
      // As it would be stored: JSON has no -0.
      ...(isDeepStrictEqual(JSON.parse(JSON.stringify(again.state)), row.state)
        ? []
        : [{ key, what: "state" as const }]),
      ...(isSaid ? [] : [{ key, what: "signals" as const }]),
    ];
  });
}
