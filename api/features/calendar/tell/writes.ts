import { nobody } from "../../../../src/contract/ids.ts";
import type { CalendarEvent, Reading, TeamRecord } from "../../../graph/calendarEvent.ts";
import type { Graph, Mailbox, Outcome } from "../../../graph/graph.ts";
import { addressesIn, invitationOf, type Told } from "../../../graph/told.ts";
import type { Deps } from "../../../platform/deps.ts";
import { instantOf } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { recordEvent, recordTeam } from "../../occurrence/writes.ts";
import { invitedTo, newRosterOf } from "../roster/reads.ts";
import { FEWEST } from "../rules.ts";
import { dropEvent, keepEvent } from "./held/writes.ts";
import {
  type Before,
  isHeldByOthers,
  isToldByOrganizer,
  knownBefore,
  meetingByEvent,
  teamByName,
  teamOfAll,
} from "./reads.ts";

/** One mailbox that is being read. */
export type Reader = {
  readonly deps: Deps;
  readonly graph: Graph;
  readonly scope: TenantScope;
  readonly mailbox: Mailbox;
};

/** null: it was not kept, because it is nobody's meeting here. */
type Kept = Outcome<{ readonly occurrenceId: string } | null>;
const notKept: Kept = { outcome: "ok", value: null };

/**
 * Records what a mailbox says of one event, if it is a meeting of somebody known here: times, people and state go the one
 * way of every source. A private subject is never stored; what is quiet (free, away, all day, private, nameless) is only
 * followed where somebody has asked something about it.
 * @param readAt when the reading began that brought it
 */
export async function tell(reader: Reader, told: Told, readAt: Date): Promise<Kept> {
  const { deps, graph, scope, mailbox } = reader;
  const before = await deps.db.inTenant(scope, (tx) => knownBefore(tx, scope, told.iCalUId, told.originalStart));
  if (before.occurrenceId === null && (told.isQuiet || told.isCancelled)) return notKept;
  const isHeld = await isHeldByOrganizer(reader, before);
  if (before.occurrenceId !== null && isHeld) return leave(reader, told, before, readAt, told.own === "organizer");
  const people = await graph.people(mailbox, addressesIn(told));
  // The calendar is open, and who is on its invitations is not.
  if (people.outcome === "forbidden") return { outcome: "forbidden", code: "people" };
  if (people.outcome !== "ok") return people.outcome === "gone" ? { outcome: "unknown" } : people;
  const { organizer, attendees } = invitationOf(told, people.value, mailbox.personId);
  if (isOther(before, organizer) && (isHeld || (await isContested(reader, before, organizer.id))))
    return leave(reader, told, before, readAt, true);
  const place = await placeOf(reader, told, before, organizer, attendees);
  if (place.outcome !== "ok") return place;
  if (place.value === null) return notKept;
  const { seriesSubject, ...rest } = told;
  const event: CalendarEvent = {
    ...rest,
    teamId: place.value.teamId,
    // Of a meeting that is called off, some calendars change the name.
    subject: told.isCancelled ? (before.title ?? told.subject) : told.subject,
    ...(seriesSubject === null ? {} : { seriesSubject }),
    chatId: place.value.chatId,
    organizer: organizer ?? { id: before.organizerId ?? nobody, name: "" },
    // In somebody else's calendar the answers of all others stand still.
    attendees: attendees.map((one) =>
      told.own !== "organizer" && one.id !== null && one.id !== mailbox.personId && before.notAsked.has(one.id)
        ? { ...one, response: "declined" as const }
        : one,
    ),
  };
  const reading: Reading = { source: "graph", readAt };
  const recorded = await recordEvent(deps, scope, event, reading);
  if (recorded === null) return notKept;
  const { teamId } = place.value;
  const roster = await deps.db.inTenant(scope, async (tx) => {
    await keepEvent(tx, scope, mailbox, told, recorded.occurrenceId, readAt);
    return newRosterOf(tx, scope, teamId, recorded.occurrenceId, deps.clock.now());
  });
  // Who is invited no more reads nothing of the chat's meetings any more.
  if (roster !== null) await recordTeam(deps, scope, null, roster);
  return { outcome: "ok", value: recorded };
}

/** The calendar of who is known to organize it is read and holds it, and it is not the one that is telling now. */
async function isHeldByOrganizer({ deps, scope, mailbox }: Reader, before: Before): Promise<boolean> {
  const { organizerId } = before;
  if (organizerId === null || organizerId === mailbox.personId) return false;
  return deps.db.inTenant(scope, (tx) => isToldByOrganizer(tx, scope, before, organizerId));
}

/** Somebody else than who is known to organize it is named. */
const isOther = <Who extends { readonly id: string }>(before: Before, organizer: Who | null): organizer is Who =>
  before.seriesId !== null && organizer !== null && organizer.id !== before.organizerId;

/**
 * A calendar says that its own owner organizes what somebody else is known for: anybody can write that into their own. Where
 * another calendar that is read holds the meeting too, that one has to say so.
 */
