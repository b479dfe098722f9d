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

/** The delay of the chosen design over that of a competitor at equal false alarms, at eight people as the guide's fixed limit. */
const ratios = (results: Results): Target[] => {
  const at = (change: string, meeting: number, competitor: string, high: number): Target => ({
    name: `delay / that of ${competitor}, ${change} at ${meeting}, n = 8`,
    ...chosenTo(results.changed(`${change} at ${meeting}, 8`), competitor),
    low: 0,
    high,
  });
  const step = "location step 0.5";
  const polarised = "spread polarised 1.25";
  return [
    at(step, 11, "Shewhart", 0.75),
    at(step, 31, "Shewhart", 0.75),
    at(step, 11, "Page-Hinkley", 0.8),
    at(step, 11, "PELT", 1.2),
    at(step, 31, "PELT", 1.2),
    at(polarised, 11, "fixed limit", 0.8),
    at(polarised, 31, "fixed limit", 0.8),
    at(polarised, 11, "PELT", 1.15),
    at(polarised, 31, "PELT", 1.15),
  ];
};

/** All targets about these sizes; the plan must hold 4, 8 and 20 in the worlds iid and real. */
export const targetsOf = (results: Results, sizes: readonly number[]): readonly Target[] => [
  ...falseMarks(results, sizes),
  ...delays(results),
  ...ratios(results),
];
