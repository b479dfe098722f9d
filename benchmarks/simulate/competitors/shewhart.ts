import { BASELINE, type Detector, SILENT } from "../detector.ts";

/**
 * Shewhart (1931): distance from the mean of the six baseline meetings in standard deviations of these six. The classic limit is 3.
 */
export const shewhart: Detector = {
  name: "Shewhart",
  strength: (series, out) => {
    let seen = 0;
    let mean = 0;
    let squares = 0;
    let deviation = 0;
    for (let m = 0; m < series.length; m++) {
      out[m] = SILENT;
      if (series.weight[m] === 0) continue;
      const value = series.value[m] as number;
      if (seen < BASELINE) {
        seen++;
        const before = value - mean;
        mean += before / seen;
        squares += before * (value - mean);
        // Six identical means would make every later one infinitely strange.
        if (seen === BASELINE) deviation = Math.max(Math.sqrt(squares / (BASELINE - 1)), 0.05);
      } else out[m] = Math.abs(value - mean) / deviation;
    }
  },
};
