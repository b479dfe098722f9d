import { describe, expect, test } from "vitest";
import { questionBook } from "../../../../src/contract/questionBook.ts";
import { serverWords } from "../../../../src/locales/serverWords.ts";
import { questionsFor, whyNotAskable } from "./rules.ts";

const bank = questionBook(serverWords("en").questions, [], "en");

describe("what a meeting is asked", () => {
  const ids = (size: "starter" | "quick" | "full", meeting: number, form: "full" | "coarse" = "full") =>
    questionsFor({ kind: "decide", size, questions: [] }, meeting, form, bank).map((entry) => entry.id);

  test("a new series asks two questions at every meeting", () => {
    expect([0, 1, 7].map((meeting) => ids("starter", meeting))).toEqual(Array(3).fill(["clarity", "commit"]));
  });
  test("the rotation adds one question to a quick check and two to a full one, by meeting", () => {
    expect([0, 1, 2, 3].map((meeting) => ids("quick", meeting).slice(2))).toEqual([
      ["direct"],
      ["free"],
      ["piece"],
      ["voice"],
    ]);
    expect(ids("full", 5)).toEqual(["clarity", "commit", "free", "text"]);
  });
  test("a small team in coarse form is never asked for a sentence", () => {
    expect(ids("full", 1, "coarse")).toEqual(["clarity", "commit", "free"]);
  });
  test("questions somebody chose are asked as chosen", () => {
    const check = { kind: "decide", size: "quick", questions: ["voice", "help"] } as const;
    expect(questionsFor(check, 3, "full", bank).map((entry) => entry.id)).toEqual(["voice", "help"]);
  });
  test.each([
    { questions: ["clarity", "commit", "direct", "piece", "free"], because: "too many" },
    { questions: ["clarity", "clarity"], because: "twice the same" },
    { questions: ["nobody-knows-this"], because: "not in the bank" },
  ])("a list is refused: $because", ({ questions }) => {
    expect(whyNotAskable({ kind: "decide", size: "quick", questions }, bank)).not.toBeNull();
  });
  test("a decision is not asked of a meeting that only shares news", () => {
    expect(whyNotAskable({ kind: "share", size: "quick", questions: ["decision"] }, bank)).not.toBeNull();
    expect(whyNotAskable({ kind: "decide", size: "quick", questions: ["decision"] }, bank)).toBeNull();
  });
});
