import { describe, expect, it } from "vitest";
import { z } from "zod";
import { gateLimits, monitorStep, newMonitor } from "../../src/measure/monitor.ts";
import { jsonOf } from "./referenceFiles.ts";

const outcome = z.strictObject({
  t: z.number(),
  z: z.number().nullable(),
  down: z.number(),
  up: z.number(),
  down2: z.number(),
  up2: z.number(),
  began: z.number().nullable().default(null),
  baseline: z.number().nullable().default(null),
  mark: z.boolean(),
  alert: z.boolean(),
});
const sequences = z
  .array(
    z.object({
      kind: z.enum(["location", "spread"]),
      team: z.number(),
      shift: z.string(),
      meetings: z.array(z.array(z.number()).nullable()),
      out: z.array(outcome),
    }),
  )
  .parse(jsonOf("monitor_sequences.json"));

describe("the chart of one question", () => {
  it("has sequences that pass over meetings, mark and alert to be compared with", () => {
    expect(sequences).toHaveLength(18);
    const all = sequences.flatMap(({ out }) => out);
    expect(all.filter(({ z, t }) => z === null && t > 10).length).toBeGreaterThan(5);
    expect(all.some(({ mark, alert }) => mark && !alert)).toBe(true);
    expect(all.some(({ alert }) => alert)).toBe(true);
  });

  it.each(sequences)("equals another implementation field by field: $kind, $team people, shift $shift", (sequence) => {
    let state = newMonitor(sequence.kind, gateLimits[sequence.kind]);
    for (const [index, counts] of sequence.meetings.entries()) {
      const step = monitorStep(state, counts);
      state = step.state;
      const wanted = sequence.out[index];
      if (wanted === undefined) throw new Error("the sequence has no outcome for this meeting");
      expect(Object.keys(step.report).toSorted()).toEqual(Object.keys(wanted).toSorted());
      for (const [name, value] of Object.entries(wanted)) {
        const found = step.report[name as keyof typeof wanted];
        const where = `${name} at meeting ${wanted.t}`;
        if (typeof value === "number" && typeof found === "number") {
          expect(Math.abs(found - value), where).toBeLessThan(1e-9);
        } else expect(found, where).toBe(value);
      }
    }
  });
});
