import { describe, expect, it } from "vitest";
import { chanceFrom } from "../../benchmarks/simulate/chance.ts";
import { followMonitor } from "../../benchmarks/simulate/chosen.ts";
import { fixedLimit } from "../../benchmarks/simulate/competitors/fixedLimit.ts";
import { pageHinkley } from "../../benchmarks/simulate/competitors/pageHinkley.ts";
import { pelt } from "../../benchmarks/simulate/competitors/pelt.ts";
import { productBeliefs, selfStartingPath } from "../../benchmarks/simulate/competitors/selfStarting.ts";
import { shewhart } from "../../benchmarks/simulate/competitors/shewhart.ts";
import type { Detector } from "../../benchmarks/simulate/detector.ts";
import { emptySeries, fillSeries, type Series } from "../../benchmarks/simulate/series.ts";
import { type Change, simulateTeam, type Team, worlds } from "../../benchmarks/simulate/worlds.ts";
import { pairGap } from "../../src/measure/dispersion.ts";

const none: Change = { kind: "none" };

/** Share of each answer over all meetings of many teams. */
const shares = (team: Team, teams: number, fromMeeting = 0): number[] => {
  const sums = [0, 0, 0, 0, 0];
  for (let run = 0; run < teams; run++) {
    const counts = simulateTeam(team, chanceFrom(`shares/${team.world.name}/${run}`));
    for (let place = fromMeeting * 5; place < counts.length; place++)
      sums[place % 5] = (sums[place % 5] ?? 0) + (counts[place] ?? 0);
  }
  const all = sums.reduce((sum, count) => sum + count, 0);
  return sums.map((count) => count / all);
};

const meanOf = (parts: readonly number[]): number => parts.reduce((sum, part, index) => sum + part * (index + 1), 0);

const seriesOf = (values: readonly number[]): Series => ({
  length: values.length,
  value: Float64Array.from(values),
  weight: new Float64Array(values.length).fill(5),
  within: new Float64Array(values.length).fill(4),
  tallies: [],
});

const strengthOf = (detector: Detector, values: readonly number[]): Float64Array => {
  const out = new Float64Array(values.length);
  detector.strength(seriesOf(values), out);
  return out;
};

describe("made-up teams", () => {
  const team = { size: 8, change: none, meetings: 40, questions: 1, changed: 0 };

  it("draw even and normal numbers with the mean and variance they should have", () => {
    const { uniform, normal } = chanceFrom("moments");
    const draws = 200_000;
    let sum = 0;
    let square = 0;
    let even = 0;
    for (let i = 0; i < draws; i++) {
      const value = normal();
      sum += value;
      square += value * value;
      even += uniform();
    }
    // Four standard errors each.
    expect(Math.abs(sum / draws)).toBeLessThan(0.009);
    expect(Math.abs(square / draws - 1)).toBeLessThan(0.013);
    expect(Math.abs(even / draws - 0.5)).toBeLessThan(0.0026);
  });

  it("answer around 3, 9, 20, 43 and 25 %, a little wider because teams differ", () => {
    for (const world of Object.values(worlds)) {
      const seen = shares({ ...team, world }, 400);
      for (const [index, share] of [0.041, 0.1, 0.19, 0.4, 0.268].entries())
        expect(Math.abs((seen[index] ?? 0) - share)).toBeLessThan(0.02);
    }
  });

  it("answer as often as their world says, the same people to every question", () => {
    const counts = simulateTeam({ ...team, world: worlds.rough, size: 20, questions: 2 }, chanceFrom("attend"));
    const answers = (question: number, meeting: number): number =>
      counts.subarray((question * 40 + meeting) * 5, (question * 40 + meeting) * 5 + 5).reduce((sum, n) => sum + n, 0);
    let all = 0;
    for (let meeting = 0; meeting < 40; meeting++) {
      expect(answers(0, meeting)).toBe(answers(1, meeting));
      all += answers(0, meeting);
    }
    expect(Math.abs(all / 800 - 0.7)).toBeLessThan(0.07);
  });

  it("split into two groups without moving their mean answer, and move it down when everybody falls", () => {
    const world = worlds.real;
    const usual = shares({ ...team, world }, 1500, 20);
    const before = meanOf(usual);
    const split = shares({ ...team, world, change: { kind: "polarised", by: 1.25, at: 21 }, changed: 1 }, 1500, 20);
    expect(Math.abs(meanOf(split) - before)).toBeLessThan(0.02);
    expect((split[0] ?? 0) + (split[1] ?? 0)).toBeGreaterThan((usual[0] ?? 0) + (usual[1] ?? 0) + 0.05);
    expect(split[4]).toBeGreaterThan((usual[4] ?? 0) + 0.05);
    const fallen = shares({ ...team, world, change: { kind: "step", by: 0.5, at: 21 }, changed: 1 }, 1500, 20);
    expect(before - meanOf(fallen)).toBeGreaterThan(0.4);
    expect(before - meanOf(fallen)).toBeLessThan(0.5);
  });

  it("have the pair gap and the mean that the product computes", () => {
    const series = emptySeries(40);
    const counts = simulateTeam({ ...team, world: worlds.rough, size: 6 }, chanceFrom("gap"));
    fillSeries(series, counts, 0, "spread");
    for (const [meeting, tally] of series.tallies.entries())
      if (series.weight[meeting] !== 0) expect(series.value[meeting]).toBeCloseTo(pairGap(tally) ?? Number.NaN, 12);
  });
});

