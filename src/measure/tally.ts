/** Answers per category, lowest category first: `counts[0]` people chose answer 1. "Can't say" is never among them. */
export type Counts = readonly number[];

/** At least two categories, each a whole number of people; throws RangeError otherwise. */
export const assertCounts = (counts: Counts): void => {
  if (counts.length < 2) throw new RangeError("counts need at least two categories");
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError("counts are whole numbers from 0 up");
  }
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
  assertCounts(counts);
  const n = total(counts);
  if (n === 0) return null;
  return (answerAt(counts, Math.ceil(n / 2)) + answerAt(counts, Math.floor(n / 2) + 1)) / 2;
};

/** Lowest and highest category that anybody chose; null when nobody answered. */
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
