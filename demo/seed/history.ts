import { recordEvent } from "../../api/features/occurrence/writes.ts";
import { sendDue } from "../../api/features/reminder/jobs.ts";
import type { CalendarEvent } from "../../api/graph/calendarEvent.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { eventsOf } from "../calendar/calendar.ts";
import { demoStart, type standingClock } from "../clock.ts";
import { coaching, people, personOf, teams, tenant } from "../people.ts";
import { alikeSheets, otherSheets, syncSheets } from "./answers.ts";
import type { Cast, Line } from "./live.ts";
import { allSeries, type DemoSeries, invitedIn, operationsReview, productSync, shiftHandover } from "./series.ts";

export type Progress = { done: number; total: number; text: string };
export type HistoryParts = {
  /** On the standing clock, over the same database and key store as the live ones. */
  readonly deps: Deps;
  readonly cast: Cast;
  readonly clock: ReturnType<typeof standingClock>;
  readonly tell: (progress: Progress) => void;
};
type Meeting = { readonly series: DemoSeries; readonly event: CalendarEvent; readonly week: number };

const scope = tenantScope(tenant.id);
const WEEK_MS = 7 * 24 * 60 * 60_000;
const minutes = (count: number): number => count * 60_000;

const meetings: readonly Meeting[] = allSeries.flatMap((series) =>
  pastEvents(series).map((event, week) => ({ series, event, week })),
);

/** The meetings of a series before the demo begins, with those invited then. */
export function pastEvents(series: DemoSeries): CalendarEvent[] {
  const from = new Date(demoStart.getTime() - 20 * WEEK_MS);
  const events = eventsOf(series.entry, { from, to: demoStart }).slice(-series.weeks);
  if (series !== productSync) return events;
  return events.map((event, week) => ({
    ...event,
    attendees: invitedIn(week).map(({ id, name }) => ({ id, name, kind: "member", response: "accepted" })),
  }));
}

/**
 * Lives on through the one past meeting that an earlier demo was killed in, if there is one. A live sweep would close
 * its questions at once with whoever had answered, so this comes before the first.
 */
export async function finishInterrupted(parts: HistoryParts): Promise<void> {
  const { begun } = await progressOf(parts.deps);
  for (const meeting of meetings) if (begun.has(keyOf(meeting.event))) await liveThrough(parts, meeting);
}

/**
 * Lives through every past meeting of the demo at its own date: the event appears, people answer before and after, and
 * the sweep opens and closes. A meeting that was lived through before is passed over.
 * @param alone runs one meeting while no live sweep runs
 * @returns how many meetings there were to live through; progress is told of these only, and at the end
 */
export async function seedHistory(
  parts: HistoryParts,
  alone: (work: () => Promise<void>) => Promise<void>,
): Promise<number> {
  const { over } = await progressOf(parts.deps);
  const missing = meetings.filter(({ event }) => !over.has(keyOf(event)));
  const total = meetings.length;
  for (const [lived, meeting] of missing.entries()) {
    const { subject, start } = meeting.event;
    const done = total - missing.length + lived;
    parts.tell({ done, total, text: `${subject}, ${start.dateTime.slice(0, 10)}` });
    await alone(() => liveThrough(parts, meeting));
  }
  parts.tell({ done: total, total, text: "" });
  return missing.length;
}

const KEPT_DAYS = 1095;

/**
 * What was changed in the past besides the checks: a team said why it does this, the administrator keeps results for three years, an owner let a coach
 * in. What a team was told once is not done again, whatever people did about it since.
 */
export async function seedChanges({ cast, clock }: HistoryParts): Promise<void> {
  const { team, owner, coach, since, until } = coaching;
  if ((await cast.toldOf(people.mara, teams.product.id, "why-set")) === 0) {
    clock.set(new Date("2026-09-04T09:00:00Z"));
    await cast.sayWhy(people.mara, teams.product.id, "So that everyone is heard before we decide");
  }
  if ((await cast.toldOf(owner, team.id, "retention-set")) === 0) {
    clock.set(new Date("2026-10-01T08:30:00Z"));
    await cast.keepFor(people.bastian, KEPT_DAYS);
  }
  if ((await cast.toldOf(owner, team.id, "coach-added")) > 0) return;
  clock.set(since);
  await cast.letIn(owner, team.id, coach, until);
}

