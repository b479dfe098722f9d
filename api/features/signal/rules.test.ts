import { describe, expect, test } from "vitest";
import {
  asksFor,
  backFrom,
  type Closing,
  chartsOf,
  isSame,
  nameOf,
  observedBy,
  pointFor,
  replacedBy,
  replay,
  steadyQuestions,
} from "./rules.ts";

type Asked = Closing["questions"][number];
const usual = [0, 0, 1, 5, 2];
const low = [5, 3, 0, 0, 0];
const high = [0, 0, 0, 1, 7];
const question = (id: string, counts: readonly number[] | null, change: Partial<Asked> = {}): Asked => ({
  id,
  version: 1,
  kind: "scale",
  scale: 5,
  counts,
  ...change,
});
const closing = (name: string, counts: readonly number[] | null, change: Partial<Closing> = {}): Closing => ({
  pulseId: name,
  phase: "after",
  form: "full",
  k: 5,
  questions: [question("clarity", counts), question("commit", counts)],
  ...change,
});
const clarity = { questionId: "clarity", phase: "after", version: "1", scale: 5, chart: "location" } as const;
const both = { ...clarity, questionId: "*", version: "1+1" } as const;
const series = (...counts: (readonly number[] | null)[]) => counts.map((one, place) => closing(`m${place + 1}`, one));
const learned = [usual, [0, 1, 1, 4, 2], [0, 0, 2, 4, 2], usual, [0, 0, 1, 4, 3], usual, [0, 0, 0, 4, 4]];

describe("the charts of a closing", () => {
  test("are two for each question on a scale, and two for both starter questions", () => {
    const asked = closing("m1", usual, {
      questions: [
        question("clarity", usual),
        question("commit", usual),
        question("seven", [1, 1, 1, 1, 1, 1, 1], { scale: 7 }),
        question("text", [], { kind: "sentence", scale: null }),
        question("decision", [1, 2, 3, 4], { kind: "decision", scale: 4 }),
      ],
    });
    expect(chartsOf(asked).map(nameOf)).toEqual(
      ["clarity after 1 5", "commit after 1 5", "seven after 1 7", "* after 1+1 5"].flatMap((name) => [
        `${name} location`,
        `${name} spread`,
      ]),
    );
  });
  test("are none for both where one of the two is not asked, or stands on another scale", () => {
    const alone = closing("m1", usual, { questions: [question("clarity", usual)] });
    const apart = closing("m1", usual, {
      questions: [question("clarity", usual), question("commit", usual, { scale: 7 })],
    });
    for (const one of [alone, apart]) expect(chartsOf(one).some((key) => key.questionId === "*")).toBe(false);
  });
  test("see nothing where a result was not shown, was coarse, or held fewer than three answers", () => {
    expect(pointFor(clarity, closing("m1", usual))).toEqual([usual]);
    expect(pointFor(clarity, closing("m1", null))).toEqual([null]);
    expect(pointFor(clarity, closing("m1", [2, 1, 1], { form: "coarse" }))).toEqual([null]);
    expect(pointFor(clarity, closing("m1", [0, 0, 1, 1, 0], { k: 1 }))).toEqual([null]);
    expect(pointFor(clarity, closing("m1", [0, 0, 2, 1, 0], { k: 1 }))).toEqual([[0, 0, 2, 1, 0]]);
  });
  test("take nothing from another phase, wording or scale", () => {
    expect(asksFor(clarity, closing("m1", usual, { phase: "before" }))).toBe(false);
    for (const change of [{ version: 2 }, { scale: 7 }])
      expect(asksFor(clarity, closing("m1", usual, { questions: [question("clarity", usual, change)] }))).toBe(false);
  });
  test("of both questions see a meeting only where both were shown", () => {
    const half = closing("m1", usual, { questions: [question("clarity", usual), question("commit", null)] });
    expect([asksFor(both, half), observedBy(both, half)]).toEqual([true, false]);
  });
});

