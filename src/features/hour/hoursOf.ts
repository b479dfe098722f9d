import type { Trend } from "../../contract/trend.ts";

type Shift = Trend["shifts"][number];
export type MovedAt = { readonly start: string; readonly word: Shift["word"] };
export type MovedQuestion = {
  readonly questionId: string;
  readonly name: string;
  /** By date, the earliest first. */
  readonly meetings: readonly MovedAt[];
};
export type Hour = {
  readonly moved: readonly MovedQuestion[];
  /** Meetings that are over and of which nothing can be said. */
  readonly notKnown: number;
};

const isOver = ({ state }: Trend["meetings"][number]): boolean => state === "released" || state === "withheld";

/**
 * Which way the answers of a series moved from before each meeting to after it: only where both results are shown, to the
 * same people. Nothing is added up over questions, and nothing over series.
 */
export function hourOf({ meetings, questions, shifts }: Trend): Hour {
  const byQuestion = Map.groupBy(shifts, ({ questionId }) => questionId);
  const moved = [...byQuestion].map(([questionId, own]) => ({
    questionId,
    name: questions.find(({ id }) => id === questionId)?.name ?? questionId,
    meetings: meetings.flatMap(({ occurrenceId, start }) =>
      own.filter((shift) => shift.occurrenceId === occurrenceId).map(({ word }) => ({ start, word })),
    ),
  }));
  const known = new Set(shifts.map(({ occurrenceId }) => occurrenceId));
  return { moved, notKnown: meetings.filter((one) => isOver(one) && !known.has(one.occurrenceId)).length };
}

/** How often it went which way. */
export const oftenIn = (meetings: readonly MovedAt[], word: Shift["word"]): number =>
  meetings.filter((one) => one.word === word).length;