const keyOf = ({ iCalUId, originalStart }: Pick<CalendarEvent, "iCalUId" | "originalStart">): string =>
  `${iCalUId} ${originalStart}`;

/** Which past meetings are lived through, and which are recorded but not over. */
async function progressOf(deps: Deps): Promise<{ over: ReadonlySet<string>; begun: ReadonlySet<string> }> {
  const rows = await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("occurrence as o")
      .innerJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
      )
      .leftJoin("pulse as p", (join) =>
        join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
      )
      .select(["s.ical_uid as iCalUId", "o.original_start as originalStart", "p.state"])
      .where("o.tenant_id", "=", scope.tenantId)
      .execute(),
  );
  const known = new Set(rows.map(keyOf));
  const begun = new Set(rows.filter(({ state }) => state !== "sealed" && state !== "void").map(keyOf));
  return { over: new Set([...known].filter((key) => !begun.has(key))), begun };
}

async function liveThrough(parts: HistoryParts, meeting: Meeting): Promise<void> {
  const { deps, cast, clock } = parts;
  const { series, event, week } = meeting;
  const [start, end] = [instantOf(event.start).getTime(), instantOf(event.end).getTime()];
  const organizer = personOf(event.organizer.id) ?? people.mara;
  const at = async (time: number): Promise<void> => {
    clock.set(new Date(time));
    await sweep(deps);
    // Nobody is told of the past; what there was to tell goes here, and not when the present looks for it.
    await sendDue({ ...deps, graph: null, messenger: null, pages: null });
  };
  clock.set(new Date(start - minutes(20 * 60)));
  const recorded = await recordEvent(deps, scope, event);
  if (recorded === null) return;
  const { occurrenceId } = recorded;
  if ((await cast.pulsesOf(organizer, occurrenceId)).length === 0)
    await cast.attach(organizer, occurrenceId, series.check);
  await at(start - minutes(20 * 60));
  await everybodyAnswers(cast, meeting, occurrenceId, "before");
  await at(start + minutes(6));
  await at(end + minutes(3));
  await everybodyAnswers(cast, meeting, occurrenceId, "after");
  const said = series === productSync ? became[week] : undefined;
  if (said !== undefined) await cast.lookBackOn(organizer, occurrenceId, said);
  // Agreed before the last questions close: a demo killed in between comes back to this meeting.
  if (series === productSync && agreed[week] !== undefined) await cast.agree(organizer, occurrenceId, agreed[week]);
  await at(end + 4 * 24 * 60 * minutes(1));
  cast.forget();
}

/** What the weekly sync agreed on, by week. */
const agreed: Readonly<Record<number, Line>> = {
  2: { text: "Pricing moves to the spring release.", about: null },
  6: { text: "One list of open questions, kept by the organizer.", about: null },
  9: { text: "We write the purpose on the invitation.", about: "clarity" },
  13: { text: "Two roadmaps until the end of the year, then one.", about: "commit" },
};
/** And what it said of it later: kept at the next meeting, whether the answers moved two meetings on. */
const became: Readonly<Record<number, { outcome: "kept" | "partly"; moved: "no" }>> = {
  3: { outcome: "kept", moved: "no" },
  7: { outcome: "partly", moved: "no" },
  10: { outcome: "kept", moved: "no" },
  11: { outcome: "kept", moved: "no" },
  14: { outcome: "partly", moved: "no" },
};

async function everybodyAnswers(
  cast: Cast,
  { series, event, week }: Meeting,
  occurrenceId: string,
  phase: "before" | "after",
): Promise<void> {
  const organizer = personOf(event.organizer.id) ?? people.mara;
  const found = (await cast.pulsesOf(organizer, occurrenceId)).find((one) => one.phase === phase);
  if (found?.state !== "open") return;
  const { questions } = await cast.pulse(organizer, found.id);
  // One of the bigger group is always away.
  const answering = event.attendees.length - (series === operationsReview ? 1 : 0);
  const sheetsOf = series === shiftHandover ? alikeSheets : otherSheets;
  const sheets = series === productSync ? syncSheets(week, phase) : sheetsOf(week, answering, questions);
  for (const [index, { id }] of event.attendees.entries()) {
    const [person, answers] = [personOf(id), sheets[index]];
    if (person !== undefined && answers !== undefined) await cast.answer(person, found.id, answers);
  }
}
