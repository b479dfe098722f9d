import { describe, expect, it } from "vitest";
import { answersAt, formsIn, pointsOf, rowsOf, shiftsOf, type TrendQuestion } from "./pointsOf.ts";

const occurrenceId = "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11";
const question = (points: TrendQuestion["points"]): TrendQuestion => ({
  id: "clarity",
  version: 1,
  name: "clear purpose",
  kind: "scale",
  scale: 5,
  options: null,
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
    const meetings = [{ ...meeting, membershipChanged: false, why: null, state: "not-yours" as const }];
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

  it("of a choice are its answers alone: no range, no middle half, and nothing low or high", () => {
    const point = { occurrenceId, phase: "after" as const, form: "full" as const, n: 8, counts: [5, 0, 3] };
    const options = ["time", "people", "nothing"];
    const choice = { ...question([point]), kind: "choice" as const, scale: 3, options };
    const stands = [
      { at: 1, people: 5 },
      { at: 2, people: 0 },
      { at: 3, people: 3 },
    ];
    const drawn = [{ kind: "shape", stands, range: null, middleHalf: null }];
    expect(pointsOf(choice)).toEqual(drawn);
    const coarse = { ...choice, points: [{ ...point, form: "coarse" as const }] };
    expect(pointsOf(coarse)).toEqual(drawn);
    expect([formsIn(choice), formsIn(coarse)]).toEqual(Array(2).fill({ full: true, folded: false }));
    expect(answersAt(choice, false)).toEqual(options);
    expect(answersAt(question([]), false)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("of a small team's decision have the two rows it kept, or stand between those of a larger one", () => {
    const point = { occurrenceId, phase: "after" as const, form: "coarse" as const, n: 4, counts: [3, 1] };
    const decision = { ...question([point]), kind: "decision" as const, scale: 4, options: ["a", "b", "c", "d"] };
    const placed = (one: TrendQuestion) => pointsOf(one).map((drawn) => drawn.kind === "shape" && drawn.stands);
    const rows = ["will support", "cannot support yet"];
    expect(rowsOf(decision)).toEqual(rows);
    expect(placed(decision)).toEqual([
      [
        { at: 1, people: 3 },
        { at: 2, people: 1 },
      ],
    ]);
    const grown = { ...point, form: "full" as const, n: 8, counts: [5, 1, 1, 1] };
    const both = { ...decision, points: [point, grown] };
    expect(rowsOf(both)).toEqual(["a", "b", "c", "d"]);
    expect(placed(both)[0]).toEqual([
      { at: 1.5, people: 3 },
      { at: 3.5, people: 1 },
    ]);
    expect(formsIn(decision)).toEqual({ full: false, folded: true });
    expect(answersAt(decision, true)).toEqual(rows);
  });
});

describe("what moved from before to after", () => {
  it("stands at its meeting, in the row that has an answer after it", () => {
    const after = { occurrenceId, phase: "after", form: "full", n: 8, counts: [0, 0, 1, 4, 3] } as const;
    const told = {
      meetings: [{ occurrenceId }, { occurrenceId: "other" }],
      shifts: [
        { occurrenceId, questionId: "commit", word: "lower" },
        { occurrenceId, questionId: "clarity", word: "higher" },
      ],
    } as const;
    const words = (points: TrendQuestion["points"]) => shiftsOf(question(points), told);
    expect(
      words([
        { ...after, counts: [...after.counts] },
        { ...after, counts: [...after.counts] },
      ]),
    ).toEqual(["higher", null]);
    expect(words([null, null]), "another wording's row").toEqual([null, null]);
  });
});
