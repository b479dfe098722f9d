import { Temporal } from "temporal-polyfill";
import { findIana } from "windows-iana";
import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { ianaZone, instantOf } from "../../api/platform/zones.ts";

/** Seven digits after the point, as Graph writes wall times. */
const long = (wall: Temporal.PlainDateTime): string => `${wall.toString({ smallestUnit: "second" })}.0000000`;

/** A time as an event shows it: on the wall clock of `zone`, or of UTC when nobody asked for one. */
export function shownIn(time: ZonedTime, zone: string | null): ZonedTime {
  const timeZone = zone ?? "UTC";
  const at = Temporal.Instant.fromEpochMilliseconds(instantOf(time).getTime());
  return { dateTime: long(at.toZonedDateTimeISO(ianaZone(timeZone)).toPlainDateTime()), timeZone };
}

/** A time as it was written down, in its own zone. */
export const asWritten = ({ dateTime, timeZone }: ZonedTime): ZonedTime => ({
  dateTime: long(Temporal.PlainDateTime.from(dateTime)),
  timeZone,
});

export const utcOf = (time: ZonedTime): string => instantOf(time).toISOString();

/** The date of an instant on the wall of `zone`, "2026-11-10". */
export const dateIn = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ianaZone(zone)).toPlainDate().toString();

/** Whether the service knows a zone by this name. */
export function isZone(name: string): boolean {
  if (findIana(name).length > 0) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return false;
  }
}

/** An instant out of a query; without an offset it is UTC. */
export const instantIn = (text: string): Date => new Date(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
