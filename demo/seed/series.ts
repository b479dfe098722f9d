import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Entry } from "../calendar/calendar.ts";
import type { Recurrence } from "../calendar/recurrence.ts";
import { type DemoPerson, joiners, leavers, people, stayers, teams, zone } from "../people.ts";

/** One series of the demo with what it is asked; its first organizer sets the check. */
export type DemoSeries = { readonly entry: Entry; readonly check: Partial<CheckBody>; readonly weeks: number };

const weekly = (startDate: string, day: "monday" | "tuesday" | "wednesday" | "thursday"): Recurrence => ({
  pattern: { type: "weekly", interval: 1, daysOfWeek: [day], firstDayOfWeek: "monday" },
  range: { type: "noEnd", startDate },
});

function entry(
  iCalUId: string,
  subject: string,
  teamId: string,
  when: { day: string; from: string; to: string; recurrence: Recurrence },
  invited: readonly DemoPerson[],
): Entry {
  const organizer = invited[0] as DemoPerson;
  return {
    iCalUId,
    teamId,
    subject,
    organizer: { id: organizer.id, name: organizer.name },
    attendees: invited.map(({ id, name }) => ({ id, name, kind: "member", response: "accepted" })),
    isAllDay: false,
    start: { dateTime: `${when.day}T${when.from}:00`, timeZone: zone },
    end: { dateTime: `${when.day}T${when.to}:00`, timeZone: zone },
    recurrence: when.recurrence,
  };
}

const { mara, tomas, aiko, samuel, ines, noor, elif, viola, henrik, rosa, oskar, leila, priya } = people;

export const productSync: DemoSeries = {
  entry: entry(
    "demo-product-sync",
    "Weekly product sync",
    teams.product.id,
    { day: "2026-09-07", from: "10:00", to: "10:45", recurrence: weekly("2026-09-07", "monday") },
    [...stayers, ...joiners],
  ),
  // Chosen, so that neither rests while its answers stay the same: the story needs every Monday.
  check: { kind: "decide", size: "starter", questions: ["clarity", "commit"], aim: "one roadmap by March" },
  weeks: 16,
};

/** Until the middle of the autumn three others were invited. */
export const invitedIn = (week: number): readonly DemoPerson[] => [...stayers, ...(week < 8 ? leavers : joiners)];

export const operationsReview: DemoSeries = {
  entry: entry(
    "demo-operations-review",
    "Operations review",
    teams.operations.id,
    { day: "2026-11-11", from: "14:00", to: "14:30", recurrence: weekly("2026-11-11", "wednesday") },
    [viola, mara, henrik, rosa, oskar, noor, elif, samuel],
  ),
  check: { kind: "solve", size: "full", aim: "no order waits longer than two days" },
  weeks: 6,
};

export const designCritique: DemoSeries = {
  entry: entry(
    "demo-design-critique",
    "Design critique",
    teams.design.id,
    { day: "2026-12-01", from: "15:00", to: "15:45", recurrence: weekly("2026-12-01", "tuesday") },
    [aiko, ines, leila, noor, elif],
  ),
  check: { kind: "share", size: "starter", threshold: 3, aim: "" },
  weeks: 3,
};

export const launchNote: DemoSeries = {
  entry: entry(
    "demo-launch-note",
    "Launch note",
    teams.launch.id,
    { day: "2026-12-10", from: "09:00", to: "09:20", recurrence: weekly("2026-12-10", "thursday") },
    [tomas, mara, priya],
  ),
  check: { kind: "plan", size: "starter", mode: "open", aim: "" },
  weeks: 2,
};

/** Asked by the rotation, and always answered alike: from its seventh meeting on its starter questions rest at every other. */
export const shiftHandover: DemoSeries = {
  entry: entry(
    "demo-shift-handover",
    "Shift handover",
    teams.operations.id,
    { day: "2026-10-20", from: "11:00", to: "11:15", recurrence: weekly("2026-10-20", "tuesday") },
    [viola, henrik, rosa, oskar, noor, elif, samuel],
  ),
  check: { kind: "share", size: "quick", before: false, aim: "the next shift knows what is open" },
  weeks: 10,
};

export const allSeries = [productSync, operationsReview, designCritique, launchNote, shiftHandover] as const;
