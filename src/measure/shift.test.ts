import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "./shift.ts";
import { total } from "./tally.ts";

const counts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }).filter((some) => total(some) > 0);

describe("the shift from before to after", () => {
  it("is the share of pairs that rose less the share that fell", () => {
    expect(shift([4, 0, 0, 0, 0], [0, 0, 0, 0, 4])).toEqual({ delta: 1, word: "higher" });
    expect(shift([0, 0, 0, 0, 4], [4, 0, 0, 0, 0])).toEqual({ delta: -1, word: "lower" });
    expect(shift([2, 2, 0, 0, 0], [2, 2, 0, 0, 0])).toEqual({ delta: 0, word: "same" });
    expect(shift([1, 1, 0, 0, 0], [0, 2, 0, 0, 0])).toEqual({ delta: 0.5, word: "higher" });
  });

  it("has a word from a quarter on, that value included", () => {
    expect(shift([2, 2, 0, 0, 0], [1, 3, 0, 0, 0])).toEqual({ delta: 0.25, word: "higher" });
    expect(shift([1, 3, 0, 0, 0], [2, 2, 0, 0, 0])).toEqual({ delta: -0.25, word: "lower" });
    expect(shift([3, 5, 0, 0, 0], [2, 6, 0, 0, 0])?.word).toBe("same");
  });

  it("is undefined when one side is empty, and refused between scales of different length", () => {
    expect(shift([0, 0, 0, 0, 0], [1, 0, 0, 0, 0])).toBeNull();
    expect(() => shift([1, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0])).toThrow(/^before and after /);
  });

  it("changes its sign when before and after are exchanged", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect((shift(a, b)?.delta ?? 0) + (shift(b, a)?.delta ?? 0)).toBeCloseTo(0, 12);
      }),
    );
  });
});
