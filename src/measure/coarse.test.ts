import { describe, expect, it } from "vitest";
import { fitsCoarse, foldCoarse } from "./coarse.ts";

describe("the coarse form", () => {
  it("folds a scale to below, at and above its middle", () => {
    expect(foldCoarse("scale", [1, 1, 1, 0, 1])).toEqual([2, 1, 1]);
    expect(foldCoarse("scale", [1, 0, 2, 0, 1, 1, 0])).toEqual([3, 0, 2]);
    expect(foldCoarse("scale", [1, 2, 0, 1])).toEqual([3, 0, 1]);
  });

  it("folds a decision to who will support it and who cannot yet", () => {
    expect(foldCoarse("decision", [2, 1, 0, 2])).toEqual([3, 2]);
  });

  it("keeps a choice of up to three options and nothing of a longer one or of sentences", () => {
    expect(foldCoarse("choice", [2, 1, 0])).toEqual([2, 1, 0]);
    expect(foldCoarse("choice", [1, 2])).toEqual([1, 2]);
    expect([fitsCoarse("scale", 5), fitsCoarse("scale", null)]).toEqual([true, false]);
    expect(foldCoarse("choice", [2, 1, 0, 0])).toBeNull();
    expect(fitsCoarse("choice", 4)).toBe(false);
    expect(fitsCoarse("sentence", null)).toBe(false);
    expect(foldCoarse("sentence", [])).toBeNull();
    for (const kind of ["rule-out", "guess"] as const) {
      expect(fitsCoarse(kind, 4)).toBe(false);
      expect(foldCoarse(kind, [1, 1, 1, 1, 1])).toBeNull();
    }
  });
});
