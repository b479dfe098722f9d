import { Temporal } from "temporal-polyfill";

/**
 * When somebody works, on the wall of their zone. The start is inside, the end is not; an end before the start lies on the
 * next day, and the whole range belongs to the day it began; two equal ones are the whole day.
 */
export type Hours = {
  /** IANA. */
  readonly zone: string;
  /** Minutes after midnight, 0 to 1439. */
  readonly startsMinute: number;
  /** Minutes after midnight, 0 to 1440. */
  readonly endsMinute: number;
  /** Bits: 1 Monday to 64 Sunday. */
  readonly days: number;
};

const here = (at: Date, zone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
/** @param dayOfWeek 1 Monday to 7 Sunday; 0 is Sunday too */
const works = ({ days }: Hours, dayOfWeek: number): boolean => ((days >> ((dayOfWeek + 6) % 7)) & 1) === 1;

/** When own hours begin on a day, whether it is worked or not. */
function startOn(hours: Hours, day: Temporal.PlainDate): Date {
  const plainTime = { hour: Math.trunc(hours.startsMinute / 60), minute: hours.startsMinute % 60 };
  return new Date(day.toZonedDateTime({ timeZone: hours.zone, plainTime }).epochMilliseconds);
}

/** Whether an instant lies in somebody's own hours. */
export function isInside(hours: Hours, at: Date): boolean {
  const { hour, minute, dayOfWeek } = here(at, hours.zone);
  const now = hour * 60 + minute;
  const { startsMinute: starts, endsMinute: ends } = hours;
  if (starts < ends) return works(hours, dayOfWeek) && now >= starts && now < ends;
  return (works(hours, dayOfWeek) && now >= starts) || (works(hours, dayOfWeek - 1) && now < ends);
}

/** The first instant from `at` on that lies in somebody's own hours; null when they have no days. */
export function nextInside(hours: Hours, at: Date): Date | null {
  if (isInside(hours, at)) return at;
  const day = here(at, hours.zone).toPlainDate();
  for (let ahead = 0; ahead <= 7; ahead++) {
    const one = day.add({ days: ahead });
    if (!works(hours, one.dayOfWeek)) continue;
    const start = startOn(hours, one);
    if (start >= at) return start;
  }
  return null;
}

/** The day of an instant on the wall of a zone and the six before it, as 2027-03-31, the day itself first. */
export function weekUntil(zone: string, at: Date): readonly string[] {
  const day = here(at, zone).toPlainDate();
  return Array.from({ length: 7 }, (_, back) => day.subtract({ days: back }).toString());
}

/** The moments in (from, until] at which somebody's own hours begin. */
export function startsBetween(hours: Hours, from: Date, until: Date): Date[] {
  const starts: Date[] = [];
  const first = here(from, hours.zone).toPlainDate();
  for (let day = first; ; day = day.add({ days: 1 })) {
    const start = startOn(hours, day);
    if (start > until) return starts;
    if (start > from && works(hours, day.dayOfWeek)) starts.push(start);
  }
}
