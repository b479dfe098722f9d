import { z } from "zod";
import { membersOf, people, teams, zone } from "../people.ts";
import type { Entry } from "./calendar.ts";
import type { Recurrence } from "./recurrence.ts";

/** Wall-clock time in the demo's zone, "2026-12-29T10:00". */
export const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);
export const newMeeting = z.strictObject({
  subject: z.string().trim().min(1).max(120),
  teamId: z.enum(Object.values(teams).map((team) => team.id) as [string, ...string[]]),
  start: wall,
  minutes: z.int().min(5).max(480),
  repeat: z.enum(["none", "daily", "weekly"]).default("none"),
});

/** Wall-clock time `length` milliseconds later, within one zone's ordinary days. */
export function wallAfter(start: string, length: number): string {
  const from = new Date(`${start.length === 16 ? `${start}:00` : start}Z`);
  return new Date(from.getTime() + length).toISOString().slice(0, 19);
}

/** The whole team is invited by its first owner. */
export function entryFor(wish: z.output<typeof newMeeting>, iCalUId: string): Entry {
  const team = Object.values(teams).find((each) => each.id === wish.teamId);
  const members = team === undefined ? [] : membersOf(team);
  const day = wish.start.slice(0, 10);
  const weekday =
    (["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const)[
      new Date(`${day}T12:00:00Z`).getUTCDay()
    ] ?? "monday";
  const recurrence: Recurrence | null =
    wish.repeat === "none"
      ? null
      : {
          pattern: {
            type: wish.repeat,
            interval: 1,
            ...(wish.repeat === "weekly" ? { daysOfWeek: [weekday], firstDayOfWeek: "monday" as const } : {}),
          },
          range: { type: "noEnd", startDate: day },
        };
  const organizer = members[0] ?? people.mara;
  return {
    iCalUId,
    teamId: wish.teamId,
    subject: wish.subject,
    organizer: { id: organizer.id, name: organizer.name },
    attendees: members.map(({ id, name }) => ({ id, name, kind: "member", response: "accepted" })),
    isAllDay: false,
    isCancelled: false,
    start: { dateTime: wish.start, timeZone: zone },
    end: { dateTime: wallAfter(wish.start, wish.minutes * 60_000), timeZone: zone },
    recurrence,
    exceptions: {},
  };
}
