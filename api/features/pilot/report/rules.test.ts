import { describe, expect, test } from "vitest";
import { countedUntil, howMany, movesOf, promisesOf, resultsOf, TOLD_FROM } from "./rules.ts";

/** The same so many times, each of another of five teams in turn; `teams` 1: all of one. */
const times = <T>(n: number, one: T, teams = 5): (T & { teamId: string })[] =>
  Array.from({ length: n }, (_, at) => ({ ...one, teamId: `team ${at % teams}` }));
const spreadOut = [2, 2, 1, 2, 2];
const similar = [0, 0, 0, 8, 0];
const moved = { id: "clarity", word: "higher", before: spreadOut, after: similar } as const;
const shown = { released: true };
const kept = { outcome: "kept" } as const;

describe("what a pilot's report tells", () => {
  test("is nothing about results and promises while fewer than five are behind it", () => {
    expect(resultsOf(times(TOLD_FROM - 1, shown))).toBeNull();
    expect(resultsOf(times(TOLD_FROM, shown))).toEqual({ shown: 5, notShown: 0 });
    expect(promisesOf(times(TOLD_FROM - 1, kept))).toBeNull();
    expect(promisesOf(times(TOLD_FROM, kept))).toEqual({ agreed: 5, kept: 5, partly: 0, not: 0, open: 0 });
  });

  test("is nothing of fewer than five teams, however much they bring", () => {
    for (const teams of [1, 4]) {
      expect(resultsOf(times(40, shown, teams))).toBeNull();
      expect(promisesOf(times(40, kept, teams))).toBeNull();
      expect(movesOf(times(40, moved, teams))).toEqual([]);
      expect(howMany(new Map(times(40, {}, teams).map((one, at) => [`${at}`, one])))).toBeNull();
    }
    expect(howMany(new Map(times(14, {}).map((one, at) => [`${at}`, one])))).toBe(10);
    expect(howMany(new Map(times(4, {}).map((one, at) => [`${at}`, one])))).toBeNull();
  });

  test("goes up to Monday morning by UTC, whatever day it is looked at", () => {
    const at = (day: string) => countedUntil(new Date(day)).toISOString();
    for (const day of ["2027-03-01T00:00:00Z", "2027-03-03T12:00:00Z", "2027-03-07T23:59:59Z"])
      expect(at(day)).toBe("2027-03-01T00:00:00.000Z");
    expect(at("2027-03-08T00:00:00Z")).toBe("2027-03-08T00:00:00.000Z");
  });

  test("rounds what became of promises down one by one, so that no single word about a line shows", () => {
    const lines = [...times(9, kept), ...times(6, { outcome: "not" } as const), ...times(4, { outcome: null })];
    expect(promisesOf(lines)).toEqual({ agreed: 15, kept: 5, partly: 0, not: 5, open: 0 });
    expect(promisesOf(lines.with(0, { teamId: "team 0", outcome: "not" }))).toEqual(promisesOf(lines));
  });

  test("grows in steps of five, so that nobody who subtracts two reports has a single result left", () => {
    const released = [true, false, true, true, true, false, false, true, false, false];
    const told = released.map((_, n) =>
      resultsOf(released.slice(0, n + 1).map((one, at) => ({ teamId: `team ${at % 5}`, released: one }))),
    );
    expect(told.slice(4, 9).map((one) => one?.shown)).toEqual([4, 4, 4, 4, 4]);
    expect(told[9]).toEqual({ shown: 5, notShown: 5 });
    expect(movesOf(times(TOLD_FROM + 4, moved))).toEqual(movesOf(times(TOLD_FROM, moved)));
    expect(movesOf(times(2 * TOLD_FROM, moved))).toMatchObject([{ meetings: 2 * TOLD_FROM }]);
  });

  test("leaves a question out that few meetings asked before and after", () => {
    expect(movesOf(times(TOLD_FROM - 1, moved))).toEqual([]);
    expect(movesOf([...times(TOLD_FROM, moved), ...times(2, { ...moved, id: "commit" })])).toEqual([
      {
        id: "clarity",
        meetings: 5,
        moved: { higher: 5, same: 0, lower: 0 },
        spread: { closer: 5, same: 0, apart: 0 },
      },
    ]);
  });

  test("says closer, the same or further apart by the words of both shapes, and both lists add up to the meetings", () => {
    const [told] = movesOf(
      [
        ...[moved, moved],
        { ...moved, word: "lower", before: similar, after: [4, 0, 0, 0, 4] } as const,
        { ...moved, word: "same", before: spreadOut, after: [4, 0, 0, 0, 4] } as const,
        { ...moved, word: "same", before: similar, after: similar } as const,
      ].map((one, at) => ({ ...one, teamId: `team ${at}` })),
    );
    expect(told).toMatchObject({
      meetings: 5,
      moved: { higher: 2, same: 2, lower: 1 },
      spread: { closer: 2, same: 2, apart: 1 },
    });
  });

  test("leaves out a meeting whose answers are too few for a word", () => {
    expect(movesOf([...times(4, moved), { ...moved, teamId: "team 4", after: [0, 0, 3, 0, 0] }])).toEqual([]);
  });
});
