import { expect, test } from "vitest";
import { dayAt, dayStart } from "./dayStart.ts";

const at = (day: string, zone: string): string => new Date(dayStart(day, zone)).toISOString();

test("a day begins at midnight of its zone, whatever the zone", () => {
  expect(at("2026-12-28", "Europe/Berlin")).toBe("2026-12-27T23:00:00.000Z");
  expect(at("2026-12-28", "America/New_York")).toBe("2026-12-28T05:00:00.000Z");
  expect(at("2026-12-28", "Asia/Kathmandu")).toBe("2026-12-27T18:15:00.000Z");
  expect(at("2026-12-28", "Pacific/Kiritimati")).toBe("2026-12-27T10:00:00.000Z");
});

test("also on the days on which clocks change", () => {
  expect(at("2027-03-28", "Europe/Berlin")).toBe("2027-03-27T23:00:00.000Z");
  expect(at("2027-03-29", "Europe/Berlin")).toBe("2027-03-28T22:00:00.000Z");
  expect(at("2026-11-01", "America/New_York")).toBe("2026-11-01T04:00:00.000Z");
  expect(at("2026-11-02", "America/New_York")).toBe("2026-11-02T05:00:00.000Z");
});

test("a day whose midnight is skipped begins when its clocks begin", () => {
  // In Cairo the clocks went from 00:00 to 01:00 on 26 April 2024.
  expect(dayAt(dayStart("2024-04-26", "Africa/Cairo"), "Africa/Cairo")).toBe("2024-04-26");
});

test("the day of an instant is that of the zone", () => {
  const instant = Date.parse("2026-12-27T23:30:00Z");
  expect(dayAt(instant, "Europe/Berlin")).toBe("2026-12-28");
  expect(dayAt(instant, "America/New_York")).toBe("2026-12-27");
});
