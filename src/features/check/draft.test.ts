import { describe, expect, it } from "vitest";
import { ownQuestionSchema } from "../../contract/pack.ts";
import { type Draft, draftOf, emptyDraft, hintsFor, missing, most, ownKinds, questionOf } from "./draft.ts";

const draft = (more: Partial<Draft>): Draft => ({ ...emptyDraft, after: "I know who decides.", ...more });
const written = (more: Partial<Draft>) => questionOf(draft(more), null, "own-1", "en");

describe("a question somebody writes", () => {
  it("is one that the server takes, of every kind, with one wording or both", () => {
    for (const kind of ownKinds)
      for (const before of ["", "I know who will decide."])
        for (const compared of [false, true]) {
          const question = written({ kind, before, compared, options: ["Bergen", " Oslo ", ""] });
          expect(ownQuestionSchema.parse(question)).toEqual(question);
          expect(question.compared).toBe(compared && kind === "scale" && before !== "");
          expect(question.words.en?.options).toEqual(kind === "choice" ? ["Bergen", "Oslo"] : null);
        }
  });

  it("is stored as one line without blanks around, and named by its start when nobody names it", () => {
    const long = " Everybody  knows\nwhat we leave for the night shift. ";
    expect(written({ after: long }).words.en).toEqual({
      name: "Everybody knows what we leave for the…",
      before: null,
      after: "Everybody knows what we leave for the night shift.",
      options: null,
    });
    for (const text of ["x".repeat(300), "🙂".repeat(90), "短い".repeat(50)]) {
      const question = written({ after: text });
      expect(ownQuestionSchema.safeParse(question).success).toBe(true);
      expect(question.words.en?.name.length).toBeLessThanOrEqual(most.name);
    }
  });

  it("lacks its text, or two options that differ", () => {
    expect(missing(draft({ after: " " }))).toBe("need-text");
    expect(missing(draft({ kind: "choice" }))).toBe("need-options");
    expect(missing(draft({ kind: "choice", options: ["a", "a "] }))).toBe("need-options");
    expect(missing(draft({ kind: "choice", options: ["a", "", "b"] }))).toBeNull();
    expect(missing(draft({ kind: "decision" }))).toBeNull();
  });

  it("is reworded as the next version under its id, with where it is found, and without its old translations", () => {
    const first = {
      ...written({ level: "operational", field: "way" }),
      levels: ["strategic" as const, "operational" as const],
      version: 4,
    };
    const de = { name: "n", before: null, after: "Ich weiß, wer entscheidet.", options: null };
    const both = { ...first, words: { ...first.words, de } };
    const again = questionOf({ ...draftOf(both), after: "All of us know who decides." }, both, "own-2", "fr");
    expect(again).toMatchObject({ id: "own-1", version: 5, language: "en", fields: ["way"], levels: first.levels });
    expect(Object.keys(again.words)).toEqual(["en"]);
    expect(ownQuestionSchema.safeParse(again).success).toBe(true);
  });

  it("is asked about when it is long, double or leading, in English, and never refused for it", () => {
    expect(hintsFor("I know who decides.", "en")).toEqual([]);
    expect(hintsFor("I know who decides and when.", "en")).toEqual(["hint-double"]);
    expect(hintsFor("Surely we all agree.", "en-xa")).toEqual(["hint-leading"]);
    expect(hintsFor("x".repeat(121), "ja")).toEqual(["hint-long"]);
    expect(hintsFor("x".repeat(120), "ja")).toEqual([]);
    expect(hintsFor("or and or", "fr")).toEqual([]);
  });
});
