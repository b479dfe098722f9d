import { describe, expect, test } from "vitest";
import { questionBook } from "../../../src/contract/questionBook.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import {
  answeredOf,
  type ClosedPulse,
  describeAll,
  promptWhenHidden,
  shiftsBetween,
  stateOf,
  turnOf,
} from "./rules.ts";

const bank = questionBook(serverWords("en").questions, [], "en");
const people = ["a", "b", "c", "d", "e", "f", "g", "h"];
const question = (id: string, counts: readonly number[]) => ({
  question_id: id,
  version: 1,
  kind: "scale" as const,
  shown: true as const,
  n: counts.reduce((sum, count) => sum + count, 0),
  cantSay: 0,
  counts,
});
const after: ClosedPulse = {
  pulse_id: "00000000-0000-4000-8000-000000000002",
  phase: "after",
  state: "sealed",
  mode: "private",
  form: "full",
  k: 5,
  readers: "team",
  released: true,
  audience: people,
  questions: [question("clarity", [0, 0, 0, 4, 4])],
};
const before: ClosedPulse = { ...after, phase: "before", questions: [question("clarity", [4, 4, 0, 0, 0])] };
const words = {
  asked: ({ id }: { id: string }) => ({ name: id, text: `${id}?`, options: null }),
  prompts: (shown: unknown, turn: number) =>
    [0, 1].map((more) => `${shown === null ? "hidden" : "shown"} ${(turn + more) % 2}?`),
};

describe("the shift from before to after", () => {
  test("compares the same question", () => {
    expect(shiftsBetween(before, after, bank)).toEqual([
      { questionId: "clarity", before: [4, 4, 0, 0, 0], after: [0, 0, 0, 4, 4], delta: 1, word: "higher" },
    ]);
  });
  test.each([
    { because: "there was no before", earlier: null, later: after },
    { because: "before was not shown", earlier: { ...before, released: false }, later: after },
    { because: "a small team's form has no shift", earlier: { ...before, form: "coarse" as const }, later: after },
    { because: "one was in the open", earlier: { ...before, mode: "open" as const }, later: after },
    { because: "one person left", earlier: before, later: { ...after, audience: people.slice(1) } },
    { because: "other people read before", earlier: { ...before, readers: "audience" }, later: after },
    { because: "the pulse is not an after", earlier: before, later: { ...after, phase: "adhoc" as const } },
    {
      because: "the wording changed",
      earlier: before,
      later: { ...after, questions: [{ ...question("clarity", [0, 0, 0, 4, 4]), version: 2 }] },
    },
    {
      because: "before and after of it ask different things",
      earlier: { ...before, questions: [question("voice", [4, 4, 0, 0, 0])] },
      later: { ...after, questions: [question("voice", [0, 0, 0, 4, 4])] },
    },
  ])("is not said when $because", ({ earlier, later }) => expect(shiftsBetween(earlier, later, bank)).toEqual([]));
});

describe("what a result says", () => {
  test("a question that is not shown has a name and nothing else", () => {
    const hidden = { question_id: "clarity", version: 1, kind: "scale" as const, shown: false as const };
    expect(describeAll({ ...after, questions: [hidden] }, 8, words)).toEqual([
      { id: "clarity", name: "clarity", text: "clarity?", shown: false },
    ]);
  });
  test("not shown, withdrawn and shown are three states, and only the first offers a prompt to try aloud", () => {
    const withheld = { ...after, released: false };
    const withdrawn = { ...withheld, state: "void" as const };
    expect([after, withheld, withdrawn].map(stateOf)).toEqual(["released", "withheld", "void"]);
    expect([after, withheld, withdrawn].map((pulse) => promptWhenHidden(pulse, words).prompt === null)).toEqual([
      true,
      false,
      true,
    ]);
    const { prompt, morePrompts } = promptWhenHidden(withheld, words);
    expect([prompt, ...morePrompts].toSorted(), "another one is at hand").toEqual(["hidden 0?", "hidden 1?"]);
  });
  test.each([
    { invited: 6, released: false, is: null },
    { invited: 6, released: true, is: 5 },
    { invited: 7, released: false, is: 5 },
  ])("$invited invited, released $released: the number of answers is $is", ({ invited, released, is }) => {
    expect(answeredOf(invited, released, 5)).toBe(is);
  });
  test("everybody gets the same prompt, and results differ in theirs", () => {
    expect(turnOf({ pulse_id: "one" }, "clarity")).toBe(turnOf({ pulse_id: "one" }, "clarity"));
    const turns = Array.from({ length: 50 }, (_, index) => turnOf({ pulse_id: `pulse ${index}` }, "clarity") % 3);
    expect(new Set(turns).size).toBe(3);
  });
  test("two results of a series that follow each other have different prompts for the same shape", () => {
    const at = (seal_order: number) =>
      turnOf({ pulse_id: `${seal_order}`, seal_series: "weekly", seal_order }, "commit");
    for (let place = 1; place < 40; place++) {
      expect(at(place + 1) % 3).not.toBe(at(place) % 3);
      expect(at(place + 2) % 3).not.toBe(at(place) % 3);
    }
  });
});
