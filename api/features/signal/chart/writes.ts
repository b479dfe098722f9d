import { isDeepStrictEqual } from "node:util";
import { isMonitorState, type MonitorState } from "../../../../src/measure/monitor.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import {
  asksFor,
  type ChartKey,
  chartsOf,
  isSame,
  nameOf,
  type Past,
  replay,
  type Said,
  saidAfter,
  steadyQuestions,
  stepChart,
  takenBy,
} from "../rules.ts";
import { endReplaced, keepSaid } from "../said/writes.ts";
import { lockSeries } from "../writes.ts";
import {
  baselineOrder,
  closingsOf,
  columnsOf,
  hasShownAfter,
  type KeptClosing,
  keyOf,
  lastOrder,
  marksOf,
  pastOf,
  RECENT,
  type SignalRow,
  saidOf,
  signalRows,
  since,
} from "./reads.ts";

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
  const here = await tx
    .selectFrom("pulse")
    .select("pulse_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, phase: "after", occurrence_id: occurrenceId }))
    .where("state", "<>", "void")
    .limit(1)
    .executeTakeFirst();
  return here !== undefined || (await hasShownAfter(tx, scope, seriesId));
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
  const first = Math.max(from, order - RECENT);
  const recent = await closingsOf(tx, scope, seriesId, first);
  const closing = recent.at(-1);
  if (closing?.order !== order) throw new Error("the closing is not the last of its series");
  let everything: readonly KeptClosing[] | null = first === from ? recent : null;
  const history = async (): Promise<readonly KeptClosing[]> => {
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
    ).map((row) => [nameOf(keyOf(row)), row]),
  );
  const signals = await signalRows(tx, scope, seriesId);
  const keys = chartsOf(closing);
  const stepped: { key: ChartKey; state: MonitorState }[] = [];
  for (const key of keys) {
    const kept = states.get(nameOf(key));
    const state: unknown = kept?.state;
    const past = kept === undefined ? null : pastOf(kept);
    const own = signals.filter((row) => nameOf(keyOf(row)) === nameOf(key));
    if (!isMonitorState(state)) {
      const again = replay(key, since(past, await history()), past);
      stepped.push({ key, state: again.state });
      const standing = own.filter((row) => row.ended_pulse_id === null).map(saidOf);
      const dropped = standing.filter((one) => !again.said.some((other) => isSame(one, other)));
      const ended = dropped.map((one) => ({ ...one, endedPulseId: closing.pulseId }));
      await keepSaid(tx, deps, scope, seriesId, key, own, stillKnown([...again.said, ...ended], own, past));
      continue;
    }
    const step = stepChart(key, state, closing);
    if (step === null) continue;
    stepped.push({ key, state: step.state });
    const isQuiet = own.every((row) => row.ended_pulse_id !== null) && !step.report.mark && !step.report.alert;
    if (isQuiet) continue;
    const asked = since(past, await history()).filter((one) => asksFor(key, one));
    const taken = [...(past?.own ?? []), ...asked.map((one) => takenBy(key, one))];
    const said = saidAfter(key, remembered(own, past), step, taken);
    await keepSaid(tx, deps, scope, seriesId, key, own, stillKnown(said, own, past));
  }
  await keepStates(tx, scope, seriesId, stepped, deps.clock.now());
  await endReplaced(tx, scope, keys, signals, closing.pulseId);
  const marks = marksOf(signals);
  const nowSteady = steadyQuestions(recent, marksOf(await signalRows(tx, scope, seriesId)));
  const wasSteady = steadyQuestions(recent.slice(0, -1), marks);
  return { restsChanged: !isDeepStrictEqual(nowSteady, wasSteady) };
}

/** What a chart said: as it is stored, and what it said of meetings that are gone, so that it is not said anew. */
const remembered = (own: readonly SignalRow[], past: Past | null): Said[] => {
  const stored = own.map(saidOf);
  return [...stored, ...(past?.said ?? []).filter((one) => !stored.some((other) => isSame(one, other)))];
};

/** Without what was raised by a meeting that is gone, unless it is still stored. */
const stillKnown = (said: readonly Said[], own: readonly SignalRow[], past: Past | null): Said[] => {
  const before = new Set(past?.own.map(({ pulseId }) => pulseId));
  return said.filter((one) => !before.has(one.raisedPulseId) || own.some((row) => isSame(saidOf(row), one)));
};

/** Stores the state of each chart, with `now` as the time it was last checked where it is new. */
export async function keepStates(
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
