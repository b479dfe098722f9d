import { BASELINE, type Detector, SILENT } from "../detector.ts";

/** What people do by hand: how far, in steps of the scale, a meeting lies from the mean of the first six. */
const awayFromBaseline = (name: string, away: (difference: number) => number): Detector => ({
  name,
  strength: (series, out) => {
    let seen = 0;
    let sum = 0;
    for (let m = 0; m < series.length; m++) {
      out[m] = SILENT;
      if (series.weight[m] === 0) continue;
      const value = series.value[m] as number;
      if (seen >= BASELINE) out[m] = away(value - sum / BASELINE);
      else sum += value;
      seen++;
    }
  },
});

export const fixedLimit = awayFromBaseline("fixed limit", Math.abs);

/** The rule of thumb "it fell by so much": one direction only. */
export const fixedFall = awayFromBaseline("fall below the first six", (difference) => -difference);
