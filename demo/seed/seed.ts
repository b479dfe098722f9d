import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import type { CalendarEvent } from "../../api/graph/calendarEvent.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import type { Answers } from "../../src/contract/question.ts";
import { type Calendar, eventsOf } from "../calendar/calendar.ts";
import type { standingClock } from "../clock.ts";
import { type DemoPerson, membersOf, people, teams, tenant } from "../people.ts";
import { liveSheets, otherSheets, syncSheets } from "./answers.ts";
import type { Cast } from "./live.ts";
import { allSeries, type DemoSeries, invitedIn, operationsReview, productSync } from "./series.ts";

export type Progress = { done: number; total: number; text: string };
export type LiveMeeting = { teamId: string; occurrenceId: string; pulseId: string; title: string; start: string };

const scope = tenantScope(tenant.id);
const WEEK_MS = 7 * 24 * 60 * 60_000;
const minutes = (count: number): number => count * 60_000;
const personOf = (id: string): DemoPerson | undefined => Object.values(people).find((one) => one.id === id);

/** Teams and calendar, once. */
export async function seedOrganisation(deps: Deps, calendar: Calendar): Promise<void> {
  for (const team of Object.values(teams))
    await recordTeam(deps, scope, tenant.name, {
      id: team.id,
      name: team.name,
      kind: team.kind,
      members: membersOf(team),
    });
  if (calendar.entries().length === 0) for (const { entry } of allSeries) calendar.put(entry);
}

/**
 * The meeting people land in: the check is set, seven have answered. Safe to run again.
 * @param deps on the live clock
 */
export async function seedLiveMeeting(deps: Deps, cast: Cast, at: Date): Promise<LiveMeeting | null> {
  const event = eventsOf(productSync.entry, { from: at, to: new Date(at.getTime() + minutes(60)) })[0];
  if (event === undefined) return null;
  const recorded = await recordEvent(deps, scope, event);
  if (recorded === null) return null;
  const { occurrenceId } = recorded;
  const organizer = people.mara;
  if ((await cast.pulsesOf(organizer, occurrenceId)).length === 0)
    await cast.attach(organizer, occurrenceId, productSync.check);
  await sweep(deps);
  const pulse = (await cast.pulsesOf(organizer, occurrenceId)).find((one) => one.phase === "before");
  if (pulse === undefined) return null;
  if (pulse.state === "open") {
    const colleagues = event.attendees.filter((one) => one.id !== organizer.id);
    for (const [index, { id }] of colleagues.entries()) await answerOnce(cast, id, pulse.id, liveSheets[index]);
  }
  return {
    teamId: event.teamId,
    occurrenceId,
    pulseId: pulse.id,
    title: event.subject,
    start: instantOf(event.start).toISOString(),
  };
}

/** A restart in the middle finds some who have answered already. */
async function answerOnce(
  cast: Cast,
  personId: string | null,
  pulseId: string,
  answers: Answers | undefined,
): Promise<void> {
  const person = personOf(personId ?? "");
  if (person === undefined || answers === undefined) return;
  const pulse = await cast.pulse(person, pulseId);
  if (pulse.yours === "none") await cast.answer(person, pulse, answers);
}

export type HistoryParts = {
  /** On the standing clock, over the same database and key store as the live ones. */
  readonly deps: Deps;
  readonly cast: Cast;
  readonly clock: ReturnType<typeof standingClock>;
  readonly until: Date;
  /** Runs one meeting while no live sweep runs. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly tell: (progress: Progress) => void;
};

/**
 * Lives through every past meeting of the demo at its own date: the event appears, people answer before and after, and
 * the sweep opens and closes. A meeting that was lived through before is passed over.
 */
export async function seedHistory(parts: HistoryParts): Promise<void> {
  const meetings = allSeries.flatMap((series) =>
    pastMeetings(series, parts.until).map((event, week) => ({ series, event, week })),
  );
  for (const [index, { series, event, week }] of meetings.entries()) {
    parts.tell({ done: index, total: meetings.length, text: `${event.subject}, ${event.start.dateTime.slice(0, 10)}` });
    await parts.alone(() => liveThrough(parts, series, event, week));
  }
  parts.tell({ done: meetings.length, total: meetings.length, text: "" });
}

function pastMeetings(series: DemoSeries, until: Date): CalendarEvent[] {
  const from = new Date(until.getTime() - 20 * WEEK_MS);
  const events = eventsOf(series.entry, { from, to: until }).slice(-series.weeks);
  if (series !== productSync) return events;
  return events.map((event, week) => ({
    ...event,
    attendees: invitedIn(week).map(({ id, name }) => ({ id, name, kind: "member", response: "accepted" })),
  }));
}

async function liveThrough(parts: HistoryParts, series: DemoSeries, event: CalendarEvent, week: number): Promise<void> {
  const { deps, cast, clock } = parts;
  const [start, end] = [instantOf(event.start).getTime(), instantOf(event.end).getTime()];
  clock.set(new Date(start - minutes(20 * 60)));
  const recorded = await recordEvent(deps, scope, event);
  if (recorded === null) return;
  const { occurrenceId } = recorded;
  const organizer = personOf(event.organizer.id) as DemoPerson;
  const pulses = await cast.pulsesOf(organizer, occurrenceId);
  if (pulses.length > 0 && pulses.every((pulse) => pulse.state === "sealed")) return;
  if (pulses.length === 0) await cast.attach(organizer, occurrenceId, series.check);
  await sweep(deps);
  await everybodyAnswers(cast, series, event, occurrenceId, "before", week);
  clock.set(new Date(start + minutes(6)));
  await sweep(deps);
  clock.set(new Date(end + minutes(3)));
  await sweep(deps);
  await everybodyAnswers(cast, series, event, occurrenceId, "after", week);
  clock.set(new Date(end + 4 * 24 * 60 * minutes(1)));
  await sweep(deps);
  if (series === productSync && agreed[week] !== undefined) await cast.agree(organizer, occurrenceId, agreed[week]);
}

const agreed: Readonly<Record<number, string>> = {
  2: "Pricing moves to the spring release.",
  6: "One list of open questions, kept by the organizer.",
  9: "We write the purpose on the invitation.",
  13: "Two roadmaps until the end of the year, then one.",
};

async function everybodyAnswers(
  cast: Cast,
  series: DemoSeries,
  event: CalendarEvent,
  occurrenceId: string,
  phase: "before" | "after",
  week: number,
): Promise<void> {
  const organizer = personOf(event.organizer.id) as DemoPerson;
  const found = (await cast.pulsesOf(organizer, occurrenceId)).find((one) => one.phase === phase);
  if (found?.state !== "open") return;
  const { questions } = await cast.pulse(organizer, found.id);
  const invited = event.attendees.length;
  const sheets =
    series === productSync ? syncSheets(week, phase) : otherSheets(week, answering(series, invited), questions);
  for (const [index, { id }] of event.attendees.entries()) await answerOnce(cast, id, found.id, sheets[index]);
}

/** One of the bigger group is always away. */
const answering = (series: DemoSeries, invited: number): number =>
  series === operationsReview ? invited - 1 : invited;
