import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adMd, agreement, closeness } from "./agreement.ts";
import { median, total } from "./tally.ts";

const answered = fc
  .oneof(fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }), fc.array(fc.nat(12), { minLength: 7, maxLength: 7 }))
  .filter((counts) => total(counts) > 0);

const agreed = (counts: readonly number[]): number => {
  const value = agreement(counts);
  if (value === null) throw new Error("somebody answered");
  return value;
};

describe("agreement", () => {
  it("is undefined, and not zero, when nobody answered", () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull();
    expect(adMd([0, 0, 0, 0, 0])).toBeNull();
  });

  it("is 1 when all say the same and 0 when half stand at each end", () => {
    expect(agreement([0, 0, 8, 0, 0])).toBe(1);
    expect(agreement([4, 0, 0, 0, 4])).toBe(0);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        const value = agreed(counts);
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the same when the scale is read from its other end", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(agreed(counts.toReversed())).toBeCloseTo(agreed(counts), 12);
      }),
    );
  });

  it("never falls when one answer moves a step towards the middle one", () => {
    fc.assert(
      fc.property(answered, fc.nat(6), (counts, at) => {
        const middle = median(counts) ?? 0;
        const from = at % counts.length;
        const step = Math.sign(middle - (from + 1));
        if ((counts[from] ?? 0) === 0 || Math.abs(middle - (from + 1)) < 1) return;
        const moved = counts.map((count, index) => count + (index === from ? -1 : index === from + step ? 1 : 0));
        expect(agreed(moved)).toBeGreaterThanOrEqual(agreed(counts) - 1e-12);
      }),
    );
  });

  it("has words whose limits belong to the closer word, whatever the division does to the last digit", () => {
    expect(closeness(0.8)).toBe("similar");
    expect(closeness(0.79)).toBe("mostly-similar");
    expect(closeness(1 - (2 * 1.2) / 6)).toBe("mostly-similar");
    expect(closeness(0.6 - 1e-15)).toBe("mostly-similar");
    expect(closeness(0.59)).toBe("spread-out");
    expect([closeness(0.8 - 1e-12), closeness(0.6 - 1e-12)]).toEqual(["similar", "mostly-similar"]);
    expect([closeness(1 + 1e-12), closeness(-1e-12)]).toEqual(["similar", "spread-out"]);
  });
});
