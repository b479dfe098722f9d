import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** What is known of a team or chat: its name, null for an unknown one, and the ids of who owns it. */
export async function knownTeam(tx: Tx, { tenantId }: TenantScope, teamId: string) {
  const of = { tenant_id: tenantId, team_id: teamId };
  const team = await tx
    .selectFrom("team")
    .select("name")
    .where((where) => where.and(of))
    .executeTakeFirst();
  const owners = await tx
    .selectFrom("team_member")
    .select("person_id")
    .where((where) => where.and({ ...of, role: "owner" as const }))
    .execute();
  return { name: team?.name ?? null, owners: new Set(owners.map((row) => row.person_id)) };
}
