import type { ShownQuestion } from "../../contract/result.ts";

/** Sentences about guesses that have no two middles to draw: too few, or two groups. */
const apart: ReadonlySet<string> = new Set(["guess-few", "guess-room-groups", "guess-groups"]);

/** The room's middle answer and the middle guess, where it means something to draw them on one line. */
export function guessed({ median, guess }: ShownQuestion): { actual: number; guessed: number } | undefined {
  if (guess === null || guess.middle === null || median === null || apart.has(guess.sentence.code)) return undefined;
  return { actual: median, guessed: guess.middle };
}
