import { describe, expect, it } from "vitest";
import { awg, rwg, rwgFrom, rwgj, rwgjFrom, variance } from "./withinGroup.ts";

const nobody = [0, 0, 0, 0, 0];
const one = [0, 0, 1, 0, 0];

describe("within-group agreement", () => {
  it("takes the variance with n - 1 as divisor, from two answers on", () => {
    expect(variance([1, 0, 0, 0, 1])).toBe(8);
    expect(variance([0, 1, 0, 1, 0])).toBe(2);
    expect([variance(nobody), variance(one)]).toEqual([null, null]);
  });

  it("is 1 when all agree, 0 at the variance of even answers, and below 0 beyond it", () => {
    expect(rwg([0, 0, 0, 4, 0])).toBe(1);
    expect(rwg([0, 1, 0, 1, 0])).toBe(0);
    expect(rwg([2, 0, 0, 0, 2])).toBeCloseTo(-5 / 3, 12);
    expect(rwg([0, 0, 1, 0, 1, 0, 0])).toBe(0.5);
    expect([rwg(nobody), rwg(one)]).toEqual([null, null]);
  });

  it("of several questions is between 0 and 1, grows with their number, and is 0 beyond even answers", () => {
    expect(rwgj([[0, 1, 1, 0, 0]])).toBe(0.75);
    expect(
      rwgj([
        [0, 1, 1, 0, 0],
        [0, 0, 1, 1, 0],
      ]),
    ).toBeCloseTo(1.5 / 1.75, 12);
    expect(
      rwgj([
        [0, 1, 1, 0, 0],
        [0, 0, 2, 0, 0],
      ]),
    ).toBeCloseTo(1.75 / 1.875, 12);
    expect(rwgj([[2, 0, 0, 0, 2]])).toBe(0);
    expect(rwgjFrom(2, 3, 5)).toBe(0);
    expect(rwgjFrom(0, 3, 7)).toBe(1);
  });

  it("of several questions needs at least one, two answers to each, and one scale", () => {
    expect(rwgj([])).toBeNull();
    expect(rwgj([[0, 1, 1, 0, 0], one])).toBeNull();
    expect(rwgj([one])).toBeNull();
    expect(() =>
      rwgj([
        [0, 1, 1, 0, 0],
        [0, 1, 1, 0, 0, 0, 0],
      ]),
    ).toThrow(/^items /);
  });

  it("compared with the largest variance of that mean runs from -1 to 1", () => {
    expect(awg([2, 0, 0, 0, 2])).toBeCloseTo(-1, 12);
    expect(awg([1, 0, 0, 0, 3])).toBeCloseTo(-1, 12);
    expect(awg([0, 2, 0, 2, 0])).toBeCloseTo(0.5, 12);
    expect(awg([0, 0, 0, 4, 0])).toBe(1);
  });

  it("compared with the largest variance is undefined at one end of the scale and below two answers", () => {
    expect([[0, 0, 0, 0, 4], [4, 0, 0, 0, 0], one, nobody].map(awg)).toEqual([null, null, null, null]);
  });

  it("refuses a variance below 0, a number of questions below 1, and another scale, naming them", () => {
    for (const wrong of [-1, Number.NaN]) {
      expect(() => rwgFrom(wrong, 5)).toThrow(/^variance /);
      expect(() => rwgjFrom(wrong, 3, 5)).toThrow(/^variance /);
    }
    for (const wrong of [0, 1.5, Number.NaN]) expect(() => rwgjFrom(1, wrong, 5)).toThrow(/^items /);
    for (const wrong of [0, 6, 5.5, Number.NaN]) {
      expect(() => rwgFrom(1, wrong)).toThrow(/^points /);
      expect(() => rwgjFrom(1, 3, wrong)).toThrow(RangeError);
    }
  });
});
