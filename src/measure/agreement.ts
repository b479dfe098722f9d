import { type Counts, mean, median, total } from "./tally.ts";

const distanceFrom = (middle: number | null, counts: Counts): number | null => {
  if (middle === null) return null;
  return counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - middle), 0) / total(counts);
};

/**
 * Mean distance from the middle answer, in steps of the scale (0 to (K-1)/2); null when nobody answered.
 * Burke, Finkelstein & Dusig 1999.
 */
export const adMd = (counts: Counts): number | null => distanceFrom(median(counts), counts);

/** As `adMd` with the mean as the middle; 0 to (K-1)/2, null when nobody answered. For export. */
export const adM = (counts: Counts): number | null => distanceFrom(mean(counts), counts);

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

/**
 * The word for an agreement of 0 to 1. One cut at .60 serves 5 and 7 points alike (Burke & Dunlap 2002). Throws
 * RangeError for a value that is no agreement.
 */
export const closeness = (value: number): Closeness => {
  if (!(value >= -ROUNDING && value <= 1 + ROUNDING))
    throw new RangeError("value of an agreement lies between 0 and 1");
  if (value >= 0.8 - ROUNDING) return "similar";
  return value >= 0.6 - ROUNDING ? "mostly-similar" : "spread-out";
};
