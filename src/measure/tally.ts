/** Answers per category, lowest category first: `counts[0]` people chose answer 1. "Can't say" is never among them. */
export type Counts = readonly number[];

/**
 * For what any kind of question has: totals, folding, sentences, `range` and `middleHalf`. At least two categories, each a
 * whole number of people; throws a RangeError that begins with `name` otherwise.
 */
export const assertCounts = (counts: Counts, name = "counts"): void => {
  if (counts.length < 2) throw new RangeError(`${name} need at least two categories`);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError(`${name} are whole numbers from 0 up`);
  }
};

/** The measures of a whole scale know 5 and 7 points; throws a RangeError that begins with `name` otherwise. */
export const assertScale = (counts: Counts, name = "counts"): void => {
  assertCounts(counts, name);
  if (counts.length !== 5 && counts.length !== 7) throw new RangeError(`${name} need a scale of 5 or 7 points`);
};

/** A number of people; throws a RangeError that begins with `name` when it is no whole number from 0 up. */
export const assertPeople = (people: number, name: string): void => {
  if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`${name} is a whole number from 0 up`);
};

/** How many people answered. */
export const total = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/** The category (1..K) of the answer that stands at `rank` (1..n) when all answers are put in order. */
const answerAt = (counts: Counts, rank: number): number => {
  let seen = 0;
  for (const [index, count] of counts.entries()) {
    seen += count;
    if (seen >= rank) return index + 1;
  }
  throw new RangeError("rank is beyond the last answer");
};

/** The middle answer, or the mean of the two middle ones (so it may end in .5); null when nobody answered. */
export const median = (counts: Counts): number | null => {
  assertScale(counts);
  const n = total(counts);
  if (n === 0) return null;
  return (answerAt(counts, Math.ceil(n / 2)) + answerAt(counts, Math.floor(n / 2) + 1)) / 2;
};

/**
 * Lowest and highest category that anybody chose; null when nobody answered. Takes two categories and up: a chart over
 * meetings brackets decisions (4) and choices (2 to 7) with it as well, and the same goes for `middleHalf`.
 */
export const range = (counts: Counts): [number, number] | null => {
  assertCounts(counts);
  const n = total(counts);
  return n === 0 ? null : [answerAt(counts, 1), answerAt(counts, n)];
};

/** The q-th answer from below and from above with q = ceil(n/4); null when nobody answered. */
export const middleHalf = (counts: Counts): [number, number] | null => {
  assertCounts(counts);
  const n = total(counts);
  if (n === 0) return null;
  const q = Math.ceil(n / 4);
  return [answerAt(counts, q), answerAt(counts, n + 1 - q)];
};

/** The mean answer, 1 to K; null when nobody answered. For charts and export: it hides two groups of answers. */
export const mean = (counts: Counts): number | null => {
  assertScale(counts);
  const n = total(counts);
  return n === 0 ? null : counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
};
