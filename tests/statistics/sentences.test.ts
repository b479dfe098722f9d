import { describe, expect, it } from "vitest";
import { say } from "../../src/locales/say.ts";
import { serverWords } from "../../src/locales/serverWords.ts";
import { closenessWords } from "../../src/measure/agreement.ts";
import { describeQuestion } from "../../src/measure/describe.ts";
import { guessCodes } from "../../src/measure/guess.ts";
import { leaderCodes } from "../../src/measure/leader.ts";
import { estimateSentence, sentenceCodes, sentenceOf } from "../../src/measure/sentence.ts";
import { total } from "../../src/measure/tally.ts";

const { sentences } = serverWords("en");

type Kind = "scale" | "choice" | "decision";
const read = (
  counts: number[],
  kind: Kind = "scale",
  form: "full" | "coarse" = "full",
  options: string[] = [],
): string => say(sentenceOf({ kind, form, counts, cantSay: 0, answered: total(counts) }), sentences, options);

describe("what people read above a picture", () => {
  it("differs for four pictures with the same mean, and says where and how wide", () => {
    expect(read([4, 0, 0, 0, 4])).toBe("Two groups of answers: 4 low, 4 high, none between.");
    expect(read([0, 0, 8, 0, 0])).toBe("Similar answers, all in the middle: 3.");
    expect(read([0, 2, 4, 2, 0])).toBe("Mostly similar answers, in the middle: 2 to 4.");
    expect(read([2, 2, 2, 2, 2])).toBe("Spread out answers: 1 to 5, centred in the middle.");
    expect(read([3, 5, 0, 0, 0])).toBe("Similar answers, all low: 1 to 2.");
  });

  it("does not mention a lone voice", () => {
    expect(read([1, 0, 0, 4, 3])).toBe("Mostly similar answers, high: the middle half from 4 to 5.");
    expect(read([5, 0, 1, 0, 4])).toBe("Two groups of answers: low and high.");
  });

  it("counts support for a decision, and those who would have chosen otherwise", () => {
    expect(read([3, 3, 0, 2], "decision")).toBe(
      "6 of 8 will support the decision. 3 of these 6 would have chosen otherwise.",
    );
    expect(read([4, 3, 0, 1], "decision")).toBe("Most will support the decision.");
  });

  it("lists the three counts of a small team", () => {
    expect(read([2, 1, 1], "scale", "coarse")).toBe("2 low, 1 in the middle, 1 high.");
    expect(read([0, 0, 4], "scale", "coarse")).toBe("All 4 high.");
  });

  it("names options by their words", () => {
    expect(read([6, 2, 0], "choice", "full", ["Time", "Money", "Nothing"])).toBe("6 of 8 chose “Time”.");
  });

  it("says what the missing answers could have changed", () => {
    const { estimate } = describeQuestion({
      kind: "scale",
      form: "full",
      counts: [2, 3, 0, 1, 1],
      cantSay: 0,
      invited: 10,
      answered: 7,
    });
    const sentence = estimateSentence(estimate, 3);
    expect(sentence && say(sentence, sentences)).toBe("If the 3 others had answered: mostly similar, or spread out.");
  });

  it("has words for every code and every shape word, and for a result that is not shown", () => {
    const codes = [...sentenceCodes, ...guessCodes, ...leaderCodes];
    for (const code of codes) expect(Object.keys(sentences.templates)).toContain(code);
    for (const word of closenessWords) expect(Object.keys(sentences.terms)).toContain(word);
    expect(Object.keys(sentences.templates)).toHaveLength(codes.length + 1);
    expect(say({ code: "not-shown", facts: { k: 5 } }, sentences)).toBe("Not shown: 5 answers are needed.");
    expect(say({ code: "not-shown", facts: { k: 1 } }, sentences)).toBe("Not shown: 1 answer is needed.");
  });

  it("can be said of every picture of up to three people at each answer, without a gap in the words", () => {
    for (let code = 0; code < 4 ** 5; code++) {
      const counts = Array.from({ length: 5 }, (_, i) => Math.floor(code / 4 ** i) % 4);
      expect(read(counts)).toMatch(/^[A-Z][^{}]*\.$/);
    }
  });
});
