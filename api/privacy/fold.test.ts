import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/contract/question.ts";
import { systemChance } from "../platform/chance.ts";
import { foldSheets } from "./fold.ts";
import type { PulseQuestion } from "./openRow.ts";

const questions: PulseQuestion[] = [
  { id: "clarity", kind: "scale", scale: 5 },
  { id: "focus", kind: "choice", scale: 4 },
  { id: "text", kind: "sentence", scale: null },
];
const sheets = fc.array(
  fc.record(
    {
      clarity: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant<"cant-say">("cant-say")),
      focus: fc.integer({ min: 1, max: 4 }),
      text: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text !== "cant-say"),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 14 },
);
const full = { k: 5, form: "full" } as const;
const fold = (given: readonly Answers[], terms: { k: number; form: "full" | "coarse" } = full) =>
  foldSheets(given, questions, terms, systemChance);

test("a question is shown if and only if k people gave it a value; a shown one counts each of them once", () => {
  fc.assert(
    fc.property(sheets, (given) => {
      for (const question of fold(given).questions) {
        const answers = given
          .map((sheet) => sheet[question.id as keyof typeof sheet])
          .filter((one) => one !== undefined);
        const values = answers.filter((one) => one !== "cant-say");
        expect(question.shown).toBe(values.length >= 5);
        if (!question.shown) continue;
        expect([question.n, question.cantSay]).toEqual([values.length, answers.length - values.length]);
        if (question.id === "text") expect(question.sentences.toSorted()).toEqual(values.toSorted());
        else
          question.counts?.forEach((count, index) => {
            expect(count).toBe(values.filter((value) => value === index + 1).length);
          });
      }
    }),
  );
});

test("of a question that is not shown nothing comes out: no number, no text", () => {
  fc.assert(
    fc.property(sheets, (given) => {
      for (const { id, shown, ...rest } of fold(given).questions)
        if (!shown) expect([id, rest]).toEqual([id, { n: null, cantSay: null, counts: null, sentences: [] }]);
    }),
  );
});

test("the order of the sheets changes no number", () => {
  fc.assert(
    fc.property(sheets, (given) => {
      const numbers = (all: readonly Answers[]) =>
        fold(all).questions.map(({ sentences, ...numeric }) => ({ ...numeric, texts: sentences.toSorted() }));
      expect(numbers(given.toReversed())).toEqual(numbers(given));
    }),
  );
});

test("a result is released if and only if one question is shown", () => {
  fc.assert(
    fc.property(sheets, (given) => {
      const { released, questions: folded } = fold(given);
      expect(released).toBe(folded.some((question) => question.shown));
    }),
  );
});

test("coarse keeps below, at and above the middle only, and shows no choice of four", () => {
  const given = [1, 2, 3, 5].map((clarity): Answers => ({ clarity, focus: 1 }));
  const [clarity, focus] = fold(given, { k: 3, form: "coarse" }).questions;
  expect(clarity?.counts).toEqual([2, 1, 1]);
  expect(focus).toEqual({ id: "focus", shown: false, n: null, cantSay: null, counts: null, sentences: [] });
});

test("in the open one answer is a result, none is not", () => {
  expect(fold([{ clarity: 4 }], { k: 1, form: "full" }).questions.map((question) => question.shown)).toEqual([
    true,
    false,
    false,
  ]);
  expect(fold([], { k: 1, form: "full" }).released).toBe(false);
});

const guessed: PulseQuestion[] = [
  { id: "clarity", kind: "scale", scale: 5 },
  { id: "guess-clarity", kind: "guess", scale: 5 },
];
const pairs = fc.array(
  fc.record(
    { clarity: fc.integer({ min: 1, max: 5 }), "guess-clarity": fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  ),
  { maxLength: 14 },
);

test("a guess is a tally of its own: who guessed what beside which answer changes nothing", () => {
  fc.assert(
    fc.property(pairs, fc.nat(13), (given, turn) => {
      const from = given.length === 0 ? 0 : turn % given.length;
      const turned = [...given.slice(from), ...given.slice(0, from)].map((sheet) => sheet["guess-clarity"]);
      const swapped = given.map(({ "guess-clarity": _, ...sheet }, index): Answers => {
        const guess = turned[index];
        return guess === undefined ? sheet : { ...sheet, "guess-clarity": guess };
      });
      const folded = (sheets: readonly Answers[]) => foldSheets(sheets, guessed, full, systemChance);
      expect(folded(swapped)).toEqual(folded(given));
    }),
  );
});

test("a guess is shown iff k made one and what it is about is shown; guesses alone are no result", () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const { released, questions: folded } = foldSheets(given, guessed, full, systemChance);
      const count = (id: "clarity" | "guess-clarity") => given.filter((sheet) => sheet[id] !== undefined).length;
      expect(folded.map(({ shown }) => shown)).toEqual([
        count("clarity") >= 5,
        count("clarity") >= 5 && count("guess-clarity") >= 5,
      ]);
      expect(released).toBe(count("clarity") >= 5);
      for (const { shown, ...rest } of folded) if (!shown) expect(rest).toMatchObject({ n: null, counts: null });
    }),
  );
});
