import { describe, expect, it } from "vitest";
import { leaderCodes, leaderGap, leaderSentence } from "./leader.ts";

describe("the leader beside the team", () => {
  it("is the leader's answer less the team's mean, and who stands below less who stands above", () => {
    expect(leaderGap(4, [1, 2, 2, 2, 1])).toEqual({ gap: 1, delta: 0.5, word: "higher" });
    expect(leaderGap(2, [1, 2, 2, 2, 1])).toEqual({ gap: -1, delta: -0.5, word: "lower" });
    expect(leaderGap(3, [1, 2, 2, 2, 1])).toEqual({ gap: 0, delta: 0, word: null });
    expect(leaderGap(7, [0, 0, 0, 4, 0, 0, 0])).toEqual({ gap: 3, delta: 1, word: "higher" });
  });

  it("has no word for less than a step, nor while most of the team stand elsewhere", () => {
    expect(leaderGap(4, [0, 2, 4, 2, 1])?.word).toBeNull();
    expect(leaderGap(2, [1, 2, 4, 2, 0])?.word).toBeNull();
    // The mean is a step away, but only because of a few far off.
    expect(leaderGap(4, [3, 0, 0, 5, 0])).toEqual({ gap: expect.closeTo(1.125, 12), delta: 0.375, word: null });
    expect(leaderGap(2, [0, 5, 0, 0, 3])).toEqual({ gap: expect.closeTo(-1.125, 12), delta: -0.375, word: null });
  });

  it("has a word for a gap of one step on paper, whatever the division does to the last digit", () => {
    const found = leaderGap(5, [0, 0, 7, 35, 7]);
    expect(found).toEqual({ gap: 1, delta: expect.closeTo(6 / 7, 12), word: "higher" });
    expect(leaderGap(1, [7, 35, 7, 0, 0])?.word).toBe("lower");
  });

  it("is said in a word and without a number", () => {
    const said = [leaderGap(4, [1, 2, 2, 2, 1]), leaderGap(2, [1, 2, 2, 2, 1]), leaderGap(3, [1, 2, 2, 2, 1])].map(
      (gap) => gap && leaderSentence(gap),
    );
    expect(said).toEqual(["leader-higher", "leader-lower", "leader-near"].map((code) => ({ code, facts: {} })));
    for (const one of said) expect(leaderCodes).toContain(one?.code);
  });

  it("is undefined when nobody answered, and refuses an answer off the scale", () => {
    expect(leaderGap(3, [0, 0, 0, 0, 0])).toBeNull();
    for (const leader of [0, 6, 2.5, Number.NaN]) expect(() => leaderGap(leader, [1, 1, 1, 1, 1])).toThrow(/^leader /);
  });
});
