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

/**
 * Writes a form into the organizer's calendar. Until it is sent, whoever is to be invited stands in the organizer's copy and has none.
 * A change of what they have already reaches them when it is saved too: here all copies are one.
 * @param isDraft it was saved before and never sent
 * @returns which meeting it is
 */
export function write(
  { state, calendars }: Pick<SimulatedGraph, "state" | "calendars">,
  owner: Person,
  draft: Draft,
  { isDraft, sends }: { readonly isDraft: boolean; readonly sends: boolean },
): Key {
  const { subject, online, repeat, attendees } = draft;
  const [start, end] = [wall(draft.start), wall(draft.end)];
  const body = ownPart(draft.body);
  const idOf = (address: string): string | undefined => state.people.find(({ mail }) => mail === address)?.id;
  const invited = attendees.flatMap(({ address }) => idOf(address) ?? []).filter((id) => id !== owner.id);
  const isFirst = draft.key === null;
  const key = draft.key ?? {
    originalStart: null,
    uid: calendars.meet({
      organizer: owner.id,
      subject,
      start,
      end,
      body,
      recurrence: repeat === "none" ? null : rhythmFrom(repeat, start.dateTime.slice(0, 10)),
      online: online === null ? null : online === "chat" ? {} : onlineOf(online),
    }),
  };
  const meeting = state.meetings.find((one) => one.uid === key.uid);
  if (meeting === undefined || meeting.organizerId !== owner.id) throw new Refusal("not-found");
  meeting.body = body;
  const isHeldBack = isFirst || isDraft;
  if (isHeldBack) meeting.hidden = sends ? [] : invited.map((personId) => ({ personId, originalStart: null }));
  const asks = isHeldBack || sends;
  if (asks && key.originalStart === null) {
    const guests = attendees.filter(({ address }) => idOf(address) === undefined).map(guestOf);
    meeting.attendees = [...meeting.attendees.filter(({ personId }) => personId !== null), ...guests];
  }
  // The dates of a series move only when its own times did.
  const times = key.originalStart === null && isSame(meeting.start, start) && isSame(meeting.end, end);
  calendars.change(key, { subject, ...(times ? {} : { start, end }), ...(asks ? { invited } : {}) });
  return key;
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
