import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { ianaZone, instantOf } from "../../api/platform/zones.ts";

type Day = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
/** A recurrence as Microsoft Graph writes it; of each kind of pattern only its own fields count. */
export type Recurrence = {
  readonly pattern: {
    readonly type: "daily" | "weekly" | "absoluteMonthly" | "relativeMonthly" | "absoluteYearly" | "relativeYearly";
    readonly interval: number;
    readonly month?: number;
    readonly dayOfMonth?: number;
    readonly daysOfWeek?: readonly Day[];
    readonly firstDayOfWeek?: Day;
    readonly index?: "first" | "second" | "third" | "fourth" | "last";
  };
  readonly range: {
    readonly type: "endDate" | "noEnd" | "numbered";
    readonly startDate: string;
    readonly endDate?: string;
    readonly numberOfOccurrences?: number;
  };
};
export type Series = { readonly start: ZonedTime; readonly end: ZonedTime; readonly recurrence: Recurrence };

const week: readonly Day[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** @param date "2026-12-29" */
export const weekdayOf = (date: string): Day => week[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? "monday";

/**
 * The same rhythm from another first date on: its weekdays move with the date, as does its day of the month.
 * @param from the first date until now; both "2026-12-29"
 */
export function beginningOn({ pattern, range }: Recurrence, from: string, to: string): Recurrence {
  const by = week.indexOf(weekdayOf(to)) - week.indexOf(weekdayOf(from));
  const moved = (day: Day): Day => week[(week.indexOf(day) + by + week.length) % week.length] ?? day;
  const isAbsolute = pattern.type.startsWith("absolute");
  return {
    pattern: {
      ...pattern,
      ...(pattern.daysOfWeek === undefined ? {} : { daysOfWeek: pattern.daysOfWeek.map(moved) }),
      ...(isAbsolute && from.slice(8) !== to.slice(8) ? { dayOfMonth: Number(to.slice(8)) } : {}),
    },
    range: { ...range, startDate: to },
  };
}

const places = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const code = (day: Day): string => day.slice(0, 2).toUpperCase();

/** The iCalendar rule (RFC 5545) of a Graph pattern. A day the month does not have moves to its last, as Exchange does. */
function ruleOf({ pattern, range }: Recurrence): string {
  const days = (pattern.daysOfWeek ?? []).map(code);
  const ordinal = `BYDAY=${days.map((day) => `${places[pattern.index ?? "first"]}${day}`).join(",")}`;
  const month = `BYMONTH=${pattern.month ?? 1}`;
  const parts = {
    daily: ["FREQ=DAILY"],
    weekly: ["FREQ=WEEKLY", `BYDAY=${days.join(",")}`, `WKST=${code(pattern.firstDayOfWeek ?? "sunday")}`],
    absoluteMonthly: ["FREQ=MONTHLY", ...dayOrLast(pattern.dayOfMonth ?? 1)],
    relativeMonthly: ["FREQ=MONTHLY", ordinal],
    absoluteYearly: ["FREQ=YEARLY", month, ...dayOrLast(pattern.dayOfMonth ?? 1)],
    relativeYearly: ["FREQ=YEARLY", month, ordinal],
  }[pattern.type];
  const count = range.type === "numbered" ? [`COUNT=${range.numberOfOccurrences ?? 1}`] : [];
  return [...parts, `INTERVAL=${pattern.interval}`, ...count].join(";");
}

/** Day 31 means "the last of 28 to 31 that exists". */
const dayOrLast = (day: number): string[] =>
  day <= 28
    ? [`BYMONTHDAY=${day}`]
    : [`BYMONTHDAY=${Array.from({ length: day - 27 }, (_, index) => 28 + index).join(",")}`, "BYSETPOS=-1"];

/**
 * The meetings of a series that overlap a window, in order, as wall-clock pairs in the series' own zone.
 * @param window instants; the end is not in it
 */
export function expand(
  series: Series,
  window: { readonly from: Date; readonly to: Date },
): { start: ZonedTime; end: ZonedTime }[] {
  const zone = ianaZone(series.start.timeZone);
  const { range } = series.recurrence;
  const wall = Temporal.PlainDateTime.from(series.start.dateTime);
  const length = instantOf(series.end).getTime() - instantOf(series.start).getTime();
  const first = Temporal.PlainDate.from(range.startDate).toZonedDateTime({
    timeZone: zone,
    plainTime: wall.toPlainTime(),
  });
  const rule = new RRuleTemporal({ rruleString: ruleOf(series.recurrence), dtstart: first });
  const from = new Date(window.from.getTime() - length + 1);
  const to = new Date(window.to.getTime() - 1);
  const lastDay = range.type === "endDate" ? range.endDate : undefined;
  const wallAt = (instant: number) => ({
    dateTime: Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString(),
    timeZone: series.start.timeZone,
  });
  return rule
    .between(from, to, true)
    .map(({ epochMilliseconds }) => ({ start: wallAt(epochMilliseconds), end: wallAt(epochMilliseconds + length) }))
    .filter(({ start }) => lastDay === undefined || start.dateTime.slice(0, 10) <= lastDay);
}
