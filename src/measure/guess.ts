import type { Sentence } from "./sentence.ts";
import { whereIs } from "./shape.ts";
import { assertScale, type Counts, median, total } from "./tally.ts";
import { twoCamps } from "./twoCamps.ts";

export type GuessGap = {
  /** The middle guess; null when nobody guessed. */
  readonly middle: number | null;
  /** The middle guess less the room's middle answer, in steps of the scale; null when either is. */
  readonly gap: number | null;
  readonly sentence: Sentence;
};

/** Every code a language must have words for. */
export const guessCodes: readonly string[] = [
  ...["guess-few", "guess-room-groups", "guess-groups", "guess-same", "guess-higher", "guess-lower"],
  ...["guess-near-bare", "guess-higher-bare", "guess-lower-bare"],
];

/** Fewer answers or guesses than this have no middle worth a word. */
const FEWEST = 3;
/** A gap of this many steps is said to be one. */
const WIDE = 1;

/**
 * What a room guessed of its own middle answer, beside that middle. Both tallies are of one scale and know nothing of each
 * other. A middle is named by its number only where at least two people stand on it; a middle between two answers, or one
 * that a single person gave, is low, in the middle or high. Two groups have no middle to meet.
 * Throws RangeError for tallies that are not of one scale of 5 or 7.
 */
export const guessGap = (answers: Counts, guesses: Counts): GuessGap => {
  assertScale(answers);
  assertScale(guesses, "guesses");
  if (answers.length !== guesses.length) throw new RangeError("guesses are of the scale of the answers");
  const [actual, middle] = [median(answers), median(guesses)];
  const gap = actual === null || middle === null ? null : middle - actual;
  const of = (code: string, facts: Sentence["facts"] = {}): GuessGap => ({ middle, gap, sentence: { code, facts } });
  if (actual === null || middle === null || gap === null || total(answers) < FEWEST || total(guesses) < FEWEST)
    return of("guess-few");
  const where = (place: number): string => whereIs(place, answers.length);
  const room = twoCamps(answers);
  if (room !== null) {
    const places = { lowWhere: where(room.lowMedian), highWhere: where(room.highMedian) };
    return of("guess-room-groups", { ...places, guessedWhere: where(middle) });
  }
  const guessed = twoCamps(guesses);
  if (guessed !== null) {
    const places = { lowWhere: where(guessed.lowMedian), highWhere: where(guessed.highMedian) };
    return of("guess-groups", { ...places, actualWhere: where(actual) });
  }
  const word = gap >= WIDE ? "higher" : gap <= -WIDE ? "lower" : "near";
  const standsFirm = (counts: Counts, place: number): boolean => (counts[place - 1] ?? 0) >= 2;
  if (standsFirm(answers, actual) && standsFirm(guesses, middle))
    return gap === 0
      ? of("guess-same", { actual })
      : of(`guess-${word}`, { actual, guessed: middle, steps: Math.abs(gap) });
  return of(`guess-${word}-bare`, { actualWhere: where(actual), guessedWhere: where(middle) });
};
