import { instantOf } from "../../api/platform/zones.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type DemoPerson, personOf, teams, tenant } from "../people.ts";
import { channelOf } from "./chats.ts";

/** A meeting as Microsoft Teams knows it for a bot: by an id of its own, its chat, and where it is joined. */
export type Meeting = {
  readonly id: string;
  readonly title: string;
  readonly chat: string;
  readonly joinUrl: string;
  readonly start: Date;
  readonly end: Date;
  readonly organizer: DemoPerson;
  /** Ids of who is invited. */
  readonly people: readonly string[];
};

export type Meetings = {
  /** The date of that meeting that is nearest to `now`: a series has one id. */
  byId(id: string, now: Date): Meeting | null;
  /** Every meeting that touches [from, to), by start. */
  between(from: Date, to: Date): readonly Meeting[];
};

const DAY_MS = 24 * 60 * 60_000;

/** The channel of a team, or the chat that stands in its place. */
const threadOf = (teamId: string): string =>
  Object.values(teams).some((team) => team.id === teamId && team.kind === "team") ? channelOf(teamId) : teamId;

/** A series is joined in one place, and so has one link. */
const joinUrlOf = (teamId: string, iCalUId: string, organizerId: string): string => {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenant.id, Oid: organizerId }));
  const thread = encodeURIComponent(threadOf(teamId));
  return `https://teams.microsoft.com/l/meetup-join/${thread}/${encodeURIComponent(iCalUId)}?context=${context}`;
};

/** The demo's calendar, seen as meetings of Teams. */
export function meetingsIn(calendar: Pick<Calendar, "events">): Meetings {
  const between: Meetings["between"] = (from, to) =>
    calendar
      .events({ from, to })
      .filter((event) => !event.isCancelled && !event.isAllDay)
      .flatMap((event) => {
        const organizer = personOf(event.organizer.id);
        if (organizer === undefined) return [];
        const chat = event.chatId ?? threadOf(event.teamId);
        return [
          {
            id: Buffer.from(`1#${chat}#${event.iCalUId}`).toString("base64"),
            title: event.subject,
            chat,
            joinUrl: event.joinUrl ?? joinUrlOf(event.teamId, event.iCalUId, organizer.id),
            start: instantOf(event.start),
            end: instantOf(event.end),
            organizer,
            people: event.attendees.flatMap(({ id }) => id ?? []),
          },
        ];
      })
      .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  return {
    between,
    byId(id, now) {
      const near = between(new Date(now.getTime() - 15 * DAY_MS), new Date(now.getTime() + 15 * DAY_MS));
      const away = (meeting: Meeting) => Math.abs(meeting.start.getTime() - now.getTime());
      return near.filter((meeting) => meeting.id === id).toSorted((a, b) => away(a) - away(b))[0] ?? null;
    },
  };
}
