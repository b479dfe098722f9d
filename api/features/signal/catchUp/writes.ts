import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { baselineOrder, closingsOf } from "../chart/reads.ts";
import { keepStates } from "../chart/writes.ts";
import { chartsOf, nameOf, replacedBy, replay } from "../rules.ts";
import { keepSaid } from "../said/writes.ts";
import { lockSeries } from "../writes.ts";

/**
 * Makes the charts of a team's series that closed meetings before there were charts, from the stored counts: what they
 * would have said then is said now, without waiting for another meeting. To be called before what they say is read;
 * where every series has its charts it changes nothing.
 */
export async function catchUp(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  teamId: string,
): Promise<void> {
  // In one order, so that two who read at once wait for each other instead of both for ever.
  for (const seriesId of await seriesWithoutCharts(tx, scope, { teamId })) {
    await lockSeries(tx, scope, seriesId);
    const [still] = await seriesWithoutCharts(tx, scope, { teamId, seriesId });
    if (still !== undefined) await replaySeries(tx, deps, scope, seriesId);
  }
}

/** Series that closed a question on a scale since their last baseline and have no chart of it; by id. */
async function seriesWithoutCharts(
  tx: Tx,
  scope: TenantScope,
  { teamId, seriesId }: { readonly teamId: string; readonly seriesId?: string },
): Promise<string[]> {
  let found = tx
    .selectFrom("series as s")
    .select("s.series_id")
    .where((where) => where.and({ "s.tenant_id": scope.tenantId, "s.team_id": teamId }))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("monitor as m")
            .select("m.series_id")
            .whereRef("m.tenant_id", "=", "s.tenant_id")
            .whereRef("m.series_id", "=", "s.series_id"),
        ),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("pulse as p")
          .innerJoin("pulse_question as q", (join) =>
            join.onRef("q.tenant_id", "=", "p.tenant_id").onRef("q.pulse_id", "=", "p.pulse_id"),
          )
          .select("p.pulse_id")
          .whereRef("p.tenant_id", "=", "s.tenant_id")
          .whereRef("p.seal_series", "=", "s.series_id")
          .where("p.seal_order", "is not", null)
          .where("q.kind", "=", "scale")
          .where(({ not: no, exists: is, selectFrom: from }) =>
            no(
              is(
                from("baseline as b")
                  .select("b.series_id")
                  .whereRef("b.tenant_id", "=", "s.tenant_id")
                  .whereRef("b.series_id", "=", "s.series_id")
                  .whereRef("b.after_order", ">=", "p.seal_order"),
              ),
            ),
          ),
      ),
    );
  if (seriesId !== undefined) found = found.where("s.series_id", "=", seriesId);
  return (await found.orderBy("s.series_id").execute()).map((row) => row.series_id);
}

async function replaySeries(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  seriesId: string,
): Promise<void> {
  const closings = await closingsOf(tx, scope, seriesId, await baselineOrder(tx, scope, seriesId));
  const keys = new Map(closings.flatMap(chartsOf).map((key) => [nameOf(key), key]));
  const made = [...keys.values()].map((key) => ({ key, ...replay(key, closings) }));
  await keepStates(tx, scope, seriesId, made, deps.clock.now());
  for (const { key, said } of made) {
    const end = replacedBy(key, closings);
    const ended = said.map((one) => ({ ...one, endedPulseId: one.endedPulseId ?? end }));
    await keepSaid(tx, deps, scope, seriesId, key, [], ended);
  }
}
