import { assertScale, type Counts, total } from "./tally.ts";

/** Agreement, 0 to 1, had everybody answered: `lo` to `hi` is likely, `worst` and `best` are certain bounds. */
export type Estimate = { readonly lo: number; readonly hi: number; readonly worst: number; readonly best: number };

/** Beyond this many missing answers an enumeration says little and costs much: only the bounds are given. */
const MOST_MISSING = 12;
const ROUNDING = 1e-12;

/** From the sum of all distances to the middle answer, in steps of the scale; the same arithmetic as `agreement`. */
const agreementAt = (distance: number, n: number, points: number): number => 1 - (2 * (distance / n)) / (points - 1);

/**
 * The sum of distances to the middle answer, were `low` more people at the lowest end, `high` at the highest and `mine`
 * in one category (0 to K-1). Each step of the scale lies between the middle and the smaller of its two sides.
 */
const distanceOf = (counts: Counts, low: number, high: number, mine: number, category: number): number => {
  const n = total(counts) + low + high + mine;
  let below = low;
  let distance = 0;
  for (let step = 0; step < counts.length - 1; step++) {
    below += (counts[step] ?? 0) + (step === category ? mine : 0);
    distance += Math.min(below, n - below);
  }
  return distance;
};

/**
 * Moving an answer away from the middle never raises agreement and moving it towards the middle never lowers it. So
 * the worst filling uses only the two ends of the scale, and the best puts all missing answers into one category.
 */
const bounds = (counts: Counts, missing: number): { worst: number; best: number } => {
  const n = total(counts) + missing;
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let low = 0; low <= missing; low++) most = Math.max(most, distanceOf(counts, low, missing - low, 0, 0));
  for (let category = 0; category < counts.length; category++) {
    least = Math.min(least, distanceOf(counts, 0, 0, missing, category));
  }
  return { worst: agreementAt(most, n, counts.length), best: agreementAt(least, n, counts.length) };
};

/**
 * The weight of `added` further answers in a category that begins with `begun`, for every `added` from 0 to `missing`.
 * Each answer repeats an earlier one or the even prior (Polya urn, total prior 1). The weights of all categories
 * multiplied, over the weight of all missing answers in an urn of everybody, are the chance of a filling.
 */
const weightsOf = (begun: number, missing: number): Float64Array => {
  const weights = new Float64Array(missing + 1);
  let weight = 1;
  for (let added = 0; added <= missing; added++) {
    weights[added] = weight;
    weight *= (begun + added) / (added + 1);
  }
  return weights;
};

/**
 * The chance of every sum of distances that could come out, over all ways to fill in `missing` answers: at place i the
 * chance of i more than the answers given have. One more answer adds nothing at best and the whole scale at worst.
 *
 * Category by category, fillings that placed as many answers and came to the same sum are one: `ways` holds the weight
 * of each such pair. So 12 missing answers on 7 points take thousands of steps, not one for each of 18,564 fillings.
 */
const chancesOf = (counts: Counts, missing: number): Float64Array => {
  const people = total(counts);
  const width = missing * (counts.length - 1) + 1;
  let ways = new Float64Array((missing + 1) * width);
  ways[0] = 1 / (weightsOf(people + 1, missing)[missing] ?? 1);
  let begun = 0;
  for (const own of counts) {
    const weights = weightsOf(1 / counts.length + own, missing);
    const next = new Float64Array(ways.length);
    begun += own;
    for (let placed = 0; placed <= missing; placed++) {
      const more = Math.min(begun + placed, people - begun + missing - placed) - Math.min(begun, people - begun);
      for (let before = 0; before <= placed; before++) {
        const weight = weights[placed - before] ?? 0;
        for (let place = 0; place + more < width; place++) {
          const to = placed * width + place + more;
          next[to] = (next[to] ?? 0) + weight * (ways[before * width + place] ?? 0);
        }
      }
    }
    ways = next;
  }
  return ways.subarray(missing * width);
};

/**
 * What agreement would be had all `invited` people answered; null when nobody answered. Exact, no random numbers.
 * `lo` and `hi` hold the middle `level` of the chances; with more than 12 missing they are the bounds themselves.
 * It cannot know about people who stay silent because they disagree: for them the bounds are the honest statement.
 * Throws RangeError for counts that are no 5- or 7-point tally, when fewer were invited than answered, or `level` is not
 * between 0 and 1.
 */
export const estimate = (counts: Counts, invited: number, level = 0.8): Estimate | null => {
  assertScale(counts);
  const missing = invited - total(counts);
  if (!Number.isSafeInteger(missing) || missing < 0) throw new RangeError("invited must be at least the answers given");
  if (!(level > 0 && level < 1)) throw new RangeError("level must lie between 0 and 1");
  if (total(counts) === 0) return null;
  const { worst, best } = bounds(counts, missing);
  if (missing > MOST_MISSING) return { lo: worst, hi: best, worst, best };
  let lo: number | null = null;
  let hi: number | null = null;
  let below = 0;
  const given = distanceOf(counts, 0, 0, 0, 0);
  const chances = chancesOf(counts, missing);
  for (let more = chances.length - 1; more >= 0; more--) {
    below += chances[more] ?? 0;
    const value = agreementAt(given + more, invited, counts.length);
    if (lo === null && below > (1 - level) / 2 + ROUNDING) lo = value;
    if (hi === null && below >= (1 + level) / 2 - ROUNDING) hi = value;
  }
  return { lo: lo ?? worst, hi: hi ?? best, worst, best };
};
