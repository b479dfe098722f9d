/** The page of the simulation, docs/simulation.md. Long, because it is the words and tables of one page in the order of reading. */
import { byChance } from "../../src/measure/byChance.ts";
import { ALIKE, changeMeetings } from "./cells.ts";
import type { Changed, Delay } from "./changed.ts";
import { columnOf, detectorNames } from "./detectors.ts";
import { MOST_QUESTIONS } from "./gates.ts";
import { meetingsPerMessage } from "./perMessage.ts";
import type { Results } from "./simulation.ts";
import { EQUAL } from "./simulation.ts";
import { markLimits, ratiosAt, reached, type Target } from "./targets.ts";
import { triedText } from "./tried.ts";

export type About = {
  readonly seed: string;
  readonly runs: number;
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly seconds: number;
};

const share = (value: number): string => value.toFixed(2).replace(/^0/, "");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

const charts = ["location", "spread"] as const;

const targetTable = (targets: readonly Target[]): string =>
  table(
    ["target", "seen", "± standard error", "allowed", ""],
    targets.map((target) => [
      target.name,
      target.seen.toFixed(2),
      target.error.toFixed(2),
      target.low === 0 ? `at most ${target.high}` : `${target.low} to ${target.high}`,
      reached(target, 0) ? "reached" : "**not reached**",
    ]),
  );

const falseMarkTable = (results: Results, sizes: readonly number[]): string =>
  table(
    ["", ...sizes.map((size) => `n = ${size}`)],
    charts.flatMap((chart) =>
      ["iid", "real", "rough"].map((world) => [
        `${chart}, ${world}`,
        ...sizes.map((size) => {
          const quiet = results.quiet(`${chart} ${world} ${size}`);
          return ([26, 52, 104] as const)
            .map((window) => share(quiet.share(columnOf("chosen"), markLimits[chart], window)))
            .join(" / ");
        }),
      ]),
    ),
  );

const bothMeetings = (results: Results, change: string, size: number, pick: (changed: Changed) => Delay): string =>
  changeMeetings
    .map((at) => {
      const { mean } = pick(results.changed(`${change} at ${at}, ${size}`));
      return mean < 10 ? mean.toFixed(1) : mean.toFixed(0);
    })
    .join(" / ");

const compared = detectorNames.filter((name) => name !== "fall below the first six");

const delayTable = (
  results: Results,
  columns: readonly (readonly [title: string, change: string, size: number])[],
): string =>
  table(
    ["", ...columns.map(([title]) => title)],
    [
      [
        "**chosen, limits as built**",
        ...columns.map(([, change, size]) => bothMeetings(results, change, size, (changed) => changed.built)),
      ],
      ...compared.map((name) => [
        name === "chosen" ? "**chosen, tuned alike**" : name,
        ...columns.map(([, change, size]) =>
          bothMeetings(results, change, size, (changed) => changed.tuned[columnOf(name)] as Delay),
        ),
      ]),
    ],
  );

const ratioTable = (results: Results, sizes: readonly number[]): string => {
  const ratio = (change: string, at: number, size: number, name: string): string => {
    const { tuned } = results.changed(`${change} at ${at}, ${size}`);
    return ((tuned[0] as Delay).mean / (tuned[columnOf(name)] as Delay).mean).toFixed(2);
  };
  const row = (title: string, change: string, name: string): string[] => [
    title,
    ...sizes.map((size) => changeMeetings.map((at) => ratio(change, at, size, name)).join(" / ")),
  ];
  const others = compared.filter((name) => name !== "chosen");
  return table(
    ["", ...sizes.map((size) => `n = ${size}`)],
    [
      ...others.map((name) => row(`half a SD, / ${name}`, "location step 0.5", name)),
      ...others.map((name) => row(`two groups, / ${name}`, "spread polarised 1.25", name)),
    ],
  );
};

/** The ratios are targets at eight people; where one would not hold at another size, that is said. */
const missedElsewhere = (results: Results, sizes: readonly number[]): string => {
  const others = sizes.filter((size) => size !== 8);
  const missed = others.flatMap((size) => ratiosAt(results, size)).filter((target) => !reached(target, 0));
  const lines = missed.map(
    ({ name, seen, error, high }) => `- ${name}: ${seen.toFixed(3)} ± ${error.toFixed(3)} (${high} at eight people)`,
  );
  return lines.length === 0
    ? "Every ratio that is a target at eight people holds at every size."
    : `**Ratios that are targets at eight people and would be missed at another size:**\n\n${lines.join("\n")}`;
};

const besidePageHinkley = (results: Results, sizes: readonly number[]): string => {
  const late = sizes.map((size) => {
    const { tuned } = results.changed(`location step 0.5 at 31, ${size}`);
    return (tuned[0] as Delay).mean / (tuned[columnOf("Page-Hinkley")] as Delay).mean;
  });
  const span = `${share(Math.min(...late))} to ${share(Math.max(...late))}`;
  return `The target beside Page-Hinkley (0.8) is for a change at meeting 11; at meeting 31 there is none, and the ratio is ${span}.`;
};

