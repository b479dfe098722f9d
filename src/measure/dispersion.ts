/** How far apart the answers lie, measured at each step of the scale: F_i is the share of answers up to category i. */
import { assertScale, type Counts, total } from "./tally.ts";

/** Sum over the steps of the scale of what `atStep` makes of F, 0 where F is 1; null when nobody answered. */
const overSteps = (counts: Counts, atStep: (share: number) => number): number | null => {
  assertScale(counts);
  const n = total(counts);
  if (n === 0) return null;
  let below = 0;
  let sum = 0;
  for (const count of counts) {
    below += count;
    sum += atStep(below / n);
  }
  return sum;
};

/**
 * Mean distance between two different people's answers, in steps (Gini): 2n/(n-1) * sum F(1-F); 0 to (K-1)n/(2(n-1)).
 * Unbiased at every n, so that attendance does not look like a change. Null below two answers.
 */
export const pairGap = (counts: Counts): number | null => {
  const sum = overSteps(counts, (share) => share * (1 - share));
  const n = total(counts);
  return sum === null || n < 2 ? null : (2 * n * sum) / (n - 1);
};

/** 1 - 4 * sum F(1-F)/(K-1), 0 to 1 (Blair & Lacy 2000); null when nobody answered. For export. */
export const l2 = (counts: Counts): number | null => {
  const sum = overSteps(counts, (share) => share * (1 - share));
  return sum === null ? null : 1 - (4 * sum) / (counts.length - 1);
};

/** 2 * sum min(F, 1-F)/(K-1), 0 (all alike) to 1 (half at each end): Leik 1966; null when nobody answered. For export. */
export const leikD = (counts: Counts): number | null => {
  const sum = overSteps(counts, (share) => Math.min(share, 1 - share));
  return sum === null ? null : (2 * sum) / (counts.length - 1);
};
