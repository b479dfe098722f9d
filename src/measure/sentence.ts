import { closeness } from "./agreement.ts";
import type { Kind } from "./coarse.ts";
import type { Estimate } from "./estimate.ts";
import type { Form } from "./release.ts";
import { type Shape, shapeOf, whereIs } from "./shape.ts";
import { assertCounts, assertPeople, assertScale, type Counts, median, middleHalf, range, total } from "./tally.ts";
import { twoCamps } from "./twoCamps.ts";

/**
 * One sentence per question as a code and its facts; the language files hold the words. A text fact is the name of a
 * word ("low", "all-high", "spread-out"); a number is a count of people, a category (`lo`, `hi`) or an option
 * (`top`, `second`).
 *
 * Nobody is pointed at: a part of 1 person, or a part that leaves exactly 1, is never said, and an end of a range is
 * named only where at least 2 people stand. The one exception is the coarse list of a small team, which says all three
 * of its counts when at least two of them are 1, so that nobody stands alone.
 */
export type Sentence = { readonly code: string; readonly facts: Readonly<Record<string, number | string>> };

const closenessCodes = ["range", "range-one", "half", "half-one", "bare"] as const;
const shapes = ["similar", "mostly-similar", "spread-out"] as const;
const optionCodes = ["all", "top", "most", "tie", "divided"] as const;
const estimateCodes = ["estimate-same", "estimate-either", "estimate-any"] as const;

/** Every code a language must have words for. */
export const sentenceCodes: readonly string[] = [
  ...["nobody", "cant-say-all", "too-few", "sentences", "sentence-one"],
  ...shapes.flatMap((shape) => closenessCodes.map((code) => `${shape}-${code}`)),
  ...["two-groups", "two-groups-between", "two-groups-bare"],
  ...["decision-all", "decision-all-otherwise", "decision-all-all-otherwise", "decision-none"],
  ...["decision-some", "decision-some-otherwise", "decision-some-all-otherwise", "decision-most", "decision-few"],
  ...(["choice", "rule-out"] as const).flatMap((kind) => optionCodes.map((code) => `${kind}-${code}`)),
  ...["coarse-all", "coarse-two", "coarse-three", "coarse-mostly", "coarse-mostly-two"],
  ...estimateCodes,
  ...estimateCodes.map((code) => `${code}-missing-one`),
];

const say = (code: string, facts: Sentence["facts"] = {}): Sentence => ({ code, facts });

/** Below this nothing but the answers themselves says anything. */
const FEWEST = 3;

const mayName = (parts: readonly number[], n: number): boolean => parts.every((part) => part !== 1 && n - part !== 1);

const groupsSentence = (counts: Counts): Sentence => {
  const camps = twoCamps(counts);
  if (camps === null) throw new RangeError("there are no two groups of answers here");
  const { lowMedian, highMedian, between } = camps;
  const n = total(counts);
  const atOrBelow = total(counts.filter((_, index) => index + 1 <= lowMedian));
  const atOrAbove = total(counts.filter((_, index) => index + 1 >= highMedian));
  const places = { lowWhere: whereIs(lowMedian, counts.length), highWhere: whereIs(highMedian, counts.length) };
  if (!mayName([atOrBelow, atOrAbove, between], n)) return say("two-groups-bare", places);
  const facts = { low: atOrBelow, high: atOrAbove, ...places };
  return between === 0 ? say("two-groups", facts) : say("two-groups-between", { ...facts, between });
};

const scaleSentence = (counts: Counts, shape: Exclude<Shape, "two-groups">): Sentence => {
  const ends = range(counts);
  const half = middleHalf(counts);
  const middle = median(counts);
  if (ends === null || half === null || middle === null) throw new RangeError("a shape needs answers");
  const standFirm = (pair: readonly [number, number]): boolean => pair.every((end) => (counts[end - 1] ?? 0) >= 2);
  const where = whereIs(middle, counts.length);
  const spanned = (code: "range" | "half", [lo, hi]: readonly [number, number], place: string): Sentence =>
    lo === hi ? say(`${shape}-${code}-one`, { where: place, lo }) : say(`${shape}-${code}`, { where: place, lo, hi });
  if (standFirm(ends)) {
    const oneSide = new Set(ends.map((end) => whereIs(end, counts.length))).size === 1;
    return spanned("range", ends, oneSide ? `all-${where}` : where);
  }
  return standFirm(half) ? spanned("half", half, where) : say(`${shape}-bare`, { where });
};

/** Answers in order: right and support, otherwise and support, right but not yet, otherwise and not yet. */
const decisionSentence = (counts: Counts): Sentence => {
  const n = total(counts);
  const otherwise = counts[1] ?? 0;
  const will = (counts[0] ?? 0) + otherwise;
  if (will === 0) return say("decision-none", { n });
  if (!mayName([will], n)) return say(will === 1 ? "decision-few" : "decision-most");
  const start = will === n ? "decision-all" : "decision-some";
  if (otherwise === will) return say(`${start}-all-otherwise`, { will, n });
  if (otherwise === 0 || !mayName([otherwise], will)) return say(start, { will, n });
  return say(`${start}-otherwise`, { will, n, otherwise });
};

