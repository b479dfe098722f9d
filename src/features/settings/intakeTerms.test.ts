import { expect, test } from "vitest";
import { thresholdOffer } from "../../measure/release.ts";
import { intakeBody, intakeIn, intakesIn, neededIn } from "./intakeTerms.ts";

const [three, five, eight] = [thresholdOffer(3, 5), thresholdOffer(5, 5), thresholdOffer(8, 4)];

test("among eight it is private or in the open, and the organisation's number is not sent", () => {
  expect(intakesIn(eight)).toEqual(["private", "open"]);
  expect(intakeBody("private", eight)).toEqual({ mode: "private" });
  expect(neededIn("private", eight, 5)).toBe(4);
});

test("among five the number that was chosen stays the one that is sent", () => {
  for (const intake of ["coarse", "private"] as const) {
    const { mode, threshold = 0 } = intakeBody(intake, five);
    expect(intakeIn({ mode, threshold }, five)).toBe(intake);
  }
  expect(neededIn("coarse", five, 5)).toBeLessThan(neededIn("private", five, 5));
});

test("three answer in the open, and there is nothing else to choose", () => {
  expect(intakesIn(three)).toEqual(["open"]);
  expect(intakesIn(thresholdOffer(2, 5))).toEqual([]);
});
