import type { Team, TeamSummary } from "../../../src/contract/team.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { minimumOf } from "../occurrence/check/reads.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";

/** What a person is in a team now; null for who does not belong to it, or when there is no such team. */
export async function roleIn(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  personId: string,
): Promise<"member" | "owner" | null> {
  const row = await tx
    .selectFrom("team_member")
    .select("role")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId, person_id: personId }))
    .executeTakeFirst();
  return row?.role ?? null;
}

/** Teams and meeting chats a person belongs to, by name. */
export const teamsOf = (tx: Tx, scope: TenantScope, personId: string): Promise<TeamSummary[]> =>
  tx
    .selectFrom("team_member as m")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "m.tenant_id").onRef("t.team_id", "=", "m.team_id"),
    )
    .select(["t.team_id as id", "t.name", "t.kind", "m.role"])
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.person_id": personId }))
    .orderBy("t.name")
    .orderBy("t.team_id")
    .execute();

/** One team as its member reads it; null for anybody else. */
export async function teamFor(tx: Tx, scope: TenantScope, teamId: string, personId: string): Promise<Team | null> {
  const summary = (await teamsOf(tx, scope, personId)).find((team) => team.id === teamId);
  if (summary === undefined) return null;
  const members = await tx
    .selectFrom("team_member as m")
    .innerJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "m.tenant_id").onRef("p.person_id", "=", "m.person_id"),
    )
    .select(["p.person_id as id", "p.name", "m.role"])
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.team_id": teamId }))
    .orderBy("p.name")
    .orderBy("p.person_id")
    .execute();
  const series = await tx
    .selectFrom("series")
    .select(["series_id as id", "title"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .orderBy("title")
    .orderBy("series_id")
    .execute();
  return { ...summary, needed: await minimumOf(tx, scope), members, series };
}
