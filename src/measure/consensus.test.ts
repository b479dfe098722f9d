import { describe, expect, it } from "vitest";
import { cns, cnsTarget } from "./consensus.ts";

describe("consensus", () => {
  it("is 1 when all agree, 0 when half stand at each end, and falls between with the distance", () => {
    expect(cns([0, 4, 0, 0, 0])).toBe(1);
    expect(cns([4, 0, 0, 0, 4])).toBe(0);
    expect(cns([0, 2, 0, 2, 0])).toBeCloseTo(1 + Math.log2(0.75), 12);
    expect(cns([0, 0, 0, 0, 0])).toBeNull();
  });

  it("around a target is 1 when all stand there and 0 when all stand at the far end", () => {
    expect(cnsTarget([0, 0, 0, 0, 3], 5)).toBe(1);
    expect(cnsTarget([3, 0, 0, 0, 0], 5)).toBe(0);
    expect(cnsTarget([0, 0, 0, 0, 0, 0, 3], 1)).toBe(0);
    expect(cnsTarget([0, 0, 3, 0, 0], 2.5)).toBeCloseTo(1 + Math.log2(1 - 0.5 / 8), 12);
    expect(cnsTarget([0, 0, 0, 0, 0], 5)).toBeNull();
  });

  it("has its target on the scale, ends included", () => {
    for (const target of [0.9, 5.1, Number.NaN]) expect(() => cnsTarget([1, 1, 1, 1, 1], target)).toThrow(/^target /);
    expect(cnsTarget([1, 0, 0, 0, 0], 1)).toBe(1);
  });
});
