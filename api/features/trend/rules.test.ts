import { describe, expect, test } from "vitest";
import { type TrendMeeting, type TrendPulse, trendOf } from "./rules.ts";

const series = {
  id: "00000000-0000-4000-8000-000000000001",
  title: "Weekly",
  nextAt: null,
  baselines: [],
  signals: [],
  steady: [],
  mayManage: false,
};
const counts = [0, 1, 2, 3, 2];
const clarity = { id: "clarity", version: 1, scale: 5, shown: { n: 8, counts } };
const after: TrendPulse = {
  phase: "after",
  state: "sealed",
  form: "full",
  k: 5,
  order: 1,
  released: true,
  questions: [clarity],
};
const withheld: TrendPulse = { ...after, released: false, questions: [{ ...clarity, shown: null }] };
const meeting = (day: number, pulses: readonly TrendPulse[], people = ["a", "b"]): TrendMeeting => ({
  occurrenceId: `00000000-0000-4000-8000-0000000000${day}`,
  start: new Date(Date.UTC(2026, 11, day)),
  people,
  pulses,
  agreed: null,
  shifts: [],
});
const trend = (...meetings: TrendMeeting[]) => trendOf(series, meetings, (id) => id);

describe("the trend of a series", () => {
  test("twelve meetings draw twelve shapes", () => {
    const drawn = trend(...Array.from({ length: 12 }, (_, index) => meeting(10 + index, [after])));
    expect(drawn.questions).toHaveLength(1);
    expect(drawn.questions[0]?.points.filter((point) => point?.counts !== null)).toHaveLength(12);
  });
  test("a result that was not shown is a point without numbers, never zeros", () => {
    const { meetings, questions } = trend(meeting(10, [withheld]));
    expect(meetings[0]?.state).toBe("withheld");
    expect(questions[0]?.points[0]).toMatchObject({ n: null, counts: null });
  });
  test("a meeting that did not ask a question leaves a blank", () => {
    const other = { ...after, questions: [{ ...clarity, id: "voice" }] };
    const { questions } = trend(meeting(10, [after]), meeting(11, [other]));
    expect(questions.map((question) => question.points.map((point) => point !== null))).toEqual([
      [true, false],
      [false, true],
    ]);
  });
  test("a new wording starts a new row", () => {
    const reworded = { ...after, questions: [{ ...clarity, version: 2 }] };
    expect(trend(meeting(10, [after]), meeting(11, [reworded])).questions).toHaveLength(2);
  });
  test("before is drawn only in a series that never asks after", () => {
    const before: TrendPulse = { ...after, phase: "before" };
    expect(trend(meeting(10, [before])).questions[0]?.points[0]?.phase).toBe("before");
    expect(trend(meeting(10, [before]), meeting(11, [after])).questions[0]?.points[0]).toBeNull();
  });
  test("a meeting whose questions are being answered is open, and has no point", () => {
    const planned: TrendPulse = { ...after, state: "planned", released: false, questions: [] };
    const open: TrendPulse = { ...planned, phase: "before", state: "open" };
    const { meetings, questions } = trend(meeting(10, [after]), meeting(11, [planned, open]));
    expect(meetings.map(({ state }) => state)).toEqual(["released", "open"]);
    expect(questions[0]?.points[1]).toBeNull();
  });
  test("people are new who were not asked the meeting before", () => {
    const drawn = trend(meeting(10, [after], ["a", "b"]), meeting(11, [after], ["b", "c", "d"]));
    expect(drawn.meetings.map(({ invited, newInvitees }) => [invited, newInvitees])).toEqual([
      [2, 0],
      [3, 2],
    ]);
  });
  test("sentences have no row, and a meeting without a check is named as such", () => {
    const text = { id: "text", version: 1, scale: null, shown: { n: 8, counts: [] } };
    const { meetings, questions } = trend(meeting(10, [{ ...after, questions: [text] }]), meeting(11, []));
    expect(questions).toEqual([]);
    expect(meetings[1]?.state).toBe("none");
  });
});
