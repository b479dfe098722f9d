import type { Chart } from "../../src/measure/observation.ts";
import { chanceFrom } from "./chance.ts";
import { followMonitor } from "./chosen.ts";
import { detectorsFor } from "./detectors.ts";
import { MEETINGS } from "./quiet.ts";
import { emptySeries, fillSeries } from "./series.ts";
import { type Change, simulateTeam, worlds } from "./worlds.ts";

/** Teams of the world "real" in which something changes at meeting `at`: how long until somebody notices. */
export type ChangedCell = {
  readonly kind: "changed";
  readonly chart: Chart;
  readonly size: number;
  readonly change: Exclude<Change, { kind: "none" }>;
};

/** A delay is counted in meetings, the first changed meeting is 1, and never beyond this. */
export const LONGEST = 104;

/** No team alarmed early for nothing: then the delay has a value. */
const EARLIER_ALARM = 0;

/**
 * Runs `from` to `to` - 1 with one limit per detector. Per run: the delay of the monitor as built (its own marks), its error in
 * meetings about when the change began (NaN when it never marked or marked before), then the delay of every detector. 0 =
 * alarmed before the change, so the run says nothing about the delay.
 */
export const runChanged = (
  cell: ChangedCell,
  limits: readonly number[],
  seed: string,
  from: number,
  to: number,
): Float64Array => {
  const { chart, size, change } = cell;
  const detectors = detectorsFor(chart);
  const perRun = detectors.length + 2;
  const result = new Float64Array((to - from) * perRun);
  const series = emptySeries(MEETINGS);
  const strength = new Float64Array(MEETINGS);
  const delayOf = (index: number): number =>
    index < 0 ? LONGEST : index + 1 < change.at ? EARLIER_ALARM : Math.min(LONGEST, index + 2 - change.at);
  for (let run = from; run < to; run++) {
    const chance = chanceFrom(`${seed}/${change.kind}/${change.by}/${change.at}/${size}/${run}`);
    const team = { world: worlds.real, size, change, meetings: MEETINGS, questions: 1, changed: 1 };
    fillSeries(series, simulateTeam(team, chance), 0, chart);
    const followed = followMonitor(series, chart);
    const marked = followed.marked.indexOf(1);
    const start = (run - from) * perRun;
    const delay = delayOf(marked);
    result[start] = delay;
    result[start + 1] =
      marked < 0 || delay === EARLIER_ALARM ? Number.NaN : (followed.began[marked] as number) - change.at;
    for (const [d, detector] of detectors.entries()) {
      // The first is the monitor itself, which has already run.
      if (d === 0) strength.set(followed.strength);
      else detector.strength(series, strength);
      const limit = limits[d] as number;
      result[start + 2 + d] = delayOf(strength.findIndex((value) => value > limit));
    }
  }
  return result;
};

/** Mean delay of the runs without an earlier alarm, its standard error, and how many runs that were. */
export type Delay = { readonly mean: number; readonly error: number; readonly runs: number };

export type Changed = {
  /** At the limits that the product has. */
  readonly built: Delay;
  /** Median error and median absolute error of "since about", in meetings, and the share of runs that it is known for. */
  readonly began: { readonly median: number; readonly away: number; readonly known: number };
  /** At equal false alarms, one per detector. */
  readonly tuned: readonly Delay[];
};

export const medianOf = (values: Float64Array): number =>
  values.length === 0 ? Number.NaN : (Float64Array.from(values).sort()[values.length >> 1] as number);

const delayFrom = (delays: Float64Array): Delay => {
  const kept = delays.filter((delay) => delay !== EARLIER_ALARM);
  const mean = kept.reduce((sum, delay) => sum + delay, 0) / kept.length;
  const squares = kept.reduce((sum, delay) => sum + (delay - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (kept.length - 1) / kept.length), runs: kept.length };
};

export const changedFrom = (result: Float64Array, columns: number): Changed => {
  const perRun = columns + 2;
  const runs = result.length / perRun;
  const column = (place: number): Float64Array =>
    Float64Array.from({ length: runs }, (_, run) => result[run * perRun + place] as number);
  const errors = column(1).filter((error) => !Number.isNaN(error));
  return {
    built: delayFrom(column(0)),
    began: { median: medianOf(errors), away: medianOf(errors.map(Math.abs)), known: errors.length / runs },
    tuned: Array.from({ length: columns }, (_, d) => delayFrom(column(2 + d))),
  };
};
