import { monitorStep, newMonitor } from "../../src/measure/monitor.ts";
import type { Chart } from "../../src/measure/observation.ts";
import { type Detector, SILENT } from "./detector.ts";
import type { Series } from "./series.ts";

/** What the product's own monitor said at each meeting: its larger sum, whether it marked, and since when (1-based). */
export type Followed = {
  readonly strength: Float64Array;
  readonly marked: Uint8Array;
  readonly began: Int32Array;
};

/** Runs the product's monitor (src/measure/monitor.ts) over a series, tally by tally. */
export const followMonitor = (series: Series, chart: Chart): Followed => {
  const strength = new Float64Array(series.length).fill(SILENT);
  const marked = new Uint8Array(series.length);
  const began = new Int32Array(series.length);
  let state = newMonitor(chart);
  for (const [m, tally] of series.tallies.entries()) {
    const step = monitorStep(state, tally);
    state = step.state;
    if (step.report.z === null) continue;
    strength[m] = Math.max(step.report.down, step.report.up);
    marked[m] = step.report.mark ? 1 : 0;
    began[m] = step.report.began ?? 0;
  }
  return { strength, marked, began };
};

export const chosen = (chart: Chart): Detector => ({
  name: "chosen",
  strength: (series, out) => out.set(followMonitor(series, chart).strength),
});
