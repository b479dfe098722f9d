import { describe, expect, test } from "vitest";
import { ianaZone, instantOf, nextWorkingDayAt } from "./zones.ts";

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
