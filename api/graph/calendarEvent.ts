import type { PersonKind } from "../platform/db/tables.ts";

/** A wall-clock time with a Windows or IANA zone name, as calendars give it. */
export type ZonedTime = { readonly dateTime: string; readonly timeZone: string };

/**
 * What every calendar source tells of one meeting. The key is `iCalUId` (of the series master, or of the event
 * when single) with `originalStart` (UTC instant, null when single): all else may change.
 */
export type CalendarEvent = {
  readonly iCalUId: string;
  readonly originalStart: string | null;
  /** The Teams team or, outside one, the meeting chat. */
  readonly teamId: string;
  readonly subject: string;
  /** What the series itself is called, where the source tells: one of its meetings may have a name of its own. */
  readonly seriesSubject?: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly organizer: { readonly id: string; readonly name: string };
  /** The organizer too, when invited. `id` is null for people without an account here. */
  readonly attendees: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly kind: PersonKind;
    readonly response: "none" | "accepted" | "tentative" | "declined";
  }[];
};

/** A team or meeting chat and who belongs to it now. */
export type TeamRecord = {
  readonly id: string;
  readonly name: string;
  readonly kind: "team" | "chat";
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: "member" | "owner" }[];
};
