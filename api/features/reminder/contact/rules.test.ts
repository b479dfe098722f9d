import { describe, expect, test } from "vitest";
import { bitsOf, daysOf, minuteOf, pauseUntil, timeOf, whyNoPause } from "./rules.ts";

describe("days and times as they are stored", () => {
  test("days come back in the order of a week, and names nobody knows are left out", () => {
    expect(daysOf(bitsOf(["sunday", "monday", "funday"]))).toEqual(["monday", "sunday"]);
    expect(bitsOf([])).toBe(0);
  });
  test.each([
    { said: "09:00", minute: 540, back: "09:00" },
    { said: "17:30:00.0000000", minute: 1050, back: "17:30" },
    { said: "00:00", minute: 0, back: "00:00" },
  ])("$said is minute $minute", ({ said, minute, back }) => {
    expect(minuteOf(said)).toBe(minute);
    expect(timeOf(minute)).toBe(back);
  });
  test("the end of a day is midnight", () => expect(timeOf(1440)).toBe("00:00"));
});

describe("a pause", () => {
  const now = new Date("2026-11-23T09:00:00Z");
  test("that is over is none", () => expect(pauseUntil(now, now)).toBeNull());
  test("lasts until the time that was said, and none is made shorter", () => {
    expect(pauseUntil(new Date("2026-12-01T00:00:00Z"), now)).toEqual(new Date("2026-12-01T00:00:00Z"));
    expect(pauseUntil(new Date("2040-01-01T00:00:00Z"), now)).toEqual(new Date("2040-01-01T00:00:00Z"));
  });
  test("of more than a year is refused with what can be said instead", () => {
    expect(whyNoPause(new Date("2027-11-24T14:00:00Z"), now)).toBeNull();
    expect(whyNoPause(new Date("2027-11-26T00:00:00Z"), now)).toContain("or stopped");
  });
});
