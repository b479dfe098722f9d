import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { instantOf } from "../../api/platform/zones.ts";
import { expand, type Series } from "./recurrence.ts";

type Case = {
  id: string;
  series: Series;
  window: { startDateTime: string; endDateTime: string };
  expected: { start: string; end: string }[];
};
const file = new URL("../../tests/graph/recurrence-cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

test.each(cases)("the series $id meets exactly when a calendar says", ({ series, window, expected }) => {
  const meetings = expand(series, { from: new Date(window.startDateTime), to: new Date(window.endDateTime) });
  const instants = meetings.map(({ start, end }) => ({ start: instantOf(start), end: instantOf(end) }));
  expect(instants).toEqual(expected.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })));
});

test("there are cases to expand", () => {
  expect(cases.length).toBeGreaterThan(5);
});
