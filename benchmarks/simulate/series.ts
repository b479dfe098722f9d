import type { Chart } from "../../src/measure/observation.ts";
import type { Counts } from "../../src/measure/tally.ts";
import { CATEGORIES } from "./worlds.ts";

/**
 * What a detector sees of one question: per meeting its value (mean, or pair_gap: mean difference between two different people), its
 * weight (answers for means, answers - 1 for gaps), the sum of squares within the meeting (means only) and the tally itself.
 * Weight 0: fewer than three answered, the meeting is skipped.
 */
export type Series = {
  readonly length: number;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly within: Float64Array;
  readonly tallies: Counts[];
};

/** A result with fewer answers is never shown, so no detector sees it. */
const FEWEST = 3;

/** Room for `length` meetings, to be filled again and again. */
export const emptySeries = (length: number): Series => ({
  length,
  value: new Float64Array(length),
  weight: new Float64Array(length),
  within: new Float64Array(length),
  tallies: [],
});

/** Fills `series` with question `question` of a simulated team. */
export const fillSeries = (series: Series, counts: Uint16Array, question: number, chart: Chart): void => {
  const { length, value, weight, within, tallies } = series;
  for (let m = 0; m < length; m++) {
    const start = (question * length + m) * CATEGORIES;
    tallies[m] = Array.from(counts.subarray(start, start + CATEGORIES));
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (let c = 0; c < CATEGORIES; c++) {
      const count = counts[start + c] as number;
      n += count;
      sum += count * (c + 1);
      squares += count * (c + 1) * (c + 1);
    }
    if (n < FEWEST) {
      weight[m] = 0;
      continue;
    }
    if (chart === "location") {
      value[m] = sum / n;
      weight[m] = n;
      within[m] = squares - (sum * sum) / n;
      continue;
    }
    let below = 0;
    let pairs = 0;
    for (let c = 0; c < CATEGORIES - 1; c++) {
      below += counts[start + c] as number;
      pairs += below * (n - below);
    }
    value[m] = (2 * pairs) / (n * (n - 1));
    weight[m] = n - 1;
  }
};

/** Index of the sixth meeting that is not skipped: false alarms are counted over the meetings after it. */
export const endOfBaseline = (series: Series, meetings: number): number => {
  let seen = 0;
  for (let m = 0; m < series.length; m++) {
    if (series.weight[m] !== 0) seen++;
    if (seen === meetings) return m;
  }
  return series.length;
};
