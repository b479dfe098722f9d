/** Is the team as a whole changing? Two charts of both starter questions together; only they may alert this early. */
import { type MonitorState, type Step, stepWith } from "./monitor.ts";
import { type Observation, observe } from "./observation.ts";
import type { Counts } from "./tally.ts";

/**
 * The mean of two observations of one meeting. Were the two independent, it would have the weight 4/(1/w1 + 1/w2); but
 * the same people answered both. So it counts as no surer than one question, 2/(1/w1 + 1/w2), which is exact when the
 * answers of a person to both fully agree, and errs toward silence when they do not. What people differ by within a
 * meeting is pooled over both.
 */
const together = (a: Observation, b: Observation): Observation => ({
  points: a.points,
  value: (a.value + b.value) / 2,
  weight: 2 / (1 / a.weight + 1 / b.weight),
  within: a.within + b.within,
  df: a.df + b.df,
});

/**
 * As `monitorStep`, for a state made with `gateLimits`. Unless both questions have enough answers it is a meeting with
 * nothing to see. Throws RangeError as `monitorStep` does, and when the two have scales of different length.
 */
export const gateStep = (state: MonitorState, anchors: readonly [Counts | null, Counts | null], k?: number): Step => {
  const [first, second] = anchors;
  const a = observe(state.chart, first, k);
  const b = observe(state.chart, second, k);
  if (a === null || b === null) return stepWith(state, null);
  if (a.points !== b.points) throw new RangeError("anchors need the same scale");
  return stepWith(state, together(a, b));
};
