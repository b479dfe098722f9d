import { describe, expect, it } from "vitest";
import { l2, leikD, pairGap } from "./dispersion.ts";

describe("how far apart answers lie", () => {
  it("is the mean distance between two different people, in steps", () => {
    expect(pairGap([0, 1, 1, 0, 0])).toBe(1);
    expect(pairGap([1, 0, 1, 0, 1])).toBeCloseTo(8 / 3, 12);
    expect(pairGap([2, 0, 0, 0, 2])).toBeCloseTo(8 / 3, 12);
    expect(pairGap([0, 0, 0, 9, 0])).toBe(0);
    expect(pairGap([1, 0, 0, 0, 0, 0, 1])).toBe(6);
  });

  it("needs two people for a gap between them", () => {
    expect(pairGap([0, 0, 1, 0, 0])).toBeNull();
    expect(pairGap([0, 0, 0, 0, 0])).toBeNull();
  });

  it("is 0 for l2 and 1 for Leik's D when half stand at each end, and the other way round when all agree", () => {
    expect([l2([3, 0, 0, 0, 3]), leikD([3, 0, 0, 0, 3])]).toEqual([0, 1]);
    expect([l2([0, 3, 0, 0, 0]), leikD([0, 3, 0, 0, 0])]).toEqual([1, 0]);
    expect([l2([0, 0, 0, 0, 0]), leikD([0, 0, 0, 0, 0])]).toEqual([null, null]);
    expect([l2([1, 1, 1, 1, 1]), leikD([1, 1, 1, 1, 1])]).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.6, 12)]);
  });
});
