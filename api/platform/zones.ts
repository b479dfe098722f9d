import { Temporal } from "temporal-polyfill";
import { findIana } from "windows-iana";
import type { ZonedTime } from "../graph/calendarEvent.ts";

/** Names that calendars use and neither the zone data nor the mapping knows. */
const missing: Readonly<Record<string, string>> = {
  "Kamchatka Standard Time": "Asia/Kamchatka",
  "Mid-Atlantic Standard Time": "Atlantic/South_Georgia",
  "tzone://Microsoft/Utc": "UTC",
};

const known = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return false;
  }
};

/** The IANA name of a Windows or IANA zone, or null when nobody knows it ("Customized Time Zone"). */
export function knownZone(name: string): string | null {
  if (known(name)) return name;
  return findIana(name).find(known) ?? (Object.hasOwn(missing, name) ? missing[name] : null) ?? null;
}

/** As `knownZone`. One nobody knows becomes UTC: a meeting at a doubtful hour is better than a meeting that is lost. */
export const ianaZone = (name: string): string => knownZone(name) ?? "UTC";

/**
 * The instant of a wall-clock time. In the gap of a spring night the time is moved on by the length of the gap; of the
 * two equal times of an autumn night the earlier one counts (RFC 5545 and Temporal "compatible").
 * @throws RangeError when `dateTime` is no ISO date and time
 */
export function instantOf({ dateTime, timeZone }: ZonedTime): Date {
  const wall = Temporal.PlainDateTime.from(dateTime);
  return new Date(wall.toZonedDateTime(ianaZone(timeZone), { disambiguation: "compatible" }).epochMilliseconds);
}

const SATURDAY = 6;

/**
 * @param hour 0 to 23, on the wall clock of `zone`
 * @returns that hour on the first Monday to Friday after the day `now` falls on there
 */
export function nextWorkingDayAt(now: Date, zone: string, hour: number): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ianaZone(zone));
  let day = here.toPlainDate().add({ days: 1 });
  while (day.dayOfWeek >= SATURDAY) day = day.add({ days: 1 });
  const at = day.toZonedDateTime({ timeZone: ianaZone(zone), plainTime: { hour } });
  return new Date(at.epochMilliseconds);
}

/**
 * @param day such as "2027-03-31"
 * @returns when it begins on the wall of `zone`; null for what is no day
 */
export function dayBegins(day: string, zone: string): Date | null {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // A day that a month does not have may be read as one of the next.
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(day)) return null;
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(ianaZone(zone)).epochMilliseconds);
}

/** So many days after the one that an instant falls on, on the wall of `zone`, such as "2027-03-31". */
export const dayAhead = (zone: string, at: Date, days: number): string =>
  Temporal.PlainDate.from(dayIn(zone, at)).add({ days }).toString();

/** The calendar day of an instant on the wall of `zone`, such as "2027-03-31". */
export const dayIn = (zone: string, at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ianaZone(zone)).toPlainDate().toString();
