import { direction, pushes } from "../../src/measure/crossing.ts";
import { gateStep } from "../../src/measure/gate.ts";
import { gateLimits, monitorStep, newMonitor, type Report } from "../../src/measure/monitor.ts";
import type { Chart } from "../../src/measure/observation.ts";
import { chanceFrom } from "./chance.ts";
import { medianOf } from "./changed.ts";
import { BASELINE } from "./detector.ts";
import { MEETINGS } from "./quiet.ts";
import { emptySeries, endOfBaseline, fillSeries, type Series } from "./series.ts";
import { type Change, simulateTeam, worlds } from "./worlds.ts";

/**
 * The alerts of a whole team in the world "real": two starter questions with their two gate charts, and `questions` questions
 * with two charts each. From the third on a question is asked at every other meeting. `changed` questions undergo the change.
 */
export type GatesCell = {
  readonly kind: "gates";
  readonly size: number;
  readonly change: Change;
  readonly questions: number;
  readonly changed: number;
  /** Correlation of the questions within a person. */
  readonly alike: number;
};

/** Most questions that one figure of "by chance" is made for. */
export const MOST_QUESTIONS = 8;

const charts: readonly Chart[] = ["location", "spread"];
const NEVER = MEETINGS;

/** First meeting (0-based) at which any alert, and one that is pushed (lower, further apart), stood; NEVER if none. */
type First = { any: number; pushed: number };

const note = (first: First, report: Report, chart: Chart, m: number): void => {
  if (!report.alert) return;
  first.any = Math.min(first.any, m);
  if (pushes(direction(report, chart, "alert"))) first.pushed = Math.min(first.pushed, m);
};

const gateOf = (a: Series, b: Series, chart: Chart): First => {
  const first = { any: NEVER, pushed: NEVER };
  let state = newMonitor(chart, gateLimits[chart]);
  for (let m = 0; m < MEETINGS && first.pushed === NEVER; m++) {
    const step = gateStep(state, [a.tallies[m] ?? null, b.tallies[m] ?? null]);
    state = step.state;
    note(first, step.report, chart, m);
  }
  return first;
};

const singleOf = (series: Series, chart: Chart, asked: (m: number) => boolean): First => {
  const first = { any: NEVER, pushed: NEVER };
  let state = newMonitor(chart);
  for (let m = 0; m < MEETINGS && first.pushed === NEVER; m++) {
    if (!asked(m)) continue;
    const step = monitorStep(state, series.tallies[m] ?? null);
    state = step.state;
    note(first, step.report, chart, m);
  }
  return first;
};

/** Columns of a run: end of the baseline, the two gates (any, pushed), then location and spread of each question (any, pushed) where nothing changes. */
const columnsOf = ({ change, questions }: GatesCell): number => 1 + 4 + (change.kind === "none" ? 4 * questions : 0);

export const runGates = (cell: GatesCell, seed: string, from: number, to: number): Float64Array => {
  const { size, change, questions, changed, alike } = cell;
  const perRun = columnsOf(cell);
  const result = new Float64Array((to - from) * perRun);
  const series = Array.from({ length: questions }, () => emptySeries(MEETINGS));
  const what = change.kind === "none" ? "none" : `${change.kind}/${change.by}/${change.at}`;
  for (let run = from; run < to; run++) {
    const chance = chanceFrom(`${seed}/gates/${what}/${changed}/${alike}/${size}/${run}`);
    const counts = simulateTeam(
      { world: worlds.real, size, change, meetings: MEETINGS, questions, changed, alike },
      chance,
    );
    for (const [q, one] of series.entries()) fillSeries(one, counts, q, "location");
    const [a, b] = series;
    if (a === undefined || b === undefined) throw new RangeError("a gate needs two questions");
    let place = (run - from) * perRun;
    result[place++] = endOfBaseline(a, BASELINE);
    const firsts = charts.map((chart) => gateOf(a, b, chart));
    for (const [q, one] of change.kind === "none" ? series.entries() : [])
      for (const chart of charts) firsts.push(singleOf(one, chart, (m) => q < 2 || (m + q) % 2 === 0));
    for (const { any, pushed } of firsts) {
      result[place++] = any;
      result[place++] = pushed;
    }
  }
  return result;
};

export type Alerts = {
  readonly runs: number;
  /** Share of teams in which one of the two gates alerted within 104 meetings after the baseline, in any direction or pushed. */
  readonly gate: { readonly any: number; readonly pushed: number };
  readonly gateLocation: number;
  readonly gateSpread: number;
  /** The same for one question alone (its location, its spread), pushed. */
  readonly single: { readonly location: number; readonly spread: number };
  /** Share of teams in which anything at all was pushed, by number of questions (index 0: one question, no gate). */
  readonly message: readonly number[];
  /** Median meetings from the change until a gate pushes, over runs without an earlier push; 104 = later or never. */
  readonly delay: number;
};

export const alertsFrom = (result: Float64Array, cell: GatesCell): Alerts => {
  const perRun = columnsOf(cell);
  const runs = result.length / perRun;
  const at = (run: number, column: number): number => result[run * perRun + column] as number;
  /** Share of runs in which any of these columns alerted within the two years. */
  const share = (columns: readonly number[]): number => {
    let hit = 0;
    for (let run = 0; run < runs; run++)
      if (columns.some((column) => at(run, column) <= at(run, 0) + 104 && at(run, column) < NEVER)) hit++;
    return hit / runs;
  };
  const pushedOf = (q: number): number[] => [6 + 4 * q, 8 + 4 * q];
  const changedAt = cell.change.kind === "none" ? 1 : cell.change.at;
  const delays = Float64Array.from({ length: runs }, (_, run) => Math.min(at(run, 2), at(run, 4)) + 2 - changedAt)
    .filter((delay) => delay >= 1)
    .map((delay) => Math.min(104, delay));
  return {
    runs,
    gate: { any: share([1, 3]), pushed: share([2, 4]) },
    gateLocation: share([2]),
    gateSpread: share([4]),
    single: { location: share([6]), spread: share([8]) },
    message: Array.from({ length: cell.questions }, (_, last) => {
      const columns = Array.from({ length: last + 1 }, (_, q) => pushedOf(q)).flat();
      return share(last === 0 ? columns : [2, 4, ...columns]);
    }),
    delay: medianOf(delays),
  };
};
