import { randomUUID } from "node:crypto";
import { meetingEnded } from "../../api/features/occurrence/writes.ts";
import type { CalendarEvent } from "../../api/graph/calendarEvent.ts";
import type { CheckBody, Occurrence } from "../../src/contract/occurrence.ts";
import type { Answers } from "../../src/contract/question.ts";
import type { Trend } from "../../src/contract/trend.ts";
import { hour, minute } from "./pulseFixture.ts";
import type { World, WorldPerson } from "./world.ts";

/** A weekly series of a world's team, asked in the open unless the check says otherwise: no keys, so that years are quick. */
export type TestSeries = {
  /** Puts the next week's meeting into the calendar; the first one also attaches the check. */
  readonly record: (change?: Partial<CalendarEvent>) => Promise<Occurrence>;
  /** Lives through a meeting up to the point where everybody has answered `after`. @returns the open pulse */
  readonly answer: (meeting: Occurrence, sheets: readonly Answers[]) => Promise<string>;
  /** Records the next meeting, answers `after` and reveals it; nobody answers when there are no sheets. @returns the meeting */
  readonly meet: (sheets: readonly Answers[]) => Promise<string>;
  readonly occurrence: (id: string, who?: WorldPerson) => Promise<Occurrence>;
  readonly trend: (who?: WorldPerson) => Promise<Trend>;
  readonly id: () => string;
};

const WEEK = 7 * 24 * hour;
/** Monday 4 January 2027, 10:00 UTC. */
const firstStart = Date.UTC(2027, 0, 4, 10);

export function seriesIn(world: World, check: Partial<CheckBody> = {}): TestSeries {
  const [owner] = world.people as [WorldPerson, ...WorldPerson[]];
  const iCalUId = randomUUID();
  let week = 0;
  let seriesId = "";
  const occurrence = (id: string, who = owner) => world.as(who).call("occurrence", { params: { id } });
  const record: TestSeries["record"] = async (change = {}) => {
    const start = firstStart + week * WEEK;
    const time = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: "UTC" });
    const id = await world.record({
      iCalUId,
      originalStart: new Date(start).toISOString(),
      start: time(start),
      end: time(start + hour / 2),
      ...change,
    });
    if (week === 0) {
      // Chosen by somebody, so that nothing rests.
      const body: Partial<CheckBody> = { before: false, mode: "open", questions: ["clarity", "commit"], ...check };
      await world.as(owner).call("putCheck", { params: { id }, body });
    }
    week++;
    const found = await occurrence(id);
    seriesId = found.seriesId;
    return found;
  };
  const until = (at: number) => world.clock.move(at - world.clock.now().getTime());
  const pulseOf = (meeting: Occurrence, phase: string) =>
    meeting.pulses.find((pulse) => pulse.phase === phase)?.id ?? "";
  const answer: TestSeries["answer"] = async (meeting, sheets) => {
    until(Date.parse(meeting.end) + minute);
    await meetingEnded(world.deps, world.scope, meeting.id);
    const pulseId = pulseOf(await occurrence(meeting.id), "after");
    if (check.mode === "private") {
      await world.answer(pulseId, sheets);
      return pulseId;
    }
    for (const [place, answers] of sheets.entries()) {
      const body = { revision: 1, answers };
      await world.as(world.people[place] as WorldPerson).call("putAnswers", { params: { id: pulseId }, body });
    }
    return pulseId;
  };
  return {
    record,
    answer,
    occurrence,
    meet: async (sheets) => {
      const meeting = await record();
      const id = await answer(meeting, sheets);
      if (sheets.length === 0) {
        // Nobody came back to it: the end of its time closes it.
        world.clock.move(5 * 24 * hour);
        await world.as(owner).call("live", { params: { id } });
      } else await world.as(owner).call("seal", { params: { id }, body: {} });
      return meeting.id;
    },
    trend: async (who = owner) => {
      const query = { series: seriesId };
      const { trends } = await world.as(who).call("trend", { params: { teamId: world.teamId }, query });
      const [trend] = trends;
      if (trend === undefined) throw new Error("the series has no trend");
      return trend;
    },
    id: () => seriesId,
  };
}
