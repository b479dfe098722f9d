import type { Trend } from "../../contract/trend.ts";

/** The newest `most` meetings of a trend, with everything that belongs to them; the trend itself where there are no more. */
export function newestOf(trend: Trend, most: number): Trend {
  const earlier = trend.meetings.length - most;
  if (earlier <= 0) return trend;
  const meetings = trend.meetings.slice(earlier);
  const ids = new Set(meetings.map(({ occurrenceId }) => occurrenceId));
  return {
    ...trend,
    meetings,
    questions: trend.questions
      .map((question) => ({ ...question, points: question.points.slice(earlier) }))
      .filter(({ points }) => points.some((point) => point !== null)),
    shifts: trend.shifts.filter(({ occurrenceId }) => ids.has(occurrenceId)),
  };
}
