import type { PilotReport } from "../../../../src/contract/pilot.ts";
import type { ShapeWord } from "../../../../src/contract/result.ts";
import { shapeOf } from "../../../../src/measure/shape.ts";
import type { Counts } from "../../../../src/measure/tally.ts";

/** Counts are told once so many results or lines, and so many teams, are behind them. */
export const TOLD_FROM = 5;
const DAY = 24 * 60 * 60_000;
/** 1 January 1970 was a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** The end of the last whole week: who looks every day sees the same page until Monday. */
export const countedUntil = (now: Date): Date =>
  new Date(FIRST_MONDAY + Math.floor((now.getTime() - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY);
/**
 * The most answers that any organisation can ask for. Only results that needed so many are compared: a later report then
 * differs from an earlier one by whole results of at least so many answers each, whatever was set in between.
 */
export const NEEDED = 5;

/**
 * The first of them in whole steps, so that two reports never differ by a single result, which not everybody who reads them
 * may read. Given in the order in which they closed, what was told stays told.
 */
const inSteps = <T>(all: readonly T[]): readonly T[] => all.slice(0, rounded(all.length));
const rounded = (n: number): number => n - (n % TOLD_FROM);

type OfTeam = { readonly teamId: string };
/** Of fewer teams a figure would be told of one of them, by whoever knows the others. */
const isOfEnough = (all: readonly OfTeam[]): boolean => new Set(all.map(({ teamId }) => teamId)).size >= TOLD_FROM;

/** How many there are, rounded down; null for too few, and for too few teams. @param all by the ids of what is counted */
export function howMany(all: ReadonlyMap<string, OfTeam>): number | null {
  const n = rounded(all.size);
  return n === 0 || !isOfEnough([...all.values()]) ? null : n;
}

type Compared = OfTeam & {
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
      return spread === null ? [] : [{ teamId: one.teamId, word: one.word, spread }];
    });
    const whole = inSteps(told);
    if (whole.length === 0 || !isOfEnough(whole)) return [];
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
export function resultsOf(closed: readonly (OfTeam & { readonly released: boolean })[]): PilotReport["results"] {
  const whole = inSteps(closed);
  if (whole.length === 0 || !isOfEnough(whole)) return null;
  const shown = whole.filter(({ released }) => released).length;
  return { shown, notShown: whole.length - shown };
}

/**
 * What became of the lines that were agreed. Each count is rounded down by itself: somebody may say another thing of a line
 * later, which would move one from here to there.
 */
export function promisesOf(
  lines: readonly (OfTeam & { readonly outcome: "kept" | "partly" | "not" | null })[],
): PilotReport["promises"] {
  if (lines.length < TOLD_FROM || !isOfEnough(lines)) return null;
  const count = (what: string | null) => rounded(lines.filter(({ outcome }) => outcome === what).length);
  return {
    agreed: rounded(lines.length),
    kept: count("kept"),
    partly: count("partly"),
    not: count("not"),
    open: count(null),
  };
}
