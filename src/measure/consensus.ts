/** Consensus of Tastle & Wierman 2007. For export: its logarithms cannot be explained in a meeting. */
import { assertScale, type Counts, mean, total } from "./tally.ts";

/** 1 + sum p * log2(1 - |answer - point|/width); answers that nobody gave add nothing. */
const consensusAround = (counts: Counts, point: number, width: number): number => {
  const n = total(counts);
  return counts.reduce((sum, count, index) => {
    return count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(index + 1 - point) / width);
  }, 1);
};

/** How close the answers lie to their mean, 0 (half at each end) to 1 (all alike); null when nobody answered. */
export const cns = (counts: Counts): number | null => {
  const middle = mean(counts);
  return middle === null ? null : consensusAround(counts, middle, counts.length - 1);
};

/**
 * How close the answers lie to `target` (1 to K), 0 (all at the far end from an end) to 1 (all there); null when nobody
 * answered. Throws RangeError for a target off the scale.
 */
export const cnsTarget = (counts: Counts, target: number): number | null => {
  assertScale(counts);
  if (!(target >= 1 && target <= counts.length)) throw new RangeError("target must lie on the scale");
  return total(counts) === 0 ? null : consensusAround(counts, target, 2 * (counts.length - 1));
};
