import type { Chart, Observation } from "./observation.ts";

/** The values of several meetings as sums: a fixed number of numbers however many meetings went in. */
export type Pool = {
  readonly meetings: number;
  readonly weight: number;
  /** Weighted mean of the observed values. */
  readonly mean: number;
  /** Weighted sum of squares of the observed values around that mean. */
  readonly squares: number;
};

export const emptyPool: Pool = { meetings: 0, weight: 0, mean: 0, squares: 0 };

/** Both together; the sums of squares of two groups join as in Chan, Golub & LeVeque 1983. */
export const joined = (a: Pool, b: Pool): Pool => {
  if (b.meetings === 0) return a;
  const weight = a.weight + b.weight;
  const apart = b.mean - a.mean;
  return {
    meetings: a.meetings + b.meetings,
    weight,
    mean: a.mean + (apart * b.weight) / weight,
    squares: a.squares + b.squares + (apart * apart * a.weight * b.weight) / weight,
  };
};

export const withObservation = (pool: Pool, { value, weight }: Observation): Pool =>
  joined(pool, { meetings: 1, weight, mean: value, squares: 0 });

/** How people differ within one meeting, summed over meetings; see `Observation`. */
export type Within = { readonly within: number; readonly df: number };

/** How much a guess made before any answer counts: a variance of .9, a pair gap of 1, each worth 4 degrees of freedom. */
const PRIOR_DF = 4;
const PRIOR: Readonly<Record<Chart, number>> = { location: 0.9, spread: 1 };
/** The variance of a meeting's pair gap is about .8 of its square, over n - 1. */
const GAP_VARIANCE = 0.8;
/** Degrees of freedom that the answers within meetings lend to the variance between meetings. */
const NU0 = 8;
/** One meeting, however strange, never counts for more than this. */
const CLIP = 3.5;

/** Student's t with nu degrees of freedom as a normal deviate (Wallace 1959); odd in t. */
const normalOf = (t: number, nu: number): number =>
  (Math.sign(t) * (8 * nu + 1) * Math.sqrt(nu * Math.log1p((t * t) / nu))) / (8 * nu + 3);

/**
 * How far a meeting lies from what is usual, as a standard normal deviate within +-3.5. The baseline holds at least
 * one meeting, and not this one.
 */
export const deviation = (chart: Chart, baseline: Pool, people: Within, { value, weight }: Observation): number => {
  const pooled = (people.within + PRIOR_DF * PRIOR[chart]) / (people.df + PRIOR_DF);
  const expected = chart === "location" ? pooled : GAP_VARIANCE * pooled * pooled;
  const nu = NU0 + baseline.meetings - 1;
  const variance = (NU0 * expected + baseline.squares) / nu;
  const t = (value - baseline.mean) / Math.sqrt(variance * (1 / weight + 1 / baseline.weight));
  return Math.min(CLIP, Math.max(-CLIP, normalOf(t, nu)));
};
