import { describe, expect, test } from "vitest";
import {
  mayReadResult,
  mayRepeat,
  mayReveal,
  maySeePulse,
  type PulsePart,
  possibleAudiences,
  withErased,
  yoursOf,
} from "./rules.ts";

const stranger: PulsePart = {
  inAudience: false,
  isFacilitator: false,
  isOrganizer: false,
  role: null,
  coachSince: null,
};
const opens_at = new Date("2026-11-09T10:00:00Z");

describe("who may do what with a pulse", () => {
  test.each([
    { who: "a stranger", part: stranger, see: false, team: false, audience: false, reveal: false },
    {
      who: "somebody asked",
      part: { ...stranger, inAudience: true },
      see: true,
      team: true,
      audience: true,
      reveal: false,
    },
    {
      who: "the facilitator",
      part: { ...stranger, isFacilitator: true },
      see: true,
      team: true,
      audience: true,
      reveal: true,
    },
    {
      who: "an organizer not asked",
      part: { ...stranger, isOrganizer: true },
      see: true,
      team: false,
      audience: false,
      reveal: true,
    },
    {
      who: "a member not asked",
      part: { ...stranger, role: "member" as const },
      see: true,
      team: true,
      audience: false,
      reveal: false,
    },
    {
      who: "an owner not asked",
      part: { ...stranger, role: "owner" as const },
      see: true,
      team: true,
      audience: false,
      reveal: true,
    },
    {
      who: "a coach let in before it opened",
      part: { ...stranger, coachSince: opens_at },
      see: false,
      team: true,
      audience: false,
      reveal: false,
    },
    {
      who: "a coach let in after it opened",
      part: { ...stranger, coachSince: new Date(opens_at.getTime() + 1) },
      see: false,
      team: false,
      audience: false,
      reveal: false,
    },
  ])("$who: sees it $see, reads it $team or $audience, reveals it $reveal", ({ part, see, team, audience, reveal }) => {
    expect(maySeePulse(part)).toBe(see);
    expect(mayReadResult({ readers: "team", opens_at }, part)).toBe(team);
    expect(mayReadResult({ readers: "audience", opens_at }, part)).toBe(audience);
    expect(mayReveal(part)).toBe(reveal);
  });
});

describe("what you did", () => {
  test("is told while the pulse is open, and not afterwards", () => {
    expect(yoursOf("open", true, true)).toBe("started");
    expect(yoursOf("open", true, false)).toBe("none");
    expect(yoursOf("sealed", true, true)).toBe("none");
  });
  test("is nothing when you were not asked", () => expect(yoursOf("open", false, false)).toBe("not-asked"));
});

describe("what may be asked again", () => {
  test.each([
    { wished: ["clarity"], earlier: ["clarity", "commit"], is: ["clarity"] },
    { wished: ["clarity"], earlier: ["own-1", "commit"], is: ["clarity", "own-1"] },
    { wished: ["own-2"], earlier: ["own-1", "commit"], is: ["own-2", "own-1", "commit"] },
    { wished: ["own-2"], earlier: [], is: ["own-2"] },
  ])("$wished after $earlier: own words may ask anything anew", ({ wished, earlier, is }) =>
    expect(mayRepeat(wished, earlier)).toEqual(is),
  );
});

describe("people who were erased", () => {
  test("count on under a stand-in, the same for every pulse of a meeting", () => {
    expect(withErased(["a", "b"], null)).toEqual(["a", "b"]);
    expect(withErased(["a", "b"], 2)).toEqual(["a", "b"]);
    expect(withErased(["a"], 3)).toEqual(["a", "erased 1", "erased 2"]);
  });
  test("may be among those who are asked now, or not", () => {
    expect(possibleAudiences(["a", "b"], 2, ["a", "c"])).toEqual([["a", "b"]]);
    expect(possibleAudiences(["a"], 2, ["a"])).toEqual([["a", "erased 1"]]);
    expect(possibleAudiences(["a"], 2, ["a", "c"])).toEqual([
      ["a", "erased 1"],
      ["a", "c"],
    ]);
  });
});
