import { describe, expect, it } from "vitest";
import { assertCounts, assertPeople, assertScale, mean, median, middleHalf, range, total } from "./tally.ts";

describe("a tally", () => {
  it("refuses what cannot be a count of people", () => {
    for (const wrong of [[], [3], [1, -1], [1, 0.5], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect(() => assertCounts(wrong)).toThrow(RangeError);
    }
    expect(() => assertCounts([0, 0])).not.toThrow();
  });

  it("has no middle, range or middle half when nobody answered", () => {
    const nobody = [0, 0, 0, 0, 0];
    expect([total(nobody), median(nobody), range(nobody), middleHalf(nobody)]).toEqual([0, null, null, null]);
  });

  it("takes the mean of the two middle answers when they differ", () => {
    expect(median([0, 2, 0, 2, 0])).toBe(3);
    expect(median([1, 1, 0, 0, 0])).toBe(1.5);
    expect(median([1, 0, 0, 4, 3])).toBe(4);
  });

  it("ranges from the lowest to the highest answer given", () => {
    expect(range([0, 1, 0, 0, 5])).toEqual([2, 5]);
    expect(range([0, 0, 0, 0, 1])).toEqual([5, 5]);
  });

  it("finds the middle half from the answers at a quarter from each side", () => {
    expect(middleHalf([1, 0, 0, 4, 3])).toEqual([4, 5]);
    expect(middleHalf([1, 1, 1, 1, 0])).toEqual([1, 4]);
    expect(middleHalf([1, 1, 1, 1, 1])).toEqual([2, 4]);
    expect(middleHalf([0, 1, 0, 0, 0])).toEqual([2, 2]);
  });
});

describe("a tally of a whole scale", () => {
  it("has 5 or 7 points", () => {
    for (const points of [2, 3, 4, 6, 8]) {
      expect(() => assertScale(Array.from({ length: points }, () => 1))).toThrow(/^counts need a scale/);
    }
    for (const points of [5, 7]) expect(() => assertScale(Array.from({ length: points }, () => 1))).not.toThrow();
    expect(() => assertScale([1, 1, -1, 1, 1], "commit")).toThrow(/^commit are whole/);
    expect(() => assertScale([1, 1, 1], "commit")).toThrow(/^commit need/);
  });

  it("has a mean answer, and none when nobody answered", () => {
    expect(mean([1, 0, 0, 0, 3])).toBe(4);
    expect(mean([0, 0, 0, 0, 0, 0, 2])).toBe(7);
    expect(mean([0, 0, 0, 0, 0])).toBeNull();
  });
});

describe("a number of people", () => {
  it("is whole and not below 0, and says which number it was when it is not", () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => assertPeople(wrong, "invited")).toThrow(/^invited is/);
    }
    expect(() => assertPeople(0, "invited")).not.toThrow();
  });
});
