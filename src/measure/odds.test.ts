import { describe, expect, it } from "vitest";
import { ANSWER, ATTEND, chanceShown, shownOf100 } from "./odds.ts";

describe("how often a result is shown", () => {
  it("is as published for teams of five to eight with five answers needed", () => {
    expect([5, 6, 7, 8].map((invited) => shownOf100(invited, 5))).toEqual([15, 38, 60, 77]);
  });

  it("is as counted over every way in which people can answer", () => {
    const answers = (ATTEND * ANSWER) / 10_000;
    for (let invited = 0; invited <= 10; invited++) {
      for (let k = 0; k <= invited + 1; k++) {
        let sum = 0;
        for (let who = 0; who < 2 ** invited; who++) {
          const n = who.toString(2).replaceAll("0", "").length;
          if (n >= k) sum += answers ** n * (1 - answers) ** (invited - n);
        }
        expect(chanceShown(invited, k), `${invited} invited, ${k} needed`).toBeCloseTo(sum, 12);
      }
    }
  });

  it("is never where fewer are invited than needed, and never said to be always", () => {
    expect(chanceShown(4, 5)).toBe(0);
    expect(shownOf100(4, 5)).toBe(0);
    expect(shownOf100(60, 5)).toBe(99);
    expect(chanceShown(300, 5)).toBeCloseTo(1, 12);
  });

  it("refuses what is no number of people", () => {
    for (const [invited, k] of [
      [-1, 3],
      [5.5, 3],
      [5, Number.NaN],
    ] as const) {
      expect(() => chanceShown(invited, k)).toThrow(RangeError);
    }
  });
});
