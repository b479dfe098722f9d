import { uuid7 } from "../../platform/chance.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { closingsOf, lastOrder } from "./chart/reads.ts";
import { mayManage, seriesStandingOf } from "./reads.ts";

/**
 * The one lock that puts closings of a series, and new baselines, into an order. Taken before any pulse's row, as who
 * writes a calendar event does.
 */
export const lockSeries = (tx: Tx, scope: TenantScope, seriesId: string) =>
  tx
    .selectFrom("series")
    .select("series_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

/**
 * From here on a series learns anew what is usual. Said twice before another meeting closed, it changes nothing.
 * @throws Refusal not-found, wrong-role
 */
export async function startBaseline(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  seriesId: string,
  personId: string,
): Promise<void> {
  const standing = await seriesStandingOf(tx, scope, seriesId, personId, deps.clock.now());
  if (standing === null) throw new Refusal("not-found");
  if (!(await mayManage(tx, scope, standing.series, standing.reader))) throw new Refusal("wrong-role");
  await lockSeries(tx, scope, seriesId);
  const of = { tenant_id: scope.tenantId, series_id: seriesId };
  const last = await lastOrder(tx, scope, seriesId);
  const same = await tx
    .selectFrom("baseline")
    .select("baseline_id")
    .where((where) => where.and({ ...of, after_order: last }))
    .executeTakeFirst();
  if (same !== undefined) return;
  const now = deps.clock.now();
  await tx
    .insertInto("baseline")
    .values({
      ...of,
      baseline_id: uuid7(deps.chance, now),
      started_at: now,
      started_by: personId,
      after_order: last,
    })
    .execute();
  const line = { teamId: standing.series.team_id, byId: personId, about: { seriesId }, facts: {} };
  await recordChange(tx, deps, scope, { ...line, what: "baseline-started" });
  await tx
    .deleteFrom("monitor")
    .where((where) => where.and(of))
    .execute();
  const latest = (await closingsOf(tx, scope, seriesId)).at(-1);
  if (latest === undefined) return;
  await tx
    .updateTable("signal")
    .set({ ended_pulse_id: latest.pulseId })
    .where((where) => where.and(of))
    .where("ended_pulse_id", "is", null)
    .execute();
}

/**
 * Notes who read a signal first.
 * @throws Refusal not-found, wrong-role
 */
export async function acknowledge(
  tx: Tx,
  deps: Pick<Deps, "clock">,
  scope: TenantScope,
  signalId: string,
  personId: string,
): Promise<void> {
  const of = { tenant_id: scope.tenantId, signal_id: signalId };
  const row = await tx
    .selectFrom("signal")
    .select("series_id")
    .where((where) => where.and(of))
    .executeTakeFirst();
  const standing =
    row === undefined ? null : await seriesStandingOf(tx, scope, row.series_id, personId, deps.clock.now());
  if (standing === null) throw new Refusal("not-found");
  if (!(await mayManage(tx, scope, standing.series, standing.reader))) throw new Refusal("wrong-role");
  await tx
    .updateTable("signal")
    .set({ acknowledged_by: personId, acknowledged_at: deps.clock.now() })
    .where((where) => where.and(of))
    .where("acknowledged_at", "is", null)
    .execute();
}
