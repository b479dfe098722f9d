import { shapeOf, whereIs } from "./shape.ts";
import { assertScale, type Counts, median } from "./tally.ts";

/** One meeting at which a question had enough answers; `mark`: one of its two charts stood above its limit. */
export type Observed = { readonly counts: Counts; readonly mark: boolean };

/** So many meetings must look alike, and so many must be without a mark. */
const ALIKE = 6;
const QUIET = 12;

/** "similar" and "mostly similar" are both close enough; null when the answers are not close. */
const placeOf = (counts: Counts): string | null => {
  const shape = shapeOf(counts);
  const middle = median(counts);
  if (middle === null || (shape !== "similar" && shape !== "mostly-similar")) return null;
  return whereIs(middle, counts.length);
};

/**
 * Whether a question may be asked less often: at the last 6 observed meetings the answers were close and lay on the
 * same side of the scale (low, middle, high), and none of the last 12 had a mark. `observed` is oldest first and leaves
 * out meetings that were not shown; fewer than 6 are never steady. Throws RangeError for counts that are no
 * 5- or 7-point tally.
 */
export const isSteady = (observed: readonly Observed[]): boolean => {
  for (const { counts } of observed) assertScale(counts);
  if (observed.length < ALIKE || observed.slice(-QUIET).some(({ mark }) => mark)) return false;
  const places = new Set(observed.slice(-ALIKE).map(({ counts }) => placeOf(counts)));
  return places.size === 1 && !places.has(null);
};
