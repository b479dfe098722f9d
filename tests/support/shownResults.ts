import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { agreement } from "../../src/measure/agreement.ts";
import { estimate } from "../../src/measure/estimate.ts";
import { guessGap } from "../../src/measure/guess.ts";
import { sentenceOf } from "../../src/measure/sentence.ts";
import { shapeOf } from "../../src/measure/shape.ts";
import { median, middleHalf, range, total } from "../../src/measure/tally.ts";

/** Results as the server sends them, measured by the product's own code. */
const id = "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11";
const options = ["not at all", "a little", "about half", "mostly", "fully"];

export const scaleQuestion = (counts: number[], invited: number, cantSay = 0): ShownQuestion => ({
  id: "commit",
  version: 1,
  kind: "scale",
  name: "support",
  text: "I will support what we decided.",
  options,
  shown: true,
  n: total(counts),
  cantSay,
  counts,
  range: range(counts),
  middleHalf: middleHalf(counts),
  median: median(counts),
  agreement: agreement(counts),
  estimate: estimate(counts, invited - cantSay),
  shape: shapeOf(counts),
  sentence: sentenceOf({ kind: "scale", form: "full", counts, cantSay, answered: total(counts) + cantSay }),
  guess: null,
  leader: null,
  prompt: "What would have to be true for each of us?",
  morePrompts: ["What else would?"],
});

/** With what people guessed of its middle. */
export const guessedQuestion = (counts: number[], guesses: number[]): ShownQuestion => ({
  ...scaleQuestion(counts, 11),
  guess: { n: total(guesses), cantSay: 0, counts: guesses, ...guessGap(counts, guesses) },
});

const without = {
  range: null,
  middleHalf: null,
  median: null,
  agreement: null,
  estimate: null,
  shape: null,
};

/** `counts` low, in the middle and high. */
export const coarseQuestion = (counts: number[]): ShownQuestion => ({
  ...scaleQuestion([0, 2, 1, 1, 0], 5),
  ...without,
  counts,
  n: total(counts),
  sentence: sentenceOf({ kind: "scale", form: "coarse", counts, cantSay: 0, answered: total(counts) }),
});

export const wordedQuestion = (
  kind: "choice" | "decision" | "rule-out",
  counts: number[],
  words: string[],
): ShownQuestion => ({
  ...scaleQuestion([1, 1, 1, 1, 1], 11),
  ...without,
  id: kind,
  kind,
  name: kind,
  text: "Which of these?",
  options: words,
  counts,
  n: total(counts),
  sentence: sentenceOf({ kind, form: "full", counts, cantSay: 0, answered: total(counts) }),
});

/** The sentences themselves stand in the result under its id. */
export const sentenceQuestion = (n: number): ShownQuestion => ({
  ...scaleQuestion([1, 1, 1, 1, 1], 11),
  ...without,
  id: "purpose",
  kind: "sentence",
  name: "purpose",
  text: "What is this meeting for?",
  options: null,
  counts: [],
  n,
  sentence: sentenceOf({ kind: "sentence", form: "full", counts: [], cantSay: 0, answered: n }),
});

export const resultOf = (more: Partial<Result>): Result => ({
  pulseId: id,
  occurrenceId: id,
  phase: "after",
  state: "released",
  why: null,
  leftOut: [],
  mode: "private",
  form: "full",
  k: 5,
  invited: 11,
  answered: 8,
  sealedAt: "2026-12-28T10:05:00Z",
  fingerprint: null,
  leader: null,
  questions: [],
  sentences: {},
  shift: [],
  prompt: null,
  morePrompts: [],
  ...more,
});
