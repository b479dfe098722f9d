import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { baselineOrder, closingsOf, columnsOf, keyOf, pastOf } from "../chart/reads.ts";
import { asksFor, type Past, replay } from "../rules.ts";

/**
 * Before closings of a series are deleted: each chart keeps what it made of them, so that it goes on from there and can
 * still be compared with the counts that stay. Charts that took in nothing else go, and where no closing is left, all of
 * them, with what they said. The series must be locked.
 * @param orders of the closings about to go
 */
export async function leaveBehind(
  tx: Tx,
  scope: TenantScope,
  seriesId: string,
  orders: ReadonlySet<number>,
): Promise<void> {
  const of = { tenant_id: scope.tenantId, series_id: seriesId };
  const cut = Math.max(...orders);
  const all = await closingsOf(tx, scope, seriesId);
  const staying = all.filter(({ order }) => !orders.has(order));
  if (staying.length === 0) {
    for (const table of ["monitor", "signal", "baseline"] as const)
      await tx
        .deleteFrom(table)
        .where((where) => where.and(of))
        .execute();
    await setGone(tx, of, null);
    return;
  }
  await setGone(tx, of, cut);
  const from = await baselineOrder(tx, scope, seriesId);
  const rows = await tx
    .selectFrom("monitor")
    .selectAll()
    .where((where) => where.and(of))
    .execute();
  for (const row of rows) {
    const key = keyOf(row);
    const chart = { ...of, ...columnsOf(key) };
    if (!staying.some((closing) => closing.order > from && asksFor(key, closing))) {
      await tx
        .deleteFrom("monitor")
        .where((where) => where.and(chart))
        .execute();
      continue;
    }
    const known = pastOf(row);
    const floor = known?.order ?? from;
    if (cut <= floor) continue;
    const between = all.filter(({ order }) => order > floor && order <= cut);
    const past: Past = { order: cut, ...replay(key, between, known) };
    await tx
      .updateTable("monitor")
      .set({ past: JSON.stringify(past) })
      .where((where) => where.and(chart))
      .execute();
  }
}

/** Places in a series are never given twice; null: its charts begin anew. */
async function setGone(tx: Tx, of: { tenant_id: string; series_id: string }, order: number | null): Promise<void> {
  await tx
    .updateTable("series")
    .set((row) => ({ gone_order: order === null ? null : row.fn("greatest", ["gone_order", row.val(order)]) }))
    .where((where) => where.and(of))
    .execute();
}

/**
 * After closings were deleted: nobody can be told any more of what one of them raised. What still stands stays until it is
 * taken back, so that it is not said anew.
 */
export async function dropUntold(tx: Tx, scope: TenantScope, seriesId: string): Promise<void> {
  await tx
    .deleteFrom("signal")
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .where("ended_pulse_id", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("pulse as p")
            .select("p.pulse_id")
            .whereRef("p.tenant_id", "=", "signal.tenant_id")
            .whereRef("p.pulse_id", "=", "signal.raised_pulse_id"),
        ),
      ),
    )
    .execute();
}
