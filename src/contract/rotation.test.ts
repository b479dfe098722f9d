import { describe, expect, it } from "vitest";
import { bankQuestion } from "./questionBank.ts";
import { rotation } from "./rotation.ts";

describe("the questions of a meeting when nobody chose", () => {
  it("are clear purpose and support, always", () => {
    expect(rotation("starter", 0)).toEqual(["clarity", "commit"]);
    expect(rotation("starter", 7)).toEqual(["clarity", "commit"]);
  });

  it("rotate by meeting, at most three in quick and four in full", () => {
    const rotating = [0, 1, 2, 3, 4].map((meeting) => rotation("full", meeting).slice(2));
    expect(rotating).toEqual([
      ["direct", "piece"],
      ["free", "text"],
      ["direct", "piece"],
      ["free", "voice"],
      ["direct", "piece"],
    ]);
    for (let meeting = 0; meeting < 8; meeting++) {
      expect(rotation("quick", meeting)).toHaveLength(3);
      expect(rotation("full", meeting)).toHaveLength(4);
      for (const id of rotation("quick", meeting)) expect(bankQuestion(id), id).toBeDefined();
    }
  });

  it("leave the sentence out for a small team, whose style would tell who wrote", () => {
    expect(rotation("full", 1, true)).toEqual(["clarity", "commit", "free"]);
  });

  it("rest at every other meeting once their answers stay the same, both at the same one", () => {
    const steady = ["clarity", "commit"];
    expect([6, 7].map((meeting) => rotation("starter", meeting, false, steady))).toEqual([steady, []]);
    expect(rotation("quick", 7, false, ["clarity"])).toEqual(["commit", "voice"]);
    expect(rotation("full", 7, false, steady)).toEqual(["free", "voice"]);
    expect(rotation("quick", 8, false, steady)).toEqual(["clarity", "commit", "direct"]);
  });

  it("have no meeting before the first", () => {
    expect(() => rotation("full", -1)).toThrow(RangeError);
  });
});
