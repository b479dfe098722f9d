import type { Sentence } from "./sentence.ts";
import { assertScale, type Counts, mean, total } from "./tally.ts";

export type LeaderGap = {
  /** The leader's answer less the team's mean, in steps. */
  readonly gap: number;
  /** (people below the leader's answer - people above it) / n, -1 to 1. */
  readonly delta: number;
  /** How the leader sees it beside the team; null when the two are not clearly apart. */
  readonly word: "higher" | "lower" | null;
};

const WIDE = 1;
const MOST = 0.5;
/** A gap of one step on paper may come out of the division a hair below. */
const ROUNDING = 1e-12;

/**
 * A leader who answers in the open beside a team in which the leader is not counted; null when nobody answered. A word
 * needs both a mean at least one step away and at least half of the team, net, on that side.
 * Throws RangeError for counts that are no 5- or 7-point tally and a `leader` that is no answer of that scale.
 */
export const leaderGap = (leader: number, counts: Counts): LeaderGap | null => {
  assertScale(counts);
  if (!Number.isSafeInteger(leader) || leader < 1 || leader > counts.length) {
    throw new RangeError("leader is one answer of the scale");
  }
  const middle = mean(counts);
  if (middle === null) return null;
  const gap = leader - middle;
  const delta = (total(counts.slice(0, leader - 1)) - total(counts.slice(leader))) / total(counts);
  if (gap >= WIDE - ROUNDING && delta >= MOST) return { gap, delta, word: "higher" };
  return { gap, delta, word: gap <= ROUNDING - WIDE && delta <= -MOST ? "lower" : null };
};

/** Every code a language must have words for. */
export const leaderCodes: readonly string[] = ["leader-higher", "leader-lower", "leader-near"];

/** How the leader sees it beside the team, in a word. Holds no number: a gap from a mean is for export. */
export const leaderSentence = ({ word }: LeaderGap): Sentence => ({ code: `leader-${word ?? "near"}`, facts: {} });