describe("what a chart says", () => {
  const fall = [...learned, low, low, low];

  test("is said at the closing that crosses the limit, since the closing after which the answers fell", () => {
    expect(replay(clarity, series(...fall)).said).toEqual([
      { kind: "mark", direction: "lower", beganPulseId: "m8", raisedPulseId: "m10", endedPulseId: null },
    ]);
  });
  test("is an alert only for both questions together this early, and both together have no mark", () => {
    expect(replay(both, series(...fall)).said).toEqual([
      { kind: "alert", direction: "lower", beganPulseId: "m8", raisedPulseId: "m10", endedPulseId: null },
    ]);
  });
  test("stands over meetings with nothing to see, is taken back by a meeting that undoes it, and may stand again", () => {
    expect(replay(clarity, series(...fall, null, null)).said[0]?.endedPulseId).toBeNull();
    const back = replay(clarity, series(...fall, high)).said;
    expect(back.map((one) => one.endedPulseId)).toEqual(["m11"]);
    const again = replay(clarity, series(...fall, high, low, low)).said;
    expect(again.map((one) => [one.beganPulseId, one.raisedPulseId, one.endedPulseId])).toEqual([["m8", "m10", null]]);
  });
  test("begins at the first closing that was compared with others, however low the one after learning", () => {
    const early = replay(clarity, series(...learned.slice(0, 3), null, ...learned.slice(3, 6), low, low, low));
    expect(early.said.map((one) => [one.beganPulseId, one.raisedPulseId])).toEqual([["m8", "m10"]]);
  });
  test("begins at a closing that showed something, not at one before it that did not", () => {
    const { said } = replay(clarity, series(...learned, null, low, low, low));
    expect(said.map((one) => one.beganPulseId)).toEqual(["m9"]);
  });
  test("counts closings that did not ask the question for nothing", () => {
    const between = closing("between", usual, { questions: [question("voice", usual)] });
    const all = series(...fall);
    const mixed = all.flatMap((one) => [between, one]);
    expect(replay(clarity, mixed)).toEqual(replay(clarity, all));
  });
  test("is the same thing only in kind, direction and beginning", () => {
    const one = { kind: "mark", direction: "lower", beganPulseId: "m1" } as const;
    expect(isSame(one, { ...one })).toBe(true);
    for (const other of [{ kind: "alert" }, { direction: "higher" }, { beganPulseId: "m2" }] as const)
      expect(isSame(one, { ...one, ...other })).toBe(false);
  });
});

describe("what was asked in other words", () => {
  const reworded = closing("n1", usual, {
    questions: [question("clarity", usual, { version: 2 }), question("commit", usual)],
  });
  const other = closing("n0", usual, { questions: [question("voice", usual)] });

  test("ends at the first closing that asked it anew, and not at one that did not ask it", () => {
    const closings = [...series(usual, low), other, reworded, { ...reworded, pulseId: "n2" }];
    expect(replacedBy(clarity, closings)).toBe("n1");
    expect(replacedBy({ ...clarity, questionId: "commit" }, closings)).toBeNull();
    expect(replacedBy(clarity, [...closings, closing("m9", usual)])).toBeNull();
    expect(replacedBy(both, closings)).toBe("n1");
  });
});

describe("what has come back", () => {
  const back = (...more: (readonly number[] | null)[]) =>
    backFrom(clarity, "lower", series(...learned, low, low, ...more));

  test("are the newest meetings that lay no longer that way; one with nothing to see counts for nothing", () => {
    expect(back()).toBe(0);
    expect(back(usual)).toBe(1);
    expect(back(usual, null)).toBe(1);
    expect(back(usual, high, null, usual)).toBe(3);
    expect(back(usual, low)).toBe(0);
    expect(backFrom(both, "lower", series(...learned, low, low, high))).toBe(1);
  });
});

describe("what rests", () => {
  const six = series(usual, usual, usual, usual, usual, usual);

  test("are the starter questions whose answers stayed the same at the last six meetings that showed any", () => {
    expect(steadyQuestions(six, [])).toEqual(["clarity", "commit"]);
    expect(steadyQuestions(six.slice(1), [])).toEqual([]);
    expect(steadyQuestions(series(usual, usual, null, usual, usual, usual, usual), [])).toEqual(["clarity", "commit"]);
    expect(steadyQuestions(series(usual, usual, low, usual, usual, usual), [])).toEqual([]);
    expect(steadyQuestions([], [])).toEqual([]);
  });
  test("is nothing that left the usual lately, or was worded anew", () => {
    const mark = { questionId: "clarity", from: "m3", to: "m5" };
    expect(steadyQuestions(six, [mark])).toEqual(["commit"]);
    expect(steadyQuestions(six, [{ ...mark, to: null }])).toEqual(["commit"]);
    const reworded = closing("m7", usual, {
      questions: [question("clarity", usual, { version: 2 }), question("commit", usual)],
    });
    expect(steadyQuestions([...six, reworded], [])).toEqual(["commit"]);
  });
});
