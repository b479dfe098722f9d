import { BASELINE, type Detector, SILENT } from "../detector.ts";

/**
 * With so few values the bound is about five times too wide to find anything in two years, so a multiple of it is what is
 * tuned. Of 0.002, 0.3 and 10 this one found changes soonest without spending its false alarms in the first weeks.
 */
const DELTA = 0.3;

/** Answers lie between 1 and 5, gaps between 0 and 4 and a little. */
const SPAN = 4;

/**
 * ADWIN (Bifet & Gavalda 2007) on the values of the meetings, with every cut of the window tried rather than the exponential
 * buckets. A window of n values in [0, 1] is cut where the means of its parts differ by more than
 * sqrt(2 s2 L / m) + 2 L / (3 m), with L = ln(2 n / delta), s2 the variance of the window and 1/m = 1/n0 + 1/n1. Until its first cut the
 * window holds everything. Strength: the largest difference as a multiple of its bound; `shortest` = fewest values in a part.
 */
export const adwin = (shortest: number): Detector => ({
  name: "ADWIN",
  strength: (series, out) => {
    const sums = new Float64Array(series.length + 1);
    let squares = 0;
    let n = 0;
    for (let m = 0; m < series.length; m++) {
      out[m] = SILENT;
      if (series.weight[m] === 0) continue;
      const value = (series.value[m] as number) / SPAN;
      sums[n + 1] = (sums[n] as number) + value;
      squares += value * value;
      n++;
      if (n <= BASELINE) continue;
      const whole = sums[n] as number;
      const variance = Math.max(squares / n - (whole / n) ** 2, 0);
      const log = Math.log((2 * n) / DELTA);
      let strongest = SILENT;
      for (let first = shortest; first <= n - shortest; first++) {
        const left = sums[first] as number;
        const difference = Math.abs(left / first - (whole - left) / (n - first));
        const inverse = 1 / first + 1 / (n - first);
        strongest = Math.max(
          strongest,
          difference / (Math.sqrt(2 * variance * log * inverse) + (2 / 3) * log * inverse),
        );
      }
      out[m] = strongest;
    }
  },
});
