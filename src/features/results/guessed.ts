import type { ShownQuestion } from "../../contract/result.ts";

/** Sentences about guesses that have no two middles to draw: too few, or two groups. */
const apart: ReadonlySet<string> = new Set(["guess-few", "guess-room-groups", "guess-groups"]);

/** A mark over the place of one person would point at them. */
const isAlone = (counts: readonly number[], place: number): boolean => counts[place - 1] === 1;

/** The room's middle answer and the middle guess, where it means something to draw them on one line. */
export function guessed({ counts, median, guess }: ShownQuestion): { actual: number; guessed: number } | undefined {
  if (guess === null || guess.middle === null || median === null || apart.has(guess.sentence.code)) return undefined;
  if (isAlone(counts, median) || isAlone(guess.counts, guess.middle)) return undefined;
  return { actual: median, guessed: guess.middle };
}
