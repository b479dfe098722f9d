import { expect, test } from "vitest";
import { isReviewDue } from "./rules.ts";

const day = 24 * 60 * 60_000;
const start = new Date("2026-09-07T08:00:00Z");
const after = (days: number) => new Date(start.getTime() + days * day);

test("a series is reviewed 90 days after it was set, and 90 days after each time somebody kept it", () => {
  expect(isReviewDue(start, null, after(89))).toBe(false);
  expect(isReviewDue(start, null, after(90))).toBe(true);
  expect(isReviewDue(start, after(90), after(179))).toBe(false);
  expect(isReviewDue(start, after(90), after(180))).toBe(true);
});

test("setting its questions anew counts as keeping it", () => {
  expect(isReviewDue(after(100), after(90), after(185))).toBe(false);
});
