import { describe, expect, it } from "vitest";
import { timeOf } from "./timeOf.ts";

const start = "2026-12-28T09:00:00Z";
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

describe("a time at a meeting", () => {
  it("is plain for a reader in the meeting's zone", () => {
    expect(timeOf("2026-12-28T15:05:00Z", "2026-12-28T15:00:00Z", here, "en-gb")).toMatch(/^\d\d:05$/);
  });
  it("names the zone when the reader's clock shows another time", () => {
    const zone = here === "Asia/Kolkata" ? "Europe/Berlin" : "Asia/Kolkata";
    expect(timeOf("2026-12-28T09:05:00Z", start, zone, "en-gb")).toMatch(/^\d\d:\d\d \S+/);
  });
  it("names the weekday when it is not the day of the meeting", () => {
    expect(timeOf("2026-12-29T17:00:00Z", start, "Europe/Berlin", "en-gb")).toMatch(/Tuesday/);
  });
});
