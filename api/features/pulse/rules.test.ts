import { describe, expect, test } from "vitest";
import { mayReadResult, mayReveal, maySeePulse, type PulsePart, yoursOf } from "./rules.ts";

const stranger: PulsePart = { inAudience: false, isFacilitator: false, isOrganizer: false, role: null };

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
  ])("$who: sees it $see, reads it $team or $audience, reveals it $reveal", ({ part, see, team, audience, reveal }) => {
    expect(maySeePulse(part)).toBe(see);
    expect(mayReadResult("team", part)).toBe(team);
    expect(mayReadResult("audience", part)).toBe(audience);
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
