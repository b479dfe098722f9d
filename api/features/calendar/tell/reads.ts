import { sql } from "kysely";
import { chatKey } from "../../../graph/calendarEvent.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { isOfTeam } from "../rules.ts";

/** What is known of an event before it is told: its series, and the meeting itself. */
export type Before = {
  readonly seriesId: string | null;
  readonly seriesTeam: string | null;
  readonly occurrenceId: string | null;
  readonly title: string | null;
  /** Of a date that nobody has told of yet: its series'. */
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
    .select(["series_id", "team_id", "organizer_id"])
    .where((where) => where.and({ tenant_id: tenantId, ical_uid: iCalUId }))
    .executeTakeFirst();
  const nothing = { occurrenceId: null, title: null, organizerId: null, notAsked: new Set<string>() };
  if (series === undefined) return { seriesId: null, seriesTeam: null, ...nothing };
  const known = { seriesId: series.series_id, seriesTeam: series.team_id };
  const meeting = await tx
    .selectFrom("occurrence")
    .select(["occurrence_id", "title", "organizer_id"])
    .where((where) =>
      where.and({ tenant_id: tenantId, series_id: series.series_id, original_start: originalStart ?? "-" }),
    )
    .executeTakeFirst();
  if (meeting === undefined) return { ...nothing, ...known, organizerId: series.organizer_id };
  const away = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: meeting.occurrence_id, asked: false }))
    .execute();
  return {
    ...known,
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

/**
 * Whether the calendar of a meeting's organizer is read, and either holds it or had it called off: then only that one tells
 * who comes, and no copy of somebody else's brings it back. Of a date that is not known yet its series is looked for.
 */
export const isToldByOrganizer = async (
  tx: Tx,
  { tenantId }: TenantScope,
  { seriesId, occurrenceId }: Before,
  organizerId: string,
): Promise<boolean> =>
  (await tx
    .selectFrom("mailbox as m")
    .select("m.person_id")
    .where((where) => where.and({ "m.tenant_id": tenantId, "m.person_id": organizerId, "m.state": "open" } as const))
    .where(({ or, exists, selectFrom }) => {
      const held = selectFrom("mailbox_event as e")
        .select("e.event_id")
        .whereRef("e.tenant_id", "=", "m.tenant_id")
        .whereRef("e.person_id", "=", "m.person_id");
      if (occurrenceId === null) return exists(held.where("e.series_id", "=", seriesId ?? ""));
      const calledOff = selectFrom("occurrence as o")
        .select("o.occurrence_id")
        .whereRef("o.tenant_id", "=", "m.tenant_id")
        .where((where) => where.and({ "o.occurrence_id": occurrenceId, "o.state": "cancelled" } as const));
      return or([exists(held.where("e.occurrence_id", "=", occurrenceId)), exists(calledOff)]);
    })
    .executeTakeFirst()) !== undefined;

/** Whether a calendar that is read, of somebody else than this person, holds the meeting, or any of its series. */
export const isHeldByOthers = async (
  tx: Tx,
  { tenantId }: TenantScope,
  { seriesId, occurrenceId }: Before,
  personId: string,
): Promise<boolean> =>
  (await tx
    .selectFrom("mailbox_event as e")
    .innerJoin("mailbox as m", (join) =>
      join.onRef("m.tenant_id", "=", "e.tenant_id").onRef("m.person_id", "=", "e.person_id"),
    )
    .select("e.event_id")
    .where((where) => where.and({ "e.tenant_id": tenantId, "m.state": "open" } as const))
    .where("e.person_id", "!=", personId)
    .where((where) =>
      occurrenceId === null ? where("e.series_id", "=", seriesId ?? "") : where("e.occurrence_id", "=", occurrenceId),
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

/** A meeting as it is recorded now. */
export const meetingNow = (tx: Tx, { tenantId }: TenantScope, occurrenceId: string) =>
  tx
    .selectFrom("occurrence")
    .select(["state", "all_day", "start_at"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();
