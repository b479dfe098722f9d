import { agreement } from "./agreement.ts";
import type { Kind } from "./coarse.ts";
import { type Estimate, estimate } from "./estimate.ts";
import type { Form } from "./release.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { assertPeople, type Counts, median, middleHalf, range, total } from "./tally.ts";

export type StoredQuestion = {
  readonly kind: Exclude<Kind, "guess">;
  readonly form: Form;
  /** As stored: per answer in full form, folded in coarse form, [] for a sentence question. */
  readonly counts: Counts;
  readonly cantSay: number;
  readonly invited: number;
  /** How many wrote, for a sentence question; elsewhere the counts say it. */
  readonly answered: number;
};

export type Description = {
  readonly n: number;
  readonly cantSay: number;
  readonly counts: number[];
  readonly range: [number, number] | null;
  readonly middleHalf: [number, number] | null;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly estimate: Estimate | null;
  readonly shape: Shape | null;
  readonly sentence: Sentence;
};

/** Fewer answers than this have no agreement worth a number. */
const FEWEST = 3;

/**
 * Everything that is said of one question that may be shown. Only a scale in full form has an order fine enough for a
 * range, a middle and an agreement; the estimate is null when nobody is missing. People who "can't say" have answered
 * and are not missing.
 */
export const describeQuestion = (question: StoredQuestion): Description => {
  const { kind, form, counts, cantSay, invited, answered } = question;
  assertPeople(invited, "invited");
  const n = kind === "sentence" ? answered : total(counts);
  const base = { n, cantSay, counts: [...counts], sentence: sentenceOf(question) };
  if (kind !== "scale" || form === "coarse") {
    return { ...base, range: null, middleHalf: null, median: null, agreement: null, estimate: null, shape: null };
  }
  const able = Math.max(n, invited - cantSay);
  return {
    ...base,
    range: range(counts),
    middleHalf: middleHalf(counts),
    median: median(counts),
    agreement: n < FEWEST ? null : agreement(counts),
    estimate: n < FEWEST || able === n ? null : estimate(counts, able),
    shape: shapeOf(counts),
  };
};
