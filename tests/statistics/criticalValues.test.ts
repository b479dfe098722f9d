import { describe, expect, it } from "vitest";
import { adM, adMd } from "../../src/measure/agreement.ts";
import { rwg } from "../../src/measure/withinGroup.ts";
import { numberOf, rowsOf } from "./referenceFiles.ts";
import { chanceOf, vectors } from "./vectors.ts";

const ROUNDING = 1e-9;

/**
 * The largest value whose chance, with that of all smaller ones, stays within alpha when everybody picks at random;
 * null when even the smallest is likelier.
 */
const criticalValue = (outcomes: readonly { value: number; chance: number }[], alpha: number) => {
  let found: { value: number; chance: number } | null = null;
  let sum = 0;
  for (const [index, { value, chance }] of outcomes.entries()) {
    sum += chance;
    const next = outcomes[index + 1];
    // Equal on paper is one value, whatever the division does to the last digit.
    if (next !== undefined && next.value - value < ROUNDING) continue;
    if (sum > alpha) break;
    found = { value, chance: sum };
  }
  return found;
};

const measures = [
  { name: "ad_md", value: "ad_md_max", chance: "p_ad_md", measure: adMd, sign: 1 },
  { name: "ad_m", value: "ad_m_max", chance: "p_ad_m", measure: adM, sign: 1 },
  { name: "rwg", value: "rwg_min", chance: "p_rwg", measure: rwg, sign: -1 },
] as const;

describe("what answers picked at random reach by chance", () => {
  const rows = rowsOf("critical_values.csv");

  it("is known for 4 to 16 people on 5 points and 4 to 10 on 7", () => {
    expect(rows).toHaveLength(22);
  });

  it.each(rows)("equals the table, by full enumeration: $K points, $n people, alpha $alpha", (row) => {
    const points = Number(row.K);
    const shares = Array.from({ length: points }, () => 1 / points);
    const all = [...vectors(Number(row.n), points)].map((counts) => ({ counts, chance: chanceOf(counts, shares) }));
    for (const { name, value, chance, measure, sign } of measures) {
      const outcomes = all
        .map((one) => ({ value: sign * (measure(one.counts) ?? Number.NaN), chance: one.chance }))
        .toSorted((a, b) => a.value - b.value);
      const found = criticalValue(outcomes, Number(row.alpha));
      expect(sign * (found?.value ?? Number.NaN), name).toBeCloseTo(numberOf(row[value]) ?? Number.NaN, 9);
      expect(found?.chance, name).toBeCloseTo(numberOf(row[chance]) ?? Number.NaN, 9);
    }
  });
});
