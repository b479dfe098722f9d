import { CATEGORIES } from "./worlds.ts";

/** The chart of means, or the chart of pair_gap (mean difference between two different people). */
export type ChartName = "location" | "spread";

/**
 * What a detector sees of one question: per meeting its value, its weight (answers for means, answers - 1 for gaps) and the sum
 * of squares within the meeting (means only). Weight 0: fewer than three answered, the meeting is skipped.
 */
export type Series = {
  readonly length: number;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly within: Float64Array;
};

/** A result with fewer answers is never shown, so no detector sees it. */
export const FEWEST = 3;

export const emptySeries = (length: number): Series => ({
  length,
  value: new Float64Array(length),
  weight: new Float64Array(length),
  within: new Float64Array(length),
});

/** Fills `series` with question `question` of a simulated team. */
export const fillSeries = (series: Series, counts: Uint16Array, question: number, chart: ChartName): void => {
  const { length, value, weight, within } = series;
  for (let m = 0; m < length; m++) {
    const start = (question * length + m) * CATEGORIES;
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
