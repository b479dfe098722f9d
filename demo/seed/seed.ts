import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { keyOf, knownMeetings } from "../calendar/asked.ts";
import { type Calendar, eventsOf } from "../calendar/calendar.ts";
import { demoStart, type standingClock } from "../clock.ts";
import { colleagues, membersOf, people, teams, tenant } from "../people.ts";
import { liveSheets } from "./answers.ts";
import { pastEvents } from "./history.ts";
import type { Cast } from "./live.ts";
import { productSync } from "./series.ts";

export type LiveMeeting = { teamId: string; occurrenceId: string; pulseId: string; title: string; start: string };

const scope = tenantScope(tenant.id);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Teams, once. */
export async function seedOrganisation(deps: Deps): Promise<void> {
  for (const team of Object.values(teams)) {
    const { id, name, kind } = team;
    await recordTeam(deps, scope, tenant.name, { id, name, kind, members: membersOf(team) });
  }
}

/**
 * The meeting people land in: the check is set, seven have answered. Safe to run again; what people did to the meeting
 * in the calendar since then stays.
 * The devices of the seven stay with `cast`, for the frames they will sit before.
 * @param deps on `clock`, which stands at the start of the demo, so that ids are the same in every demo
 */
export async function seedLiveMeeting(
  deps: Deps,
  cast: Cast,
  clock: ReturnType<typeof standingClock>,
): Promise<LiveMeeting | null> {
  const planned = eventsOf(productSync.entry, { from: demoStart, to: new Date(demoStart.getTime() + HOUR_MS) })[0];
  if (planned === undefined) return null;
  const known = (await knownMeetings(deps, scope)).get(keyOf(planned.iCalUId, planned.originalStart));
  const recorded = known ?? (await recordEvent(deps, scope, planned));
  if (recorded === null) return null;
  const { occurrenceId } = recorded;
  const organizer = people.mara;
  if ((await cast.pulsesOf(organizer, occurrenceId)).length === 0) {
    // The series has been asked since its first meeting, so its check is as old.
    const [first] = pastEvents(productSync);
    if (first !== undefined) clock.set(new Date(instantOf(first.start).getTime() - DAY_MS));
    await cast.attach(organizer, occurrenceId, productSync.check);
    clock.set(demoStart);
  }
  // Opened when it was due, the day before; on a later start that is long past.
  clock.set(new Date(instantOf(planned.start).getTime() - DAY_MS));
  await sweep(deps);
  clock.set(demoStart);
  const pulse = (await cast.pulsesOf(organizer, occurrenceId)).find((one) => one.phase === "before");
  if (pulse === undefined) return null;
  // A minute ago, so that they are counted when the first page opens.
  clock.set(new Date(demoStart.getTime() - MINUTE_MS));
  await colleaguesAnswer(cast, occurrenceId, "before");
  clock.set(demoStart);
  // What was begun on a device can only be finished there.
  if (!(await cast.pulsesOf(organizer, occurrenceId)).some(({ state }) => state === "open")) cast.forget();
  const { teamId, subject, start } = planned;
  return { teamId, occurrenceId, pulseId: pulse.id, title: subject, start: instantOf(start).toISOString() };
}

/** The meetings of the coming two weeks, before any calendar is read: their ids then do not depend on which is read first. */
export async function enterComing(deps: Deps, calendar: Calendar): Promise<void> {
  const now = deps.clock.now().getTime();
  const window = { from: new Date(now - DAY_MS), to: new Date(now + 15 * DAY_MS) };
  // A meeting that somebody has made meanwhile in a chat of its own is found when the calendars are read.
  const isKnown = ({ teamId }: { readonly teamId: string }): boolean =>
    Object.values(teams).some(({ id }) => id === teamId);
  for (const event of calendar.events(window).filter(isKnown)) await recordEvent(deps, scope, event);
}

/** The seven answer the live meeting's questions, if those are open; who has answered is left alone. */
export async function colleaguesAnswer(cast: Cast, occurrenceId: string, phase: "before" | "after"): Promise<void> {
  const pulse = (await cast.pulsesOf(people.mara, occurrenceId)).find((one) => one.phase === phase);
  if (pulse?.state !== "open") return;
  for (const [index, person] of colleagues.entries()) {
    const answers = liveSheets[phase][index];
    if (answers !== undefined) await cast.answer(person, pulse.id, answers);
  }
}
