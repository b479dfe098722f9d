import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import type { Recurrence } from "../calendar/recurrence.ts";
import type { OnlineWish } from "./onlineLinks.ts";
import type { Details, Invited, Reply } from "./state.ts";

/** One date of a series, or (with null) a whole series or a single meeting. */
export type Which = { readonly uid: string; readonly originalStart: string | null };

export type NewMeeting = {
  /** Made up when absent; of a series the master's. */
  readonly uid?: string;
  readonly organizer: string;
  readonly subject: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly recurrence?: Recurrence | null;
  /** Ids of people here; all required, not yet answered. The organizer need not be among them. */
  readonly invited?: readonly string[];
  readonly guests?: readonly Invited[];
  /** Default: a Teams meeting with a chat of its own and a long link. */
  readonly online?: OnlineWish | null;
  readonly body?: string;
  readonly isAllDay?: boolean;
} & Partial<Pick<Details, "sensitivity" | "showAs">>;

export type Change = Partial<Omit<Details, "attendees" | "isCancelled">> & {
  /** Who is invited now; who was before keeps their reply. */
  readonly invited?: readonly string[];
};

/** Whose mailbox changed, which event in it, and how. */
export type Told = (mailbox: string, key: string, change: "created" | "updated" | "deleted") => void;

/** What people do in their calendars. Each edit tells of what it changed, mailbox by mailbox. */
export type Calendars = {
  /** @returns the iCalUId */
  meet(wish: NewMeeting): string;
  /** Times, subject, people and privacy, of one date or of all; a series moved as a whole forgets its exceptions, as Exchange does. */
  change(which: Which, change: Change): void;
  /** The whole series in another rhythm. Forgets its exceptions. */
  repeat(uid: string, recurrence: Recurrence): void;
  cancel(which: Which): void;
  /** The series ends the day before this date; what stood later is gone. */
  end(which: Which): void;
  /** "This and following": the old series ends the day before, a new one begins. @returns the new iCalUId */
  split(which: Which, change: Change & { readonly recurrence?: Recurrence }): string;
  respond(which: Which, personId: string, response: Reply): void;
  /** Throws it out of one's own calendar without telling anybody. */
  discard(which: Which, personId: string): void;
  /** Moves a person's events to another calendar: all their ordinary ids change. */
  moveMailbox(personId: string): void;
};