const besideTuned = (results: Results): string => {
  const { tuned } = results.changed("location step 0.5 at 11, 8");
  return share((tuned[0] as Delay).mean / (tuned[columnOf("Page-Hinkley, tolerance tuned too")] as Delay).mean);
};

const oneLimitTable = (results: Results, sizes: readonly number[]): string =>
  table(
    ["", ...sizes.map((size) => `n = ${size}`), "limit at 4 / at 20"],
    compared.map((name) => {
      const column = columnOf(name);
      const limit = (size: number): number => results.quiet(`location real ${size}`).limit(column, EQUAL);
      return [
        name,
        ...sizes.map((size) => share(results.quiet(`location real ${size}`).share(column, limit(8), 104))),
        (limit(4) / limit(20)).toFixed(2),
      ];
    }),
  );

const habitTable = (results: Results, sizes: readonly number[]): string => {
  const row = (title: string, name: string, limit: number, window: 12 | 104): string[] => [
    title,
    ...sizes.map((size) => share(results.quiet(`location real ${size}`).share(columnOf(name), limit, window))),
  ];
  return table(
    ["", ...sizes.map((size) => `n = ${size}`)],
    [
      row("a meeting lies 0.5 below the first six, within 12 meetings", "fall below the first six", 0.5, 12),
      row("the same, within 104", "fall below the first six", 0.5, 104),
      row("Shewhart, 3 standard deviations of the first six, within 104", "Shewhart", 3, 104),
    ],
  );
};

const alertTable = (results: Results, sizes: readonly number[]): string => {
  const quiet = (size: number) => results.gates(`none, 0 changed, alike 0, ${size}`);
  const delay = (what: string, changed: number, size: number): string =>
    changeMeetings
      .map((at) => results.gates(`step ${what} at ${at}, ${changed} changed, alike 0, ${size}`).delay)
      .join(" / ");
  const row = (title: string, cell: (size: number) => string): string[] => [title, ...sizes.map(cell)];
  return table(
    ["", ...sizes.map((size) => `n = ${size}`)],
    [
      row("by chance: either gate, a direction that is pushed", (size) => share(quiet(size).gate.pushed)),
      row(`the same, questions correlated by ${share(ALIKE)} within a person`, (size) =>
        share(results.gates(`none, 0 changed, alike ${ALIKE}, ${size}`).gate.pushed),
      ),
      row("by chance: either gate, any direction", (size) => share(quiet(size).gate.any)),
      row("by chance: gate of means, lower", (size) => share(quiet(size).gateLocation)),
      row("by chance: gate of spread, further apart", (size) => share(quiet(size).gateSpread)),
      row("by chance: one question alone, lower", (size) => share(quiet(size).single.location)),
      row("by chance: one question alone, further apart", (size) => share(quiet(size).single.spread)),
      row("both starter questions half a SD lower: median delay", (size) => delay("0.5", 2, size)),
      row("both starter questions one SD lower: median delay", (size) => delay("1", 2, size)),
      row("only one of them half a SD lower: median delay", (size) => delay("0.5", 1, size)),
    ],
  );
};

const chanceTable = (results: Results, sizes: readonly number[]): string =>
  table(
    ["questions", ...sizes.map((size) => `n = ${size}`)],
    Array.from({ length: MOST_QUESTIONS }, (_, index) => [
      String(index + 1),
      ...sizes.map((size) => {
        const { message } = results.gates(`none, 0 changed, alike 0, ${size}`);
        const now = meetingsPerMessage(message[index] as number);
        const kept = byChance(size, index + 1);
        return kept === now ? String(now) : `${now} (the product says ${kept})`;
      }),
    ]),
  );

const beganTable = (results: Results, sizes: readonly number[]): string => {
  const began = (change: string, size: number): string =>
    changeMeetings
      .map((at) => {
        const { median, away } = results.changed(`${change} at ${at}, ${size}`).began;
        return `${median > 0 ? "+" : ""}${median} (${away})`;
      })
      .join(" / ");
  const everySize = [
    ["half a SD", "location step 0.5"],
    ["two groups, d = 1.25", "spread polarised 1.25"],
  ] as const;
  const middle = [
    ["one SD", "location step 1"],
    ["quarter of a SD", "location step 0.25"],
    ["drift of .02 per meeting", "location drift 0.02"],
  ] as const;
  return table(
    ["change at 11 / 31", ...sizes.map((size) => `n = ${size}`)],
    [
      ...everySize.map(([title, change]) => [title, ...sizes.map((size) => began(change, size))]),
      ...middle.map(([title, change]) => [title, ...sizes.map((size) => (size === 8 ? began(change, size) : ""))]),
    ],
  );
};

