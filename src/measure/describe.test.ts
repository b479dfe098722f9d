import { describe, expect, it } from "vitest";
import { describeQuestion } from "./describe.ts";

const base = { kind: "scale", form: "full", counts: [1, 0, 0, 4, 3], cantSay: 1, invited: 12, answered: 8 } as const;

describe("a shown question", () => {
  it("has range, middle half, median, agreement, shape and estimate in full form", () => {
    const found = describeQuestion(base);
    expect(found).toMatchObject({ n: 8, cantSay: 1, range: [1, 5], middleHalf: [4, 5], median: 4, agreement: 0.625 });
    expect(found.shape).toBe("mostly-similar");
    expect(found.estimate?.best).toBeGreaterThan(0.625);
  });

  it("has no estimate when everybody answered, those who cannot say included", () => {
    expect(describeQuestion({ ...base, invited: 9 }).estimate).toBeNull();
    expect(describeQuestion({ ...base, invited: 10 }).estimate).not.toBeNull();
  });

  it("has only counts and a sentence in coarse form and where answers have no order", () => {
    const nothing = { range: null, middleHalf: null, median: null, agreement: null, estimate: null, shape: null };
    expect(describeQuestion({ ...base, form: "coarse", counts: [2, 1, 1] })).toMatchObject({ n: 4, ...nothing });
    expect(describeQuestion({ ...base, kind: "choice" })).toMatchObject(nothing);
    expect(describeQuestion({ ...base, kind: "decision", counts: [3, 3, 0, 2] })).toMatchObject(nothing);
    expect(describeQuestion({ ...base, kind: "sentence", counts: [] })).toMatchObject({ n: 8, counts: [], ...nothing });
  });

  it("hands on the counts it was given, and has an agreement and an estimate from three answers on", () => {
    const found = describeQuestion({ ...base, counts: [0, 0, 0, 2, 1], cantSay: 0, invited: 4 });
    expect(found.counts).toEqual([0, 0, 0, 2, 1]);
    expect(found.agreement).toBeCloseTo(1 - 1 / 6, 12);
    expect(found.estimate).not.toBeNull();
  });

  it("has no agreement below three answers", () => {
    const found = describeQuestion({ ...base, counts: [0, 0, 0, 2, 0], cantSay: 0 });
    expect(found).toMatchObject({ n: 2, range: [4, 4], agreement: null, estimate: null, shape: null });
  });
});
