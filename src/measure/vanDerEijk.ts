import { assertScale, type Counts, total } from "./tally.ts";

/**
 * How far a pattern of answered (true) and empty categories has one peak, over all ordered triples: one that reads
 * 110 or 011 speaks for it, 101 against it. From 1 (one peak) down; 1 when no triple speaks.
 */
const unimodality = (filled: readonly boolean[]): number => {
  const categories = filled.length;
  let together = 0;
  let apart = 0;
  for (const [j, middle] of filled.entries()) {
    const left = filled.slice(0, j);
    const right = filled.slice(j + 1);
    const [leftFilled, rightFilled] = [left, right].map((side) => side.filter(Boolean).length);
    const [inLeft, inRight] = [leftFilled ?? 0, rightFilled ?? 0];
    if (middle) together += inLeft * (right.length - inRight) + (left.length - inLeft) * inRight;
    else apart += inLeft * inRight;
  }
  if (together + apart === 0) return 1;
  return ((categories - 2) * together - (categories - 1) * apart) / ((categories - 2) * (together + apart));
};

/** 0 when every category is answered, however the triples read. */
const layerAgreement = (filled: readonly boolean[]): number => {
  const answered = filled.filter(Boolean).length;
  return unimodality(filled) * (1 - (answered - 1) / (filled.length - 1));
};

/**
 * Agreement A, -1 (half at each end) through 0 (even) to 1 (all alike): van der Eijk 2001. The counts are cut into
 * layers of equal height, and each layer counts by its share of the answers. Null when nobody answered.
 * For export from 8 answers up: it takes gaps between answers for disagreement, and with few answers gaps are chance.
 */
export const vanDerEijkA = (counts: Counts): number | null => {
  assertScale(counts);
  const n = total(counts);
  if (n === 0) return null;
  let sum = 0;
  let rest = counts;
  while (total(rest) > 0) {
    const height = Math.min(...rest.filter((count) => count > 0));
    const filled = rest.map((count) => count > 0);
    sum += (height * filled.filter(Boolean).length * layerAgreement(filled)) / n;
    rest = rest.map((count) => Math.max(0, count - height));
  }
  return sum;
};
