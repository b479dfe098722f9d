import type { Weekday } from "../../contract/reminders.ts";

/** As the contract has them. */
export const week = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies readonly Weekday[];

/** A Monday; in UTC, so that a name is that of its day everywhere. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60_000;
const dateOf = (place: number): number => MONDAY + place * DAY;

export const dayName = (day: Weekday, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(dateOf(week.indexOf(day)));

/** "Mon – Fri" where three days or more follow each other, else one by one. */
export function daysInWords(days: readonly Weekday[], locale: string): string {
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const runs: number[][] = [];
  for (const place of week.keys()) {
    const day = week[place];
    if (day === undefined || !days.includes(day)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  const said = runs.flatMap((run) =>
    run.length < 3
      ? run.map((place) => short.format(dateOf(place)))
      : [short.formatRange(dateOf(run[0] ?? 0), dateOf(run.at(-1) ?? 0))],
  );
  return new Intl.ListFormat(locale, { style: "narrow", type: "unit" }).format(said);
}

/** "09:00" as the reader writes it. */
export const timeInWords = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(Date.parse(`2024-01-01T${time}:00Z`));

/** A zone's name as it is read: without the underscores. */
export const zoneInWords = (zone: string): string => zone.replaceAll("_", " ");

/** Every zone the browser knows, with those that are in use whether it knows them or not. */
export const zonesWith = (inUse: readonly string[]): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...inUse])].toSorted();
