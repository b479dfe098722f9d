import { sql } from "kysely";
import { chatKey, type TeamRecord } from "../../../graph/calendarEvent.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { isOfTeam } from "../rules.ts";

/** What is known of an event before it is told: its series, and the meeting itself. */
export type Before = {
  readonly seriesTeam: string | null;
  readonly occurrenceId: string | null;
  readonly title: string | null;
  readonly organizerId: string | null;
  /** On the invitation, and not asked: who had declined when a source that knows said so. */
  readonly notAsked: ReadonlySet<string>;
};

export async function knownBefore(
  tx: Tx,
  { tenantId }: TenantScope,
  iCalUId: string,
  originalStart: string | null,
): Promise<Before> {
  const series = await tx
    .selectFrom("series")
    .select(["series_id", "team_id"])
    .where((where) => where.and({ tenant_id: tenantId, ical_uid: iCalUId }))
    .executeTakeFirst();
  const nothing = { occurrenceId: null, title: null, organizerId: null, notAsked: new Set<string>() };
  if (series === undefined) return { seriesTeam: null, ...nothing };
  const meeting = await tx
    .selectFrom("occurrence")
    .select(["occurrence_id", "title", "organizer_id"])
    .where((where) =>
      where.and({ tenant_id: tenantId, series_id: series.series_id, original_start: originalStart ?? "-" }),
    )
    .executeTakeFirst();
  if (meeting === undefined) return { seriesTeam: series.team_id, ...nothing };
  const away = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: meeting.occurrence_id, asked: false }))
    .execute();
  return {
    seriesTeam: series.team_id,
    occurrenceId: meeting.occurrence_id,
    title: meeting.title,
    organizerId: meeting.organizer_id,
    notAsked: new Set(away.map((row) => row.person_id)),
  };
}

/** The key and name of a series that this mailbox has told of before, by its own entry. */
export const seriesByMaster = (tx: Tx, { tenantId }: TenantScope, personId: string, masterId: string) =>
  tx
    .selectFrom("mailbox_event as e")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "e.tenant_id").onRef("s.series_id", "=", "e.series_id"),
    )
    .select(["s.ical_uid", "s.series_id"])
    .where((where) => where.and({ "e.tenant_id": tenantId, "e.person_id": personId, "e.event_id": masterId }))
    .where("e.occurrence_id", "is", null)
    .executeTakeFirst();

/** The team of a series that has the same link or chat, or of the channel or chat itself. */
export async function teamByName(
  tx: Tx,
  { tenantId }: TenantScope,
  name: { readonly joinUrl: string } | { readonly chatId: string },
): Promise<string | null> {
  const alias = "joinUrl" in name ? `join:${name.joinUrl}` : chatKey(name.chatId);
  const series = await tx
    .selectFrom("meeting_alias as a")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "a.tenant_id").onRef("s.series_id", "=", "a.series_id"),
    )
    .select("s.team_id")
    .where((where) => where.and({ "a.tenant_id": tenantId, "a.alias": alias }))
    .executeTakeFirst();
  if (series !== undefined || "joinUrl" in name) return series?.team_id ?? null;
  const team = await tx
    .selectFrom("team")
    .select("team_id")
    .where((where) => where.and({ tenant_id: tenantId, team_id: name.chatId }))
    .executeTakeFirst();
  if (team !== undefined) return team.team_id;
  const there = await tx
    .selectFrom("conversation as c")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "c.tenant_id").onRef("t.team_id", "=", "c.team_id"),
    )
    .select("c.team_id")
    .where((where) => where.and({ "c.tenant_id": tenantId, "c.conversation_id": name.chatId }))
    .executeTakeFirst();
  return there?.team_id ?? null;
}

/** The one team to which everybody belongs, if the meeting is plainly its own; null for none, and for several. */
export async function teamOfAll(tx: Tx, { tenantId }: TenantScope, people: readonly string[]): Promise<string | null> {
  if (people.length === 0) return null;
  const { rows } = await sql<{ team_id: string; invited: number; members: number }>`
    select m.team_id, count(*) filter (where m.person_id = any(${[...people]}::uuid[]))::int as invited,
      count(*)::int as members
    from team_member m join team t on t.tenant_id = m.tenant_id and t.team_id = m.team_id and t.kind = 'team'
    where m.tenant_id = ${tenantId}::uuid
    group by m.team_id
    having count(*) filter (where m.person_id = any(${[...people]}::uuid[])) = ${people.length}`.execute(tx);
  const [only, another] = rows;
  return only !== undefined && another === undefined && isOfTeam(only.invited, only.members) ? only.team_id : null;
}

/** Whether the calendar of a meeting's organizer is read, and holds it: then only that one tells who comes. */
export const isToldByOrganizer = async (
  tx: Tx,
  { tenantId }: TenantScope,
  occurrenceId: string,
  organizerId: string,
): Promise<boolean> =>
  (await tx
    .selectFrom("mailbox_event as e")
    .innerJoin("mailbox as m", (join) =>
      join.onRef("m.tenant_id", "=", "e.tenant_id").onRef("m.person_id", "=", "e.person_id"),
    )
    .select("e.event_id")
    .where((where) =>
      where.and({
        "e.tenant_id": tenantId,
        "e.occurrence_id": occurrenceId,
        "e.person_id": organizerId,
        "m.state": "open",
      } as const),
    )
    .executeTakeFirst()) !== undefined;

/** What this mailbox held and the reading of everything that has just ended did not meet again; nothing that is over. */
export const unseenEvents = (
  tx: Tx,
  { tenantId }: TenantScope,
  personId: string,
  round: { readonly beganAt: Date; readonly until: Date },
  now: Date,
) =>
  tx
    .selectFrom("mailbox_event as e")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "e.tenant_id").onRef("o.occurrence_id", "=", "e.occurrence_id"),
    )
    .select("e.event_id")
    .where((where) => where.and({ "e.tenant_id": tenantId, "e.person_id": personId }))
    .where("e.seen_at", "<", round.beganAt)
    .where("o.end_at", ">", now)
    .where("o.start_at", "<", round.until)
    .where("o.state", "=", "planned")
    .limit(200)
    .execute();

/** The meeting a mailbox knows under this id, as it is recorded now. */
export const meetingByEvent = (tx: Tx, { tenantId }: TenantScope, personId: string, eventId: string) =>
  tx
    .selectFrom("mailbox_event as e")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "e.tenant_id").onRef("o.occurrence_id", "=", "e.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .selectAll("o")
    .select(["s.ical_uid", "s.team_id"])
    .where((where) => where.and({ "e.tenant_id": tenantId, "e.person_id": personId, "e.event_id": eventId }))
    .executeTakeFirst();

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

/** A meeting as it is recorded now. */
export const meetingNow = (tx: Tx, { tenantId }: TenantScope, occurrenceId: string) =>
  tx
    .selectFrom("occurrence")
    .select(["state", "all_day", "start_at"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();

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
