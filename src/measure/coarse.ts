import { assertCounts, type Counts, total } from "./tally.ts";

export type Kind = "scale" | "choice" | "sentence" | "decision" | "rule-out" | "guess";

/**
 * Whether a small team (coarse form) may be asked this kind. Sentences never, since a style is recognised. A choice has
 * no middle to fold at, so it is as coarse as a folded scale only up to three options, and the four ways of a rule-out
 * never are. A guess is about a middle that a coarse form does not have.
 */
export const fitsCoarse = (kind: Kind, categories: number | null): boolean => {
  if (kind === "sentence" || kind === "rule-out" || kind === "guess" || categories === null) return false;
  return kind !== "choice" || categories <= 3;
};

/**
 * The only counts that are kept of a small team's answers, or null where none may be kept (see `fitsCoarse`).
 * - scale: [below, at, above its middle]; a scale with an even number of answers has nobody at its middle
 * - decision: [will support, cannot support yet]; whether they would have chosen otherwise is dropped
 * - choice of up to three options: unchanged
 */
export const foldCoarse = (kind: Kind, counts: Counts): readonly number[] | null => {
  if (!fitsCoarse(kind, counts.length)) return null;
  assertCounts(counts);
  if (kind === "choice") return [...counts];
  const half = Math.floor(counts.length / 2);
  const below = total(counts.slice(0, half));
  const above = total(counts.slice(counts.length - half));
  return kind === "decision" ? [below, above] : [below, total(counts) - below - above, above];
};
