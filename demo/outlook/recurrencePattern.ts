/// <reference types="office-js" />
import type { ItemRecurrence } from "./wire.ts";

/** How Office says a rhythm that Graph says otherwise. */
const types = {
  daily: "daily",
  weekly: "weekly",
  absoluteMonthly: "monthly",
  relativeMonthly: "monthly",
  absoluteYearly: "yearly",
  relativeYearly: "yearly",
} as const;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What both modes may read of a series; only an organizer's form has the methods as well. */
export type Pattern = Pick<
  Office.Recurrence,
  "recurrenceType" | "recurrenceProperties" | "recurrenceTimeZone" | "seriesTime"
>;

export function patternOf({ pattern, range, start, minutes, zone }: ItemRecurrence): Pattern {
  const { type, interval, daysOfWeek, firstDayOfWeek, index, dayOfMonth, month } = pattern;
  const isRelative = type.startsWith("relative");
  const days = (daysOfWeek ?? []).map((day) => day.slice(0, 3));
  const properties: Office.RecurrenceProperties = {
    interval,
    ...(type === "weekly" ? { days, firstDayOfWeek: (firstDayOfWeek ?? "sunday").slice(0, 3) } : {}),
    ...(isRelative ? { dayOfWeek: days[0] ?? "day", weekNumber: index ?? "first" } : {}),
    ...(type.startsWith("absolute") ? { dayOfMonth: dayOfMonth ?? 1 } : {}),
    ...(type.endsWith("Yearly") ? { month: months[(month ?? 1) - 1] ?? "jan" } : {}),
  };
  return {
    recurrenceType: types[type],
    recurrenceProperties: properties,
    recurrenceTimeZone: { name: zone },
    seriesTime: timesOf(range, start, minutes),
  };
}

/** "THH:mm:ss:mmm", on the wall. */
const timeOn = (at: Date): string => `T${at.toISOString().slice(11, 19)}:000`;

function timesOf(range: ItemRecurrence["range"], start: string, minutes: number): Office.SeriesTime {
  const begins = new Date(`${start.slice(0, 19)}Z`);
  const ends = new Date(begins.getTime() + minutes * 60_000);
  const fixed = (): never => {
    throw new Error("The rhythm of a series is changed in the calendar here.");
  };
  return {
    getDuration: () => minutes,
    getStartDate: () => range.startDate,
    getStartTime: () => timeOn(begins),
    getEndTime: () => timeOn(ends),
    // Of a series without an end Outlook gives none.
    getEndDate: () => range.endDate ?? "",
    setDuration: fixed,
    setEndDate: fixed,
    setStartDate: fixed,
    setStartTime: fixed,
  };
}
