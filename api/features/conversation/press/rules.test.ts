import { describe, expect, test } from "vitest";
import type { AskedQuestion } from "../../../../src/contract/question.ts";
import { answerIn, answerTo, givenAnswers, viewIn } from "./rules.ts";

const scale: AskedQuestion = {
  ...{ id: "clarity", version: 1, kind: "scale", scale: 5, name: "Clear purpose" },
  ...{ text: "Is the purpose clear?", options: null },
};
const sentence: AskedQuestion = { ...scale, id: "text", kind: "sentence", scale: null };
const questions = [scale, { ...scale, id: "support" }, sentence];
const pulseId = "0199a3c0-0000-7000-8000-000000000001";

describe("what a press gives", () => {
  test("is a number from a button, and the same from a field", () => {
    expect(answerTo(scale, 4)).toBe(4);
    expect(answerTo(scale, "4")).toBe(4);
    expect(answerTo(scale, "cant-say")).toBe("cant-say");
  });
  test("is a sentence where one is asked, cut of blanks", () => expect(answerTo(sentence, "  So  ")).toBe("So"));
  test.each([0, 6, 4.5, -1, "6", "four", "", null, undefined, {}, [4], true])("is nothing for %j on a scale", (value) =>
    expect(answerTo(scale, value)).toBeNull(),
  );
  test.each([4, "", "   ", "x".repeat(281), null, {}])("is nothing for %j where a sentence is asked", (value) =>
    expect(answerTo(sentence, value)).toBeNull(),
  );
});

describe("what a card carries", () => {
  test("is read", () => {
    expect(viewIn({ pulseId })).toEqual({ pulseId });
    expect(answerIn({ pulseId, questionId: "clarity", value: 4 })).toMatchObject({ given: {}, value: 4 });
  });
  test.each([null, "x", {}, { pulseId: "1" }, { pulseId, at: "0" }, { pulseId, at: 99 }])(
    "is none of ours: %j",
    (data) => expect(viewIn(data)).toBeNull(),
  );
  test.each([{ pulseId }, { pulseId, questionId: "<b>" }, { pulseId, questionId: "clarity", given: [1] }])(
    "is no answer: %j",
    (data) => expect(answerIn(data)).toBeNull(),
  );
});

test("of what a card has carried along only answers to its questions count", () => {
  const given = { clarity: "4", support: 9, text: " So ", other: 1, __proto__: { support: 2 } };
  expect(givenAnswers(questions, given)).toEqual({ clarity: 4, text: "So" });
});
