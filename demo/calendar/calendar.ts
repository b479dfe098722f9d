import type { CalendarEvent, ZonedTime } from "../../api/graph/calendarEvent.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { type Copy, copiesOf } from "../graph/mailbox.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";
import type { Meeting, Reply } from "../graph/state.ts";
import { expand, type Recurrence } from "./recurrence.ts";

/** One series as the demo is born with it. */
export type Entry = Pick<CalendarEvent, "iCalUId" | "teamId" | "subject" | "organizer" | "attendees" | "isAllDay"> & {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly recurrence: Recurrence;
};

/** Every meeting of the organisation, in whoever's calendar it stands. */
export type Calendar = {
  /** Those that overlap the window, with those that were called off. */
  events(window: { from: Date; to: Date }): CalendarEvent[];
};

/** The simulated mailboxes, seen at once and from outside. */
export const calendarOver = ({ state }: Pick<SimulatedGraph, "state">): Calendar => ({
  events: (window) =>
    state.meetings.flatMap((meeting) => copiesOf(meeting, window).map((copy) => eventOf(state, copy))),
});

/** The team in whose channel a meeting is held, or the chat that it has instead. */
export const placeOf = ({ online }: Pick<Meeting, "online">): string => online?.channelOf ?? online?.threadId ?? "";

export function eventOf(state: SimulatedGraph["state"], copy: Copy): CalendarEvent {
  const { meeting, originalStart, subject, start, end, isCancelled, attendees } = copy;
  const organizer = {
    id: meeting.organizerId,
    name: state.people.find(({ id }) => id === meeting.organizerId)?.name ?? "",
  };
  return {
    iCalUId: meeting.uid,
    originalStart,
    teamId: placeOf(meeting),
    subject,
    ...(originalStart === null ? {} : { seriesSubject: meeting.subject }),
    start,
    end,
    joinUrl: meeting.online?.joinUrl ?? null,
    chatId: meeting.online?.threadId ?? null,
    isAllDay: meeting.isAllDay,
    isCancelled,
    organizer,
    attendees: [
      { ...organizer, kind: "member", response: "accepted" },
      ...attendees.map(({ personId, name, response }) => ({
        id: personId,
        name,
        kind: personId === null ? ("external" as const) : ("member" as const),
        response: responses[response],
      })),
    ],
  };
}

const responses: Readonly<Record<Reply, CalendarEvent["attendees"][number]["response"]>> = {
  none: "none",
  notResponded: "none",
  organizer: "accepted",
  accepted: "accepted",
  tentativelyAccepted: "tentative",
  declined: "declined",
};

/** The dates of a series that overlap a window, as they were planned. */
export const eventsOf = (
  { start, end, recurrence, ...same }: Entry,
  window: { from: Date; to: Date },
): CalendarEvent[] =>
  expand({ start, end, recurrence }, window).map((planned) => ({
    ...same,
    isCancelled: false,
    seriesSubject: same.subject,
    originalStart: instantOf(planned.start).toISOString(),
    ...planned,
  }));
