import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { Refusal } from "../../api/platform/problem.ts";
import { type Rhythm, rhythmFrom } from "../calendar/changes.ts";
import { onlineOf } from "../calendar/demoGraph.ts";
import { shownIn } from "../graph/graphTime.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";
import type { Invited as GraphInvited, Person } from "../graph/state.ts";
import { zone } from "../people.ts";
import { ownPart } from "./bodyText.ts";
import type { Invited, Item, Key } from "./wire.ts";

/** What an organizer's form holds, to be saved. */
export type Draft = Pick<Item, "key" | "subject" | "body" | "start" | "end" | "attendees"> & {
  readonly repeat: Rhythm | "none";
  /** A team's id: in its channel. "chat": with a chat of its own. Null: not in Teams. It is chosen before the first saving. */
  readonly online: string | null;
};

const wall = (instant: string): ZonedTime => ({
  dateTime: shownIn({ dateTime: instant.slice(0, 19), timeZone: "UTC" }, zone).dateTime.slice(0, 19),
  timeZone: zone,
});

/** Writes a form into the organizer's calendar, and nowhere else until `sends`. @returns which meeting it is */
export function write(
  graph: Pick<SimulatedGraph, "state" | "calendars">,
  owner: Person,
  draft: Draft,
  sends: boolean,
): Key {
  const { state, calendars } = graph;
  const { subject, online, repeat, attendees } = draft;
  const [start, end] = [wall(draft.start), wall(draft.end)];
  const body = ownPart(draft.body);
  const known = attendees.flatMap(({ address }) => state.people.find(({ mail }) => mail === address)?.id ?? []);
  const invited = known.filter((id) => id !== owner.id);
  const guests = attendees.filter(({ address }) => !state.people.some(({ mail }) => mail === address)).map(guestOf);
  if (draft.key === null) {
    const uid = calendars.meet({
      organizer: owner.id,
      subject,
      start,
      end,
      body,
      recurrence: repeat === "none" ? null : rhythmFrom(repeat, start.dateTime.slice(0, 10)),
      invited: sends ? invited : [],
      guests: sends ? guests : [],
      online: online === null ? null : online === "chat" ? {} : onlineOf(online),
    });
    return { uid, originalStart: null };
  }
  const { uid, originalStart } = draft.key;
  const meeting = state.meetings.find((one) => one.uid === uid);
  if (meeting === undefined || meeting.organizerId !== owner.id) throw new Refusal("not-found");
  meeting.body = body;
  if (sends && originalStart === null)
    meeting.attendees = [...meeting.attendees.filter(({ personId }) => personId !== null), ...guests];
  // The dates of a series move only when its own times did.
  const times =
    isSame(meeting.start, start) && isSame(meeting.end, end) && originalStart === null ? {} : { start, end };
  calendars.change(draft.key, { subject, ...times, ...(sends ? { invited } : {}) });
  return draft.key;
}

const isSame = (one: ZonedTime, other: ZonedTime): boolean =>
  one.timeZone === other.timeZone && one.dateTime.slice(0, 19) === other.dateTime.slice(0, 19);

const guestOf = ({ name, address, type }: Invited): GraphInvited => ({
  personId: null,
  name,
  address,
  type,
  response: "none",
});
