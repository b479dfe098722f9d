import { expect, test } from "vitest";
import type { Trend } from "../../contract/trend.ts";
import { newestOf } from "./newestOf.ts";

const meeting = (id: string) => ({ occurrenceId: id }) as Trend["meetings"][number];
const point = (id: string) => ({ occurrenceId: id, phase: "after", form: "full", n: 5, counts: [5] }) as const;
const question = (id: string, points: readonly (ReturnType<typeof point> | null)[]) =>
  ({ id, points }) as Partial<Trend["questions"][number]> as Trend["questions"][number];
const trend = {
  meetings: ["a", "b", "c"].map(meeting),
  questions: [question("old", [point("a"), null, null]), question("kept", [point("a"), point("b"), point("c")])],
  shifts: ["a", "c"].map((occurrenceId) => ({ occurrenceId, questionId: "kept", word: "same" })),
} as Partial<Trend> as Trend;

test("the newest meetings keep what belongs to them, and a question that only earlier ones asked goes with these", () => {
  const newest = newestOf(trend, 2);
  expect(newest.meetings.map(({ occurrenceId }) => occurrenceId)).toEqual(["b", "c"]);
  expect(newest.questions.map(({ id, points }) => [id, points.length])).toEqual([["kept", 2]]);
  expect(newest.shifts.map(({ occurrenceId }) => occurrenceId)).toEqual(["c"]);
});

test("a trend of fewer meetings is left as it is", () => expect(newestOf(trend, 3)).toBe(trend));
