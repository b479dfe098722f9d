import { describe, expect, it } from "vitest";
import { isSteady, type Observed } from "./steady.ts";

const calm = (counts: readonly number[]): Observed => ({ counts, mark: false });
const times = (n: number, one: Observed): Observed[] => Array.from({ length: n }, () => one);
const high = calm([0, 0, 1, 5, 2]);

describe("a steady question", () => {
  it("had close answers on one side of the scale at its last six meetings", () => {
    expect(isSteady(times(6, high))).toBe(true);
    expect(isSteady([...times(5, high), calm([0, 0, 0, 1, 6])])).toBe(true);
    expect(isSteady(times(6, calm([0, 1, 2, 3, 2])))).toBe(true);
    expect(isSteady([...times(5, high), calm([0, 1, 5, 1, 0])])).toBe(false);
  });

  it("needs six meetings, and looks no further back for how close they were", () => {
    expect(isSteady(times(5, high))).toBe(false);
    expect(isSteady([])).toBe(false);
    expect(isSteady([calm([3, 0, 0, 0, 3]), ...times(6, high)])).toBe(true);
  });

  it("is never one with answers spread out, in two groups, or too few to say", () => {
    expect(isSteady(times(6, calm([2, 2, 2, 2, 2])))).toBe(false);
    expect(isSteady(times(6, calm([4, 0, 0, 0, 4])))).toBe(false);
    expect(isSteady(times(6, calm([0, 0, 3, 0, 0])))).toBe(false);
    expect(isSteady(times(6, calm([0, 0, 0, 0, 0])))).toBe(false);
  });

  it("had no mark at its last twelve meetings", () => {
    const marked = { ...high, mark: true };
    expect(isSteady([marked, ...times(11, high)])).toBe(false);
    expect(isSteady([marked, ...times(12, high)])).toBe(true);
  });

  it("refuses counts that are no tally", () => {
    expect(() => isSteady(times(6, calm([0, -1, 5, 0, 0])))).toThrow(/^counts/);
    expect(() => isSteady([calm([1, 2, 2])])).toThrow(/^counts/);
  });
});
