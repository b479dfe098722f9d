/**
 * Whether a third or more of the people invited now were not there when the baseline began. A change of the answers
 * may then be a change of the people. False when nobody is invited; the order of either list does not matter.
 */
export const membershipChanged = (baseline: readonly string[], now: readonly string[]): boolean => {
  const people = new Set(now);
  const before = new Set(baseline);
  const newcomers = [...people].filter((person) => !before.has(person)).length;
  return newcomers > 0 && 3 * newcomers >= people.size;
};
