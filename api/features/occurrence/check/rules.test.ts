import { describe, expect, test } from "vitest";
import { fullPicture } from "../../../../src/contract/fullPicture.ts";
import { meetingKinds } from "../../../../src/contract/question.ts";
import { questionBook } from "../../../../src/contract/questionBook.ts";
import { serverWords } from "../../../../src/locales/serverWords.ts";
import { questionsFor, type Terms, whatChanged, whyNotAskable } from "./rules.ts";

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
  test("the full picture fits every kind of meeting, and a scale of seven nothing smaller", () => {
    for (const kind of meetingKinds)
      for (const coarse of [true, false]) {
        const questions = fullPicture({ ways: !coarse, coarse });
        expect(questions.length).toBeGreaterThanOrEqual(12);
        const ways = coarse ? undefined : ["a", "b", "c", "d"];
        expect(whyNotAskable({ kind, size: "full", questions, ways }, bank)).toBeNull();
      }
    expect(whyNotAskable({ kind: "decide", size: "quick", questions: ["sure"] }, bank)).not.toBeNull();
  });
  test("a guess comes after what it is about, and a rule-out with its ways", () => {
    const why = (questions: string[], ways?: string[]) =>
      whyNotAskable({ kind: "decide", size: "quick", questions, ways }, bank);
    expect(why(["commit", "guess-commit"])).toBeNull();
    expect(why(["guess-commit", "commit"])).toBe("guess-commit comes after commit");
    expect(why(["decision", "guess-decision"])).not.toBeNull();
    expect(why(["rule-out"])).not.toBeNull();
    expect(why(["rule-out"], ["a", "b", "c", "c"])).toBe("a way is named twice");
    expect(why(["clarity"], ["a", "b", "c", "d"])).toBe("ways are for a rule-out");
  });
});

test("a team is told that somebody leads in the open, and that nobody does any more; never who", () => {
  const terms: Terms = {
    kind: "decide",
    size: "starter",
    questions: [],
    before: true,
    after: true,
    mode: "private",
    readers: "team",
    threshold: 5,
    facilitatorId: null,
    leaderId: null,
  };
  const led = { ...terms, leaderId: "somebody" };
  expect(whatChanged(terms, led)).toEqual([{ what: "leader-set", facts: { to: "named" } }]);
  expect(whatChanged(led, terms)).toEqual([{ what: "leader-set", facts: { to: "nobody" } }]);
});
