import { describe, expect, it } from "vitest";
import { pointsOf, type TrendQuestion } from "./pointsOf.ts";

const occurrenceId = "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11";
const question = (points: TrendQuestion["points"]): TrendQuestion => ({
  id: "clarity",
  version: 1,
  name: "clear purpose",
  scale: 5,
  points,
  signals: [],
  steady: false,
});

describe("the points of a trend", () => {
  it("keep not asked and not shown apart, and make neither a zero", () => {
    const hidden = { occurrenceId, phase: "after", form: "full", n: null, counts: null } as const;
    expect(pointsOf(question([null, hidden])).map((point) => point.kind)).toEqual(["blank", "hidden"]);
  });

  it("leave blank what is not for this reader: nobody said that too few answered", () => {
    const hidden = { occurrenceId, phase: "after", form: "full", n: null, counts: null } as const;
    const meeting = { occurrenceId, start: "2026-12-01T10:00:00.000Z", invited: 8, newInvitees: 0, agreed: null };
    const meetings = [{ ...meeting, membershipChanged: false, state: "not-yours" as const }];
    expect(pointsOf(question([hidden]), meetings)).toEqual([{ kind: "blank" }]);
  });

  it("carry the range and the middle half of a full shape", () => {
    const full = { occurrenceId, phase: "after" as const, form: "full" as const, n: 8, counts: [0, 0, 1, 4, 3] };
    expect(pointsOf(question([full]))[0]).toMatchObject({ kind: "shape", range: [3, 5], middleHalf: [4, 5] });
  });

  it("place a coarse shape low, in the middle and high, without a middle half", () => {
    const coarse = { occurrenceId, phase: "after" as const, form: "coarse" as const, n: 4, counts: [2, 1, 1] };
    const stands = [
      { at: 1.5, people: 2 },
      { at: 3, people: 1 },
      { at: 4.5, people: 1 },
    ];
    expect(pointsOf(question([coarse]))).toEqual([{ kind: "shape", stands, range: null, middleHalf: null }]);
  });
});
