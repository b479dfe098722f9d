import { assertScale, type Counts, mean, total } from "./tally.ts";

export type Aligned = {
  readonly clarity: Counts;
  readonly commit: Counts;
  /** The last known answers on one's own part, asked `meetingsAgo` meetings before (0: at this one). */
  readonly piece?: { readonly counts: Counts; readonly meetingsAgo: number };
};

export type Alignment = {
  /** 0 to 100. */
  readonly score: number;
  /** Three when `piece` counted. */
  readonly dims: 2 | 3;
  /** The fewest answers any of them has. */
  readonly n: number;
  readonly olderPiece: boolean;
};

/** Older answers on one's own part say nothing about this meeting. */
const PIECE_LASTS = 3;

/** The mean as a share of the scale: 0 all at the lowest answer, 1 all at the highest; null when nobody answered. */
const shareOf = (counts: Counts, name: string): number | null => {
  assertScale(counts, name);
  const middle = mean(counts);
  return middle === null ? null : (middle - 1) / (counts.length - 1);
};

/**
 * 100 times the geometric mean of clarity, commitment and own part: full commitment cannot make up for no clarity, and
 * agreement with the direction is left out on purpose, since one may disagree and commit. Null when nobody answered
 * clarity or commit; own part is left out when nobody answered it or it was asked more than 3 meetings ago.
 *
 * For export only, never in the interface: it is built from means, which hide two groups of answers.
 * Throws RangeError for counts that are no 5- or 7-point tally and for `meetingsAgo` that is no whole number.
 */
export const alignment = ({ clarity, commit, piece }: Aligned): Alignment | null => {
  const clear = shareOf(clarity, "clarity");
  const committed = shareOf(commit, "commit");
  const ago = piece?.meetingsAgo ?? 0;
  if (!Number.isSafeInteger(ago) || ago < 0) throw new RangeError("meetingsAgo is a whole number from 0 up");
  const part = piece === undefined ? null : shareOf(piece.counts, "piece");
  if (clear === null || committed === null) return null;
  const n = Math.min(total(clarity), total(commit));
  if (piece === undefined || part === null || ago > PIECE_LASTS) {
    return { score: 100 * Math.sqrt(clear * committed), dims: 2, n, olderPiece: false };
  }
  const score = 100 * Math.cbrt(clear * committed * part);
  return { score, dims: 3, n: Math.min(n, total(piece.counts)), olderPiece: ago > 0 };
};
