/** Within-group agreement as organisational research reports it, from the variance. All for export, none is shown. */
import { type Counts, mean, total } from "./tally.ts";

const assertVariance = (variance: number): void => {
  if (!(variance >= 0)) throw new RangeError("variance is a number from 0 up");
};

/** The variance of answers picked evenly from all points: (K^2 - 1)/12. */
const evenVariance = (points: number): number => {
  if (points !== 5 && points !== 7) throw new RangeError("points are 5 or 7");
  return (points * points - 1) / 12;
};

/** Variance of the answers with divisor n - 1, in squared steps; null below two answers. */
export const variance = (counts: Counts): number | null => {
  const middle = mean(counts);
  const n = total(counts);
  if (middle === null || n < 2) return null;
  return counts.reduce((sum, count, index) => sum + count * (index + 1 - middle) ** 2, 0) / (n - 1);
};

/** `rwg` for a variance that is known already, for instance of scores that are means of several questions. */
export const rwgFrom = (ofVariance: number, points: number): number => {
  assertVariance(ofVariance);
  return 1 - ofVariance / evenVariance(points);
};

/**
 * 1 - variance/evenVariance (James, Demaree & Wolf 1984): 1 all alike, 0 as spread as even answers. Not clamped: it
 * goes below 0 (-5/3 for {1, 1, 5, 5}). Null below two answers.
 */
export const rwg = (counts: Counts): number | null => {
  const found = variance(counts);
  return found === null ? null : rwgFrom(found, counts.length);
};

/** `rwgj` for a mean variance of `items` questions that is known already. */
export const rwgjFrom = (meanVariance: number, items: number, points: number): number => {
  assertVariance(meanVariance);
  if (!Number.isSafeInteger(items) || items < 1) throw new RangeError("items is a whole number from 1 up");
  const share = meanVariance / evenVariance(points);
  return share > 1 ? 0 : (items * (1 - share)) / (items * (1 - share) + share);
};

/**
 * rwg of several questions together, 0 to 1, by the same paper; it grows with their number alone. Null without
 * questions, and when one has fewer than two answers. Throws RangeError when the scales differ in length.
 */
export const rwgj = (items: readonly Counts[]): number | null => {
  const variances = items.map((counts) => variance(counts));
  const points = items[0]?.length ?? 0;
  if (items.some((counts) => counts.length !== points)) throw new RangeError("items need the same scale");
  const known = variances.filter((found) => found !== null);
  if (known.length === 0 || known.length < items.length) return null;
  return rwgjFrom(known.reduce((sum, found) => sum + found, 0) / items.length, items.length, points);
};

/**
 * 1 - 2 * variance over the largest variance that this mean allows (Brown & Hauenstein 2005): -1 to 1. Null below two
 * answers, and when all stand at one end of the scale, where no variance is possible.
 */
export const awg = (counts: Counts): number | null => {
  const middle = mean(counts);
  const found = variance(counts);
  if (middle === null || found === null) return null;
  const n = total(counts);
  const most = ((counts.length - middle) * (middle - 1) * n) / (n - 1);
  return most === 0 ? null : 1 - (2 * found) / most;
};
