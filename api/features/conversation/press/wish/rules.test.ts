import { expect, test } from "vitest";
import { dayFrom, pauseDay } from "./rules.ts";

const now = new Date("2026-12-28T09:58:00Z");

test("a pause ends on a day after today, at most a year ahead", () => {
  expect(pauseDay("2026-12-29", now)).toEqual(new Date("2026-12-29T00:00:00Z"));
  expect(pauseDay("2027-12-29", now)).toEqual(dayFrom(now, 366));
  for (const said of ["2026-12-28", "2026-12-27", "2027-12-30", "2027-02-30", "soon", "", 7, null, undefined])
    expect(pauseDay(said, now)).toBeNull();
});
