/** Of 100 people invited so many come, and of 100 who come so many answer. */
export const ATTEND = 85;
export const ANSWER = 80;

/**
 * How often a question asked of `invited` people is shown when `k` answers are needed, from 0 to 1: each answers for
 * themselves with the chance that they come times the chance that who comes answers (binomial upper tail).
 * Throws RangeError for an `invited` or `k` that is no whole number from 0 up.
 */
export function chanceShown(invited: number, k: number): number {
  for (const [name, value] of Object.entries({ invited, k })) {
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`${name} is a number of people`);
  }
  const answers = (ATTEND / 100) * (ANSWER / 100);
  let ways = 1;
  let below = 0;
  for (let n = 0; n < Math.min(k, invited + 1); n++) {
    below += ways * answers ** n * (1 - answers) ** (invited - n);
    ways = (ways * (invited - n)) / (n + 1);
  }
  return k > invited ? 0 : Math.max(0, 1 - below);
}

/** As people read it: of 100 results so many are shown, and never all of them. */
export const shownOf100 = (invited: number, k: number): number =>
  Math.min(99, Math.round(100 * chanceShown(invited, k)));
