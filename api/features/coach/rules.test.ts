import { expect, test } from "vitest";
import { whyNotUntil } from "./rules.ts";

const now = new Date("2026-11-09T10:00:00Z");
const why = (until: string) => whyNotUntil(new Date(until), now);

test("a coach looks on from now to a time to come, at most a year ahead", () => {
  expect(why("2026-11-09T10:00:00Z")).toContain("to come");
  expect(why("2026-11-09T10:00:01Z")).toBeNull();
  expect(why("2027-11-09T10:00:00Z")).toBeNull();
  expect(why("2027-11-09T10:00:01Z")).toContain("a year");
});

test("a year from a leap day ends the day after the last of February", () => {
  const leap = new Date("2028-02-29T08:00:00Z");
  expect(whyNotUntil(new Date("2029-03-01T08:00:00Z"), leap)).toBeNull();
  expect(whyNotUntil(new Date("2029-03-01T08:00:01Z"), leap)).toContain("a year");
});
