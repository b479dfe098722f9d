import { describe, expect, it } from "vitest";
import { planOf } from "../../benchmarks/simulate/cells.ts";
import { runJob } from "../../benchmarks/simulate/job.ts";
import { simulate } from "../../benchmarks/simulate/simulation.ts";
import { reached, targetsOf } from "../../benchmarks/simulate/targets.ts";

/**
 * A small form of `npm run simulate`: 500 teams per cell, the same numbers at every run. With so few teams a share is known to
 * about .02 and a delay to a tenth, so every target is allowed three standard errors: a true value on its bound would pass in 699 of
 * 700 seeds, and a monitor that is twice as slow or alarms in nine of ten quiet teams cannot.
 */
const RUNS = 500;
const MARGIN = 3;
const sizes = [4, 8, 20];

describe("the monitor among made-up teams", () => {
  it("keeps every target about false marks and delays, within three standard errors", {
    timeout: 180_000,
  }, async () => {
    const plan = planOf({ sizes, targetsOnly: true });
    const results = await simulate(plan, RUNS, "1", async (jobs) => jobs.map(runJob));
    const targets = targetsOf(results, sizes);
    expect(targets).toHaveLength(33);
    const missed = targets.filter((target) => !reached(target, MARGIN));
    expect(missed.map(({ name, seen, high }) => `${name}: ${seen.toFixed(2)}, allowed ${high}`)).toEqual([]);
  });

  it("gives the same numbers however the runs are cut into jobs", () => {
    const cell = { kind: "quiet", chart: "spread", world: "real", size: 6 } as const;
    const whole = runJob({ cell, seed: "a", from: 0, to: 6 });
    const parts = [runJob({ cell, seed: "a", from: 0, to: 2 }), runJob({ cell, seed: "a", from: 2, to: 6 })];
    expect([...whole]).toEqual(parts.flatMap((part) => [...part]));
    expect([...runJob({ cell, seed: "b", from: 0, to: 6 })]).not.toEqual([...whole]);
  });
});
