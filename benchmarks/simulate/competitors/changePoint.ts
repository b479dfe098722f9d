import type { Detector } from "../detector.ts";
import { cumulated } from "./cumulated.ts";

const WINDOW = 52;

/**
 * The likelihood-ratio chart for a change of the mean with nothing known beforehand (Hawkins, Qiu & Kang 2003): the largest
 * two-sample t over all places where the newest 52 meetings can be cut.
 */
export const changePoint: Detector = {
  name: "change point (GLR)",
  strength: (series, out) =>
    cumulated(series, out, (n, { sums, squares }) => {
      const from = Math.max(0, n - WINDOW);
      const held = n - from;
      const whole = (sums[n] as number) - (sums[from] as number);
      const total = (squares[n] as number) - (squares[from] as number) - (whole * whole) / held;
      let between = 0;
      for (let cut = from + 1; cut < n; cut++) {
        const left = (sums[cut] as number) - (sums[from] as number);
        const first = cut - from;
        const difference = left / first - (whole - left) / (held - first);
        between = Math.max(between, (difference * difference * first * (held - first)) / held);
      }
      return Math.sqrt(between / Math.max((total - between) / (held - 2), 1e-4));
    }),
};
