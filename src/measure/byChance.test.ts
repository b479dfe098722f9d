import { describe, expect, it } from "vitest";
import { byChance } from "./byChance.ts";

describe("a message by chance", () => {
  it("takes the figures of the nearest smaller team that was simulated", () => {
    expect(byChance(4, 2)).toBe(240);
    expect(byChance(7, 2)).toBe(byChance(6, 2));
    expect(byChance(19, 5)).toBe(byChance(12, 5));
    expect(byChance(300, 1)).toBe(byChance(20, 1));
  });

  it("has figures of its own for every size that was simulated", () => {
    const figures = [4, 6, 8, 12, 20].map((size) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((questions) => byChance(size, questions)),
    );
    expect(new Set(figures.map((row) => row.join(" "))).size).toBe(5);
  });

  it("comes more often the more questions are watched", () => {
    for (const size of [4, 6, 8, 12, 20])
      for (let questions = 2; questions <= 8; questions++)
        expect(byChance(size, questions)).toBeLessThan(byChance(size, questions - 1) ?? 0);
  });

  it("has no figure where nothing was simulated", () => {
    for (const [size, questions] of [
      [3, 2],
      [Number.NaN, 2],
      [8, 0],
      [8, 9],
      [8, 1.5],
    ] as const)
      expect(byChance(size, questions)).toBeNull();
  });
});
