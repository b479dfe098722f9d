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
    .select(["o.occurrence_id as id", "o.join_url", "s.ical_uid"])
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "s.team_id": teamId, "o.state": "planned" }))
    .where("o.start_at", "<", to)
    .where("o.end_at", ">", from)
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id")
    .execute();

/** The series that a name of a meeting stands for; who organizes it is null where that person was erased. */
export const seriesNamed = (tx: Tx, scope: TenantScope, alias: string) =>
  tx
    .selectFrom("meeting_alias as a")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "a.tenant_id").onRef("s.series_id", "=", "a.series_id"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "s.tenant_id").onRef("p.person_id", "=", "s.organizer_id"),
    )
    .select(["s.team_id", "p.person_id as organizer_id", "p.name as organizer_name"])
    .where((where) => where.and({ "a.tenant_id": scope.tenantId, "a.alias": alias }))
    .executeTakeFirst();

/** Whether a chat is the team itself, or one in which the bot says that it belongs to the team. */
export const isChatOf = async (tx: Tx, scope: TenantScope, teamId: string, chatId: string): Promise<boolean> =>
  chatId === teamId ||
  (await tx
    .selectFrom("conversation")
    .select("team_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, conversation_id: chatId, team_id: teamId }))
    .executeTakeFirst()) !== undefined;

/** How many meetings to come of a team only a page has told of, whatever series they went to. */
export async function toldToCome(tx: Tx, scope: TenantScope, teamId: string, now: Date): Promise<number> {
  const { count } = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select((all) => all.fn.countAll<string>().as("count"))
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "s.team_id": teamId, "o.source": "pane" }))
    .where("o.end_at", ">", now)
    .executeTakeFirstOrThrow();
  return Number(count);
}
