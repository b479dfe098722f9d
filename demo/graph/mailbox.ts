import { instantOf } from "../../api/platform/zones.ts";
import { expand } from "../calendar/recurrence.ts";
import { dateIn, utcOf } from "./graphTime.ts";
import { DAY_MS } from "./inside.ts";
import type { Details, Exception, GraphState, Meeting } from "./state.ts";

/**
 * A meeting as it lies in one mailbox: a series' master, one of its dates (as planned, or with an exception of its own), or a meeting that
 * stands alone.
 */
export type Copy = Details & {
  readonly meeting: Meeting;
  readonly type: "singleInstance" | "seriesMaster" | "occurrence" | "exception";
  /** UTC; null but for one date of a series. */
  readonly originalStart: string | null;
  /** Changes whenever anything of the copy does. */
  readonly stamp: string;
};
export type Window = { readonly from: Date; readonly to: Date };

/** Names a copy within its mailbox, the same for good. */
export const keyOf = ({ meeting, originalStart }: Pick<Copy, "meeting" | "originalStart">): string =>
  `${meeting.number}.${originalStart === null ? "-" : Math.round(Date.parse(originalStart) / 60_000)}`;

/** Whether somebody has this copy in their calendar: who called a meeting off has not, who was invited to it still has. */
export function holds(copy: Copy, personId: string): boolean {
  const { meeting, originalStart } = copy;
  const isGone = (hidden: Meeting["hidden"][number]): boolean =>
    hidden.personId === personId && (hidden.originalStart === null || hidden.originalStart === originalStart);
  if (meeting.hidden.some(isGone)) return false;
  if (meeting.organizerId === personId) return !copy.isCancelled;
  if (copy.type === "seriesMaster")
    return [meeting, ...Object.values(meeting.exceptions)].some(({ attendees }) => isInvited(attendees, personId));
  return isInvited(copy.attendees, personId);
}

const isInvited = (attendees: Details["attendees"] | undefined, personId: string): boolean =>
  attendees?.some((one) => one.personId === personId) ?? false;

/** The copy of a series itself, or of a meeting that stands alone. */
export const wholeOf = (meeting: Meeting): Copy => ({
  ...details(meeting),
  meeting,
  type: meeting.recurrence === null ? "singleInstance" : "seriesMaster",
  originalStart: null,
  stamp: `${meeting.version}`,
});

const details = ({ subject, start, end, attendees, sensitivity, showAs, isCancelled }: Meeting): Details => ({
  subject,
  start,
  end,
  attendees,
  sensitivity,
  showAs,
  isCancelled,
});

function dateOf(meeting: Meeting, originalStart: string, planned: Pick<Details, "start" | "end">): Copy {
  const exception: Exception | undefined = meeting.exceptions[originalStart];
  const { version, ...changed } = exception ?? { version: 0 };
  return {
    ...details(meeting),
    ...planned,
    ...changed,
    ...(meeting.isCancelled ? { isCancelled: true } : {}),
    meeting,
    type: exception === undefined ? "occurrence" : "exception",
    originalStart,
    stamp: `${meeting.version}.${version}`,
  };
}

/** One date of a series, or null when the series has none planned then. */
export function dateAt(meeting: Meeting, originalStart: string): Copy | null {
  const at = new Date(originalStart);
  const planned = plannedIn(meeting, { from: at, to: new Date(at.getTime() + 1) });
  const found = planned.find(({ start }) => utcOf(start) === originalStart);
  return found === undefined ? null : dateOf(meeting, originalStart, found);
}

