import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessCodes, guessGap } from "./guess.ts";
import { median, total } from "./tally.ts";

const sentence = (answers: number[], guesses: number[]) => guessGap(answers, guesses).sentence;
const tally = (scale: number) => fc.array(fc.nat({ max: 6 }), { minLength: scale, maxLength: scale });
const pair = fc.constantFrom(5, 7).chain((scale) => fc.tuple(tally(scale), tally(scale)));

describe("guessing the room", () => {
  it("states the room's middle, the middle guess and the steps between them", () => {
    expect(guessGap([0, 5, 3, 0, 0], [0, 0, 2, 5, 1])).toEqual({
      middle: 4,
      gap: 2,
      sentence: { code: "guess-higher", facts: { actual: 2, guessed: 4, steps: 2 } },
    });
    expect(sentence([0, 0, 2, 5, 1], [0, 5, 3, 0, 0])).toEqual({
      code: "guess-lower",
      facts: { actual: 4, guessed: 2, steps: 2 },
    });
    expect(sentence([0, 1, 5, 2, 0], [0, 2, 5, 1, 0])).toEqual({ code: "guess-same", facts: { actual: 3 } });
  });

  it("names no middle that a single person stands on, on either side", () => {
    // Sorted 1 1 2 4 4: the middle answer is one person's own.
    expect(sentence([2, 1, 0, 2, 0], [0, 0, 0, 5, 0])).toEqual({
      code: "guess-higher-bare",
      facts: { actualWhere: "low", guessedWhere: "high" },
    });
    expect(sentence([0, 0, 0, 5, 0], [1, 1, 1, 1, 1]).code).toBe("guess-lower-bare");
    // Between 3 and 4 stands nobody.
    expect(sentence([0, 0, 3, 3, 0], [0, 0, 0, 6, 0]).code).toBe("guess-near-bare");
  });

  it("gives two groups no middle to meet", () => {
    expect(sentence([4, 0, 0, 0, 4], [0, 0, 8, 0, 0])).toEqual({
      code: "guess-room-groups",
      facts: { lowWhere: "low", highWhere: "high", guessedWhere: "middle" },
    });
    expect(sentence([0, 0, 0, 8, 0], [4, 0, 0, 0, 4])).toEqual({
      code: "guess-groups",
      facts: { lowWhere: "low", highWhere: "high", actualWhere: "high" },
    });
  });

  it("says nothing of fewer than three, and refuses tallies of two scales", () => {
    expect(guessGap([1, 0, 0, 0, 1], [0, 0, 5, 0, 0]).sentence.code).toBe("guess-few");
    expect(guessGap([5, 0, 0, 0, 0], [0, 0, 0, 0, 0])).toEqual({
      middle: null,
      gap: null,
      sentence: { code: "guess-few", facts: {} },
    });
    expect(() => guessGap([1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1])).toThrow(RangeError);
    expect(() => guessGap([1, 1], [1, 1])).toThrow(RangeError);
  });

  it("whatever the tallies: a known code, and a number only where two people stand", () => {
    fc.assert(
      fc.property(pair, ([answers, guesses]) => {
        const { middle, gap, sentence } = guessGap(answers, guesses);
        expect(guessCodes).toContain(sentence.code);
        expect(middle).toBe(median(guesses));
        if (total(answers) > 0 && middle !== null) expect(gap).toBe(middle - (median(answers) ?? Number.NaN));
        const { actual, guessed, steps } = sentence.facts;
        if (actual !== undefined) expect(answers[Number(actual) - 1]).toBeGreaterThanOrEqual(2);
        if (guessed !== undefined) expect(guesses[Number(guessed) - 1]).toBeGreaterThanOrEqual(2);
        if (steps !== undefined) expect(Number.isInteger(steps) && Number(steps) >= 1).toBe(true);
      }),
    );
  });

  it("turned upside down, higher becomes lower", () => {
    const turned = { higher: "lower", lower: "higher" } as const;
    fc.assert(
      fc.property(pair, ([answers, guesses]) => {
        const one = guessGap(answers, guesses).sentence.code;
        const other = guessGap(answers.toReversed(), guesses.toReversed()).sentence.code;
        expect(other).toBe(one.replace(/higher|lower/, (word) => turned[word as keyof typeof turned]));
      }),
    );
  });
});
