import { describe, expect, it } from "vitest";
import { deviation, emptyPool, joined, withObservation } from "./baseline.ts";

const meeting = (value: number, weight = 5) => ({ points: 5, value, weight, within: 4, df: weight - 1 });
const people = { within: 20, df: 24 };

describe("a pool of meetings", () => {
  it("holds the weighted mean and the squares around it", () => {
    const pool = [meeting(3, 2), meeting(4, 6)].reduce(withObservation, emptyPool);
    expect(pool).toEqual({ meetings: 2, weight: 8, mean: 3.75, squares: 1.5 });
  });

  it("is the same whether meetings come one by one or in two pools", () => {
    const all = [2, 3.5, 3, 4.25, 3.75].map((value, index) => meeting(value, index + 3));
    const whole = all.reduce(withObservation, emptyPool);
    const first = all.slice(0, 2).reduce(withObservation, emptyPool);
    const second = all.slice(2).reduce(withObservation, emptyPool);
    const found = joined(first, second);
    expect(found.meetings).toBe(5);
    expect(found.weight).toBe(whole.weight);
    expect(found.mean).toBeCloseTo(whole.mean, 12);
    expect(found.squares).toBeCloseTo(whole.squares, 12);
    expect(joined(first, emptyPool)).toBe(first);
  });
});

describe("how far a meeting lies from what is usual", () => {
  const usual = Array.from({ length: 6 }, (_, index) => meeting(3 + 0.1 * (index % 2))).reduce(
    withObservation,
    emptyPool,
  );

  it("is 0 at the mean, odd around it, and never beyond 3.5", () => {
    for (const chart of ["location", "spread"] as const) {
      expect(deviation(chart, usual, people, meeting(usual.mean))).toBe(0);
      const above = deviation(chart, usual, people, meeting(usual.mean + 0.3));
      expect(deviation(chart, usual, people, meeting(usual.mean - 0.3))).toBeCloseTo(-above, 12);
      expect(above).toBeGreaterThan(0);
      expect(deviation(chart, usual, people, meeting(90))).toBe(3.5);
      expect(deviation(chart, usual, people, meeting(-90))).toBe(-3.5);
    }
  });

  it("is larger when more people answered and when people differ less within a meeting", () => {
    const seen = (weight: number, within: number) =>
      deviation("location", usual, { within, df: 24 }, meeting(3.5, weight));
    expect(seen(12, 20)).toBeGreaterThan(seen(5, 20));
    expect(seen(5, 10)).toBeGreaterThan(seen(5, 20));
  });
});
