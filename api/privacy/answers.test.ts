import { expect, test } from "vitest";
import { checkAnswers, sheetBytes } from "./answers.ts";
import type { PulseQuestion } from "./openRow.ts";

const scale = (id: string): PulseQuestion => ({ id, kind: "scale", scale: 5 });
const sentence = (id: string): PulseQuestion => ({ id, kind: "sentence", scale: null });
const asked = [scale("clarity"), sentence("text")];
const refusal = expect.objectContaining({ code: "bad-request" });

test("an answer fits its question: a number up to its scale, a sentence, or cannot say to either", () => {
  for (const answers of [{ clarity: 1 }, { clarity: 5, text: "so" }, { clarity: "cant-say" }, { text: "cant-say" }])
    expect(() => checkAnswers(asked, answers)).not.toThrow();
});

test("nothing, another question, a number above the scale or the wrong sort is refused, without repeating the answer", () => {
  for (const answers of [{}, { commit: 1 }, { clarity: 6 }, { clarity: "secret words" }, { text: 1 }]) {
    let thrown: unknown;
    try {
      checkAnswers(asked, answers);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toEqual(refusal);
    expect(JSON.stringify(thrown)).not.toContain("secret");
  }
});

test("names that every object has are no questions", () => {
  for (const id of ["constructor", "toString", "valueOf"]) expect(() => checkAnswers(asked, { [id]: 1 })).toThrow();
});

test("one size holds the longest sheet there can be, in steps of 512 bytes", () => {
  const id = (index: number) => `q${index}`.padEnd(31, "x");
  for (const scales of [0, 1, 2, 4])
    for (const sentences of [0, 1, 2]) {
      const questions = [
        ...Array.from({ length: scales }, (_, i) => scale(id(i))),
        ...Array.from({ length: sentences }, (_, i) => sentence(id(10 + i))),
      ];
      const longest = Object.fromEntries(
        questions.map((one) => [one.id, one.scale === null ? "\u0001".repeat(280) : "cant-say"]),
      );
      const bytes = sheetBytes(questions);
      expect(Buffer.byteLength(JSON.stringify({ revision: 1_000_000, answers: longest }))).toBeLessThanOrEqual(bytes);
      expect(bytes % 512).toBe(0);
    }
  expect(sheetBytes([scale("clarity"), scale("commit")])).toBe(512);
});
