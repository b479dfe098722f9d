import { describe, expect, it } from "vitest";
import { bankQuestion } from "../../contract/questionBank.ts";
import { rotation } from "../../contract/rotation.ts";
import { askedBySize, askedNow, worded } from "./asked.ts";

const meetings = [0, 1, 2, 3, 4, 5, 6, 7];

describe("what set-up says will be asked", () => {
  it("is what the server asks in a starter, at every meeting", () => {
    for (const meeting of meetings) expect(rotation("starter", meeting)).toEqual(askedBySize.starter.always);
  });

  it("is what the server asks in a quick scan: two always and one of the four in turn", () => {
    const { always, inTurn } = askedBySize.quick;
    const seen = new Set<string>();
    for (const meeting of meetings) {
      const [first, second, third, ...more] = rotation("quick", meeting);
      expect([first, second]).toEqual(always);
      expect(more).toEqual([]);
      seen.add(third ?? "");
    }
    expect([...seen].sort()).toEqual([...inTurn].sort());
  });

  it("names questions the bank has, and at most three to be asked now", () => {
    for (const ids of Object.values(askedNow)) {
      expect(ids.length).toBeLessThanOrEqual(3);
      for (const id of ids) expect(bankQuestion(id)).toBeDefined();
    }
  });

  it("leaves out what a phase does not ask", () => {
    const decision = {
      id: "decision",
      version: 1,
      kind: "decision" as const,
      scale: 4,
      name: "decision",
      levels: ["operational" as const],
      fields: [],
      meetingKinds: ["decide" as const],
      before: null,
      after: "What we decided",
      options: ["a", "b", "c", "d"],
    };
    expect(worded([decision], ["decision"], "before")).toEqual([]);
    expect(worded([decision], ["decision"], "adhoc").map(({ text }) => text)).toEqual(["What we decided"]);
  });
});