/** Every date and single meeting of one meeting that overlaps the window. */
export function copiesOf(meeting: Meeting, window: Window): Copy[] {
  const overlaps = ({ start, end }: Details): boolean => instantOf(start) < window.to && instantOf(end) > window.from;
  if (meeting.recurrence === null) return [wholeOf(meeting)].filter(overlaps);
  const asPlanned = plannedIn(meeting, window)
    .map((planned) => ({ planned, originalStart: utcOf(planned.start) }))
    .filter(({ originalStart }) => meeting.exceptions[originalStart] === undefined)
    .map(({ planned, originalStart }) => dateOf(meeting, originalStart, planned));
  // An exception may have been moved into the window from far outside.
  const changed = Object.keys(meeting.exceptions)
    .map((originalStart) => dateAt(meeting, originalStart))
    .filter((copy) => copy !== null && overlaps(copy)) as Copy[];
  return [...asPlanned, ...changed];
}

/** What one mailbox shows in a window, by start. */
export function viewOf(state: GraphState, personId: string, window: Window): Copy[] {
  return state.meetings
    .flatMap((meeting) => (mayHold(meeting, personId) ? copiesOf(meeting, window) : []))
    .filter((copy) => holds(copy, personId))
    .toSorted(
      (a, b) => instantOf(a.start).getTime() - instantOf(b.start).getTime() || keyOf(a).localeCompare(keyOf(b)),
    );
}

const mayHold = (meeting: Meeting, personId: string): boolean =>
  meeting.organizerId === personId || holds({ ...wholeOf(meeting), type: "seriesMaster" }, personId);

/** The copy that a key names in somebody's mailbox; null when it is not there. */
export function copyBy(state: GraphState, personId: string, key: string): Copy | null {
  const [number, minutes] = key.split(".");
  const meeting = state.meetings.find((one) => one.number === Number(number));
  if (meeting === undefined) return null;
  const copy = minutes === "-" ? wholeOf(meeting) : dateAt(meeting, new Date(Number(minutes) * 60_000).toISOString());
  return copy !== null && holds(copy, personId) ? copy : null;
}

/**
 * The iCalUId that a copy shows: of a series or a single meeting its own, of a date of a series with that date in it, the same in every
 * mailbox.
 */
export function iCalUIdOf({ meeting, originalStart }: Copy): string {
  if (originalStart === null) return meeting.uid;
  const [year = 0, month = 0, day = 0] = dateIn(originalStart, meeting.start.timeZone).split("-").map(Number);
  const date = [year >> 8, year & 0xff, month, day]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  const isGlobal = meeting.uid.startsWith(CLASS_ID);
  return isGlobal ? `${CLASS_ID}${date}${meeting.uid.slice(CLASS_ID.length + date.length)}` : `${meeting.uid}-${date}`;
}

/** What every global object id of Exchange begins with; four bytes of a date follow, zero for a whole series. */
export const CLASS_ID = "040000008200E00074C5B7101A82E008";

type Planned = Pick<Details, "start" | "end">;
const BLOCK_MS = 64 * DAY_MS;
const kept = new Map<string, Planned[]>();
const KEPT_MOST = 4000;

/** The dates of a series that overlap a window. Worked out in blocks and kept: every mailbox and every walk asks for the same ones. */
function plannedIn({ start, end, recurrence }: Meeting, { from, to }: Window): Planned[] {
  if (recurrence === null) return [];
  const length = instantOf(end).getTime() - instantOf(start).getTime();
  const name = JSON.stringify([start, end, recurrence]);
  const found: Planned[] = [];
  // A date counts to the block in which it starts.
  const first = Math.floor((from.getTime() - length) / BLOCK_MS);
  for (let block = first; block * BLOCK_MS < to.getTime(); block++) {
    const key = `${block} ${name}`;
    let dates = kept.get(key);
    if (dates === undefined) {
      const window = { from: new Date(block * BLOCK_MS), to: new Date((block + 1) * BLOCK_MS) };
      dates = expand({ start, end, recurrence }, window).filter((date) => instantOf(date.start) >= window.from);
      if (kept.size >= KEPT_MOST) kept.delete(kept.keys().next().value ?? "");
      kept.set(key, dates);
    }
    found.push(...dates);
  }
  return found.filter((date) => instantOf(date.start) < to && instantOf(date.end) > from);
}