export const reportOf = (
  about: About,
  results: Results,
  sizes: readonly number[],
  targets: readonly Target[],
): string => {
  const missed = targets.filter((target) => !reached(target, 0)).length;
  return `# How often drift is noticed, and how often by chance

Written by \`${about.command}\` on ${about.date}: seed ${about.seed}, ${about.runs} teams per cell, ${about.machine}, ${about.seconds} s.
Every number here comes from made-up teams; real ones will differ. A share from ${about.runs} teams has a standard error of at most
${(0.5 / Math.sqrt(about.runs)).toFixed(3)}. Running the command again with the same seed gives the same tables, on any number of cores.

## What is simulated
Five answers from a latent normal value; an ordinary team answers 3/9/20/43/25 %, teams differ by .4 of a standard deviation.
*real*: 35 % of the variance belongs to the person and stays, 3 % is shared by all at one meeting (carried over by .3), 85 % of the people
answer, 1 % are replaced before each meeting. *iid*: none of that. *rough*: 8 % shared, carried over by .5, 70 % answer, 2 % are replaced.
A meeting with fewer than three answers is skipped by every method, and still counts as a meeting in every delay.
The first six meetings that are not skipped only teach. Changes are in latent standard deviations and start at meeting 11 or 31.
*Two groups*: half the team d higher, half d lower, with the mean answer expected to stay where it was.

**Equal false alarms**: each method gets, for each team size, the limit at which ${share(EQUAL)} of the teams in which nothing changes have
an alarm within 104 meetings after the baseline. No user could set the competitors like that. Delays count from the changed meeting (1 = at
once), are means over the teams without an earlier alarm, and end at 104.

## Targets
${missed === 0 ? "All reached." : `**${missed} of ${targets.length} not reached.**`} All in the world *real* unless it says iid; as built = one set of limits for all sizes.
The ratios are targets at eight people, at equal false alarms; the ratios at every other size are further down and are not all as good.

${targetTable(targets)}

## False marks, limits as built
Share of teams with at least one false mark within 26 / 52 / 104 meetings after the baseline. Rough teams really do move; the monitor cannot
tell that from a change.

${falseMarkTable(results, sizes)}

![False marks by team size](pictures/simulation-false-marks.svg)

## Delays beside the competitors
Mean meetings until the alarm, change at meeting 11 / at meeting 31. At equal false alarms, except the first row.

${delayTable(results, [
  ...sizes.map((size) => [`n = ${size}, .5 SD`, "location step 0.5", size] as const),
  ["n = 8, .25 SD", "location step 0.25", 8],
  ["n = 8, 1 SD", "location step 1", 8],
  ["n = 8, drift .02", "location drift 0.02", 8],
])}

Two groups with the same mean, d = 1.25 (charts of pair_gap; a chart of means does not look for this), and d = .75:

${delayTable(results, [
  ...sizes.map((size) => [`n = ${size}, 1.25`, "spread polarised 1.25", size] as const),
  ["n = 8, .75", "spread polarised 0.75", 8],
])}

![Delays at eight people](pictures/simulation-delays.svg)

- A change of one SD is found about a meeting sooner by PELT and by the fixed limit. At four and six people a fixed limit
  that somebody had set just right would also be quicker for half a SD at meeting 11.
- PELT is run anew over the whole history at each meeting (squared error, segments of two meetings or more).
- Page-Hinkley has a tolerance of .05 steps. A second row has .2, the best we found for it: whoever could tune that too has a better
  chart. Beside it the chosen design takes ${besideTuned(results)} of the meetings for half a SD at eight people (meeting 11), so the target of .80
  holds against the usual form only.
- ADWIN's own bound is about five times too wide for so little data; a multiple of it (delta .3, the best of those tried) is tuned.

## Delay of the chosen design over that of each competitor, every size
Below 1: chosen is quicker. Change at meeting 11 / 31, equal false alarms.

${ratioTable(results, sizes)}

${missedElsewhere(results, sizes)}

${besidePageHinkley(results, sizes)}

## One limit for all sizes
False alarms of means within 104 meetings (*real*) when each method keeps the limit tuned at eight people. Methods that learn a team's own
scale (chosen, self-starting, change point, Shewhart) nearly do with one limit; the others cannot.

${oneLimitTable(results, sizes)}

## What people do by hand
Share of teams in which nothing changed and that would nevertheless be called changed (*real*):

${habitTable(results, sizes)}

## Alerts
Shares are of teams in which nothing changed, within 104 meetings after the baseline; the two starter questions independent of each other. Delays:
median meetings until one of the two gates sends its message, change at meeting 11 / 31; 104 = later or never in half of the teams.

${alertTable(results, sizes)}

## "Still appears by chance about once in N meetings"
A series with so many questions: the two gates (from two questions on) and two charts per question, the third and every further question at every
other meeting, questions independent of each other. If p is the share of teams with any message within 104 meetings, N = 104 / -ln(1 - p),
rounded to tens. \`src/measure/byChance.ts\` holds these figures.

${chanceTable(results, sizes)}

## "Since about"
Median error of the stated beginning in meetings (and median distance), at the first mark, limits as built. Plus = stated too late.

${beganTable(results, sizes)}

${triedText(results, sizes)}
## Not simulated
People who stay silent because they disagree, meetings every other week (all counts are in meetings, so calendar delays double), 7-point scales,
questions that hang together (but for the gates), Bayesian dynamic models.
`;
};
