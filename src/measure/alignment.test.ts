import { describe, expect, it } from "vitest";
import { alignment } from "./alignment.ts";

const top = [0, 0, 0, 0, 4];
const middle = [0, 0, 6, 0, 0];
const bottom = [5, 0, 0, 0, 0];
const nobody = [0, 0, 0, 0, 0];

describe("the alignment score", () => {
  it("is the geometric mean of clarity and commitment, with the fewest answers beside it", () => {
    expect(alignment({ clarity: top, commit: top })).toEqual({ score: 100, dims: 2, n: 4, olderPiece: false });
    expect(alignment({ clarity: top, commit: middle })?.score).toBeCloseTo(100 * Math.SQRT1_2, 9);
    expect(alignment({ clarity: middle, commit: bottom })).toEqual({ score: 0, dims: 2, n: 5, olderPiece: false });
    expect(alignment({ clarity: [0, 0, 0, 6, 0, 0, 0], commit: [0, 0, 0, 6, 0, 0, 0] })?.score).toBeCloseTo(50, 9);
  });

  it("takes in one's own part from this meeting or the last three, and says when it is older", () => {
    const score = (meetingsAgo: number, counts = middle) =>
      alignment({ clarity: top, commit: top, piece: { counts, meetingsAgo } });
    expect(score(0)).toEqual({ score: expect.closeTo(100 * Math.cbrt(0.5), 9), dims: 3, n: 4, olderPiece: false });
    expect(score(3)).toMatchObject({ dims: 3, olderPiece: true });
    expect(score(4)).toEqual({ score: 100, dims: 2, n: 4, olderPiece: false });
    expect(score(1, nobody)).toMatchObject({ dims: 2, olderPiece: false });
    expect(score(0, [0, 0, 3, 0, 0])?.n).toBe(3);
  });

  it("is undefined when nobody answered clarity or commitment", () => {
    expect(alignment({ clarity: nobody, commit: top })).toBeNull();
    expect(alignment({ clarity: top, commit: nobody, piece: { counts: top, meetingsAgo: 0 } })).toBeNull();
  });

  it("refuses what is no tally and no number of meetings, naming it", () => {
    const wrong = [1, -1, 0, 0, 0];
    expect(() => alignment({ clarity: wrong, commit: top })).toThrow(/^clarity /);
    expect(() => alignment({ clarity: top, commit: [1, 1] })).toThrow(/^commit /);
    expect(() => alignment({ clarity: top, commit: top, piece: { counts: wrong, meetingsAgo: 9 } })).toThrow(/^piece /);
    for (const meetingsAgo of [-1, 0.5, Number.NaN]) {
      expect(() => alignment({ clarity: top, commit: top, piece: { counts: top, meetingsAgo } })).toThrow(
        /^meetingsAgo /,
      );
    }
  });
});
