import { describe, expect, it } from "vitest";
import { alongTime } from "./alongTime.ts";

describe("meetings on an axis of true dates", () => {
  it("stand as far apart as their dates", () => {
    expect(alongTime([0, 10, 40], 0.05)).toEqual([0, 0.25, 1]);
  });

  it("never stand on each other, and never outside", () => {
    const places = alongTime([0, 1, 2, 98, 99, 100], 0.1);
    for (const [index, place] of places.entries()) {
      expect(place).toBeLessThanOrEqual(1);
      if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(0.05);
    }
  });

  it("stand in the middle when there is only one", () => {
    expect(alongTime([5], 0.1)).toEqual([0.5]);
  });

  it("need no meeting at all", () => {
    expect(alongTime([], 0.1)).toEqual([]);
  });
});
