import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "./agreement.ts";
import { estimate } from "./estimate.ts";
import { total } from "./tally.ts";

const few = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }).filter((counts) => total(counts) > 0);

describe("the estimate for missing answers", () => {
  it("is the agreement itself when nobody is missing", () => {
    const value = agreement([2, 3, 0, 1, 1]);
    expect(estimate([2, 3, 0, 1, 1], 7)).toEqual({ lo: value, hi: value, worst: value, best: value });
  });

  it("is undefined when nobody answered and refused when fewer were invited than answered", () => {
    expect(estimate([0, 0, 0, 0, 0], 5)).toBeNull();
    expect(() => estimate([0, 0, 3, 0, 0], 2)).toThrow(RangeError);
    expect(() => estimate([0, 0, 3, 0, 0], 5, 1)).toThrow(RangeError);
  });

  it("stays inside the certain bounds, and these hold the agreement that was seen or could be reached", () => {
    fc.assert(
      fc.property(few, fc.nat(5), (counts, missing) => {
        const found = estimate(counts, total(counts) + missing);
        expect(found).not.toBeNull();
        if (found === null) return;
        expect(found.worst).toBeLessThanOrEqual(found.lo + 1e-12);
        expect(found.lo).toBeLessThanOrEqual(found.hi + 1e-12);
        expect(found.hi).toBeLessThanOrEqual(found.best + 1e-12);
        for (let category = 0; category < counts.length; category++) {
          const filled = agreement(counts.map((count, index) => count + (index === category ? missing : 0)));
          expect(filled).toBeGreaterThanOrEqual(found.worst - 1e-12);
          expect(filled).toBeLessThanOrEqual(found.best + 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts a chance that reaches the level exactly as reaching it", () => {
    // Both missing answers repeat the first with chance .6 * 2.2/3 = .44, so everything below that is .56 = (1 + .12)/2.
    expect(estimate([0, 0, 1, 0, 0], 3, 0.12)?.hi).toBeCloseTo(5 / 6, 12);
  });

  it("still looks at every filling when twelve are missing", () => {
    const found = estimate([0, 0, 5, 0, 0], 17);
    expect(found?.lo).toBeGreaterThan(found?.worst ?? 1);
  });

  it("gives only the bounds when more than twelve are missing", () => {
    const found = estimate([0, 0, 5, 0, 0], 18);
    expect(found?.lo).toBe(found?.worst);
    expect(found?.hi).toBe(1);
  });
});
