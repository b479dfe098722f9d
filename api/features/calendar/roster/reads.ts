import type { TeamRecord } from "../../../graph/calendarEvent.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** Who is on an invitation, as it is recorded now. */
export const invitedTo = (tx: Tx, { tenantId }: TenantScope, occurrenceId: string) =>
  tx
    .selectFrom("invitee as i")
    .innerJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "i.tenant_id").onRef("p.person_id", "=", "i.person_id"),
    )
    .select(["p.person_id", "p.name", "p.kind", "i.asked"])
    .where((where) => where.and({ "i.tenant_id": tenantId, "i.occurrence_id": occurrenceId }))
    .orderBy("p.person_id")
    .execute();

/**
 * Who belongs to a chat that is known only because of its meeting: whoever is invited to the next one. null where the team
 * is no such chat (the bot is in it and knows better), the meeting is not the next one, or nothing has changed.
 */
export async function newRosterOf(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  occurrenceId: string,
  now: Date,
): Promise<TeamRecord | null> {
  const { tenantId } = scope;
  const team = await tx
    .selectFrom("team as t")
    .select("t.name")
    .where((where) => where.and({ "t.tenant_id": tenantId, "t.team_id": teamId, "t.kind": "chat" } as const))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("conversation as c")
            .select("c.conversation_id")
            .whereRef("c.tenant_id", "=", "t.tenant_id")
            .whereRef("c.team_id", "=", "t.team_id")
            .where("c.removed_at", "is", null),
        ),
      ),
    )
    .executeTakeFirst();
  if (team === undefined) return null;
  const next = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select(["o.occurrence_id", "o.organizer_id"])
    .where((where) =>
      where.and({ "o.tenant_id": tenantId, "s.team_id": teamId, "o.state": "planned", "o.source": "graph" } as const),
    )
    .where("o.end_at", ">", now)
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id")
    .executeTakeFirst();
  if (next?.occurrence_id !== occurrenceId) return null;
  const invited = (await invitedTo(tx, scope, occurrenceId)).filter(
    (one) => one.kind === "member" || one.kind === "guest",
  );
  const members = invited.map((one) => ({
    id: one.person_id,
    name: one.name,
    role: one.person_id === next.organizer_id ? ("owner" as const) : ("member" as const),
  }));
  const before = await tx
    .selectFrom("team_member")
    .select(["person_id", "role"])
    .where((where) => where.and({ tenant_id: tenantId, team_id: teamId }))
    .execute();
  const spelled = (all: readonly { id: string; role: string }[]) =>
    all.map(({ id, role }) => `${id} ${role}`).toSorted();
  const isSame =
    spelled(members).join() === spelled(before.map((one) => ({ id: one.person_id, role: one.role }))).join();
  return isSame || members.length === 0 ? null : { id: teamId, name: team.name, kind: "chat", members };
}
