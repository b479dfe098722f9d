import type { Chart } from "../../src/measure/observation.ts";
import { chanceFrom } from "./chance.ts";
import { BASELINE, type Detector, SILENT } from "./detector.ts";
import { detectorsFor } from "./detectors.ts";
import { emptySeries, endOfBaseline, fillSeries } from "./series.ts";
import { simulateTeam, type World, worlds } from "./worlds.ts";

/** Teams in which nothing changes: what each detector says to them is a false alarm. */
export type QuietCell = {
  readonly kind: "quiet";
  readonly chart: Chart;
  readonly world: World["name"];
  readonly size: number;
};

/** Six meetings to learn, some that are skipped, and two years of weekly meetings. */
export const MEETINGS = 134;

/** How many meetings after the baseline are looked at. */
export const windows = [12, 26, 52, 104] as const;

/** Competitors are set and compared in the world "real" only; the others ask how the product itself fares. */
const detectorsOf = ({ chart, world }: QuietCell): readonly Detector[] =>
  detectorsFor(chart).slice(0, world === "real" ? undefined : 1);

/**
 * Runs `from` to `to` - 1. Per run, per detector, per window: the highest strength reached within that many meetings after the
 * baseline, so that the share of false alarms is known for every limit at once.
 */
export const runQuiet = (cell: QuietCell, seed: string, from: number, to: number): Float64Array => {
  const detectors = detectorsOf(cell);
  const perRun = detectors.length * windows.length;
  const highest = new Float64Array((to - from) * perRun).fill(SILENT);
  const series = emptySeries(MEETINGS);
  const strength = new Float64Array(MEETINGS);
  for (let run = from; run < to; run++) {
    // Location and spread look at the same teams.
    const chance = chanceFrom(`${seed}/quiet/${cell.world}/${cell.size}/${run}`);
    const team = { world: worlds[cell.world], size: cell.size, meetings: MEETINGS, questions: 1, changed: 0 };
    fillSeries(series, simulateTeam({ ...team, change: { kind: "none" } }, chance), 0, cell.chart);
    const end = endOfBaseline(series, BASELINE);
    for (const [d, detector] of detectors.entries()) {
      detector.strength(series, strength);
      let reached: number = SILENT;
      let next = end + 1;
      for (const [w, window] of windows.entries()) {
        for (; next <= end + window && next < MEETINGS; next++) reached = Math.max(reached, strength[next] as number);
        highest[(run - from) * perRun + d * windows.length + w] = reached;
      }
    }
  }
  return highest;
};

export type Quiet = {
  readonly runs: number;
  /** Share of teams with at least one alarm of detector `column` above `limit` within `window` meetings. */
  readonly share: (column: number, limit: number, window: (typeof windows)[number]) => number;
  /** The limit of detector `column` at which `wanted` of the teams have an alarm within 104 meetings. */
  readonly limit: (column: number, wanted: number) => number;
};

export const quietFrom = (highest: Float64Array, cell: QuietCell): Quiet => {
  const perRun = detectorsOf(cell).length * windows.length;
  const runs = highest.length / perRun;
  const reached = (column: number, window: (typeof windows)[number]): Float64Array => {
    const place = column * windows.length + windows.indexOf(window);
    return Float64Array.from({ length: runs }, (_, run) => highest[run * perRun + place] as number);
  };
  return {
    runs,
    share: (column, limit, window) => reached(column, window).filter((strength) => strength > limit).length / runs,
    limit: (column, wanted) => reached(column, 104).sort()[Math.floor((1 - wanted) * runs)] as number,
  };
};
