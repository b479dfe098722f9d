import { describe, expect, it } from "vitest";
import type { OwnQuestion } from "./pack.ts";
import { type OwnVersion, questionBook } from "./questionBook.ts";
import type { QuestionWords } from "./wording.ts";

const words: QuestionWords = {
  scales: { 5: ["a", "b", "c", "d", "e"] },
  cantSay: "?",
  guess: { name: "guess", text: "{text}" },
  questions: {
    clarity: { name: "purpose", version: 1, before: "before", after: "after", options: null },
    decision: { name: "decision", version: 1, before: null, after: "decided", options: ["1", "2", "3", "4"] },
  },
};
const own = (more: Partial<OwnQuestion>): OwnQuestion => ({
  id: "own-1",
  version: 1,
  kind: "scale",
  levels: ["operational"],
  fields: [],
  compared: false,
  language: "en",
  words: { en: { name: "one", before: "early", after: null, options: null } },
  ...more,
});
const en = (after: string, options: string[] | null = null) => ({ en: { name: "n", before: null, after, options } });
const bookWith = (locale: string, ...versions: OwnVersion[]) => questionBook(words, versions, locale);
const there = (more: Partial<OwnQuestion>): OwnVersion => ({ question: own(more), isRetired: false });

describe("the book of what a team can be asked", () => {
  it("finds the bank's questions whatever the team has", () => {
    const book = bookWith("en");
    expect(book.entry("clarity")?.compared).toBe(true);
    expect(book.worded({ id: "clarity", version: 1 }, "before", "decide")?.text).toBe("before");
    expect(book.entry("own-1")).toBeUndefined();
    expect(book.worded({ id: "own-1", version: 1 }, "before", "decide")).toBeNull();
  });

  it("gives the newest version to who asks anew, and to who has asked the very one", () => {
    const book = bookWith("en", there({ version: 7, words: en("new") }), there({ version: 2, words: en("old") }));
    expect(book.entry("own-1")?.version).toBe(7);
    expect(book.entry("own-1", 2)?.version).toBe(2);
    expect(book.entry("own-1", 3)).toBeUndefined();
    expect([2, 7].map((version) => book.worded({ id: "own-1", version }, "after", "share")?.text)).toEqual([
      "old",
      "new",
    ]);
    expect(book.worded({ id: "own-1", version: 3 }, "after", "share")).toBeNull();
  });

  it("has no words for a phase that is not asked, and between meetings those there are", () => {
    const book = bookWith("en", there({}));
    const asked = (["before", "after", "adhoc"] as const).map(
      (phase) => book.worded({ id: "own-1", version: 1 }, phase, "decide")?.text,
    );
    expect(asked).toEqual(["early", undefined, "early"]);
  });

  it("speaks the reader's language, or the one the question was written in", () => {
    const fr = { name: "un", before: null, after: "bonjour", options: null };
    const question = there({ words: { ...en("hello"), fr } });
    const said = (locale: string) =>
      bookWith(locale, question).worded({ id: "own-1", version: 1 }, "after", "plan")?.text;
    expect(["fr", "fr-CH", "de", "en-GB", "FR", "constructor"].map(said)).toEqual([
      "bonjour",
      "bonjour",
      "hello",
      "hello",
      "bonjour",
      "hello",
    ]);
  });

  it("answers a scale and a decision in the bank's words, a choice in the team's, and a sentence freely", () => {
    const answers = (kind: OwnQuestion["kind"], options: string[] | null = null) => {
      const book = bookWith("en", there({ kind, words: en("text", options) }));
      return [book.entry("own-1")?.scale, book.worded({ id: "own-1", version: 1 }, "after", "plan")?.options];
    };
    expect(answers("scale")).toEqual([5, ["a", "b", "c", "d", "e"]]);
    expect(answers("decision")).toEqual([4, ["1", "2", "3", "4"]]);
    expect(answers("choice", ["x", "y"])).toEqual([2, ["x", "y"]]);
    expect(answers("sentence")).toEqual([null, null]);
  });

  it("knows what is retired", () => {
    const book = bookWith("en", { question: own({}), isRetired: true }, there({ id: "own-2" }));
    expect(["own-1", "own-2", "own-3", "clarity"].map(book.isRetired)).toEqual([true, false, false, false]);
  });
});
