import { instantOf } from "../../api/platform/zones.ts";
import { eventId } from "../graph/eventIds.ts";
import { type Copy, keyOf, viewOf, wholeOf } from "../graph/mailbox.ts";
import type { GraphState, Person } from "../graph/state.ts";
import type { Guest } from "./guests.ts";
import type { Invited, Item } from "./wire.ts";

/** Whose eyes and whose mailbox: a delegate has another's before them. */
export type Seen = { readonly reader: Person; readonly owner: Person };
/** Meetings that were saved and never sent, by uid. */
export type Drafts = readonly string[];

const replies = {
  none: "none",
  notResponded: "none",
  organizer: "organizer",
  accepted: "accepted",
  tentativelyAccepted: "tentative",
  declined: "declined",
} as const;

/** Everything of a window in one mailbox, by start, and the series that its dates belong to. */
export function itemsOf(state: GraphState, seen: Seen, drafts: Drafts, window: { from: Date; to: Date }) {
  const copies = viewOf(state, seen.owner.id, window).filter(({ isCancelled }) => !isCancelled);
  const masters = new Set(copies.flatMap(({ meeting, originalStart }) => (originalStart === null ? [] : [meeting])));
  return {
    items: copies.map((copy) => itemOf(state, seen, drafts, copy)),
    series: [...masters].map((meeting) => itemOf(state, seen, drafts, wholeOf(meeting))),
  };
}

/** What a guest got of the meetings that they are invited to: their own mailbox is not simulated, the invitation is. */
export function itemsOfGuest(state: GraphState, guest: Guest, drafts: Drafts, window: { from: Date; to: Date }) {
  const holder = (organizerId: string): Person | undefined => state.people.find(({ id }) => id === organizerId);
  const copies = state.people
    .flatMap(({ id }) => viewOf(state, id, window).filter(({ meeting }) => meeting.organizerId === id))
    .filter(({ meeting, isCancelled }) => !isCancelled && !drafts.includes(meeting.uid))
    .filter(({ attendees }) => attendees.some(({ address }) => address === guest.address));
  const items = copies.flatMap((copy): Item[] => {
    const owner = holder(copy.meeting.organizerId);
    if (owner === undefined) return [];
    const item = itemOf(state, { reader: owner, owner }, [], copy);
    const id = ewsId(`AAMkAGX9${Buffer.from(`guest/${keyOf(copy)}/`).toString("base64url")}AAA=`);
    return [{ ...item, mode: "read", id, seriesId: null }];
  });
  return { items, series: [] };
}

/** One copy as Outlook shows it. */
export function itemOf(state: GraphState, { reader, owner }: Seen, drafts: Drafts, copy: Copy): Item {
  const { meeting, type, originalStart } = copy;
  const organizer = state.people.find(({ id }) => id === meeting.organizerId);
  const minutes = (instantOf(meeting.end).getTime() - instantOf(meeting.start).getTime()) / 60_000;
  return {
    mode: meeting.organizerId === owner.id ? "compose" : "read",
    id: ewsId(eventId(owner, keyOf(copy), false)),
    key: { uid: meeting.uid, originalStart },
    kind: (
      { singleInstance: "single", seriesMaster: "series", occurrence: "occurrence", exception: "exception" } as const
    )[type],
    subject: copy.subject,
    body: `${meeting.body}${meeting.online === null ? "" : invitationTo(meeting.online.joinUrl)}`,
    location: meeting.online === null ? "" : "Microsoft Teams Meeting",
    start: instantOf(copy.start).toISOString(),
    end: instantOf(copy.end).toISOString(),
    organizer: { name: organizer?.name ?? "", address: organizer?.mail ?? "" },
    attendees: copy.attendees.flatMap(({ name, address, type: kind, response }): Invited[] =>
      kind === "resource" ? [] : [{ name, address, type: kind, response: replies[response] }],
    ),
    sensitivity: copy.sensitivity,
    recurrence:
      meeting.recurrence === null
        ? null
        : { ...meeting.recurrence, start: meeting.start.dateTime, minutes, zone: meeting.start.timeZone },
    seriesId: originalStart === null ? null : ewsId(eventId(owner, keyOf(wholeOf(meeting)), false)),
    created: meeting.createdAt,
    modified: meeting.changedAt,
    owner: reader === owner ? null : owner.mail,
    sent: !drafts.includes(meeting.uid),
  };
}

/** Exchange writes two characters otherwise than addresses of the web allow. */
const ewsId = (restId: string): string => restId.replaceAll("-", "/").replaceAll("_", "+");

/** How Microsoft Teams writes its part into an invitation; the link is all that matters to anybody. */
const RULE = "<div>________________________________________________________________________________</div>";
const invitationTo = (joinUrl: string): string =>
  `<br>${RULE}<div><h2>Microsoft Teams meeting</h2></div><div><a href="${joinUrl.replaceAll("&", "&amp;")}">Join the meeting now</a></div>${RULE}`;
