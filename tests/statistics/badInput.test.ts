import { describe, expect, it } from "vitest";
import { adM, adMd, agreement, closeness } from "../../src/measure/agreement.ts";
import { alignment } from "../../src/measure/alignment.ts";
import { foldCoarse } from "../../src/measure/coarse.ts";
import { cns, cnsTarget } from "../../src/measure/consensus.ts";
import { describeQuestion } from "../../src/measure/describe.ts";
import { l2, leikD, pairGap } from "../../src/measure/dispersion.ts";
import { estimate } from "../../src/measure/estimate.ts";
import { gateStep } from "../../src/measure/gate.ts";
import { leaderGap } from "../../src/measure/leader.ts";
import { monitorStep, newMonitor } from "../../src/measure/monitor.ts";
import { polarisation } from "../../src/measure/polarisation.ts";
import { adhocAllowed, mayShowShift, mayUse, shownCount, thresholdOffer } from "../../src/measure/release.ts";
import { estimateSentence, sentenceOf } from "../../src/measure/sentence.ts";
import { shapeOf } from "../../src/measure/shape.ts";
import { shift } from "../../src/measure/shift.ts";
import { isSteady } from "../../src/measure/steady.ts";
import { type Counts, mean, median, middleHalf, range } from "../../src/measure/tally.ts";
import { twoCamps } from "../../src/measure/twoCamps.ts";
import { vanDerEijkA } from "../../src/measure/vanDerEijk.ts";
import { awg, rwg, rwgj, variance } from "../../src/measure/withinGroup.ts";

const fine = [1, 2, 3, 2, 1];
const fineToo = [1, 1, 2, 2, 1, 1, 1];
/** A good tally of the same scale, for what takes two. */
const beside = (counts: Counts): Counts => (counts.length === fineToo.length ? fineToo : fine);
const scaleQuestion = { kind: "scale", form: "full", cantSay: 0, invited: 12, answered: 9 } as const;

/** Everything that takes a tally, and what its argument is called. */
const takesCounts: readonly (readonly [name: string, argument: string, call: (counts: Counts) => unknown])[] = [
  ["mean", "counts", mean],
  ["median", "counts", median],
  ["range", "counts", range],
  ["middleHalf", "counts", middleHalf],
  ["adMd", "counts", adMd],
  ["adM", "counts", adM],
  ["agreement", "counts", agreement],
  ["pairGap", "counts", pairGap],
  ["l2", "counts", l2],
  ["leikD", "counts", leikD],
  ["cns", "counts", cns],
  ["cnsTarget", "counts", (counts) => cnsTarget(counts, 3)],
  ["vanDerEijkA", "counts", vanDerEijkA],
  ["variance", "counts", variance],
  ["rwg", "counts", rwg],
  ["rwgj", "counts", (counts) => rwgj([counts])],
  ["awg", "counts", awg],
  ["polarisation", "counts", polarisation],
  ["twoCamps", "counts", twoCamps],
  ["shapeOf", "counts", shapeOf],
  ["estimate", "counts", (counts) => estimate(counts, 20)],
  ["shift from", "before", (counts) => shift(counts, beside(counts))],
  ["shift to", "after", (counts) => shift(beside(counts), counts)],
  ["alignment", "clarity", (clarity) => alignment({ clarity, commit: beside(clarity) })],
  ["leaderGap", "counts", (counts) => leaderGap(3, counts)],
  ["monitorStep", "counts", (counts) => monitorStep(newMonitor("location"), counts)],
  ["gateStep", "counts", (counts) => gateStep(newMonitor("spread"), [beside(counts), counts])],
  ["isSteady", "counts", (counts) => isSteady(Array.from({ length: 6 }, () => ({ counts, mark: false })))],
  ["foldCoarse", "counts", (counts) => foldCoarse("scale", counts)],
  ["sentenceOf", "counts", (counts) => sentenceOf({ ...scaleQuestion, counts })],
  ["describeQuestion", "counts", (counts) => describeQuestion({ ...scaleQuestion, counts })],
];

/**
 * What takes other lengths than 5 and 7: `range` and `middleHalf` bracket every kind of answer in the chart over meetings,
 * decisions (4) and choices (2 to 7) among them; `foldCoarse` folds all of these. Everything else measures a whole scale.
 */
const anyLength = new Set(["range", "middleHalf", "foldCoarse"]);

const refusal = (call: () => unknown): RangeError => {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
  throw new Error("this should have been refused");
};