describe("the ways to notice a change", () => {
  it("include the product's monitor, which a second writing in plain arrays agrees with", () => {
    for (const chart of ["location", "spread"] as const)
      for (let run = 0; run < 20; run++) {
        const series = emptySeries(120);
        const change = { kind: "step", by: 0.7, at: 50 } as const;
        const team = { world: worlds.rough, size: 5, change, meetings: 120, questions: 1, changed: 1 };
        fillSeries(series, simulateTeam(team, chanceFrom(`two writings/${run}`)), 0, chart);
        const plain = new Float64Array(120);
        selfStartingPath(series, chart, productBeliefs(chart), plain);
        const { strength } = followMonitor(series, chart);
        for (let m = 0; m < 120; m++)
          if (Number.isFinite(strength[m])) expect(plain[m]).toBeCloseTo(strength[m] ?? 0, 9);
          else expect(plain[m]).toBe(strength[m]);
      }
  });

  it("find, as PELT does, a change exactly when some segmentation is cheaper than none", () => {
    const { normal } = chanceFrom("pelt");
    const cost = (part: readonly number[]): number => {
      const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
      return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    /** Least cost of cutting `values` into segments of two or more, each further segment costing `penalty`; tries them all. */
    const cheapest = (values: readonly number[], penalty: number): number => {
      let least = cost(values);
      for (let cut = 2; cut <= values.length - 2; cut++)
        least = Math.min(least, cost(values.slice(0, cut)) + penalty + cheapest(values.slice(cut), penalty));
      return least;
    };
    for (let run = 0; run < 10; run++) {
      const values = Array.from({ length: 12 }, (_, m) => 4 + 0.4 * normal() - (m >= 6 && m < 9 ? 0.8 : 0));
      const strength = strengthOf(pelt(2), values);
      for (let n = 7; n <= 12; n++) {
        const part = values.slice(0, n);
        const limit = strength[n - 1] ?? 0;
        expect(cheapest(part, limit * 0.999)).toBeLessThan(cost(part) - 1e-9);
        expect(cheapest(part, limit * 1.001)).toBeCloseTo(cost(part), 9);
      }
    }
  });

  it("measure the distance from the first six meetings in steps and in their standard deviations", () => {
    const values = [3, 4, 3, 4, 3, 4, 2.5, 4.5];
    expect([...strengthOf(fixedLimit, values)].slice(6)).toEqual([1, 1]);
    const [one] = [...strengthOf(shewhart, values)].slice(6);
    expect(one).toBeCloseTo(1 / Math.sqrt(0.3), 9);
  });

  it("sum, as Page and Hinkley do, what differs from the mean so far, in both directions", () => {
    const level = [4, 4, 4, 4, 4, 4, 4];
    expect(strengthOf(pageHinkley("", 0.05), level)[6]).toBe(0);
    const fallen = strengthOf(pageHinkley("", 0.05), [...level, 3, 3]);
    expect(fallen[7]).toBeCloseTo(4 - 1 / 8 - 3 - 0.05, 12);
    expect(fallen[8]).toBeGreaterThan(fallen[7] ?? 0);
    const risen = strengthOf(pageHinkley("", 0.05), [...level, 5, 5]);
    expect(risen[8]).toBeCloseTo(fallen[8] ?? 0, 12);
  });
});
