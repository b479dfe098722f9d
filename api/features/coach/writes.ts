import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { keepTypedName } from "../person/writes.ts";

type On = { readonly teamId: string; readonly personId: string };

/**
 * Lets somebody look on until a date, or moves that date. Who still looks on keeps what may be read already; whoever
 * comes back starts anew.
 */
export async function keepCoach(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  { teamId, personId }: On,
  { until, name, byId }: { readonly until: Date; readonly name: string | undefined; readonly byId: string },
): Promise<void> {
  const now = deps.clock.now();
  const of = { tenant_id: scope.tenantId, team_id: teamId, person_id: personId };
  const known = await tx
    .selectFrom("coach")
    .select(["until_at", "added_at"])
    .where((where) => where.and(of))
    .forUpdate()
    .executeTakeFirst();
  const still = known !== undefined && known.until_at > now ? known : null;
  if (still?.until_at.getTime() === until.getTime()) return;
  if (name !== undefined) await keepTypedName(tx, scope, personId, name);
  const row = { until_at: until, added_by: byId, added_at: still?.added_at ?? now };
  await tx
    .insertInto("coach")
    .values({ ...of, ...row })
    .onConflict((conflict) => conflict.columns(["tenant_id", "team_id", "person_id"]).doUpdateSet(row))
    .execute();
  await recordChange(tx, deps, scope, { teamId, byId, what: "coach-added", facts: { until: until.toISOString() } });
}

/** From now on they look on no longer; said again it changes nothing. */
export async function dropCoach(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  { teamId, personId }: On,
  byId: string,
): Promise<void> {
  const gone = await tx
    .deleteFrom("coach")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId, person_id: personId }))
    .returning("until_at")
    .executeTakeFirst();
  if (gone === undefined || gone.until_at <= deps.clock.now()) return;
  await recordChange(tx, deps, scope, { teamId, byId, what: "coach-removed", facts: {} });
}
