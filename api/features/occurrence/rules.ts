import type { OrganisationK } from "../../../src/measure/release.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEFORE_OPENS_AHEAD = 24 * HOUR;
const BEFORE_SEALS_AFTER_START = 5 * MINUTE;
const AFTER_OPENS_AFTER_END = 2 * MINUTE;
const AFTER_STAYS = 24 * HOUR;
const ADHOC_STAYS = 24 * HOUR;
/** An `after` nobody could open within this time of the end asks about a meeting people have forgotten. */
const FORGOTTEN_AFTER = 4 * HOUR;
/** When the day of an `after` ends for the organizer. */
export const EVENING_HOUR = 18;

export type Times = { readonly opensAt: Date; readonly sealsAt: Date };
const later = (a: Date, b: Date): Date => (a > b ? a : b);
const plus = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** When `before` opens and closes, or null for a check attached once the meeting has started. */
export function beforeTimes(start: Date, attachedAt: Date): Times | null {
  if (attachedAt >= start) return null;
  return { opensAt: later(attachedAt, plus(start, -BEFORE_OPENS_AHEAD)), sealsAt: beforeSealsAt(start) };
}
export const beforeSealsAt = (start: Date): Date => plus(start, BEFORE_SEALS_AFTER_START);

/** When `after` opens if no end event comes first. */
export const afterOpensAt = (end: Date): Date => plus(end, AFTER_OPENS_AFTER_END);
/** @param evening 18:00 on the organizer's next working day after the opening */
export const afterSealsAt = (opensAt: Date, evening: Date): Date => later(plus(opensAt, AFTER_STAYS), evening);
export const adhocSealsAt = (opensAt: Date): Date => plus(opensAt, ADHOC_STAYS);
export const isForgotten = (end: Date, now: Date): boolean => now.getTime() - end.getTime() > FORGOTTEN_AFTER;

/** Pulses between meetings belong to a series of their own per team; its calendar id starts like this. */
export const BETWEEN_MEETINGS = "between-meetings:";

/** Stands for the original start of a single event: nothing of its time belongs to its identity. */
export const SINGLE = "-";

const rank = { bot: 1, pane: 2, graph: 3 } as const;
/** Whether a reading counts against what was told before, by whom and when; null: told before that was written down. */
export const mayOverwrite = (
  known: { readonly source: keyof typeof rank | null; readonly read_at: Date | null },
  reading: { readonly source: keyof typeof rank; readonly readAt: Date },
): boolean =>
  (known.source === null || rank[reading.source] >= rank[known.source]) &&
  (known.read_at === null || reading.readAt >= known.read_at);

/** The people of an invitation who are asked. Others have no account here, are no people, or will not come. */
export const isAsked = (attendee: { id: string | null; kind: string; response: string }): boolean =>
  attendee.id !== null && (attendee.kind === "member" || attendee.kind === "guest") && attendee.response !== "declined";

/** 5 unless an administrator set 3 or 4. */
export const organisationK = (minimum: number): OrganisationK => (minimum === 3 || minimum === 4 ? minimum : 5);

const DAY = 24 * HOUR;
/** As far as calendars are read ahead. */
const AHEAD = 35 * DAY;
type Told = {
  readonly start: Date;
  readonly end: Date;
  /** Its name in the zone data; null: there is none such. */
  readonly timeZone: string | null;
  readonly chatId: string | null;
  readonly joinUrl: string | null;
};

/** Why a meeting that a page tells of is not taken, with what would be; null: it is. */
export function whyNotTaken({ start, end, timeZone, chatId, joinUrl }: Told, now: Date): string | null {
  if (chatId === null && joinUrl === null) return "a meeting is known by its chat or its link; say chatId or joinUrl";
  // A calendar's zone may be doubtful; whoever sees the meeting on a page can say theirs, and its days are counted in it.
  if (timeZone === null) return 'nobody knows this time zone; say timeZone as "Europe/Berlin" or "UTC"';
  if (end <= start) return "the meeting must end after it starts";
  if (end.getTime() - start.getTime() > DAY) return "a meeting lasts at most a day; for longer ones ask now instead";
  if (isForgotten(end, now)) return "the meeting ended more than four hours ago; ask now instead";
  if (start.getTime() - now.getTime() > AHEAD) return "the meeting is more than 35 days away; come back nearer to it";
  return null;
}
