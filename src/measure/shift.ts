import { assertScale, type Counts, total } from "./tally.ts";

export type Shift = {
  /** P(after > before) - P(after < before) over all cross pairs, -1 to 1. */
  readonly delta: number;
  readonly word: "higher" | "lower" | "same";
};

/**
 * From before to after, without pairing anybody with themselves; null when one side is empty.
 * Throws RangeError for what is no 5- or 7-point tally, and when the two have scales of different length.
 */
export const shift = (before: Counts, after: Counts): Shift | null => {
  assertScale(before, "before");
  assertScale(after, "after");
  if (before.length !== after.length) throw new RangeError("before and after need the same scale");
  const pairs = total(before) * total(after);
  if (pairs === 0) return null;
  let balance = 0;
  for (const [from, leaving] of before.entries()) {
    for (const [to, arriving] of after.entries()) balance += Math.sign(to - from) * leaving * arriving;
  }
  const delta = balance / pairs;
  if (delta >= 0.25) return { delta, word: "higher" };
  return { delta, word: delta <= -0.25 ? "lower" : "same" };
};
