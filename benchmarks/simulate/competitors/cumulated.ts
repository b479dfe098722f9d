import { BASELINE, SILENT } from "../detector.ts";
import type { Series } from "../series.ts";

/** Sums and sums of squares of the first n observed values, at place n. */
export type Sums = { readonly sums: Float64Array; readonly squares: Float64Array };

/**
 * Writes the strength after every observed meeting, found from the sums of all values so far.
 * @param strengthAt is told how many were observed, this one among them; what it finds while all is learned is not used
 */
export function cumulated(series: Series, out: Float64Array, strengthAt: (n: number, so: Sums) => number): void {
  const sums = new Float64Array(series.length + 1);
  const squares = new Float64Array(series.length + 1);
  const so = { sums, squares };
  let n = 0;
  for (let m = 0; m < series.length; m++) {
    out[m] = SILENT;
    if (series.weight[m] === 0) continue;
    const value = series.value[m] as number;
    sums[n + 1] = (sums[n] as number) + value;
    squares[n + 1] = (squares[n] as number) + value * value;
    n++;
    const strength = strengthAt(n, so);
    if (n > BASELINE) out[m] = strength;
  }
}
