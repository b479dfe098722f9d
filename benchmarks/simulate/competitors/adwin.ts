import { BASELINE, type Detector, SILENT } from "../detector.ts";

/**
 * ADWIN (Bifet & Gavalda 2007), with every cut of the window tried rather than the exponential buckets. A window of n values in
 * [0, 1] is cut when the means of its parts differ by more than sqrt(2 s2 L / m) + 2 L / (3 m), L = ln(2 n / delta), s2 the
 * variance of the window, 1/m = 1/n0 + 1/n1. Until the first cut the window holds everything, so the strength is the largest
 * -ln(delta) at which some cut would still be made: solve for L, take off ln(2 n). Values are answers from 1 to 5, or gaps up
 * to 4; `span` is 4 for both.
 */
export const adwin: Detector = {
  name: "ADWIN",
  strength: (series, out) => {
    const span = 4;
    const sums = new Float64Array(series.length + 1);
    let squares = 0;
    let n = 0;
    for (let m = 0; m < series.length; m++) {
      out[m] = SILENT;
      if (series.weight[m] === 0) continue;
      const value = (series.value[m] as number) / span;
      sums[n + 1] = (sums[n] as number) + value;
      squares += value * value;
      n++;
      if (n <= BASELINE) continue;
      const whole = sums[n] as number;
      const variance = Math.max(squares / n - (whole / n) ** 2, 1e-9);
      let strongest = SILENT;
      for (let first = 1; first < n; first++) {
        const left = sums[first] as number;
        const difference = Math.abs(left / first - (whole - left) / (n - first));
        const inverse = 1 / first + 1 / (n - first);
        // difference = a root + b root^2 with root = sqrt(L)
        const a = Math.sqrt(2 * variance * inverse);
        const b = (2 / 3) * inverse;
        const root = (Math.sqrt(a * a + 4 * b * difference) - a) / (2 * b);
        if (root * root > strongest) strongest = root * root;
      }
      out[m] = strongest - Math.log(2 * n);
    }
  },
};
