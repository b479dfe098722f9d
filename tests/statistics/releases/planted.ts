import { mayShowShift } from "../../../src/measure/release.ts";
import type { Asking, Rule } from "./histories.ts";
import type { SumRule } from "./rollUps.ts";

/** Rules that look right and are not. The search has to find what each of them lets out, or its silence says nothing. */
const differing = (a: Asking, b: Asking): number =>
  a.audience.filter((person) => !b.audience.includes(person)).length +
  b.audience.filter((person) => !a.audience.includes(person)).length;
const largestK = (askings: readonly Asking[]): number => Math.max(...askings.map(({ k }) => k));

export const weakRules: Readonly<Record<string, Rule>> = {
  "slices: any part of a team may be asked again": () => true,
  "leavers and joiners counted together, by the newest k": (next, earlier) =>
    earlier.every((one) => differing(one, next) === 0 || differing(one, next) >= next.k),
  "leavers and joiners counted together, by the largest k": (next, earlier) =>
    earlier.every((one) => differing(one, next) === 0 || differing(one, next) >= largestK([next, one])),
  "k of the newest asking only": (next, earlier) =>
    earlier.every((one) => mayShowShift(one.audience, next.audience, next.k)),
  "leavers and joiners each, whoever stayed": (next, earlier) =>
    earlier.every((one) =>
      [
        one.audience.filter((person) => !next.audience.includes(person)),
        next.audience.filter((person) => !one.audience.includes(person)),
      ].every((alone) => alone.length === 0 || alone.length >= largestK([next, one])),
    ),
};

export const weakSums: Readonly<Record<string, SumRule>> = {
  "any sum of whole results": () => true,
  "results that needed at least k, sums never compared": (wish, _, k) => wish.every((pulse) => pulse.k >= k),
};
