/**
 * Has something changed in this team? One chart of one question over its meetings: a self-starting CUSUM (Hawkins &
 * Olwell 1998) that learns only from calm meetings, so that an early change is not taken for the team's habit.
 */
import { deviation, emptyPool, joined, type Pool, withObservation } from "./baseline.ts";
import { type Chart, type Observation, observe } from "./observation.ts";
import type { Counts } from "./tally.ts";

/** Sums above these are a mark (k = .5 sums) and an alert (k = .75 sums); no unit, standard deviations summed up. */
export type Limits = { readonly mark: number; readonly alert: number };

const VERSION = 1;

/** Plain JSON of fixed size. The meetings are numbered from 1; those with too few answers have a number too. */
export type MonitorState = {
  readonly version: typeof VERSION;
  readonly chart: Chart;
  readonly limits: Limits;
  /** Points of the scale, 0 before the first observed meeting. Two scales never share a chart. */
  readonly points: number;
  readonly t: number;
  /** The baseline: what is usual. */
  readonly learned: Pool;
  /** Meetings that wait until the sums are calm before they join the baseline. */
  readonly pending: Pool;
  /**
   * How people differ within a meeting, over the meetings of both pools (see `Observation`). Taken in at once: a waiting
   * meeting may be unusual, but what it says about chance within a meeting is needed to judge the next one.
   */
  readonly within: number;
  readonly df: number;
  /** Sums of deviations beyond k = .5 (`down`, `up`) and beyond k = .75 (`down2`, `up2`), never below 0. */
  readonly down: number;
  readonly up: number;
  readonly down2: number;
  readonly up2: number;
  /** The last meeting at which `down`, or `up`, was 0. */
  readonly flatDown: number;
  readonly flatUp: number;
};

/** What one meeting did. */
export type Report = {
  readonly t: number;
  /** Deviation from what is usual, standard normal; null while learning and when there were too few answers. */
  readonly z: number | null;
  readonly down: number;
  readonly up: number;
  readonly down2: number;
  readonly up2: number;
  /** The meeting since about which the larger of `down` and `up` grows; null when there were too few answers. */
  readonly began: number | null;
  /** What is usual so far, in steps of the scale; null when there were too few answers. */
  readonly baseline: number | null;
  /** Whether this meeting stands above the limit; false when there were too few answers to say. */
  readonly mark: boolean;
  readonly alert: boolean;
};

/** So many observed meetings are learned before one is judged. */
export const FIRST = 6;
const LEARN = 40;
const CALM = 1;
/** Standard deviations that a meeting may lie off without adding to a mark: it is as usual. */
export const SLACK = 0.5;
const SLACK2 = 0.75;

const questionLimits: Readonly<Record<Chart, Limits>> = {
  location: { mark: 6.2, alert: 14.5 },
  spread: { mark: 4.35, alert: 7 },
};

/**
 * For the two charts of both starter questions together: they may speak earlier than the charts of single questions,
 * because there are only these two, however many questions a series has.
 */
export const gateLimits: Readonly<Record<Chart, Limits>> = {
  location: { mark: 6.2, alert: 6.2 },
  spread: { mark: 4.35, alert: 4 },
};

/** A chart that has seen nothing. Without limits, those of a single question. */
export const newMonitor = (chart: Chart, limits: Limits = questionLimits[chart]): MonitorState => {
  if (!(limits.mark > 0 && limits.alert > 0)) throw new RangeError("limits must be above 0");
  return {
    version: VERSION,
    chart,
    limits,
    points: 0,
    t: 0,
    learned: emptyPool,
    pending: emptyPool,
    within: 0,
    df: 0,
    down: 0,
    up: 0,
    down2: 0,
    up2: 0,
    flatDown: 0,
    flatUp: 0,
  };
};

const reportOf = (state: MonitorState, z: number | null): Report => {
  const { t, down, up, down2, up2, flatDown, flatUp, limits, learned } = state;
  return {
    t,
    z,
    down,
    up,
    down2,
    up2,
    began: (down > up ? flatDown : flatUp) + 1,
    baseline: learned.mean,
    mark: Math.max(down, up) > limits.mark,
    alert: Math.max(down2, up2) > limits.alert,
  };
};

export type Step = { readonly state: MonitorState; readonly report: Report };

/** A meeting that nobody can say anything about: it counts as a meeting and changes nothing else. */
const passedOver = (before: MonitorState): Step => {
  const state = { ...before, t: before.t + 1 };
  return { state, report: { ...reportOf(state, null), began: null, baseline: null, mark: false, alert: false } };
};

const moved = (before: MonitorState, z: number | null): MonitorState => {
  const t = before.t + 1;
  if (z === null) return { ...before, t };
  const down = Math.max(0, before.down - z - SLACK);
  const up = Math.max(0, before.up + z - SLACK);
  return {
    ...before,
    t,
    down,
    up,
    down2: Math.max(0, before.down2 - z - SLACK2),
    up2: Math.max(0, before.up2 + z - SLACK2),
    flatDown: down === 0 ? t : before.flatDown,
    flatUp: up === 0 ? t : before.flatUp,
  };
};

/** Once 40 meetings are taken in, learned or waiting, no further one is. */
const takenIn = (state: MonitorState, observation: Observation): MonitorState => {
  if (state.learned.meetings + state.pending.meetings >= LEARN) return state;
  const pending = withObservation(state.pending, observation);
  return { ...state, pending, within: state.within + observation.within, df: state.df + observation.df };
};

/** While the first meetings are learned the sums are 0, which is as calm as can be. */
const learnt = (state: MonitorState): MonitorState => {
  const { learned, pending, down, up } = state;
  if (Math.max(down, up) > CALM) return state;
  return { ...state, learned: joined(learned, pending), pending: emptyPool };
};

/** One meeting, or one with nothing to see (null). It is judged first and learned after. */
export const stepWith = (before: MonitorState, observation: Observation | null): Step => {
  if (observation === null) return passedOver(before);
  const { points } = observation;
  if (before.points !== 0 && before.points !== points) throw new RangeError("counts have another scale than the chart");
  const z = before.learned.meetings < FIRST ? null : deviation(before.chart, before.learned, before, observation);
  const state = learnt(takenIn({ ...moved(before, z), points }, observation));
  return { state, report: reportOf(state, z) };
};

/**
 * The chart after one more meeting, and what that meeting did; the state handed in stays as it is. Null counts, and
 * counts of fewer than max(3, k) answers, are a meeting with nothing to see. Time and memory do not grow with history,
 * and stepping through stored counts again gives the identical state.
 * Throws RangeError for counts that are no tally of the chart's 5- or 7-point scale and for a k below 1.
 */
export const monitorStep = (state: MonitorState, counts: Counts | null, k?: number): Step =>
  stepWith(state, observe(state.chart, counts, k));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const holdsNumbers = (value: unknown, names: readonly string[]): boolean =>
  isRecord(value) && names.every((name) => Number.isFinite(value[name]));

/** Whether a stored value can be stepped on; if not (an older version, say), replay the history from its counts. */
export const isMonitorState = (value: unknown): value is MonitorState => {
  if (!isRecord(value) || value.version !== VERSION) return false;
  if (value.chart !== "location" && value.chart !== "spread") return false;
  return (
    holdsNumbers(value, ["points", "t", "within", "df", "down", "up", "down2", "up2", "flatDown", "flatUp"]) &&
    holdsNumbers(value.limits, ["mark", "alert"]) &&
    [value.learned, value.pending].every((pool) => holdsNumbers(pool, Object.keys(emptyPool)))
  );
};
