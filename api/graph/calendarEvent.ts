import type { CalendarSource, PersonKind } from "../platform/db/tables.ts";

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
  /** The organizer's zone, where the times are told in another; Windows or IANA. */
  readonly timeZone?: string;
  /** Where it is joined, as given and never taken apart; undefined: the source does not tell. */
  readonly joinUrl?: string | null;
  /** The thread of its chat, where the source knows it. */
  readonly chatId?: string | null;
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

/**
 * The key of a meeting that only its chat is known of; its `originalStart` is the planned start. It becomes another name
 * of the meeting as soon as a calendar tells the real key.
 */
export const chatKey = (chatId: string): string => `${CHAT}${chatId}`;
export const isChatKey = (iCalUId: string): boolean => iCalUId.startsWith(CHAT);
const CHAT = "chat:";

/**
 * Who tells of a meeting, and when that reading began. A reading never overwrites a later one, nor the times and people
 * that a source above it told: graph, then pane, then bot.
 */
export type Reading = { readonly source: CalendarSource; readonly readAt: Date };

/** A team or meeting chat and who belongs to it now. */
export type TeamRecord = {
  readonly id: string;
  readonly name: string;
  readonly kind: "team" | "chat";
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: "member" | "owner" }[];
};
