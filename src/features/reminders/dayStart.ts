const MINUTE = 60_000;

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. @throws RangeError for an unknown zone */
function aheadAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const there = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
  return there - Math.floor(instant / MINUTE) * MINUTE;
}

/**
 * When a day such as "2026-12-28" begins in a zone, in milliseconds. Where clocks skip midnight that day, an hour later.
 * @throws RangeError for an unknown zone
 */
export function dayStart(day: string, zone: string): number {
  const midnight = Date.parse(day);
  // The clocks may change between the first guess and the instant that is meant: the second look is at that instant.
  const guess = midnight - aheadAt(midnight, zone);
  return midnight - aheadAt(guess, zone);
}

/** The day it is in a zone at an instant, as a date field writes it. @throws RangeError for an unknown zone */
export const dayAt = (instant: number, zone: string): string =>
  new Date(instant + aheadAt(instant, zone)).toISOString().slice(0, 10);
