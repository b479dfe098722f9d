/**
 * What was tried beyond the chosen design: information shared between before and after, and between the teams of a tenant. One job
 * per team size simulates the quiet teams, sets every design to equal false alarms, and then the changed teams. It is its own
 * cell because a design here sees two series at once.
 */
import { chanceFrom } from "./chance.ts";
import { LONGEST } from "./changed.ts";
import { type Beliefs, productBeliefs, selfStartingPath } from "./competitors/selfStarting.ts";
import { BASELINE, SILENT } from "./detector.ts";
import { MEETINGS } from "./quiet.ts";
import { emptySeries, endOfBaseline, fillSeries, type Series } from "./series.ts";
import { type Change, simulateTeam, worlds } from "./worlds.ts";

export type SharingCell = {
  readonly kind: "sharing";
  readonly size: number;
  readonly runs: number;
  readonly equal: number;
};

/** Correlation of what one person answers before and after. */
export const BEFORE_AFTER = 0.5;

/**
 * What the other teams of a tenant would teach, known exactly (so the most that could be gained): the mean team answers 3.78, teams
 * differ by .36, which a mean of about seven answers does too; people within a meeting have variance .93.
 */
const tenantBeliefs: Beliefs = {
  ...productBeliefs("location"),
  variance: 0.93,
  varianceWeight: 40,
  scaleWeight: 25,
  centre: 3.78,
  centreWeight: 7,
};

export const designNames = [
  "chosen, after only",
  "what other teams answer is known",
  "before and after in one chart",
  "both of these",
  "whichever of the second and fourth speaks first",
] as const;

/** What happens: to the answers after the meeting, and to those before it as well or not. */
export const happenings = [
  { title: "half a SD, before and after, meeting 11", by: 0.5, at: 11, changed: 2 },
  { title: "half a SD, before and after, meeting 31", by: 0.5, at: 31, changed: 2 },
  { title: "half a SD, after only, meeting 11", by: 0.5, at: 11, changed: 1 },
  { title: "half a SD, after only, meeting 31", by: 0.5, at: 31, changed: 1 },
  { title: "one SD, before and after, meeting 31", by: 1, at: 31, changed: 2 },
  { title: "one SD, after only, meeting 31", by: 1, at: 31, changed: 1 },
] as const;

/** As the gate of the product does: the mean of both, with the weight of one. */
const pool = (after: Series, before: Series, pooled: Series): void => {
  for (let m = 0; m < MEETINGS; m++) {
    const a = after.weight[m] as number;
    const b = before.weight[m] as number;
    pooled.weight[m] = a === 0 || b === 0 ? 0 : 2 / (1 / a + 1 / b);
    pooled.value[m] = ((after.value[m] as number) + (before.value[m] as number)) / 2;
    pooled.within[m] = ((after.within[m] as number) + (before.within[m] as number)) / 2;
  }
};

const CHARTS = 4;

/** Mean delays in the order of `happenings`, and within each of `designNames`. */
export const runSharing = ({ size, runs, equal }: SharingCell, seed: string): Float64Array => {
  const after = emptySeries(MEETINGS);
  const before = emptySeries(MEETINGS);
  const pooled = emptySeries(MEETINGS);
  const strengths = Array.from({ length: CHARTS }, () => new Float64Array(MEETINGS));
  const [first, second, third, fourth] = strengths as [Float64Array, Float64Array, Float64Array, Float64Array];
  const simulateRun = (change: Change, changed: number, run: number): void => {
    const what = change.kind === "none" ? "none" : `${change.by}/${change.at}/${changed}`;
    const team = { world: worlds.real, size, change, meetings: MEETINGS, questions: 2, changed, alike: BEFORE_AFTER };
    const counts = simulateTeam(team, chanceFrom(`${seed}/sharing/${what}/${size}/${run}`));
    fillSeries(after, counts, 0, "location");
    fillSeries(before, counts, 1, "location");
    pool(after, before, pooled);
    selfStartingPath(after, "location", productBeliefs("location"), first);
    selfStartingPath(after, "location", tenantBeliefs, second);
    selfStartingPath(pooled, "location", productBeliefs("location"), third);
    selfStartingPath(pooled, "location", tenantBeliefs, fourth);
  };
  const quantile = (values: Float64Array): number => values.sort()[Math.floor((1 - equal) * values.length)] as number;

  const highest = strengths.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    simulateRun({ kind: "none" }, 0, run);
    const end = endOfBaseline(after, BASELINE);
    for (const [chart, strength] of strengths.entries()) {
      let reached: number = SILENT;
      for (let m = end + 1; m <= end + 104 && m < MEETINGS; m++) reached = Math.max(reached, strength[m] as number);
      (highest[chart] as Float64Array)[run] = reached;
    }
  }
  const limits = highest.map((values) => quantile(Float64Array.from(values)));
  const [, limit2, , limit4] = limits as [number, number, number, number];
  /** Two charts at once alarm more often: both limits are raised by the same factor until false alarms are equal again. */
  const either = (two: number, four: number): number => Math.max(two / limit2, four / limit4);
  const factor = quantile(
    Float64Array.from({ length: runs }, (_, run) =>
      either((highest[1] as Float64Array)[run] as number, (highest[3] as Float64Array)[run] as number),
    ),
  );

  const means = new Float64Array(happenings.length * designNames.length);
  for (const [index, { by, at, changed }] of happenings.entries()) {
    const sums = new Float64Array(designNames.length);
    const kept = new Float64Array(designNames.length);
    for (let run = 0; run < runs; run++) {
      simulateRun({ kind: "step", by, at }, changed, run);
      for (let design = 0; design < designNames.length; design++) {
        let alarm = 0;
        while (
          alarm < MEETINGS &&
          (design < CHARTS
            ? ((strengths[design] as Float64Array)[alarm] as number) <= (limits[design] as number)
            : either(second[alarm] as number, fourth[alarm] as number) <= factor)
        )
          alarm++;
        const delay = alarm + 2 - at;
        if (delay < 1) continue;
        sums[design] = (sums[design] as number) + Math.min(LONGEST, delay);
        kept[design] = (kept[design] as number) + 1;
      }
    }
    for (let design = 0; design < designNames.length; design++)
      means[index * designNames.length + design] = (sums[design] as number) / (kept[design] as number);
  }
  return means;
};
