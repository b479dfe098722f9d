import { expect, test } from "vitest";
import { chosenRows } from "./chosenRows.ts";

test("without words every row is measured", () => {
  const all = chosenRows([]);
  expect([all.rounds, all.connectionCounts, all.kinds.length, all.spreads.length]).toEqual([3, [2, 32, 128], 4, 4]);
  expect(all.parts).toEqual(["votes", "live", "asked", "hints", "outbox", "telemetry", "page"]);
  expect(all.isWhole).toBe(true);
});

test("words choose rounds, connections, spreads and kinds; the naive path is always there", () => {
  const some = chosenRows(["--rounds", "1", "--connections", "2,8", "--spreads", "1x400", "--kinds", "cast"]);
  expect([some.rounds, some.connectionCounts, some.kinds]).toEqual([1, [2, 8], ["naive", "cast alone"]]);
  expect(some.spreads.map(({ people }) => people)).toEqual([400]);
  expect(some.isWhole).toBe(false);
});

test("rows of votes are votes only, and parts can be chosen by themselves", () => {
  expect(chosenRows(["--spreads", "1x400"]).parts).toEqual(["votes"]);
  const live = chosenRows(["--parts", "live,asked"]);
  expect([live.parts, live.isWhole]).toEqual([["live", "asked"], false]);
});

test.each([
  ["--rounds", "0"],
  ["--connections", "2,x"],
  ["--spreads", "2x2"],
  ["--kinds", "paper"],
  ["--parts", "stage"],
])("%s %s is refused with what may be said", (option, value) => {
  expect(() => chosenRows([option, value])).toThrow(option);
});
