import type { ToldMeeting } from "../../../../src/contract/toldMeeting.ts";
import { type CalendarEvent, chatKey, isChatKey } from "../../../graph/calendarEvent.ts";
import type { CalendarSource } from "../../../platform/db/tables.ts";
import type { Deps } from "../../../platform/deps.ts";
import { Refusal } from "../../../platform/problem.ts";
import { knownZone } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { whyNotTaken } from "../rules.ts";
import { recordEvent } from "../writes.ts";
import { isChatOf, meetingsAt, rosterOf, seriesNamed, toldToCome } from "./reads.ts";

/** Meetings to come that pages may tell one team of; what calendars and the bot know is not counted. */
const TOLD_MAX = 20;

/**
 * Takes in a meeting that a page or the bot sees, where no calendar is read. Its people are those of the team or chat, so
 * nobody chooses who is asked. A meeting the team has at that time already stays as it is: whoever says otherwise may be
 * mistaken, and calendars know better.
 *
 * What a person tells is no proof. It opens nothing of another team: a chat must be this team's own, and a link is no name
 * by which anything else is found. It takes nothing over: a series that is there keeps its organizer.
 * @param teller becomes the organizer of a new series where none is told, or one from elsewhere
 * @returns its id
 * @throws Refusal bad-request with what would be taken
 */
export async function recordTold(
  deps: Deps,
  scope: TenantScope,
  teamId: string,
  told: ToldMeeting,
  { source, teller }: { source: CalendarSource; teller: string | null },
): Promise<string> {
  const now = deps.clock.now();
  const times = { start: new Date(told.start), end: new Date(told.end) };
  const why = whyNotTaken({ ...told, ...times, timeZone: knownZone(told.timeZone) }, now);
  if (why !== null) throw new Refusal("bad-request", { where: "body" }, why);
  const isSaid = source === "pane";
  // A link alone names the meeting within its team only.
  const key = chatKey(told.chatId ?? `${teamId} ${told.joinUrl}`);
  const { people, there, series, isOurs, coming } = await deps.db.inTenant(scope, async (tx) => ({
    people: await rosterOf(tx, scope, teamId),
    there: await meetingsAt(tx, scope, teamId, times.start, times.end),
    series: await seriesNamed(tx, scope, key),
    isOurs: told.chatId === null || (await isChatOf(tx, scope, teamId, told.chatId)),
    coming: isSaid ? await toldToCome(tx, scope, teamId, now) : 0,
  }));
  const refused = (reason: string) => new Refusal("bad-request", { where: "body" }, reason);
  if (isSaid && (!isOurs || (series !== undefined && series.team_id !== teamId)))
    throw refused("that chat is not one of this team; leave chatId out, or tell the chat's own team");
  // Two channels of a team may meet at once: only a meeting of another link is another one.
  const same =
    there.find(({ join_url }) => join_url !== null && join_url === told.joinUrl) ??
    there.find(({ ical_uid }) => ical_uid === key) ??
    there.find(({ join_url, ical_uid }) => !isChatKey(ical_uid) && (join_url === null || told.joinUrl === null));
  if (same !== undefined) return same.id;
  if (coming >= TOLD_MAX) throw refused(`a team is told of at most ${TOLD_MAX} meetings to come; ask now instead`);
  const byId = (id: string | null) => people.find((one) => one.id === id);
  const { organizer_id: id = null, organizer_name: name = null } = series ?? {};
  const kept = id === null || name === null ? undefined : { id, name };
  const organizer = kept ?? byId(told.organizerId) ?? byId(teller) ?? people[0];
  if (organizer === undefined) throw refused("nobody is known of this chat yet");
  const event: CalendarEvent = {
    iCalUId: key,
    originalStart: times.start.toISOString(),
    teamId,
    subject: told.title,
    start: { dateTime: told.start.replace("Z", ""), timeZone: "UTC" },
    end: { dateTime: told.end.replace("Z", ""), timeZone: "UTC" },
    timeZone: told.timeZone,
    ...(isSaid ? {} : { joinUrl: told.joinUrl }),
    chatId: told.chatId,
    isAllDay: false,
    isCancelled: false,
    organizer,
    attendees: people.map(({ id, name, kind }) => ({ id, name, kind, response: "none" })),
  };
  const recorded = await recordEvent(deps, scope, event, { source, readAt: now });
  if (recorded === null) throw refused("this is no meeting");
  return recorded.occurrenceId;
}
