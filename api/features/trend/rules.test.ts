import { describe, expect, test } from "vitest";
import { byChance } from "../../../src/measure/byChance.ts";
import { type TrendMeeting, type TrendPulse, trendOf } from "./rules.ts";

const series = {
  id: "00000000-0000-4000-8000-000000000001",
  title: "Weekly",
  nextAt: null,
  baselines: [],
  signals: [],
  steady: [],
  mayManage: false,
  hasShownAfter: true,
};
const counts = [0, 1, 2, 3, 2];
const clarity = { id: "clarity", version: 1, kind: "scale" as const, scale: 5, shown: { n: 8, counts } };
const after: TrendPulse = {
  phase: "after",
  state: "sealed",
  why: null,
  form: "full",
  k: 5,
  order: 1,
  released: true,
  isReadable: true,
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
const wordsOf = ({ id }: { id: string }) => ({ name: id, options: ["this", "that"] });
const trend = (...meetings: TrendMeeting[]) => trendOf(series, meetings, wordsOf);

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
  test("a result that is not the reader's is told apart from one that was not shown", () => {
    const hidden = { ...after, isReadable: false, questions: withheld.questions };
    const { meetings, questions } = trend(meeting(10, [hidden]), meeting(11, [{ ...hidden, released: false }]));
    expect(meetings.map(({ state }) => state)).toEqual(["not-yours", "not-yours"]);
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
  test("before is drawn only in a series that never showed an after", () => {
    const before: TrendPulse = { ...after, phase: "before" };
    const planned: TrendPulse = { ...after, state: "planned", released: false, questions: [] };
    const none = { ...series, hasShownAfter: false };
    for (const later of [planned, withheld, { ...planned, state: "void" } as const]) {
      const drawn = trendOf(none, [meeting(10, [before]), meeting(11, [before, later])], wordsOf);
      expect(drawn.questions[0]?.points.map((point) => point?.phase)).toEqual(["before", "before"]);
    }
    expect(trend(meeting(10, [before]), meeting(11, [after])).questions[0]?.points[0]).toBeNull();
  });
  test("an after that was not shown is no meeting without a check, whichever phase is drawn", () => {
    const before: TrendPulse = { ...after, phase: "before" };
    const none = { ...series, hasShownAfter: false };
    const stateOf = (...pulses: TrendPulse[][]) =>
      trendOf(
        none,
        pulses.map((own, index) => meeting(10 + index, own)),
        wordsOf,
      ).meetings.map(({ state }) => state);
    expect(stateOf([withheld])).toEqual(["withheld"]);
    expect(stateOf([before], [withheld])).toEqual(["released", "withheld"]);
  });
  test("a meeting that has asked before and will ask after is still to close", () => {
    const planned: TrendPulse = { ...after, state: "planned", released: false, questions: [] };
    const { meetings } = trend(meeting(10, [after]), meeting(11, [{ ...after, phase: "before" }, planned]));
    expect(meetings.map(({ state }) => state)).toEqual(["released", "between"]);
    expect(trend(meeting(10, [planned])).meetings[0]?.state).toBe("planned");
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
    const text = { id: "text", version: 1, kind: "sentence" as const, scale: null, shown: { n: 8, counts: [] } };
    const { meetings, questions } = trend(meeting(10, [{ ...after, questions: [text] }]), meeting(11, []));
    expect(questions).toEqual([]);
    expect(meetings[1]?.state).toBe("none");
  });
  test("the answers of a choice or decision carry their words, those of a scale have an order and none", () => {
    const choice = { id: "needs-most", version: 1, kind: "choice" as const, scale: 2, shown: { n: 8, counts: [3, 5] } };
    const { questions } = trend(meeting(10, [{ ...after, questions: [clarity, choice] }]));
    expect(questions.map(({ kind, options }) => [kind, options])).toEqual([
      ["scale", null],
      ["choice", ["this", "that"]],
    ]);
  });
  test("the group is marked where a third or more became others, measured from the last time it was", () => {
    const people = [
      ["a", "b", "c"],
      ["a", "b", "d"],
      ["a", "d", "e"],
      ["a", "d", "e"],
    ];
    const drawn = trend(...people.map((who, index) => meeting(10 + index, [after], who)));
    expect(drawn.meetings.map((one) => one.membershipChanged)).toEqual([false, true, true, false]);
  });
  test("a new baseline begins with the group it finds, and learns its six meetings anew", () => {
    const days = [10, 11, 12].map((day, index) =>
      meeting(day, [{ ...after, order: index + 1 }], index < 1 ? ["a"] : ["b"]),
    );
    const startedAt = new Date("2026-12-10T12:00:00Z");
    const drawn = trendOf({ ...series, baselines: [{ startedAt, afterOrder: 1 }] }, days, wordsOf);
    expect(drawn.baselines).toEqual([{ startedAt: startedAt.toISOString(), afterOccurrenceId: days[0]?.occurrenceId }]);
    expect(drawn.meetings.map((one) => one.membershipChanged)).toEqual([false, false, false]);
    expect(drawn.meetingsUntilSignals).toBe(4);
    expect(trend(...days).meetings[1]?.membershipChanged).toBe(true);
  });
  test("it is too early for six meetings of the question that was seen most often", () => {
    const until = (...pulses: TrendPulse[]) =>
      trend(...pulses.map((pulse, index) => meeting(10 + index, [{ ...pulse, order: index + 1 }])))
        .meetingsUntilSignals;
    expect(until()).toBe(6);
    expect(until(after, withheld, after)).toBe(4);
    expect(until(...Array<TrendPulse>(8).fill(after))).toBe(0);
    expect(until({ ...after, form: "coarse" })).toBeNull();
  });
  test("a message by chance is that of the last meeting's size and of the questions that have charts", () => {
    const eight = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const byChanceOf = (pulse: TrendPulse, people = eight) =>
      trend(meeting(10, [after], ["a"]), meeting(11, [pulse], people)).byChance.message;
    const asking = (...questions: TrendPulse["questions"]): TrendPulse => ({ ...after, questions });
    expect(byChanceOf(after)).toBe(byChance(8, 1));
    expect(byChanceOf(after, eight.slice(0, 4))).toBe(byChance(4, 1));
    const more = asking(clarity, { ...clarity, id: "commit" }, { ...clarity, id: "long", scale: 7 });
    expect(byChanceOf(more)).toBe(byChance(8, 3));
    expect(
      byChanceOf(asking({ ...clarity, version: 2 }, { ...clarity, id: "decision", kind: "decision", scale: 4 })),
    ).toBe(byChance(8, 1));
    expect(new Set([1, 2, 3].map((questions) => byChance(8, questions))).size).toBe(3);
    expect(byChanceOf({ ...after, form: "coarse" })).toBeNull();
    expect(trend().byChance.message).toBeNull();
  });
  test("what is said stands with its question and wording, and what is said of both apart from them", () => {
    const signal = {
      signalId: "00000000-0000-4000-8000-000000000009",
      kind: "mark",
      chart: "location",
      direction: "lower",
      began: "00000000-0000-4000-8000-000000000010",
      beganAt: "2026-12-10T00:00:00.000Z",
      raised: "00000000-0000-4000-8000-000000000010",
      raisedAt: "2026-12-10T00:00:00.000Z",
      ended: null,
      meetings: 1,
      back: 0,
      acknowledgedAt: null,
      acknowledgedBy: null,
    } as const;
    const of = { phase: "after", scale: 5 } as const;
    const signals = [
      { ...of, signal: { ...signal, questionIds: ["clarity"] }, versions: [1], isJoint: false },
      { ...of, signal: { ...signal, questionIds: ["clarity"] }, versions: [2], isJoint: false },
      { ...of, signal: { ...signal, questionIds: ["clarity", "commit"] }, versions: [1, 1], isJoint: true },
      { ...of, phase: "before", signal: { ...signal, questionIds: ["clarity"] }, versions: [1], isJoint: false },
    ] as const;
    const drawn = trendOf(
      {
        ...series,
        steady: ["clarity"],
        signals: signals.map((one) => ({
          ...one,
          signal: { ...one.signal, questionIds: [...one.signal.questionIds] },
        })),
      },
      [meeting(10, [after])],
      wordsOf,
    );
    expect(drawn.questions[0]).toMatchObject({ signals: [signal], steady: true });
    expect(drawn.signals).toEqual([{ ...signal, questionIds: ["clarity", "commit"] }]);
  });
});
