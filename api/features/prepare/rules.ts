import type { Result, ShapeWord, ShownQuestion } from "../../../src/contract/result.ts";

const DAY = 24 * 60 * 60_000;
/** As far ahead as calendars are read. */
export const AHEAD = 35 * DAY;
/** What was answered longer ago is not what the next meeting is about. */
export const BACK = 90 * DAY;

/** What people see differently is worth a question before what they see alike. */
const order: readonly ShapeWord[] = ["two-groups", "spread-out"];

/**
 * The one question of a result to talk about: where answers lie apart, else the first as asked. It is about the shape
 * alone: whether answers are high or low plays no part.
 */
export function toRaise(questions: Result["questions"]): ShownQuestion | null {
  const shown = questions.filter((question) => question.shown);
  const apart = order.map((shape) => shown.find((question) => question.shape === shape));
  return apart.find((question) => question !== undefined) ?? shown[0] ?? null;
}