describe.each(takesCounts)("%s", (name, argument, call) => {
  it("refuses what is no tally, with a RangeError that names the argument", () => {
    const whole = !anyLength.has(name);
    const wrong = [
      [1, 2, -1, 2, 1],
      [1, 2, 1.5, 2, 1],
      [1, 2, Number.NaN, 2, 1],
      [1, 2, Number.POSITIVE_INFINITY, 2, 1],
      [],
      [3],
      ...(whole
        ? [
            [3, 3],
            [1, 2, 2],
            [1, 2, 2, 1],
            [1, 1, 1, 1, 1, 1],
            [1, 1, 1, 1, 1, 1, 1, 1],
          ]
        : []),
    ];
    for (const counts of wrong) expect(refusal(() => call(counts)).message.startsWith(argument)).toBe(true);
  });

  it("takes both scales of the product", () => {
    for (const counts of [fine, fineToo]) expect(() => call(counts)).not.toThrow();
  });
});

describe("what serves every kind of answer", () => {
  it("takes folded answers, choices and decisions", () => {
    for (const counts of [
      [2, 1, 1],
      [3, 2],
      [3, 3, 0, 2],
    ]) {
      for (const measure of [range, middleHalf]) expect(() => measure(counts)).not.toThrow();
      expect(() => foldCoarse("choice", counts)).not.toThrow();
      expect(() => sentenceOf({ ...scaleQuestion, kind: "choice", counts })).not.toThrow();
    }
  });
});

describe("other arguments", () => {
  const question = { ...scaleQuestion, counts: fine };
  const notPeople = [-1, 2.5, Number.NaN];

  it("are named when they are no number of people", () => {
    for (const wrong of notPeople) {
      const open = { mode: "open", threshold: undefined, organisationK: 5 } as const;
      const wish = { questions: ["commit"], audience: ["a"], at: 1 };
      const earlier = [{ questions: ["commit"], audience: ["b"], k: 3, isSameTeam: true, lastOpenAt: 0 }];
      const calls: readonly (readonly [string, () => unknown])[] = [
        ["invited", () => thresholdOffer(wrong, 5)],
        ["invited", () => mayUse({ ...open, invited: wrong })],
        ["invited", () => shownCount(wrong, 1, 3)],
        ["answered", () => shownCount(5, wrong, 3)],
        ["k", () => shownCount(5, 1, wrong)],
        ["k", () => mayShowShift(["a"], ["b"], wrong)],
        ["k", () => adhocAllowed(wish, earlier, wrong)],
        ["invited", () => describeQuestion({ ...question, invited: wrong })],
        ["cantSay", () => sentenceOf({ ...question, cantSay: wrong })],
        ["answered", () => sentenceOf({ ...question, answered: wrong })],
        ["invited", () => estimate(fine, wrong)],
      ];
      for (const [name, call] of calls) expect(refusal(call).message.startsWith(name), name).toBe(true);
    }
  });

  it("are named when they lie outside their bounds", () => {
    const likely = { lo: 0.5, hi: 0.7, worst: 0, best: 1 };
    const calls: readonly (readonly [string, () => unknown])[] = [
      ["value", () => closeness(Number.NaN)],
      ["value", () => closeness(1.01)],
      ["value", () => closeness(-0.01)],
      ["level", () => estimate(fine, 12, 0)],
      ["level", () => estimate(fine, 12, Number.NaN)],
      ["missing", () => estimateSentence(likely, Number.NaN)],
      ["missing", () => estimateSentence(likely, 1.5)],
      ["wish.at", () => adhocAllowed({ questions: [], audience: [], at: Number.NaN }, [], 3)],
      ["counts", () => sentenceOf({ ...question, kind: "decision" })],
      ["counts", () => sentenceOf({ ...question, kind: "decision", form: "coarse" })],
      ["counts", () => sentenceOf({ ...question, form: "coarse" })],
    ];
    for (const [name, call] of calls) expect(refusal(call).message.startsWith(name), name).toBe(true);
  });

  it("keep an unknown time of an earlier pulse from letting two results be subtracted", () => {
    const wish = { questions: ["commit"], audience: ["a", "b"], at: 1 };
    const earlier = [
      { questions: ["commit"], audience: ["a", "b", "c"], k: 3, isSameTeam: true, lastOpenAt: Number.NaN },
    ];
    expect(adhocAllowed(wish, earlier, 3)).toBe(false);
  });
});
