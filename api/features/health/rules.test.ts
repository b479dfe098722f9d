import { expect, test } from "vitest";
import { stateOfRun } from "./rules.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 3, 12) + seconds * 1000);

test.each([
  ["done", 1, 20, 15, "well"],
  ["part", 1, 20, 15, "part"],
  ["failed", 1, 20, 15, "failed"],
  // A restart takes a while; two minutes after its time nothing explains it.
  ["done", 1, 20, 140, "well"],
  ["done", 1, 20, 141, "late"],
  ["failed", 1, 20, 141, "late"],
  // A round that took long: the next is counted from its end.
  ["done", 300, 20, 400, "well"],
  ["done", 300, 20, 421, "late"],
] as const)(
  "a round that was %s, over after %i s, with the next due at %i s, is at %i s %s",
  (outcome, ended, due, now, state) => {
    expect(stateOfRun(outcome, at(ended), at(due), at(now))).toBe(state);
  },
);
