import { assertScale, type Counts, total } from "./tally.ts";

/**
 * sum p_i^2 * p_j * |i - j|, 0 (all alike) to 1 (half at each end): Esteban & Ray 1994 with alpha 1, divided by its
 * largest value (K-1)/4. Null when nobody answered. For export.
 */
export const polarisation = (counts: Counts): number | null => {
  assertScale(counts);
  const n = total(counts);
  if (n === 0) return null;
  let sum = 0;
  for (const [i, here] of counts.entries()) {
    for (const [j, there] of counts.entries()) sum += here * here * there * Math.abs(i - j);
  }
  return sum / (n * n * n * ((counts.length - 1) / 4));
};
