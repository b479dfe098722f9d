import { describe, expect, test } from "vitest";
import { dayOf, dueAt } from "./rules.ts";

const now = new Date("2027-03-03T12:00:00Z");
const daysBefore = (at: Date) => (now.getTime() - at.getTime()) / 86_400_000;

describe("what is due", () => {
  test("is older than the organisation keeps its meetings", () => {
    expect(daysBefore(dueAt(now, 730).before)).toBe(730);
    expect(daysBefore(dueAt(now, 30).before)).toBe(30);
  });
  test("leaves the check of a series without meetings for over a year, however short meetings are kept", () => {
    expect(daysBefore(dueAt(now, 30).checks)).toBe(400);
    expect(daysBefore(dueAt(now, 3650).checks)).toBe(3650);
  });
  test("leaves what the bot was removed from for 30 days", () =>
    expect(daysBefore(dueAt(now, 730).conversations)).toBe(30));
  test("leaves a coach for a day after their date", () => expect(daysBefore(dueAt(now, 30).coaches)).toBe(1));
});

test("a day is one of UTC", () => {
  expect(dayOf(new Date("2027-03-03T23:59:59Z"))).toBe(dayOf(now));
  expect(dayOf(new Date("2027-03-04T00:00:00Z"))).toBe(dayOf(now) + 1);
});
