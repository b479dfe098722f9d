import type { Chart } from "../../../src/measure/observation.ts";
import { BASELINE, type Detector, SILENT } from "../detector.ts";
import type { Series } from "../series.ts";

/** What a self-starting chart believes before its first meeting, and how it learns. */
export type Beliefs = {
  /** Slack of the two sums, in standard deviations. */
  readonly slack: number;
  /** How many meetings at most become baseline; `calm`: a meeting waits until both sums are at or below this. */
  readonly learn: number;
  readonly calm: number;
  /** Within-meeting variance (or squared gap) expected beforehand and the degrees of freedom that this is worth. */
  readonly variance: number;
  readonly varianceWeight: number;
  /** Degrees of freedom of the within-meeting part of the scale; the rest is learned from differences between meetings. */
  readonly scaleWeight: number;
  /** Baseline expected beforehand, and how many answers that is worth; 0 = nothing is known. */
  readonly centre: number;
  readonly centreWeight: number;
};

/** The beliefs of the product's monitor (src/measure/monitor.ts), for comparison and for variations. */
export const productBeliefs = (chart: Chart): Beliefs => ({
  slack: 0.5,
  learn: 40,
  calm: 1,
  variance: chart === "location" ? 0.9 : 1,
  varianceWeight: 4,
  scaleWeight: 8,
  centre: 0,
  centreWeight: 0,
});

/** Standard normal value with the tail of `t` at `df` degrees of freedom (Wallace 1959), at most 3.5 either way. */
const normalFromT = (t: number, df: number): number => {
  const z = ((8 * df + 1) / (8 * df + 3)) * Math.sqrt(df * Math.log1p((t * t) / df));
  return Math.min(3.5, z) * Math.sign(t);
};

/**
 * Self-starting CUSUM (Hawkins 1987; Hawkins & Olwell 1998) with a scale from within and between meetings. Written apart from the
 * product's monitor and in plain arrays, so that one checks the other.
 */
export const selfStartingPath = (series: Series, chart: Chart, beliefs: Beliefs, out: Float64Array): void => {
  const wait = new Int32Array(series.length);
  let waiting = 0;
  let learned = 0;
  let mean = beliefs.centre;
  let weight = beliefs.centreWeight;
  let between = 0;
  let within = beliefs.variance * beliefs.varianceWeight;
  let withinWeight = beliefs.varianceWeight;
  let down = 0;
  let up = 0;
  for (let m = 0; m < series.length; m++) {
    out[m] = SILENT;
    const w = series.weight[m] as number;
    if (w === 0) continue;
    const v = series.value[m] as number;
    if (learned >= BASELINE) {
      const pooled = within / withinWeight;
      const base = chart === "location" ? pooled : 0.8 * pooled * pooled;
      const df = beliefs.scaleWeight + learned - 1;
      const scale = (beliefs.scaleWeight * base + between) / df;
      const z = normalFromT((v - mean) / Math.sqrt(scale * (1 / w + 1 / weight)), df);
      down = Math.max(0, down - z - beliefs.slack);
      up = Math.max(0, up + z - beliefs.slack);
      out[m] = Math.max(down, up);
    }
    if (learned + waiting < beliefs.learn || learned < BASELINE) {
      wait[waiting] = m;
      waiting++;
      // How people differ within a meeting is learned at once, calm or not.
      if (chart === "location") {
        within += series.within[m] as number;
        withinWeight += w - 1;
      } else {
        within += w * v;
        withinWeight += w;
      }
    }
    if (learned >= BASELINE && Math.max(down, up) > beliefs.calm) continue;
    for (let i = 0; i < waiting; i++) {
      const at = wait[i] as number;
      const addedWeight = series.weight[at] as number;
      const value = series.value[at] as number;
      const before = value - mean;
      weight += addedWeight;
      mean += (addedWeight / weight) * before;
      between += addedWeight * before * (value - mean);
      learned++;
    }
    waiting = 0;
  }
};

export const selfStarting = (name: string, chart: Chart, beliefs: Beliefs): Detector => ({
  name,
  strength: (series, out) => selfStartingPath(series, chart, beliefs, out),
});

/** Learns from every meeting at once and never stops: the classic form. */
export const plainSelfStarting = (chart: Chart): Detector =>
  selfStarting("self-starting CUSUM, plain", chart, {
    ...productBeliefs(chart),
    learn: Number.POSITIVE_INFINITY,
    calm: Number.POSITIVE_INFINITY,
  });
