import { expect, test } from "vitest";
import { dayName, daysInWords, timeInWords, zonesWith } from "./hoursWords.ts";

test("days that follow each other are said as a range, others one by one, in the order of the week", () => {
  expect(daysInWords(["friday", "monday", "wednesday", "tuesday", "thursday"], "en")).toMatch(/^Mon\s[–—-]\sFri$/u);
  expect(daysInWords(["sunday", "monday", "tuesday"], "en-GB")).toBe("Mon Tue Sun");
  expect(daysInWords(["wednesday"], "de")).toBe("Mi");
  expect(dayName("sunday", "fr")).toBe("dimanche");
});

test("times are written as the reader does", () => {
  expect(timeInWords("17:30", "en-GB")).toBe("17:30");
  expect(timeInWords("17:30", "en-US")).toMatch(/^5:30\sPM$/u);
});

test("a zone in use can be chosen even where the browser does not know it", () => {
  const zones = zonesWith(["Mars/Olympus", "Europe/Berlin"]);
  expect(zones).toContain("Mars/Olympus");
  expect(zones.filter((zone) => zone === "Europe/Berlin")).toHaveLength(1);
  expect(zones).toContain("UTC");
});
