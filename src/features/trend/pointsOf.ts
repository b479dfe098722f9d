import type { Trend } from "../../contract/trend.ts";
import { middleHalf, range } from "../../measure/tally.ts";
import type { TrendPoint } from "../../ui/trendPicture.tsx";

export type TrendQuestion = Trend["questions"][number];
export type Meeting = Trend["meetings"][number];

/**
 * What to draw for each meeting of a question. A coarse point stands at a quarter, the middle and three quarters of the
 * scale and has neither range nor band: finer places were never kept.
 * @param meetings of the same trend; what is not this reader's to read is left blank
 */
export const pointsOf = (question: TrendQuestion, meetings: readonly Meeting[] = []): TrendPoint[] =>
  question.points.map((point, place) => {
    if (point === null || meetings[place]?.state === "not-yours") return { kind: "blank" };
    if (point.counts === null) return { kind: "hidden" };
    if (point.form === "coarse") {
      const step = (question.scale - 1) / 2;
      const stands = point.counts.map((people, index) => ({ at: 1.5 + index * (step - 0.5), people }));
      return { kind: "shape", stands, range: null, middleHalf: null };
    }
    const stands = point.counts.map((people, index) => ({ at: index + 1, people }));
    return { kind: "shape", stands, range: range(point.counts), middleHalf: middleHalf(point.counts) };
  });

/** Still to close: an empty place there is no answer to whether the question is asked. */
export const isToCome = ({ state }: Meeting): boolean => state === "open" || state === "planned";
