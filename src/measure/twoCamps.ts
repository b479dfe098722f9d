import { agreement, closeness } from "./agreement.ts";
import { type Counts, median, total } from "./tally.ts";

export type TwoCamps = {
  /** Last category of the lower group. */
  readonly cut: number;
  readonly lowMedian: number;
  readonly highMedian: number;
  /** People strictly between the two medians; they also belong to one of the sides. */
  readonly between: number;
};

const sideOf = (counts: Counts, keep: (category: number) => boolean): Counts =>
  counts.map((count, index) => (keep(index + 1) ? count : 0));

/**
 * Two groups of answers with next to nobody between them, or null. From 5 answers and below an agreement of .60: each
 * side holds at least 30 % and at least 2 people, their medians lie at least half the scale apart, and at most a tenth
 * of all people stand strictly between those medians. Several cuts: the widest gap wins, then the lowest cut.
 * It would rather stay silent than name groups that chance made; one person alone is never a group.
 */
export const twoCamps = (counts: Counts): TwoCamps | null => {
  const value = agreement(counts);
  const n = total(counts);
  if (value === null || n < 5 || closeness(value) !== "spread-out") return null;
  const smallestSide = Math.max(2, Math.ceil((3 * n) / 10));
  let best: TwoCamps | null = null;
  for (let cut = 1; cut < counts.length; cut++) {
    const low = sideOf(counts, (category) => category <= cut);
    const high = sideOf(counts, (category) => category > cut);
    if (Math.min(total(low), total(high)) < smallestSide) continue;
    const lowMedian = median(low);
    const highMedian = median(high);
    if (lowMedian === null || highMedian === null) continue;
    const gap = highMedian - lowMedian;
    if (gap < (counts.length - 1) / 2) continue;
    const between = total(sideOf(counts, (category) => category > lowMedian && category < highMedian));
    if (10 * between > n) continue;
    if (best === null || gap > best.highMedian - best.lowMedian) best = { cut, lowMedian, highMedian, between };
  }
  return best;
};
