import { uuid7 } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { columnsOf, keyOf, type SignalRow, saidOf } from "../chart/reads.ts";
import { type ChartKey, isSame, nameOf, type Said } from "../rules.ts";

/** Stores what a chart says now where it differs from what is stored of it. */
export async function keepSaid(
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
export async function endReplaced(
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
