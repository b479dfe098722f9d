import { expect, test } from "vitest";
import { type Change, changeCode } from "../../contract/change.ts";
import { sayChange } from "./sayChange.ts";

const base = { id: "x", at: "2026-12-28T10:00:00Z", by: null };
const day = (instant: string) => instant.slice(0, 10);
const facts: Record<Change["what"], Change["facts"]> = {
  "check-set": { asked: "starter", when: "both", mode: "private", readers: "team", threshold: 5 },
  "questions-set": { asked: "chosen", when: "after" },
  "threshold-set": { from: 3, to: 5 },
  "mode-set": { from: "private", to: "open" },
  "readers-set": { from: "team", to: "audience" },
  "facilitator-set": { to: "named" },
  "leader-set": { to: "named" },
  "own-questions-added": { n: 2 },
  "own-questions-reworded": { n: 1 },
  "own-questions-retired": { n: 1 },
  "series-stopped": {},
  "baseline-started": {},
  "owners-set": { from: 1, to: 2 },
  "coach-added": { until: "2027-03-31T22:00:00.000Z" },
  "coach-removed": {},
  "minimum-set": { from: 5, to: 3 },
  "retention-set": { from: 730, to: 365 },
  "retention-swept": { meetings: 4, before: "2024-12-28" },
  "why-set": { to: "own" },
  "pilot-started": { until: "2027-03-31", teams: 2 },
  "pilot-until-set": { from: "2027-03-31", to: "2027-04-30" },
  "pilot-ended": {},
  "pilot-joined": { until: "2027-03-31" },
  "pilot-left": {},
  "calendars-set": {},
  "calendars-ended": {},
  "person-erased": {},
};

test.each(changeCode.options)("%s is a sentence with nothing left open", (what) => {
  for (const meeting of [null, "Weekly product sync"]) {
    const text = sayChange({ ...base, what, meeting, facts: facts[what] }, day);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/[{}]|undefined/);
  }
});

test("the numbers, words and dates of a change stand in it", () => {
  const say = (what: Change["what"], meeting: string | null = null) =>
    sayChange({ ...base, what, meeting, facts: facts[what] }, day);
  expect(say("mode-set", "Sync")).toBe("Sync: answers are given in the open now; it was in private.");
  expect(say("minimum-set")).toContain("3 answers are needed");
  expect(say("coach-added")).toContain("until 2027-03-31");
  expect(say("pilot-started")).toContain("until 2027-03-31 only some teams are asked, 2 in all");
  expect(say("pilot-until-set")).toContain("now 2027-04-30; it was 2027-03-31");
  expect(say("retention-swept")).toContain("before 2024-12-28");
});
