import { expect, test } from "vitest";
import type { Trend } from "../../contract/trend.ts";
import { hourOf, oftenIn } from "./hoursOf.ts";

const ids = [1, 2, 3].map((n) => `5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d1${n}`);
const meeting = (place: number, state: Trend["meetings"][number]["state"]): Trend["meetings"][number] => ({
  occurrenceId: ids[place] ?? "",
  start: `2026-11-0${place + 1}T09:00:00Z`,
  invited: 8,
  newInvitees: 0,
  membershipChanged: false,
  why: null,
  state,
  agreed: null,
});
const trend = (shifts: Trend["shifts"], meetings: Trend["meetings"]): Trend => ({
  seriesId: ids[0] ?? "",
  title: "Sync",
  meetings,
  questions: [],
  signals: [],
  byChance: { message: null },
  baselines: [],
  shifts,
  nextAt: null,
  meetingsUntilSignals: 0,
  mayManage: false,
});
const shift = (place: number, word: "higher" | "lower" | "same") => ({
  occurrenceId: ids[place] ?? "",
  questionId: "clarity",
  word,
});

test("the way of each meeting stands in the order of their dates, whatever order it came in", () => {
  const { moved } = hourOf(
    trend(
      [shift(2, "same"), shift(0, "higher")],
      [meeting(0, "released"), meeting(1, "released"), meeting(2, "released")],
    ),
  );
  expect(moved.map(({ meetings }) => meetings.map(({ word }) => word))).toEqual([["higher", "same"]]);
  expect(oftenIn(moved[0]?.meetings ?? [], "higher")).toBe(1);
});

test("a meeting that is over and of which nothing may be said is counted, one that is still open is not", () => {
  const meetings = [meeting(0, "released"), meeting(1, "withheld"), meeting(2, "open")];
  expect(hourOf(trend([shift(0, "lower")], meetings)).notKnown).toBe(1);
  expect(hourOf(trend([], meetings))).toEqual({ moved: [], notKnown: 2 });
});
