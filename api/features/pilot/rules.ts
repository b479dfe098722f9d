import type { ProblemCode } from "../../../src/contract/problem.ts";

/** A pilot as it is stored. Days are written as 2027-03-31, so that their order is that of their letters. */
export type StoredPilot = { readonly startedAt: Date; readonly endsOn: string };

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Nowhere on earth is a day over later than this after it is in UTC. */
const LAST_TO_END = 12 * HOUR;
/** Nowhere does a day begin more than this before it does in UTC; rounded up to a day. */
const FIRST_TO_BEGIN = DAY;
/** A pilot is there to end. */
const LONGEST = 366 * DAY;

/**
 * Why nothing may be asked; null when it may.
 * @param today the day it is where the meeting is
 */
export function whyNotAsked(
  pilot: Pick<StoredPilot, "endsOn"> | null,
  isInPilot: boolean,
  today: string,
): Extract<ProblemCode, "not-in-pilot" | "pilot-over"> | null {
  if (pilot === null) return null;
  if (!isInPilot) return "not-in-pilot";
  return today > pilot.endsOn ? "pilot-over" : null;
}

/** Whether the last day has passed everywhere. */
export const isOver = ({ endsOn }: Pick<StoredPilot, "endsOn">, now: Date): boolean =>
  now.getTime() >= Date.parse(endsOn) + DAY + LAST_TO_END;

/**
 * What is wrong with a last day; null when nothing is. A pilot that is on may be ended with yesterday, never before it began.
 * @param startedAt when it began; now for one that begins
 */
export function whyNotUntil(endsOn: string, startedAt: Date): string | null {
  const at = Date.parse(endsOn);
  if (at < startedAt.getTime() - DAY - FIRST_TO_BEGIN) return "endsOn: the pilot has not begun on that day";
  return at > startedAt.getTime() + LONGEST ? "endsOn: a pilot lasts a year at most" : null;
}
