import { describe, expect, test } from "vitest";
import { movesOf, promisesOf, resultsOf, TOLD_FROM } from "./rules.ts";

const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
const spreadOut = [2, 2, 1, 2, 2];
const similar = [0, 0, 0, 8, 0];
const moved = { id: "clarity", word: "higher", before: spreadOut, after: similar } as const;

describe("what a pilot's report tells", () => {
  test("is nothing about results and promises while fewer than five are behind it", () => {
    expect(resultsOf(times(TOLD_FROM - 1, true))).toBeNull();
    expect(resultsOf([...times(TOLD_FROM - 1, true), false])).toEqual({ shown: 4, notShown: 1 });
    expect(promisesOf(times(TOLD_FROM - 1, "kept"))).toBeNull();
    expect(promisesOf(["kept", "kept", "partly", "not", null])).toEqual({
      agreed: 5,
      kept: 2,
      partly: 1,
      not: 1,
      open: 1,
    });
  });

  test("grows in steps of five, so that nobody who subtracts two reports has a single result left", () => {
    const released = [true, false, true, true, true, false, false, true, false, false];
    const told = released.map((_, n) => resultsOf(released.slice(0, n + 1)));
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
    const [told] = movesOf([
      ...times(2, moved),
      { ...moved, word: "lower", before: similar, after: [4, 0, 0, 0, 4] },
      { ...moved, word: "same", before: spreadOut, after: [4, 0, 0, 0, 4] },
      { ...moved, word: "same", before: similar, after: similar },
    ]);
    expect(told).toMatchObject({
      meetings: 5,
      moved: { higher: 2, same: 2, lower: 1 },
      spread: { closer: 2, same: 2, apart: 1 },
    });
  });

  test("leaves out a meeting whose answers are too few for a word", () => {
    expect(movesOf([...times(4, moved), { ...moved, after: [0, 0, 3, 0, 0] }])).toEqual([]);
  });
});
