import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeOf } from "./shape.ts";
import { twoCamps } from "./twoCamps.ts";

describe("the shape word", () => {
  it("tells apart answers that have the same mean", () => {
    expect(shapeOf([4, 0, 0, 0, 4])).toBe("two-groups");
    expect(shapeOf([0, 0, 8, 0, 0])).toBe("similar");
    expect(shapeOf([0, 2, 4, 2, 0])).toBe("mostly-similar");
    expect(shapeOf([2, 2, 2, 2, 2])).toBe("spread-out");
  });

  it("is not given up to three answers", () => {
    expect(shapeOf([0, 0, 0, 0, 0])).toBeNull();
    expect(shapeOf([0, 0, 3, 0, 0])).toBeNull();
    expect(shapeOf([0, 0, 4, 0, 0])).toBe("similar");
  });

  it("never calls one person a group", () => {
    expect(shapeOf([1, 0, 0, 4, 3])).toBe("mostly-similar");
    const oneAgainst = fc.tuple(fc.nat(20), fc.nat(20)).map(([four, five]) => [1, 0, 0, four, five]);
    fc.assert(
      fc.property(oneAgainst, (counts) => {
        expect(shapeOf(counts)).not.toBe("two-groups");
      }),
    );
  });

  it("needs five answers and almost nobody between for two groups", () => {
    expect(twoCamps([2, 0, 0, 0, 2])).toBeNull();
    expect(twoCamps([2, 0, 0, 0, 3])).toEqual({ cut: 1, lowMedian: 1, highMedian: 5, between: 0 });
    expect(twoCamps([4, 0, 1, 0, 4])).toBeNull();
    expect(twoCamps([5, 0, 1, 0, 4])?.between).toBe(1);
  });
});
