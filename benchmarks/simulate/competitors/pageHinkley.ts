import { BASELINE, type Detector, SILENT } from "../detector.ts";

/**
 * Page (1954) in the form named after Hinkley (1971): sums of what each value differs from the mean of all values so far, less
 * a tolerance, minus the lowest such sum; both directions. `tolerance` in steps of the scale.
 */
export const pageHinkley = (name: string, tolerance: number): Detector => ({
  name,
  strength: (series, out) => {
    let seen = 0;
    let mean = 0;
    let up = 0;
    let down = 0;
    for (let m = 0; m < series.length; m++) {
      out[m] = SILENT;
      if (series.weight[m] === 0) continue;
      const value = series.value[m] as number;
      seen++;
      mean += (value - mean) / seen;
      // The sum above its own minimum is the same as a sum that never goes below zero.
      up = Math.max(0, up + value - mean - tolerance);
      down = Math.max(0, down - value + mean - tolerance);
      if (seen > BASELINE) out[m] = Math.max(up, down);
    }
  },
});
