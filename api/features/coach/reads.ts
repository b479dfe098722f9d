import type { Coach } from "../../../src/contract/coach.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";

/** Who looks on at a team now, by date. `since`: from when on what is asked may be read. */
export async function coachesOf(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  now: Date,
): Promise<(Coach & { readonly since: Date })[]> {
  const rows = await tx
    .selectFrom("coach as c")
    .leftJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "c.tenant_id").onRef("p.person_id", "=", "c.person_id"),
    )
    .select(["c.person_id", "p.name", "c.until_at", "c.added_at"])
    .where((where) => where.and({ "c.tenant_id": scope.tenantId, "c.team_id": teamId }))
    .where("c.until_at", ">", now)
    .orderBy("c.until_at")
    .orderBy("c.person_id")
    .execute();
  return rows.map((row) => ({
    id: row.person_id,
    name: row.name ?? "",
    until: row.until_at.toISOString(),
    since: row.added_at,
  }));
}

/** The teams that a person looks on at from outside now, and from when on what they are asked may be read. */
export async function coachIn(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  return (await coachingOf(tx, scope, [personId], now)).get(personId) ?? new Map();
}

/** As `coachIn`, for several people; nobody who looks on at no team. */
export async function coachingOf(
  tx: Tx,
  scope: TenantScope,
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Date>>> {
  const rows = await tx
    .selectFrom("coach")
    .select(["person_id", "team_id", "added_at"])
    .where("tenant_id", "=", scope.tenantId)
    .where("person_id", "in", [...personIds])
    .where("until_at", ">", now)
    .execute();
  const byPerson = Map.groupBy(rows, (row) => row.person_id);
  return new Map([...byPerson].map(([id, own]) => [id, new Map(own.map((row) => [row.team_id, row.added_at]))]));
}
