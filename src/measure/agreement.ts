import { assertCounts, type Counts, median, total } from "./tally.ts";

/**
 * Mean distance from the middle answer, in steps of the scale (0 to (K-1)/2); null when nobody answered.
 * Burke, Finkelstein & Dusig 1999.
 */
export const adMd = (counts: Counts): number | null => {
  assertCounts(counts);
  const middle = median(counts);
  if (middle === null) return null;
  const distance = counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - middle), 0);
  return distance / total(counts);
};

/**
 * From 0 (half the people at each end) to 1 (all the same); null when nobody answered.
 * Equal to 1 - D of Leik 1966. For export; people read a shape word instead.
 */
export const agreement = (counts: Counts): number | null => {
  const spread = adMd(counts);
  return spread === null ? null : 1 - (2 * spread) / (counts.length - 1);
};

export const closenessWords = ["similar", "mostly-similar", "spread-out"] as const;
export type Closeness = (typeof closenessWords)[number];

/** A value that is .60 or .80 on paper may come out of the division a hair below. */
const ROUNDING = 1e-12;

/** The word for an agreement of 0 to 1. One cut at .60 serves 5 and 7 points alike (Burke & Dunlap 2002). */
export const closeness = (value: number): Closeness => {
  if (value >= 0.8 - ROUNDING) return "similar";
  return value >= 0.6 - ROUNDING ? "mostly-similar" : "spread-out";
};
