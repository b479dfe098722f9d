import { describe, expect, it } from "vitest";
import { z } from "zod";
import { adMd, agreement } from "../../src/measure/agreement.ts";
import { estimate } from "../../src/measure/estimate.ts";
import { median, total } from "../../src/measure/tally.ts";
import { twoCamps } from "../../src/measure/twoCamps.ts";
import { countsOf, jsonOf, numberOf, rowsOf } from "./referenceFiles.ts";

/** null must meet null; numbers must agree to 1e-9. */
const same = (found: number | null, wanted: number | null, where: string): void => {
  if (found === null || wanted === null) expect(found, where).toBe(wanted);
  else expect(Math.abs(found - wanted), where).toBeLessThan(1e-9);
};

describe("the measures", () => {
  it("equal an independent implementation on every count vector of its table", () => {
    const rows = rowsOf("agreement_counts.csv");
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const counts = countsOf(row.counts);
      const where = row.counts ?? "";
      expect(total(counts), where).toBe(numberOf(row.n));
      same(median(counts), numberOf(row.median), where);
      same(adMd(counts), numberOf(row.ad_md), where);
      same(agreement(counts), numberOf(row.agreement), where);
      const camps = twoCamps(counts);
      same(camps?.cut ?? null, numberOf(row.camps_cut), where);
      same(camps?.lowMedian ?? null, numberOf(row.camps_low), where);
      same(camps?.highMedian ?? null, numberOf(row.camps_high), where);
    }
    expect(rows.some((row) => row.camps_cut !== "")).toBe(true);
  });

  it("equal what R computes for random counts of 5 and 7 categories", () => {
    const rows = rowsOf("r_agrmt_counts.csv");
    expect(new Set(rows.map((row) => row.K))).toContain("7");
    for (const row of rows) {
      const counts = countsOf(row.counts);
      same(adMd(counts), numberOf(row.AD_md), row.counts ?? "");
      const leik = numberOf(row.Leik);
      same(agreement(counts), leik === null ? null : 1 - leik, row.counts ?? "");
    }
  });

  it("equal what R computes for the answers of 49 real groups", () => {
    const rows = rowsOf("r_lq2002_items.csv");
    expect(new Set(rows.map((row) => row.group)).size).toBe(49);
    for (const row of rows) {
      const wanted = numberOf(row.ad_md_R);
      const counts = countsOf(row.counts);
      expect(total(counts)).toBe(numberOf(row.n));
      same(adMd(counts), wanted, row.counts ?? "");
      same(agreement(counts), wanted === null ? null : 1 - wanted / 2, row.counts ?? "");
    }
  });

  it("give the printed values of the literature", () => {
    const printed = z.array(
      z.object({
        counts: z.array(z.number()).optional(),
        leik_d: z.number().optional(),
        tolerance: z.number().optional(),
      }),
    );
    const values = printed.parse(jsonOf("published.json")).filter(({ leik_d }) => leik_d !== undefined);
    expect(values.length).toBeGreaterThan(1);
    for (const { counts = [], leik_d: dispersion = 0, tolerance = 1e-9 } of values) {
      expect(Math.abs(1 - (agreement(counts) ?? 0) - dispersion)).toBeLessThanOrEqual(tolerance);
    }
  });

  it("estimate missing answers as an exact enumeration elsewhere does", () => {
    const cases = z
      .array(
        z.object({
          counts: z.array(z.number()),
          invited: z.number(),
          level: z.number(),
          lo: z.number(),
          hi: z.number(),
          worst: z.number(),
          best: z.number(),
        }),
      )
      .parse(jsonOf("ranges.json"));
    expect(cases.length).toBeGreaterThan(30);
    for (const { counts, invited, level, ...wanted } of cases) {
      const found = estimate(counts, invited, level);
      const where = `${counts.join(" ")} of ${invited}`;
      for (const name of ["lo", "hi", "worst", "best"] as const) same(found?.[name] ?? null, wanted[name], where);
    }
  });
});
