import { describe, expect, it } from "vitest";
import { isCharted, isObserved, observe } from "./observation.ts";

describe("what one meeting tells a chart", () => {
  it("of location is the mean, weighted by people, with the squares around it", () => {
    expect(observe("location", [1, 0, 2, 0, 1])).toEqual({ points: 5, value: 3, weight: 4, within: 8, df: 3 });
  });

  it("of spread is the pair gap, weighted by people less one", () => {
    const found = observe("spread", [2, 0, 0, 0, 2]);
    expect(found).toEqual({
      points: 5,
      value: expect.closeTo(8 / 3, 12),
      weight: 3,
      within: expect.closeTo(8, 12),
      df: 3,
    });
    expect(observe("spread", [0, 0, 0, 3, 0, 0, 0])).toEqual({ points: 7, value: 0, weight: 2, within: 0, df: 2 });
  });

  it("is asked of scales of 5 and 7 points only: other answers have no order", () => {
    expect([5, 7, 4, 6, null].map((scale) => isCharted({ kind: "scale", scale }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    for (const kind of ["choice", "decision", "sentence"] as const) expect(isCharted({ kind, scale: 5 })).toBe(false);
  });

  it("is nothing without counts or with fewer than three or k answers", () => {
    expect(observe("location", null)).toBeNull();
    expect(observe("spread", [1, 1, 0, 0, 0])).toBeNull();
    expect(observe("spread", [1, 1, 1, 0, 0], 4)).toBeNull();
    expect(observe("spread", [1, 1, 1, 1, 0], 4)).not.toBeNull();
  });

  it("is something from three answers on, and from k on where that is more", () => {
    expect([2, 3].map((n) => isObserved(n))).toEqual([false, true]);
    expect([2, 3].map((n) => isObserved(n, 1))).toEqual([false, true]);
    expect([4, 5].map((n) => isObserved(n, 5))).toEqual([false, true]);
    expect(() => isObserved(8, 0)).toThrow(/^k /);
  });

  it("refuses a k below 1 even where there is nothing to see", () => {
    for (const k of [0, -3, 1.5, Number.NaN]) expect(() => observe("location", null, k)).toThrow(/^k /);
    expect(observe("location", [1, 1, 1, 0, 0], 1)).not.toBeNull();
  });
});
