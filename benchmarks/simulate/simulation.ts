import type { Plan } from "./cells.ts";
import { type Changed, type ChangedCell, changedFrom } from "./changed.ts";
import { detectorNames } from "./detectors.ts";
import { type Alerts, alertsFrom, type GatesCell } from "./gates.ts";
import type { Job } from "./job.ts";
import { type Quiet, type QuietCell, quietFrom } from "./quiet.ts";
import type { SharingCell } from "./sharing.ts";

/**
 * Equal false alarms: this share of the teams has at least one within 104 meetings after the baseline. It is what a chart without
 * memory and a mean run length of 104 would have: 1 - 1/e.
 */
export const EQUAL = 0.63;

export type Cell = QuietCell | ChangedCell | GatesCell;

/** What a cell is called in the results. */
export const keyOf = (cell: Cell): string => {
  if (cell.kind === "quiet") return `${cell.chart} ${cell.world} ${cell.size}`;
  const { change } = cell;
  const what = change.kind === "none" ? "none" : `${change.kind} ${change.by} at ${change.at}`;
  return cell.kind === "gates"
    ? `${what}, ${cell.changed} changed, alike ${cell.alike}, ${cell.size}`
    : `${cell.chart} ${what}, ${cell.size}`;
};

/** A result by the name of its cell. @throws Error for a cell that was not simulated */
export type Found<T> = (name: string) => T;

export type Results = {
  readonly runs: number;
  readonly quiet: Found<Quiet>;
  readonly changed: Found<Changed>;
  readonly gates: Found<Alerts>;
  /** By team size; see runSharing for the order of its numbers. */
  readonly sharing: Found<Float64Array>;
};

/** Runs jobs, each of them `chunk` runs at most, and gives their numbers back in order. */
export type RunJobs = (jobs: readonly Job[]) => Promise<readonly Float64Array[]>;

const found = <T>(results: ReadonlyMap<string, T>): Found<T> => {
  return (name) => {
    const result = results.get(name);
    if (result === undefined) throw new Error(`not simulated: ${name}`);
    return result;
  };
};

const CHUNK = 125;

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
};

/** Number of jobs of a plan, for a progress bar. */
export const jobCount = (plan: Plan, runs: number): number =>
  (plan.quiet.length + plan.changed.length + plan.gates.length) * Math.ceil(runs / CHUNK) + plan.sharing.length;

/**
 * Simulates a plan with `runs` teams per cell. First the teams in which nothing changes; from them every detector gets its limit,
 * per size; then the others.
 */
export const simulate = async (plan: Plan, runs: number, seed: string, runJobs: RunJobs): Promise<Results> => {
  const columns = detectorNames.length;
  const all = async (cells: readonly Job["cell"][]): Promise<Float64Array[]> => {
    const starts = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, chunk) => chunk * CHUNK);
    const jobs = cells.flatMap((cell) =>
      starts.map((from): Job => ({ cell, seed, from, to: Math.min(runs, from + CHUNK) })),
    );
    const parts = await runJobs(jobs);
    return cells.map((_, index) => joined(parts.slice(index * starts.length, (index + 1) * starts.length)));
  };
  const quiet = new Map<string, Quiet>();
  for (const [index, numbers] of (await all(plan.quiet)).entries()) {
    const cell = plan.quiet[index] as QuietCell;
    quiet.set(keyOf(cell), quietFrom(numbers, cell));
  }
  const limitsOf = ({ chart, size }: ChangedCell): number[] => {
    const real = found(quiet)(`${chart} real ${size}`);
    return detectorNames.map((_, column) => real.limit(column, EQUAL));
  };
  const changed = new Map<string, Changed>();
  const withLimits = plan.changed.map((cell) => ({ ...cell, limits: limitsOf(cell) }));
  for (const [index, numbers] of (await all(withLimits)).entries())
    changed.set(keyOf(plan.changed[index] as ChangedCell), changedFrom(numbers, columns));
  const gates = new Map<string, Alerts>();
  for (const [index, numbers] of (await all(plan.gates)).entries()) {
    const cell = plan.gates[index] as GatesCell;
    gates.set(keyOf(cell), alertsFrom(numbers, cell));
  }
  const sharing = new Map<string, Float64Array>();
  const shared = plan.sharing.map((size): SharingCell => ({ kind: "sharing", size, runs, equal: EQUAL }));
  for (const [index, numbers] of (await runJobs(shared.map((cell) => ({ cell, seed, from: 0, to: runs })))).entries())
    sharing.set(String(plan.sharing[index]), numbers);
  return { runs, sharing: found(sharing), quiet: found(quiet), changed: found(changed), gates: found(gates) };
};
