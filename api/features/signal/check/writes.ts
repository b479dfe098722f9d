import { isDeepStrictEqual } from "node:util";
import { isMonitorState } from "../../../../src/measure/monitor.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { baselineOrder, closingsOf, keyOf, pastOf, saidOf, signalRows, since } from "../chart/reads.ts";
import { type ChartKey, isSame, nameOf, replay } from "../rules.ts";
import { lockSeries } from "../writes.ts";

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
    const past = pastOf(row);
    const again = replay(key, since(past, closings), past);
    // What a meeting raised that is gone is told to nobody any more.
    const said = again.said.filter((one) => counted.has(one.raisedPulseId));
    const own = signals.filter((one) => nameOf(keyOf(one)) === nameOf(key)).map(saidOf);
    const isSaid =
      own.length === said.length &&
      said.every((one) => own.some((other) => isSame(one, other) && one.raisedPulseId === other.raisedPulseId));
    return [
      // As it would be stored: JSON has no -0.
      ...(isDeepStrictEqual(JSON.parse(JSON.stringify(again.state)), row.state)
        ? []
        : [{ key, what: "state" as const }]),
      ...(isSaid ? [] : [{ key, what: "signals" as const }]),
    ];
  });
}
