import { expect, test } from "vitest";

test("tests run in a zone with daylight saving time, far from UTC", () => {
  expect(new Date("2026-01-15T12:00:00Z").getHours()).toBe(7);
  expect(new Date("2026-07-15T12:00:00Z").getHours()).toBe(8);
});
