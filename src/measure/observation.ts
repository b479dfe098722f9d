import type { Kind } from "./coarse.ts";
import { assertScale, type Counts, total } from "./tally.ts";

/** location: where the answers lie (their mean). spread: how far apart they lie (their pair gap). */
export type Chart = "location" | "spread";

/**
 * What one meeting tells a chart, of a scale of so many `points`. `value` is in steps of the scale; `weight` is what it counts for, in people.
 * `within` divided by `df` is the meeting's own variance (location) or its pair gap (spread), so that both may be
 * summed over meetings.
 */
export type Observation = {
  readonly points: number;
  readonly value: number;
  readonly weight: number;
  readonly within: number;
  readonly df: number;
};

/** Whether charts can watch answers like these: on a scale of 5 or 7 points; a choice or decision has no order. */
export const isCharted = ({ kind, scale }: { readonly kind: Kind; readonly scale: number | null }): boolean =>
  kind === "scale" && (scale === 5 || scale === 7);

/** Fewer answers than this say nothing to a chart, whatever the pulse's own k was. */
const FEWEST = 3;

/**
 * Whether `n` answers to a pulse with this `k` say something to a chart: at least max(3, k). Whoever counts the meetings
 * that a chart has seen asks this, so that all count the same ones. Throws RangeError for a k below 1.
 */
export const isObserved = (n: number, k = FEWEST): boolean => {
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError("k is a whole number of answers from 1 up");
  return n >= Math.max(FEWEST, k);
};

/**
 * The mean, the sum of squares around it, and the sum of |difference| over all pairs, in one pass over the categories.
 * The pair gap is that last sum over n(n-1)/2 pairs; crossing one step, F people below meet n-F above.
 */
const observationOf = (chart: Chart, counts: Counts, n: number): Observation => {
  const points = counts.length;
  const df = n - 1;
  if (chart === "spread") {
    let below = 0;
    let distance = 0;
    for (const count of counts) {
      below += count;
      distance += below * (n - below);
    }
    const gap = (2 * distance) / (n * df);
    return { points, value: gap, weight: df, within: df * gap, df };
  }
  const sum = counts.reduce((before, count, index) => before + count * (index + 1), 0);
  const value = sum / n;
  const within = counts.reduce((before, count, index) => before + count * (index + 1 - value) ** 2, 0);
  return { points, value, weight: n, within, df };
};

/**
 * The observation of one meeting's counts; null when the meeting has none or fewer than max(3, k) answers.
 * Throws RangeError for counts that are no 5- or 7-point tally and for a k below 1.
 */
export const observe = (chart: Chart, counts: Counts | null, k = FEWEST): Observation | null => {
  const n = counts === null ? 0 : total(counts);
  const isSeen = isObserved(n, k);
  if (counts === null) return null;
  assertScale(counts);
  return isSeen ? observationOf(chart, counts, n) : null;
};
