import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** Everybody in a team or chat now, by id. */
export const rosterOf = (tx: Tx, scope: TenantScope, teamId: string) =>
  tx
    .selectFrom("team_member as m")
    .innerJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "m.tenant_id").onRef("p.person_id", "=", "m.person_id"),
    )
    .select(["p.person_id as id", "p.name", "p.kind"])
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.team_id": teamId }))
    .orderBy("p.person_id")
    .execute();

/** The meetings of a team that lie over this time, the first to start first. */
export const meetingsAt = (tx: Tx, scope: TenantScope, teamId: string, from: Date, to: Date) =>
  tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select(["o.occurrence_id as id", "o.join_url"])
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "s.team_id": teamId, "o.state": "planned" }))
    .where("o.start_at", "<", to)
    .where("o.end_at", ">", from)
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id")
    .execute();
