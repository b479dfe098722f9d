import { describe, expect, it } from "vitest";
import { shapeOf } from "../../src/measure/shape.ts";
import { total } from "../../src/measure/tally.ts";
import { chanceOf, vectors } from "./vectors.ts";

/** How often a team of `n` is called two groups of answers when people answer independently with these shares. */
const labelled = (n: number, shares: readonly number[]): number => {
  let sum = 0;
  for (const counts of vectors(n, shares.length)) {
    expect(total(counts)).toBe(n);
    if (shapeOf(counts) === "two-groups") sum += chanceOf(counts, shares);
  }
  return sum;
};

describe("two groups of answers", () => {
  it("are named in about 3, 1 and 3 of 100 ordinary teams of 5, 8 and 12 at most", () => {
    const ordinary = [0.03, 0.09, 0.2, 0.43, 0.25];
    for (const [n, limit] of [
      [5, 0.04],
      [8, 0.02],
      [12, 0.04],
    ] as const) {
      expect(labelled(n, ordinary)).toBeLessThan(limit);
    }
  });

  it("are named as often as stated when answers are picked at random", () => {
    const uniform = [0.2, 0.2, 0.2, 0.2, 0.2];
    expect(labelled(5, uniform)).toBeCloseTo(0.09, 1.7);
    expect(labelled(8, uniform)).toBeCloseTo(0.05, 1.7);
    expect(labelled(12, uniform)).toBeCloseTo(0.12, 1.7);
  });
});
