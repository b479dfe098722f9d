import { expect, test } from "vitest";
import { dayAfter, dayWords } from "./pilotDays.ts";

test("a day is called the same in every zone", () => {
  expect(dayWords("2027-03-31", "en-GB")).toBe("31 March 2027");
  expect(dayWords("2027-01-01", "de")).toBe("1. Januar 2027");
});

test("a day ahead goes over the ends of months and years", () => {
  expect(dayAfter(Date.parse("2026-12-28T23:30:00Z"), 42)).toBe("2027-02-08");
  expect(dayAfter(Date.parse("2028-02-28T00:00:00Z"), 1)).toBe("2028-02-29");
});
