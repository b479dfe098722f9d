import { createHash } from "node:crypto";
import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import type { Recurrence } from "../calendar/recurrence.ts";
import { eventId } from "./eventIds.ts";
import { asWritten, shownIn } from "./graphTime.ts";
import { type Copy, iCalUIdOf, keyOf, wholeOf } from "./mailbox.ts";
import type { Prefer } from "./prefer.ts";
import type { GraphState, Invited, Person, Reply } from "./state.ts";

type Shown = Record<string, unknown>;
const NEVER = "0001-01-01T00:00:00Z";

/** An event as Graph shows it to whoever reads this mailbox. */
export function eventBody(state: GraphState, person: Person, copy: Copy, prefer: Prefer): Shown {
  const { meeting, type, originalStart } = copy;
  const id = eventId(person, keyOf(copy), prefer.immutableIds);
  const organizer = state.people.find((one) => one.id === meeting.organizerId);
  const isOrganizer = meeting.organizerId === person.id;
  const response: Reply = isOrganizer
    ? "organizer"
    : (copy.attendees.find(({ personId }) => personId === person.id)?.response ?? "none");
  const zone = type === "seriesMaster" && prefer.timeZone === null ? null : prefer.timeZone;
  const time = (at: ZonedTime): ZonedTime =>
    type === "seriesMaster" && zone === null ? asWritten(at) : shownIn(at, zone);
  return {
    ...tagOf(copy),
    id,
    changeKey: changeKeyOf(copy),
    createdDateTime: meeting.createdAt,
    lastModifiedDateTime: meeting.changedAt,
    categories: [],
    transactionId: null,
    originalStartTimeZone: meeting.start.timeZone,
    originalEndTimeZone: meeting.end.timeZone,
    iCalUId: iCalUIdOf(copy),
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject: copy.isCancelled && !isOrganizer ? `Canceled: ${copy.subject}` : copy.subject,
    body: { contentType: "html", content: meeting.body },
    bodyPreview: meeting.body.replace(/<[^>]*>/g, "").slice(0, 255),
    importance: "normal",
    sensitivity: copy.sensitivity,
    isAllDay: meeting.isAllDay,
    isCancelled: copy.isCancelled,
    isOrganizer,
    isDraft: false,
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
    seriesMasterId: originalStart === null ? null : eventId(person, keyOf(wholeOf(meeting)), prefer.immutableIds),
    showAs: copy.showAs,
    type,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: meeting.online !== null,
    onlineMeetingProvider: meeting.online === null ? "unknown" : "teamsForBusiness",
    onlineMeeting: meeting.online === null ? null : { joinUrl: meeting.online.joinUrl },
    responseStatus: { response, time: NEVER },
    start: time(copy.start),
    end: time(copy.end),
    location: { displayName: meeting.online === null ? "" : "Microsoft Teams Meeting", locationType: "default" },
    locations: [],
    recurrence:
      type === "seriesMaster" && meeting.recurrence !== null ? recurrenceBody(meeting.recurrence, meeting.start) : null,
    attendees: copy.attendees.map(attendeeBody),
    organizer: { emailAddress: { name: organizer?.name ?? "", address: organizer?.mail ?? "" } },
    ...(originalStart === null ? {} : { originalStart }),
    ...(type === "seriesMaster" ? { cancelledOccurrences: cancelledOf(copy) } : {}),
  };
}

/** All that a delta walk says of an ordinary date of a series. */
export function bareBody(person: Person, copy: Copy, prefer: Prefer): Shown {
  return {
    ...tagOf(copy),
    "@odata.type": "#microsoft.graph.event",
    id: eventId(person, keyOf(copy), prefer.immutableIds),
    seriesMasterId: eventId(person, keyOf(wholeOf(copy.meeting)), prefer.immutableIds),
    type: copy.type,
    start: shownIn(copy.start, prefer.timeZone),
    end: shownIn(copy.end, prefer.timeZone),
  };
}

const changeKeyOf = (copy: Copy): string =>
  createHash("sha256")
    .update(`${keyOf(copy)} ${copy.stamp}`)
    .digest("base64")
    .slice(0, 22);
const tagOf = (copy: Copy): Shown => ({ "@odata.etag": `W/"${changeKeyOf(copy)}"` });

const attendeeBody = ({ name, address, type, response }: Invited): Shown => ({
  type,
  status: { response, time: NEVER },
  emailAddress: { name, address },
});

const cancelledOf = ({ meeting }: Copy): string[] =>
  Object.entries(meeting.exceptions)
    .filter(([, { isCancelled }]) => isCancelled)
    .map(([originalStart]) => `OID.${keyOf(wholeOf(meeting))}.${originalStart.slice(0, 10)}`);

/** With every field, as Graph fills those that a pattern does not use. */
export function recurrenceBody({ pattern, range }: Recurrence, start: ZonedTime): Shown {
  return {
    pattern: { month: 0, dayOfMonth: 0, daysOfWeek: [], firstDayOfWeek: "sunday", index: "first", ...pattern },
    range: { endDate: "0001-01-01", numberOfOccurrences: 0, recurrenceTimeZone: start.timeZone, ...range },
  };
}
