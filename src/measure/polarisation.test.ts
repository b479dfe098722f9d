import { describe, expect, it } from "vitest";
import { polarisation } from "./polarisation.ts";

describe("polarisation", () => {
  it("is 1 when half stand at each end, 0 when all agree, and undefined for nobody", () => {
    expect(polarisation([3, 0, 0, 0, 3])).toBe(1);
    expect(polarisation([3, 0, 0, 0, 0, 0, 3])).toBe(1);
    expect(polarisation([0, 5, 0, 0, 0])).toBe(0);
    expect(polarisation([0, 0, 0, 0, 0])).toBeNull();
  });

  it("counts a large group for more than the same people apart from each other", () => {
    expect(polarisation([0, 2, 0, 2, 0])).toBeCloseTo(0.5, 12);
    expect(polarisation([1, 1, 0, 1, 1])).toBeLessThan(polarisation([2, 0, 0, 0, 2]) ?? 0);
  });
});
