import { describe, expect, test } from "vitest";
import { dayAhead, dayBegins, ianaZone, instantOf, nextWorkingDayAt } from "./zones.ts";

describe("wall-clock times", () => {
  test.each([
    { name: "W. Europe Standard Time", is: "Europe/Berlin" },
    { name: "Europe/Kyiv", is: "Europe/Kyiv" },
    { name: "Kamchatka Standard Time", is: "Asia/Kamchatka" },
    { name: "tzone://Microsoft/Utc", is: "UTC" },
    { name: "Customized Time Zone", is: "UTC" },
  ])("the zone $name is $is", ({ name, is }) => expect(ianaZone(name)).toBe(is));

  test.each([
    { dateTime: "2027-03-28T02:30:00.0000000", is: "2027-03-28T01:30:00.000Z", because: "the gap moves it on" },
    { dateTime: "2026-10-25T02:30:00.0000000", is: "2026-10-25T00:30:00.000Z", because: "the earlier of two counts" },
  ])("$dateTime in Berlin is $is because $because", ({ dateTime, is }) => {
    expect(instantOf({ dateTime, timeZone: "W. Europe Standard Time" }).toISOString()).toBe(is);
  });

  test.each([
    ["2026-12-29", "America/Los_Angeles", "2026-12-29T08:00:00.000Z"],
    ["2026-12-29", "Asia/Tokyo", "2026-12-28T15:00:00.000Z"],
    // The clocks there go forward at midnight.
    ["2027-04-30", "Africa/Cairo", "2027-04-29T22:00:00.000Z"],
  ])("%s begins in %s at %s", (day, zone, is) => expect(dayBegins(day, zone)?.toISOString()).toBe(is));

  test("what is no day does not begin", () => {
    for (const day of ["2027-02-30", "2027-2-3", "soon", ""]) expect(dayBegins(day, "Asia/Tokyo")).toBeNull();
  });

  test("days ahead are counted from today where somebody is", () => {
    const at = new Date("2026-12-28T16:00:00Z");
    expect([dayAhead("Asia/Tokyo", at, 7), dayAhead("UTC", at, 7)]).toEqual(["2027-01-05", "2027-01-04"]);
  });
});

describe("18:00 on the next working day", () => {
  test.each([
    {
      now: "2026-12-28T10:30:00Z",
      zone: "Europe/Berlin",
      is: "2026-12-29T17:00:00.000Z",
      because: "Monday to Tuesday",
    },
    { now: "2026-12-25T10:30:00Z", zone: "Europe/Berlin", is: "2026-12-28T17:00:00.000Z", because: "over a weekend" },
    {
      now: "2026-12-24T23:30:00Z",
      zone: "Europe/Berlin",
      is: "2026-12-28T17:00:00.000Z",
      because: "there it is Friday",
    },
    {
      now: "2027-03-26T15:00:00Z",
      zone: "Europe/Berlin",
      is: "2027-03-29T16:00:00.000Z",
      because: "over the spring night",
    },
  ])("after $now it is $is: $because", ({ now, zone, is }) => {
    expect(nextWorkingDayAt(new Date(now), zone, 18).toISOString()).toBe(is);
  });
});
