import type { Changed, Delay } from "./changed.ts";
import { columnOf } from "./detectors.ts";
import type { Results } from "./simulation.ts";

/** One thing that must hold: `seen` lies within `low` and `high`; `error` is the standard error of `seen`. */
export type Target = {
  readonly name: string;
  readonly seen: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
};

/** Limits of the product for a mark. */
export const markLimits = { location: 6.2, spread: 4.35 } as const;

/** Reached with `margin` standard errors to spare for chance: 0 asks the estimate itself. */
export const reached = ({ seen, error, low, high }: Target, margin: number): boolean =>
  seen >= low - margin * error && seen <= high + margin * error;

/** How many targets the estimates themselves reach, how many only with `margin` standard errors, how many not even so. */
export const summaryOf = (targets: readonly Target[], margin: number): string => {
  const itself = targets.filter((target) => reached(target, 0)).length;
  const missed = targets.filter((target) => !reached(target, margin)).length;
  const close = targets.length - itself - missed;
  const parts = [`${itself} of ${targets.length} targets reached`];
  if (margin > 0) parts.push(`${close} within chance of it (${margin} standard errors)`);
  return [...parts, `${missed} not reached`].join(", ");
};

/** Ratio of two independent means and its standard error (first order). */
const ratio = (a: Delay, b: Delay): { seen: number; error: number } => {
  const seen = a.mean / b.mean;
  return { seen, error: seen * Math.hypot(a.error / a.mean, b.error / b.mean) };
};

const chosenTo = (changed: Changed, competitor: string): { seen: number; error: number } =>
  ratio(changed.tuned[columnOf("chosen")] as Delay, changed.tuned[columnOf(competitor)] as Delay);

const falseMarks = (results: Results, sizes: readonly number[]): Target[] =>
  sizes.flatMap((size) =>
    (["location", "spread"] as const).flatMap((chart) => {
      const within = (world: "real" | "iid", low: number, high: number): Target => {
        const quiet = results.quiet(`${chart} ${world} ${size}`);
        const seen = quiet.share(columnOf("chosen"), markLimits[chart], 104);
        return {
          name: `false mark within 104 meetings, ${chart}, ${world}, n = ${size}`,
          seen,
          error: Math.sqrt((seen * (1 - seen)) / quiet.runs),
          low,
          high,
        };
      };
      return chart === "location"
        ? [within("real", 0.5, 0.75), within("iid", 0, 0.35)]
        : [within("real", 0.5, 0.72), within("iid", 0, 0.55)];
    }),
  );

/** Longest mean delay allowed for a change at meeting 11 and at meeting 31, in meetings, by team size. */
const longest = {
  "location step 0.5": { 4: [34, 24], 8: [20, 14], 20: [10, 8] },
  "spread polarised 1.25": { 4: [32, 21], 8: [23, 15], 20: [12, 9] },
} as const;

const delays = (results: Results): Target[] =>
  Object.entries(longest).flatMap(([change, bySize]) =>
    Object.entries(bySize).flatMap(([size, [early, late]]) =>
      (
        [
          [11, early],
          [31, late],
        ] as const
      ).map(([at, high]): Target => {
        const { built } = results.changed(`${change} at ${at}, ${size}`);
        return {
          name: `delay as built, ${change} at ${at}, n = ${size}`,
          seen: built.mean,
          error: built.error,
          low: 0,
          high,
        };
      }),
    ),
  );

const step = "location step 0.5";
const polarised = "spread polarised 1.25";

/** Which change at which meeting, beside whom, and the most that the chosen design's delay may be of the other's. */
const mostOfOther = [
  [step, 11, "Shewhart", 0.75],
  [step, 31, "Shewhart", 0.75],
  [step, 11, "Page-Hinkley", 0.8],
  [step, 11, "PELT", 1.2],
  [step, 31, "PELT", 1.2],
  [polarised, 11, "fixed limit", 0.8],
  [polarised, 31, "fixed limit", 0.8],
  [polarised, 11, "PELT", 1.15],
  [polarised, 31, "PELT", 1.15],
] as const;

/** The delay of the chosen design over that of a competitor at equal false alarms; a target at eight people, told for every size. */
export const ratiosAt = (results: Results, size: number): readonly Target[] =>
  mostOfOther.map(([change, meeting, competitor, high]) => ({
    name: `delay / that of ${competitor}, ${change} at ${meeting}, n = ${size}`,
    ...chosenTo(results.changed(`${change} at ${meeting}, ${size}`), competitor),
    low: 0,
    high,
  }));

/** All targets about these sizes; the plan must hold 4, 8 and 20 in the worlds iid and real. */
export const targetsOf = (results: Results, sizes: readonly number[]): readonly Target[] => [
  ...falseMarks(results, sizes),
  ...delays(results),
  ...ratiosAt(results, 8),
];
