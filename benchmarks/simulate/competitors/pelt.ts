import { type Detector, SILENT } from "../detector.ts";
import { cumulated } from "./cumulated.ts";

/** More changes than this never lower the cost per change in a hundred meetings (the first one or two always decide). */
const MOST_CHANGES = 4;

/**
 * PELT (Killick, Fearnhead & Eckley 2012) with squared error, run anew after every meeting over the whole history; it alarms when
 * the cheapest segmentation has a change at all. PELT is an exact search: with penalty p it finds a change iff for some k
 * the best k changes save more than k p. So the strength is max over k of (cost without change - cost with k changes) / k,
 * found by the recursion of Auger & Lawrence (1989) one meeting at a time. `shortest` = fewest meetings in a segment.
 */
export const pelt = (shortest: number): Detector => ({
  name: "PELT",
  strength: (series, out) => {
    const most = series.length + 1;
    // best[k * most + n]: least squared error of the first n values with exactly k changes
    const best = new Float64Array((MOST_CHANGES + 1) * most).fill(Number.POSITIVE_INFINITY);
    best[0] = 0;
    cumulated(series, out, (n, { sums, squares }) => {
      const whole = sums[n] as number;
      const wholeSquares = squares[n] as number;
      const none = wholeSquares - (whole * whole) / n;
      best[n] = none;
      for (let start = shortest; start <= n - shortest; start++) {
        const sum = whole - (sums[start] as number);
        const last = wholeSquares - (squares[start] as number) - (sum * sum) / (n - start);
        for (let k = 1; k <= MOST_CHANGES; k++) {
          const cost = (best[(k - 1) * most + start] as number) + last;
          if (cost < (best[k * most + n] as number)) best[k * most + n] = cost;
        }
      }
      let strongest = SILENT;
      for (let k = 1; k <= MOST_CHANGES; k++)
        strongest = Math.max(strongest, (none - (best[k * most + n] as number)) / k);
      return strongest;
    });
  },
});
