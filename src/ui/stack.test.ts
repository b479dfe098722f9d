import { describe, expect, it } from "vitest";
import { stacksFor } from "./stack.ts";

describe("stacks of people", () => {
  it("are dots up to twelve people and bars above", () => {
    expect(stacksFor([[0, 4, 4, 4, 0]], 100, 20, 7).as).toBe("dots");
    expect(stacksFor([[0, 4, 4, 4, 1]], 100, 20, 7).as).toBe("bars");
  });

  it("are bars on both sides as soon as one side has more than twelve", () => {
    expect(
      stacksFor(
        [
          [1, 1, 1, 1, 1],
          [0, 13, 0, 0, 0],
        ],
        100,
        20,
        7,
      ).as,
    ).toBe("bars");
  });

  it("fit their height even when all twelve chose the same", () => {
    const { pitch } = stacksFor([[0, 0, 12, 0, 0]], 104, 40, 7);
    expect(12 * pitch).toBeLessThanOrEqual(104);
  });

  it("draw the most chosen answer at full height and nobody at none", () => {
    const { barHeight } = stacksFor([[0, 20, 10, 0, 0]], 80, 20, 7);
    expect([barHeight(20), barHeight(10), barHeight(0)]).toEqual([80, 40, 0]);
  });

  it("take no more height than their tallest needs, so that a panel shows more at once", () => {
    const { reach, pitch } = stacksFor([[0, 4, 0, 4, 0]], 104, 40, 7);
    expect(reach).toBe(4 * pitch);
    expect(stacksFor([[0, 40, 0, 4, 0]], 104, 40, 7).reach).toBe(104);
  });

  it("stay drawable when nobody answered", () => {
    expect(stacksFor([[0, 0, 0, 0, 0]], 80, 20, 7).radius).toBe(7);
  });
});
