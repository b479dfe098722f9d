import { describe, expect, test } from "vitest";
import { type Hours, isInside, nextInside, startsBetween, weekUntil } from "./hours.ts";

const MONDAY_TO_FRIDAY = 31;
const berlin: Hours = { zone: "Europe/Berlin", startsMinute: 9 * 60, endsMinute: 17 * 60, days: MONDAY_TO_FRIDAY };
/** Monday to Friday, 22:00 to 06:00. */
const night: Hours = { ...berlin, startsMinute: 22 * 60, endsMinute: 6 * 60 };
/** Sunday to Thursday. */
const riyadh: Hours = { ...berlin, zone: "Asia/Riyadh", days: 64 + 15 };

describe("own hours", () => {
  test.each([
    { at: "2026-11-10T08:00:00Z", hours: berlin, is: true, because: "the start belongs to them" },
    { at: "2026-11-10T07:59:59Z", hours: berlin, is: false, because: "a second before does not" },
    { at: "2026-11-10T16:00:00Z", hours: berlin, is: false, because: "the end does not" },
    { at: "2026-11-14T10:00:00Z", hours: berlin, is: false, because: "it is Saturday" },
    { at: "2026-11-10T22:00:00Z", hours: night, is: true, because: "the shift has begun" },
    { at: "2026-11-14T04:59:00Z", hours: night, is: true, because: "Friday's shift ends on Saturday" },
    { at: "2026-11-16T04:00:00Z", hours: night, is: false, because: "no shift began on Sunday" },
    { at: "2026-11-13T09:00:00Z", hours: riyadh, is: false, because: "Friday is free there" },
    { at: "2026-11-15T09:00:00Z", hours: riyadh, is: true, because: "Sunday is worked there" },
    { at: "2026-11-14T10:00:00Z", hours: { ...berlin, days: 0 }, is: false, because: "no day is worked" },
    {
      at: "2026-11-10T03:00:00Z",
      hours: { ...berlin, startsMinute: 0, endsMinute: 1440 },
      is: true,
      because: "a whole day has no end",
    },
  ])("$at is inside: $is, because $because", ({ at, hours, is }) => {
    expect(isInside(hours, new Date(at))).toBe(is);
    const next = nextInside(hours, new Date(at));
    if (is) expect(next).toEqual(new Date(at));
    else if (next !== null) expect(isInside(hours, next)).toBe(true);
  });

  test.each([
    { after: "2026-11-13T16:30:00Z", hours: berlin, is: "2026-11-16T08:00:00.000Z", because: "over a weekend" },
    { after: "2026-10-23T16:30:00Z", hours: berlin, is: "2026-10-26T08:00:00.000Z", because: "over the autumn night" },
    { after: "2026-11-10T12:00:00Z", hours: night, is: "2026-11-10T21:00:00.000Z", because: "the shift is tonight" },
    {
      after: "2027-03-27T12:00:00Z",
      hours: { ...berlin, startsMinute: 150, days: 64 },
      is: "2027-03-28T01:30:00.000Z",
      because: "half past two does not exist that night",
    },
  ])("begin again at $is after $after: $because", ({ after, hours, is }) => {
    expect(nextInside(hours, new Date(after))?.toISOString()).toBe(is);
  });

  test("never begin again for somebody who works on no day", () => {
    expect(nextInside({ ...berlin, days: 0 }, new Date("2026-11-10T12:00:00Z"))).toBeNull();
  });
});

test("a week until a day is that day and the six before it, in the person's zone", () => {
  const week = weekUntil("Asia/Tokyo", new Date("2027-03-01T20:00:00Z"));
  expect(week).toHaveLength(7);
  expect([week[0], week[6]]).toEqual(["2027-03-02", "2027-02-24"]);
});

test("hours begin once on each day that is worked, in the person's zone", () => {
  const starts = startsBetween(berlin, new Date("2026-10-23T07:00:00Z"), new Date("2026-10-27T08:00:00Z"));
  expect(starts.map((at) => at.toISOString())).toEqual(["2026-10-26T08:00:00.000Z", "2026-10-27T08:00:00.000Z"]);
});
