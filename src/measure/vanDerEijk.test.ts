import { describe, expect, it } from "vitest";
import { vanDerEijkA } from "./vanDerEijk.ts";

describe("van der Eijk's agreement", () => {
  it("is 1 for all alike, 0 for even answers, -1 for half at each end, and undefined for nobody", () => {
    expect(vanDerEijkA([0, 0, 9, 0, 0])).toBe(1);
    expect(vanDerEijkA([2, 2, 2, 2, 2])).toBe(0);
    expect(vanDerEijkA([5, 0, 0, 0, 5])).toBe(-1);
    expect(vanDerEijkA([0, 0, 0, 0, 0])).toBeNull();
  });

  it("adds the layers of a tally by their share of the answers", () => {
    // Two layers: {3, 5} for two of four answers, and {3} for the other two.
    expect(vanDerEijkA([0, 0, 3, 0, 1])).toBeCloseTo(7 / 12, 12);
    expect(vanDerEijkA([0, 0, 3, 1, 0])).toBeCloseTo(0.875, 12);
    expect(vanDerEijkA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333333333333, 12);
  });
});
