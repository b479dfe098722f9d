/**
 * A time of day as people at the meeting write it: in the meeting's zone, with the zone named when the reader's own
 * clock shows another time, with the weekday when it is not the meeting's day.
 * @param at ISO 8601 instant
 * @param day ISO 8601 instant of the meeting's start
 */
export function timeOf(at: string, day: string, timeZone: string, locale: string): string {
  const instant = new Date(at);
  const write = (zone: string | undefined, more: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, {
      hour: "numeric",
      minute: "2-digit",
      ...(zone ? { timeZone: zone } : {}),
      ...more,
    }).format(instant);
  const date = (when: Date): string => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(when);
  const here = write(timeZone, {}) === write(undefined, {});
  return write(timeZone, {
    ...(here ? {} : { timeZoneName: "short" }),
    ...(date(instant) === date(new Date(day)) ? {} : { weekday: "long" }),
  });
}
