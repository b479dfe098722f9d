/** docs/cost.md says what scripts/cost.ts works out, from ticks that are those of the timers. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { timers } from "../../api/timers.ts";
import { costOf, costTables, ticksAMinute } from "../../scripts/cost.ts";
import { root } from "./tree.ts";

const page = readFileSync(path.join(root, "docs", "cost.md"), "utf8");

test.each(Object.entries(costTables()))("the page holds the table of %s", (_, table) => {
  expect(page).toContain(table);
});

test("the ticks are those of the timers", () => {
  const inAMinute = (schedule: string): number => {
    const [seconds = "", ...rest] = schedule.split(" ");
    expect(rest.every((field) => field === "*")).toBe(true);
    const every = /^\*\/(\d+)$/.exec(seconds)?.[1];
    return every === undefined ? seconds.split(",").length : Math.ceil(60 / Number(every));
  };
  const ticks = Object.values(timers).reduce((sum, { schedule }) => sum + inAMinute(schedule), 0);
  expect(ticks).toBe(ticksAMinute);
});

test("more people never cost less, and timers alone cost the same for everybody", () => {
  const totals = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].map((people) => costOf(people).total);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  expect(costOf(10).gbSeconds.timers).toBe(costOf(100_000).gbSeconds.timers);
});
