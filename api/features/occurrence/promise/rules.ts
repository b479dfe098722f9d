import type { MeetingPromise } from "../../../../src/contract/occurrence.ts";

/** A meeting of a series with the line it agreed on, or without one. */
export type Line = {
  readonly occurrenceId: string;
  readonly text: string | null;
  readonly about: string | null;
  readonly outcome: MeetingPromise["outcome"];
  readonly moved: MeetingPromise["moved"];
};

/** A line is brought up for so many meetings, then it is left alone. */
const MEETINGS_MAX = 4;
/** Answers need time to move: a correction is asked about from the second meeting on. */
export const MOVES_AFTER = 2;

/**
 * The one line that a meeting brings up: what was agreed last and has no outcome yet; else the last correction old
 * enough to ask whether the answers moved; else what became of the line of the meeting before.
 * @param earlier the meetings before this one, the nearest first
 */
export function promiseAt(earlier: readonly Line[]): MeetingPromise | null {
  const near = earlier.slice(0, MEETINGS_MAX).map((line, index) => ({ line, distance: index + 1 }));
  const last = near.find(({ line }) => line.text !== null);
  if (last === undefined) return null;
  if (last.line.outcome === null) return promiseOf(last.line, "outcome");
  const moves = near.find(
    ({ line, distance }) => line.text !== null && line.about !== null && line.moved === null && distance >= MOVES_AFTER,
  );
  if (moves !== undefined) return promiseOf(moves.line, "moved");
  return last.distance === 1 ? promiseOf(last.line, null) : null;
}

const promiseOf = (line: Line, asks: MeetingPromise["asks"]): MeetingPromise => ({
  occurrenceId: line.occurrenceId,
  text: line.text ?? "",
  about: line.about,
  outcome: line.outcome,
  moved: line.moved,
  asks,
});