const coarseDecisionSentence = (counts: Counts): Sentence => decisionSentence([counts[0] ?? 0, 0, counts[1] ?? 0, 0]);

/** Of a choice, or of what would be refused. */
const optionSentence = (kind: "choice" | "rule-out", counts: Counts): Sentence => {
  const n = total(counts);
  const most = Math.max(...counts);
  const [top = 1, second, third] = counts.flatMap((count, index) => (count === most ? [index + 1] : []));
  if (most === n) return say(`${kind}-all`, { n, top });
  if (second === undefined)
    return mayName([most], n) ? say(`${kind}-top`, { count: most, n, top }) : say(`${kind}-most`, { top });
  if (third === undefined && mayName([most, 2 * most], n)) return say(`${kind}-tie`, { count: most, top, second });
  return say(`${kind}-divided`);
};

/** `counts` are [below, at, above the middle]. */
const coarseScaleSentence = (counts: Counts): Sentence => {
  const n = total(counts);
  const [low = 0, middle = 0, high = 0] = counts;
  const parts = [
    { count: low, where: "low" },
    { count: middle, where: "middle" },
    { count: high, where: "high" },
  ].filter((part) => part.count > 0);
  const firm = parts.filter((part) => part.count > 1);
  const someoneAlone = parts.length - firm.length === 1;
  const [first, second, third] = someoneAlone ? firm : parts;
  if (first === undefined) throw new RangeError("a coarse sentence needs at least three answers");
  if (second === undefined) {
    return someoneAlone ? say("coarse-mostly", { where: first.where }) : say("coarse-all", { n, where: first.where });
  }
  const places = { firstWhere: first.where, secondWhere: second.where };
  if (someoneAlone) return say("coarse-mostly-two", places);
  if (third === undefined) return say("coarse-two", { first: first.count, second: second.count, ...places });
  return say("coarse-three", { low, middle, high });
};

export type Described = {
  readonly kind: Exclude<Kind, "guess">;
  readonly form: Form;
  /** As stored: per answer in full form, folded in coarse form, [] for a sentence question. */
  readonly counts: Counts;
  readonly cantSay: number;
  /** How many wrote, for a sentence question; elsewhere the counts say it. */
  readonly answered: number;
};

/** How many counts a kind is stored with; null where there is more than one length. */
const lengthOf = (kind: Described["kind"], form: Form): number | null => {
  if (kind === "decision") return form === "coarse" ? 2 : 4;
  if (kind === "rule-out") return 4;
  return kind === "scale" && form === "coarse" ? 3 : null;
};

/** Throws RangeError for counts that this kind and form are never stored as, and for numbers that are no people. */
const assertDescribed = ({ kind, form, counts, cantSay, answered }: Described): void => {
  assertPeople(cantSay, "cantSay");
  assertPeople(answered, "answered");
  if (kind === "sentence") return;
  if (kind === "scale" && form === "full") assertScale(counts);
  else assertCounts(counts);
  const length = lengthOf(kind, form) ?? counts.length;
  if (counts.length !== length) throw new RangeError(`counts of a ${kind} in ${form} form are ${length}`);
};

/** The sentence above a shown question. Throws RangeError for counts that this kind and form are never stored as. */
export const sentenceOf = (described: Described): Sentence => {
  assertDescribed(described);
  const { kind, form, counts, cantSay, answered } = described;
  const n = kind === "sentence" ? answered : total(counts);
  if (n === 0) return say(cantSay > 0 ? "cant-say-all" : "nobody");
  if (kind === "sentence") return n === 1 ? say("sentence-one") : say("sentences", { n });
  if (n < FEWEST) return say("too-few");
  if (kind === "choice" || kind === "rule-out") return optionSentence(kind, counts);
  if (kind === "decision") return form === "coarse" ? coarseDecisionSentence(counts) : decisionSentence(counts);
  if (form === "coarse") return coarseScaleSentence(counts);
  const shape = shapeOf(counts);
  if (shape === null) return say("too-few");
  return shape === "two-groups" ? groupsSentence(counts) : scaleSentence(counts, shape);
};

/** "If the 3 others had answered: mostly similar, or spread out"; null when there is nothing to estimate. */
export const estimateSentence = (estimate: Estimate | null, missing: number): Sentence | null => {
  if (!Number.isSafeInteger(missing)) throw new RangeError("missing is a whole number");
  if (estimate === null || missing < 1) return null;
  const hi = closeness(estimate.hi);
  const lo = closeness(estimate.lo);
  const apart = shapes.indexOf(lo) - shapes.indexOf(hi);
  const code = estimateCodes[apart] ?? "estimate-any";
  const words = code === "estimate-same" ? { hi } : { hi, lo };
  return missing === 1 ? say(`${code}-missing-one`, words) : say(code, { missing, ...words });
};
