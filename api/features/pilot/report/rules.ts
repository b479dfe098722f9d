import type { PilotReport } from "../../../../src/contract/pilot.ts";
import type { ShapeWord } from "../../../../src/contract/result.ts";
import { shapeOf } from "../../../../src/measure/shape.ts";
import type { Counts } from "../../../../src/measure/tally.ts";

/** Counts are told once so many results or lines are behind them. */
export const TOLD_FROM = 5;
/**
 * The most answers that any organisation can ask for. Only results that needed so many are compared: a later report then
 * differs from an earlier one by whole results of at least so many answers each, whatever was set in between.
 */
export const NEEDED = 5;

/**
 * The first of them in whole steps, so that two reports never differ by a single result, which not everybody who reads them
 * may read. Given in the order in which they closed, what was told stays told.
 */
const inSteps = <T>(all: readonly T[]): readonly T[] => all.slice(0, all.length - (all.length % TOLD_FROM));

type Compared = {
  readonly id: string;
  readonly word: "higher" | "lower" | "same";
  readonly before: Counts;
  readonly after: Counts;
};
type Told = PilotReport["questions"][number];

/** How far apart people say the answers are. Two groups are as far apart as answers can be said to be. */
const apartness: Readonly<Record<ShapeWord, number>> = {
  similar: 0,
  "mostly-similar": 1,
  "spread-out": 2,
  "two-groups": 2,
};

/** null for up to 3 answers, which have no word. */
function spreadOf({ before, after }: Compared): keyof Told["spread"] | null {
  const [from, to] = [shapeOf(before), shapeOf(after)];
  if (from === null || to === null) return null;
  const step = apartness[to] - apartness[from];
  return step === 0 ? "same" : step < 0 ? "closer" : "apart";
}

/** What became of the answers to each question over its meetings, in words and in the order in which they closed; questions with too few meetings are left out. */
export function movesOf(compared: readonly Compared[]): Omit<Told, "name">[] {
  const byQuestion = Map.groupBy(compared, ({ id }) => id);
  return [...byQuestion].flatMap(([id, all]) => {
    const told = all.flatMap((one) => {
      const spread = spreadOf(one);
      return spread === null ? [] : [{ word: one.word, spread }];
    });
    const whole = inSteps(told);
    if (whole.length === 0) return [];
    const moved = { higher: 0, same: 0, lower: 0 };
    const spread = { closer: 0, same: 0, apart: 0 };
    for (const one of whole) {
      moved[one.word]++;
      spread[one.spread]++;
    }
    return [{ id, meetings: whole.length, moved, spread }];
  });
}

/** Shown or not, over all results, in the order in which they closed. */
export function resultsOf(released: readonly boolean[]): PilotReport["results"] {
  const whole = inSteps(released);
  if (whole.length === 0) return null;
  const shown = whole.filter(Boolean).length;
  return { shown, notShown: whole.length - shown };
}

/** What became of the lines that were agreed. */
export function promisesOf(outcomes: readonly ("kept" | "partly" | "not" | null)[]): PilotReport["promises"] {
  if (outcomes.length < TOLD_FROM) return null;
  const count = (what: string | null) => outcomes.filter((outcome) => outcome === what).length;
  return {
    agreed: outcomes.length,
    kept: count("kept"),
    partly: count("partly"),
    not: count("not"),
    open: count(null),
  };
}
