import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { middleHalf, range } from "../../measure/tally.ts";
import { places } from "../../ui/stack.ts";
import type { TrendPoint } from "../../ui/trendPicture.tsx";

const t = roomOf("trend");

export type TrendQuestion = Trend["questions"][number];
export type Meeting = Trend["meetings"][number];

/** Only a scale has an order, so only its answers reach from low to high. */
export const isOrdered = ({ kind }: TrendQuestion): boolean => kind === "scale";

/** A small team's counts where answers were folded into one; its choices are kept as they are. */
export const isFolded = ({ kind }: TrendQuestion, { form }: NonNullable<TrendQuestion["points"][number]>): boolean =>
  form === "coarse" && kind !== "choice";

/** What the answers of a point are called, one per count: numbers on a scale, else its options; and what was folded. */
export const answersAt = (question: TrendQuestion, folded: boolean): readonly string[] => {
  if (folded && question.kind === "decision") return [t("will-support"), t("cannot-support")];
  if (folded) return [t("low"), t("middle"), t("high")];
  return places(question.scale).map((place) => question.options?.[place] ?? String(place + 1));
};

/** Which of these forms the points of a question have, so that a table has columns for them. */
export const formsIn = (question: TrendQuestion): { readonly full: boolean; readonly folded: boolean } => {
  const folded = question.points.some((point) => point !== null && isFolded(question, point));
  return { folded, full: !folded || question.points.some((point) => point !== null && !isFolded(question, point)) };
};

/** What the rows of a question's picture are called: a decision that was only ever folded has the two rows it kept. */
export const rowsOf = (question: TrendQuestion): readonly string[] =>
  answersAt(question, !isOrdered(question) && !formsIn(question).full);

/**
 * What to draw for each meeting of a question. A choice or decision is only its answers, without a range; where some were
 * folded into one in one meeting and not in another, they stand between their rows. A coarse point of a scale stands at a quarter, the middle and three
 * quarters of the scale and has neither range nor band: finer places were never kept.
 * @param meetings of the same trend; what is not this reader's to read is left blank
 */
export const pointsOf = (question: TrendQuestion, meetings: readonly Meeting[] = []): TrendPoint[] =>
  question.points.map((point, place) => {
    if (point === null || meetings[place]?.state === "not-yours") return { kind: "blank" };
    if (point.counts === null) return { kind: "hidden" };
    if (!isOrdered(question)) {
      const folded = rowsOf(question).length / point.counts.length;
      const stands = point.counts.map((people, index) => ({ at: index * folded + (folded + 1) / 2, people }));
      return { kind: "shape", stands, range: null, middleHalf: null };
    }
    if (point.form === "coarse") {
      const step = (question.scale - 1) / 2;
      const stands = point.counts.map((people, index) => ({ at: 1.5 + index * (step - 0.5), people }));
      return { kind: "shape", stands, range: null, middleHalf: null };
    }
    const stands = point.counts.map((people, index) => ({ at: index + 1, people }));
    return { kind: "shape", stands, range: range(point.counts), middleHalf: middleHalf(point.counts) };
  });

/** Still to close: an empty place there is no answer to whether the question is asked. */
export const isToCome = ({ state }: Meeting): boolean => state === "open" || state === "between" || state === "planned";

type Dated = {
  readonly meetings: readonly Pick<Meeting, "occurrenceId">[];
  readonly shifts: readonly Shift[];
};
export type Shift = Trend["shifts"][number];

/** From before to after, at each meeting that this row has a point of; null where they may not be compared. */
export const shiftsOf = (question: TrendQuestion, { meetings, shifts }: Dated): readonly (Shift["word"] | null)[] =>
  meetings.map(({ occurrenceId }, place) => {
    if (question.points[place]?.phase !== "after") return null;
    const own = shifts.find((shift) => shift.occurrenceId === occurrenceId && shift.questionId === question.id);
    return own?.word ?? null;
  });
