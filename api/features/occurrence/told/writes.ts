import type { ToldMeeting } from "../../../../src/contract/toldMeeting.ts";
import { type CalendarEvent, chatKey } from "../../../graph/calendarEvent.ts";
import type { CalendarSource } from "../../../platform/db/tables.ts";
import type { Deps } from "../../../platform/deps.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { whyNotTaken } from "../rules.ts";
import { recordEvent } from "../writes.ts";
import { meetingsAt, rosterOf } from "./reads.ts";

/**
 * Takes in a meeting that a page or the bot sees, where no calendar is read. Its people are those of the team or chat, so
 * nobody chooses who is asked. A meeting the team has at that time already stays as it is: whoever says otherwise may be
 * mistaken, and calendars know better.
 * @param teller becomes the organizer where none is told, or one from elsewhere
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
  const why = whyNotTaken({ ...told, ...times }, now);
  if (why !== null) throw new Refusal("bad-request", { where: "body" }, why);
  const { people, there } = await deps.db.inTenant(scope, async (tx) => ({
    people: await rosterOf(tx, scope, teamId),
    there: await meetingsAt(tx, scope, teamId, times.start, times.end),
  }));
  // Two channels of a team may meet at once: only a meeting of another link is another one.
  const same =
    there.find(({ join_url }) => join_url !== null && join_url === told.joinUrl) ??
    there.find(({ join_url }) => join_url === null || told.joinUrl === null);
  if (same !== undefined) return same.id;
  const organizer =
    people.find(({ id }) => id === told.organizerId) ?? people.find(({ id }) => id === teller) ?? people[0];
  if (organizer === undefined) throw new Refusal("bad-request", { where: "body" }, "nobody is known of this chat yet");
  const event: CalendarEvent = {
    iCalUId: chatKey(told.chatId ?? `join:${told.joinUrl}`),
    originalStart: times.start.toISOString(),
    teamId,
    subject: told.title,
    start: { dateTime: told.start.replace("Z", ""), timeZone: "UTC" },
    end: { dateTime: told.end.replace("Z", ""), timeZone: "UTC" },
    timeZone: told.timeZone,
    joinUrl: told.joinUrl,
    chatId: told.chatId,
    isAllDay: false,
    isCancelled: false,
    organizer,
    attendees: people.map(({ id, name, kind }) => ({ id, name, kind, response: "none" })),
  };
  const recorded = await recordEvent(deps, scope, event, { source, readAt: now });
  if (recorded === null) throw new Refusal("bad-request", { where: "body" }, "this is no meeting");
  return recorded.occurrenceId;
}
