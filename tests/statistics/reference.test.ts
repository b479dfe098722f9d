import { describe, expect, it } from "vitest";
import { z } from "zod";
import { adM, adMd, agreement } from "../../src/measure/agreement.ts";
import { cns, cnsTarget } from "../../src/measure/consensus.ts";
import { l2, leikD, pairGap } from "../../src/measure/dispersion.ts";
import { estimate } from "../../src/measure/estimate.ts";
import { polarisation } from "../../src/measure/polarisation.ts";
import { type Counts, mean, median, total } from "../../src/measure/tally.ts";
import { twoCamps } from "../../src/measure/twoCamps.ts";
import { vanDerEijkA } from "../../src/measure/vanDerEijk.ts";
import { awg, rwg, rwgFrom, rwgjFrom, variance } from "../../src/measure/withinGroup.ts";
import { countsOf, jsonOf, numberOf, rowsOf } from "./referenceFiles.ts";

/** null must meet null; numbers must agree to 1e-9. */
const same = (found: number | null, wanted: number | null, where: string): void => {
  if (found === null || wanted === null) expect(found, where).toBe(wanted);
  else expect(Math.abs(found - wanted), where).toBeLessThan(1e-9);
};

type Measure = (counts: Counts) => number | null;

/** Column of the table of count vectors -> measure. */
const columns: Readonly<Record<string, Measure>> = {
  mean,
  median,
  variance,
  ad_md: adMd,
  ad_m: adM,
  leik_d: leikD,
  agreement,
  l2,
  pair_gap: pairGap,
  A: vanDerEijkA,
  cns,
  rwg,
  awg,
  er1: polarisation,
  targeted_top: (counts) => cnsTarget(counts, counts.length),
};

/** Column of what R's agrmt and base compute -> measure. */
const columnsOfR: Readonly<Record<string, Measure>> = {
  A: vanDerEijkA,
  consensus: cns,
  l2,
  Leik: leikD,
  AD_md: adMd,
  AD_m: adM,
  rwg,
};

describe("the measures", () => {
  it("equal an independent implementation on every count vector of its table", () => {
    const rows = rowsOf("agreement_counts.csv");
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const counts = countsOf(row.counts);
      const where = row.counts ?? "";
      expect(total(counts), where).toBe(numberOf(row.n));
      for (const [column, measure] of Object.entries(columns)) {
        expect(row).toHaveProperty(column);
        same(measure(counts), numberOf(row[column]), `${column} of ${where}`);
      }
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
      for (const [column, measure] of Object.entries(columnsOfR)) {
        expect(row).toHaveProperty(column);
        same(measure(counts), numberOf(row[column]), `${column} of ${row.counts}`);
      }
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
      same(adM(counts), numberOf(row.ad_m_R), row.counts ?? "");
      // R's package shows 0 where ours goes below it.
      const found = rwg(counts);
      same(found === null ? null : Math.max(0, found), numberOf(row.rwg_R), row.counts ?? "");
    }
  });

  it("equal what R computes for eleven questions together, and for scores that are means of questions", () => {
    const together = rowsOf("r_lq2002_rwgj.csv");
    expect(together).toHaveLength(25);
    for (const row of together) {
      const meanVariance = Number(row.mean_item_variance);
      same(rwgjFrom(meanVariance, 11, 5), numberOf(row.rwgj_R), row.group ?? "");
      same(rwgFrom(meanVariance, 5), numberOf(row.rwgj_lindell_R), row.group ?? "");
    }
    const scores = rowsOf("r_bh1996_groups.csv");
    expect(scores.length).toBeGreaterThan(40);
    for (const row of scores) same(Math.max(0, rwgFrom(Number(row.variance), 5)), numberOf(row.rwg_R), row.group ?? "");
  });

  it("give the printed values of the literature", () => {
    const number = z.number().optional();
    const printed = z.array(
      z.object({
        counts: z.array(z.number()).optional(),
        A: number,
        leik_d: number,
        polarisation: number,
        cns: number,
        K: number,
        ad_cut: number,
        agreement_cut: number,
        tolerance: z.number().default(1e-7),
      }),
    );
    let compared = 0;
    const near = (found: number | null, wanted: number | undefined, tolerance: number): void => {
      if (wanted === undefined) return;
      compared++;
      expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
    };
    for (const { counts, tolerance, ...wanted } of printed.parse(jsonOf("published.json"))) {
      // A distance of c/6 for c categories is the practical cut of the literature.
      const { K: points = 0 } = wanted;
      near(points / 6, wanted.ad_cut, tolerance);
      near(1 - points / 3 / (points - 1), wanted.agreement_cut, tolerance);
      if (counts === undefined) continue;
      const a = vanDerEijkA(counts);
      near(a, wanted.A, tolerance);
      near(a === null ? null : (1 - a) / 2, wanted.polarisation, tolerance);
      near(leikD(counts), wanted.leik_d, tolerance);
      near(cns(counts), wanted.cns, tolerance);
    }
    expect(compared).toBeGreaterThan(10);
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
