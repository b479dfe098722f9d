import { describe, expect, it } from "vitest";
import { type QuestionWords, wordingOf } from "./wording.ts";

const words: QuestionWords = {
  scales: { 5: ["a", "b", "c", "d", "e"] },
  cantSay: "?",
  guess: { name: "guess {name}", text: "Guess “{text}”" },
  questions: {
    clarity: {
      name: "purpose",
      version: 1,
      before: { decide: "decide before", plan: "plan before", share: "share before", solve: "solve before" },
      after: "after",
      options: null,
    },
    decision: { name: "decision", version: 1, before: null, after: "choice made", options: ["1", "2", "3", "4"] },
    text: { name: "words", version: 1, before: "early", after: null, options: null },
    stranger: { name: "stranger", version: 1, before: "x", after: "y", options: null },
  },
};

describe("the wording of a question", () => {
  it("goes by phase and kind of meeting", () => {
    expect(wordingOf(words, "clarity", "before", "plan")?.text).toBe("plan before");
    expect(wordingOf(words, "clarity", "after", "plan")?.text).toBe("after");
  });

  it("carries the words of its answers: of its scale, its own options, or none for a sentence", () => {
    expect(wordingOf(words, "clarity", "after", "plan")?.options).toEqual(["a", "b", "c", "d", "e"]);
    expect(wordingOf(words, "decision", "after", "plan")?.options).toEqual(["1", "2", "3", "4"]);
    expect(wordingOf(words, "text", "before", "plan")?.options).toBeNull();
  });

  it("between meetings is the after wording, or the before wording where there is no other", () => {
    expect(wordingOf(words, "clarity", "adhoc", "plan")?.text).toBe("after");
    expect(wordingOf(words, "text", "adhoc", "plan")?.text).toBe("early");
  });

  it("is missing where the phase is not asked or the id is unknown to the bank or the language", () => {
    expect(wordingOf(words, "decision", "before", "plan")).toBeNull();
    expect(wordingOf(words, "voice", "before", "plan")).toBeNull();
    expect(wordingOf(words, "stranger", "before", "plan")).toBeNull();
  });

  it("asks for a guess with the words and the answers of the question it is about", () => {
    const asked = wordingOf(words, "guess-clarity", "before", "plan");
    expect(asked).toEqual({ name: "guess purpose", text: "Guess “plan before”", options: ["a", "b", "c", "d", "e"] });
    expect(wordingOf(words, "guess-decision", "after", "plan")).toBeNull();
    expect(wordingOf(words, "guess-stranger", "after", "plan")).toBeNull();
  });
});
