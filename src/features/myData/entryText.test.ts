import { expect, test } from "vitest";
import { entryText } from "./entryText.ts";

test("an entry is read by plain names, with dates and yes or no, and without what is empty", () => {
  const entry = { meeting: "Weekly sync", start: "2026-12-28T09:00:00.000Z", asked: true, line: null, aim: "" };
  expect(entryText(entry, "en-GB").map(([name]) => name)).toEqual(["Meeting", "Starts", "Asked"]);
  expect(entryText(entry, "en-GB").map(([, value]) => value)).toEqual([
    "Weekly sync",
    expect.stringMatching(/^28 Dec 2026, \d\d:\d\d$/),
    "yes",
  ]);
});