const isContested = async ({ deps, scope, mailbox }: Reader, before: Before, named: string): Promise<boolean> =>
  named === mailbox.personId &&
  before.organizerId !== mailbox.personId &&
  (await deps.db.inTenant(scope, (tx) => isHeldByOthers(tx, scope, before, mailbox.personId)));

/** What is told changes nothing; only that this mailbox holds the meeting is kept. Claims are counted, nobody is named. */
async function leave(reader: Reader, told: Told, before: Before, readAt: Date, isClaim: boolean): Promise<Kept> {
  const { deps, scope, mailbox } = reader;
  if (isClaim) deps.log("calendar-organizer-ignored", { rung: mailbox.rung });
  const { occurrenceId } = before;
  if (occurrenceId === null) return notKept;
  await deps.db.inTenant(scope, (tx) => keepEvent(tx, scope, mailbox, told, occurrenceId, readAt));
  return { outcome: "ok", value: { occurrenceId } };
}

/** The team or chat whose meeting it is; null where nobody known here has to do with it. */
async function placeOf(
  { deps, graph, scope, mailbox }: Reader,
  told: Told,
  before: Before,
  organizer: { readonly id: string; readonly name: string } | null,
  attendees: CalendarEvent["attendees"],
): Promise<Outcome<{ teamId: string; chatId: string | null } | null>> {
  const found = (teamId: string | null, chatId: string | null = null) =>
    ({ outcome: "ok", value: teamId === null ? null : { teamId, chatId } }) as const;
  if (before.seriesTeam !== null) return found(before.seriesTeam);
  const { joinUrl } = told;
  const byLink = joinUrl === null ? null : await deps.db.inTenant(scope, (tx) => teamByName(tx, scope, { joinUrl }));
  if (byLink !== null) return found(byLink);
  // Who leads it has to be somebody here.
  if (organizer === null) return found(null);
  let chatId: string | null = null;
  if (joinUrl !== null) {
    const chat = await graph.chatOf(mailbox, joinUrl);
    // Where nobody may look it up, no thread is ever guessed from the link.
    if (chat.outcome === "throttled" || chat.outcome === "unknown" || chat.outcome === "sign-in") return chat;
    chatId = chat.outcome === "ok" ? chat.value : null;
    const ofChat =
      chatId === null ? null : await deps.db.inTenant(scope, (tx) => teamByName(tx, scope, { chatId: chatId ?? "" }));
    if (ofChat !== null) return found(ofChat, chatId);
  }
  const here = attendees.filter((one) => one.id !== null && (one.kind === "member" || one.kind === "guest"));
  const ids = here.map((one) => one.id ?? nobody);
  const ofAll = await deps.db.inTenant(scope, (tx) => teamOfAll(tx, scope, ids));
  if (ofAll !== null) return found(ofAll, chatId);
  if (chatId === null || ids.length < FEWEST || instantOf(told.end) <= deps.clock.now() || isChannel(chatId))
    return found(null);
  const team: TeamRecord = {
    id: chatId,
    name: told.seriesSubject ?? told.subject,
    kind: "chat",
    members: here.map((one) => ({
      id: one.id ?? nobody,
      name: one.name,
      role: one.id === organizer.id ? ("owner" as const) : ("member" as const),
    })),
  };
  await recordTeam(deps, scope, null, team);
  return found(chatId, chatId);
}

/** A channel belongs to a team that is not known here: it is no chat of its own. */
const isChannel = (threadId: string): boolean => !threadId.startsWith("19:meeting_");

/**
 * The mailbox has an event no more. In its organizer's calendar that means it is called off; anybody else has only taken it
 * out of their own, and is invited as before until they decline.
 */
export async function tellGone(reader: Reader, eventId: string, readAt: Date): Promise<void> {
  const { deps, scope, mailbox } = reader;
  const { personId } = mailbox;
  const meeting = await deps.db.inTenant(scope, (tx) => meetingByEvent(tx, scope, personId, eventId));
  if (meeting !== undefined && meeting.organizer_id === personId) {
    const invited = await deps.db.inTenant(scope, (tx) => invitedTo(tx, scope, meeting.occurrence_id));
    const event: CalendarEvent = {
      iCalUId: meeting.ical_uid,
      originalStart: meeting.original_start === "-" ? null : meeting.original_start,
      teamId: meeting.team_id,
      subject: meeting.title,
      start: { dateTime: meeting.start_at.toISOString().replace("Z", ""), timeZone: "UTC" },
      end: { dateTime: meeting.end_at.toISOString().replace("Z", ""), timeZone: "UTC" },
      timeZone: meeting.time_zone,
      isAllDay: meeting.all_day,
      isCancelled: true,
      organizer: { id: personId, name: invited.find((one) => one.person_id === personId)?.name ?? "" },
      attendees: invited.map((one) => ({
        id: one.person_id,
        name: one.name,
        kind: one.kind,
        response: one.asked ? "accepted" : "declined",
      })),
    };
    await recordEvent(deps, scope, event, { source: "graph", readAt });
  }
  await deps.db.inTenant(scope, (tx) => dropEvent(tx, scope, personId, eventId, meeting?.occurrence_id ?? null));
}
