import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordEvent } from "../../api/features/occurrence/writes.ts";
import type { CalendarEvent, ZonedTime } from "../../api/graph/calendarEvent.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { instantOf } from "../../api/platform/zones.ts";
import type { TenantScope } from "../../api/tenancy/scope.ts";
import { expand, type Recurrence } from "./recurrence.ts";

/** One entry of the simulated calendar: a single meeting, or a series with what became of single dates. */
export type Entry = Pick<CalendarEvent, "iCalUId" | "teamId" | "subject" | "organizer" | "attendees" | "isAllDay"> & {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly recurrence: Recurrence | null;
  readonly isCancelled: boolean;
  /** By original start: moved to another time, or cancelled. */
  readonly exceptions: Readonly<Record<string, { start: ZonedTime; end: ZonedTime } | "cancelled">>;
};

export type Calendar = {
  entries(): readonly Entry[];
  put(entry: Entry): void;
  /** Every meeting that overlaps the window, as a calendar source tells it. */
  events(window: { from: Date; to: Date }): CalendarEvent[];
};

/** Kept as one file in the data folder. */
export function calendarIn(folder: string): Calendar {
  const file = join(folder, "calendar.json");
  let entries = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Entry[]) : [];
  return {
    entries: () => entries,
    put(entry) {
      entries = [...entries.filter((one) => one.iCalUId !== entry.iCalUId), entry];
      writeFileSync(file, JSON.stringify(entries));
    },
    events: (window) => entries.flatMap((entry) => eventsOf(entry, window)),
  };
}

export function eventsOf(entry: Entry, window: { from: Date; to: Date }): CalendarEvent[] {
  const { start, end, recurrence, exceptions, ...same } = entry;
  if (recurrence === null) {
    const overlaps = instantOf(start) < window.to && instantOf(end) > window.from;
    return overlaps ? [{ ...same, originalStart: null, start, end }] : [];
  }
  return expand({ start, end, recurrence }, window).map((planned): CalendarEvent => {
    const originalStart = instantOf(planned.start).toISOString();
    const exception = exceptions[originalStart];
    const one = { ...same, seriesSubject: entry.subject, originalStart, ...planned };
    if (exception === "cancelled") return { ...one, isCancelled: true };
    return { ...one, ...exception };
  });
}

const DAY_MS = 24 * 60 * 60_000;

/** Tells the product of every meeting from yesterday to two weeks ahead, as a calendar source would. */
export async function syncCalendar(deps: Deps, scope: TenantScope, calendar: Calendar): Promise<void> {
  const now = deps.clock.now().getTime();
  const window = { from: new Date(now - DAY_MS), to: new Date(now + 15 * DAY_MS) };
  for (const event of calendar.events(window)) await recordEvent(deps, scope, event);
}
