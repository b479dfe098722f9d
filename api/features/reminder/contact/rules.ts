import type { Weekday } from "../../../../src/contract/reminders.ts";

const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** When people work who have not said so, and whose calendar has not either. */
export const usual = { startsMinute: 8 * 60, endsMinute: 17 * 60, days: 31 } as const;

/** Bits, 1 Monday to 64 Sunday. Names nobody knows are left out. */
export const bitsOf = (days: readonly string[]): number =>
  weekdays.reduce((bits, day, place) => (days.includes(day) ? bits | (1 << place) : bits), 0);
export const daysOf = (bits: number): Weekday[] => weekdays.filter((_, place) => ((bits >> place) & 1) === 1);

/** @param time "09:00", as a calendar also "09:00:00.0000000" */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
export const timeOf = (minute: number): string =>
  [Math.trunc((minute % 1440) / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** A year, and a day more: the last day that is offered has begun somewhere before it begins here. */
const LONGEST_MS = 367 * 24 * 60 * 60_000;
/** Until when a pause lasts; null once it is over. */
export const pauseUntil = (until: Date | null, now: Date): Date | null =>
  until === null || until <= now ? null : until;
/** What is wrong with the end of a pause; null when nothing is. */
export const whyNoPause = (until: Date, now: Date): string | null =>
  until.getTime() - now.getTime() > LONGEST_MS
    ? "pausedUntil: a pause lasts a year at most; say an earlier time, or stopped"
    : null;
