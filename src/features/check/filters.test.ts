import { describe, expect, it } from "vitest";
import * as contract from "../../contract/question.ts";
import { questionBank } from "../../contract/questionBank.ts";
import { type Filters, fields, filtered, kinds, levels, offeredBy } from "./filters.ts";

const bank = questionBank.map((entry) => ({
  ...entry,
  levels: [...entry.levels],
  fields: [...entry.fields],
  meetingKinds: [...entry.meetingKinds],
  name: entry.id,
  before: null,
  after: entry.id,
  options: null,
}));

describe("the filters of the question bank", () => {
  it("know every level, field and kind there is", () => {
    expect([levels, fields, kinds]).toEqual([contract.levels, contract.fields, contract.questionKinds]);
  });

  it("offer nothing that would leave an empty list, whatever the other two say, and leave only what fits", () => {
    for (const level of ["", ...levels] as const)
      for (const field of ["", ...fields] as const)
        for (const kind of ["", ...kinds] as const) {
          const filters: Filters = { level, field, kind };
          for (const one of offeredBy(bank, filters, "level", levels))
            expect(filtered(bank, { ...filters, level: one }).length).toBeGreaterThan(0);
          for (const one of offeredBy(bank, filters, "kind", kinds)) {
            const found = filtered(bank, { ...filters, kind: one });
            expect(found.length).toBeGreaterThan(0);
            for (const question of found) expect(question.kind).toBe(one);
          }
        }
    expect(offeredBy(bank, { level: "", field: "vision", kind: "" }, "kind", kinds)).not.toContain("decision");
  });
});
