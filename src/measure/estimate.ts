import { agreement } from "./agreement.ts";
import { assertCounts, type Counts, total } from "./tally.ts";

/** Agreement, 0 to 1, had everybody answered: `lo` to `hi` is likely, `worst` and `best` are certain bounds. */
export type Estimate = { readonly lo: number; readonly hi: number; readonly worst: number; readonly best: number };

/** Beyond this many missing answers an enumeration says little and costs much: only the bounds are given. */
const MOST_MISSING = 12;
const ROUNDING = 1e-12;

const agreementWith = (counts: Counts, added: Counts): number => {
  const value = agreement(counts.map((count, index) => count + (added[index] ?? 0)));
  if (value === null) throw new RangeError("an estimate needs at least one person");
  return value;
};

/**
 * Moving an answer away from the middle never raises agreement and moving it towards the middle never lowers it. So
 * the worst filling uses only the two ends of the scale, and the best puts all missing answers into one category.
 */
const bounds = (counts: Counts, missing: number): { worst: number; best: number } => {
  const last = counts.length - 1;
  let worst = 1;
  let best = 0;
  for (let low = 0; low <= missing; low++) {
    const ends = counts.map((_, index) => (index === 0 ? low : index === last ? missing - low : 0));
    worst = Math.min(worst, agreementWith(counts, ends));
  }
  for (const category of counts.keys()) {
    const one = counts.map((_, index) => (index === category ? missing : 0));
    best = Math.max(best, agreementWith(counts, one));
  }
  return { worst, best };
};

/** Twice the sum of distances from the middle answer: a whole number, so that equal outcomes are found equal. */
const twiceDistance = (filled: Counts, n: number): number => {
  let seen = 0;
  let lower = 0;
  let upper = 0;
  for (const [index, count] of filled.entries()) {
    if (seen < n / 2) lower = index;
    if (seen <= n / 2) upper = index;
    seen += count;
  }
  return filled.reduce((sum, count, index) => sum + count * Math.abs(2 * index - lower - upper), 0);
};

/**
 * The chance of every agreement that could come out, lowest agreement first, over all ways to fill in `missing` answers.
 * Each further answer repeats an earlier one or the even prior (Polya urn, total prior 1).
 */
const outcomesOf = (counts: Counts, missing: number): { readonly value: number; readonly chance: number }[] => {
  const n = total(counts) + missing;
  const filled = [...counts];
  const chances = new Map<number, number>();
  const fill = (category: number, left: number, chance: number): void => {
    const own = counts[category] ?? 0;
    if (category === counts.length) {
      const distance = twiceDistance(filled, n);
      chances.set(distance, (chances.get(distance) ?? 0) + chance);
      return;
    }
    let mine = chance;
    for (let added = 0; added <= left; added++) {
      filled[category] = own + added;
      if (added === left || category < counts.length - 1) fill(category + 1, left - added, mine);
      const drawn = missing - left + added;
      mine *= ((1 / counts.length + own + added) / (total(counts) + 1 + drawn)) * ((drawn + 1) / (added + 1));
    }
    filled[category] = own;
  };
  fill(0, missing, 1);
  return [...chances]
    .toSorted(([a], [b]) => b - a)
    .map(([distance, chance]) => ({ value: 1 - distance / (n * (counts.length - 1)), chance }));
};

/**
 * What agreement would be had all `invited` people answered; null when nobody answered. Exact, no random numbers.
 * `lo` and `hi` hold the middle `level` of the chances; with more than 12 missing they are the bounds themselves.
 * It cannot know about people who stay silent because they disagree: for them the bounds are the honest statement.
 * Throws RangeError when fewer were invited than answered, or `level` is not between 0 and 1.
 */
export const estimate = (counts: Counts, invited: number, level = 0.8): Estimate | null => {
  assertCounts(counts);
  const missing = invited - total(counts);
  if (!Number.isSafeInteger(missing) || missing < 0) throw new RangeError("invited must be at least the answers given");
  if (!(level > 0 && level < 1)) throw new RangeError("level must lie between 0 and 1");
  if (total(counts) === 0) return null;
  const { worst, best } = bounds(counts, missing);
  if (missing > MOST_MISSING) return { lo: worst, hi: best, worst, best };
  let lo: number | null = null;
  let hi: number | null = null;
  let below = 0;
  for (const { value, chance } of outcomesOf(counts, missing)) {
    below += chance;
    if (lo === null && below > (1 - level) / 2 + ROUNDING) lo = value;
    if (hi === null && below >= (1 + level) / 2 - ROUNDING) hi = value;
  }
  return { lo: lo ?? worst, hi: hi ?? best, worst, best };
};
