import { Resvg } from "@resvg/resvg-js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { type About, minutesOf } from "../../src/features/results/minutesOf.ts";
import { takenOf } from "../../src/features/results/takenOf.ts";
import { inPrint } from "../../src/ui/inPrint.ts";
import { TakenPage } from "../../src/ui/takenPage.tsx";
import {
  coarseQuestion,
  guessedQuestion,
  resultOf,
  scaleQuestion,
  sentenceQuestion,
  wordedQuestion,
} from "../support/shownResults.ts";

const about: About = {
  title: "Weekly product sync",
  // The next day already where the meeting is.
  start: "2026-12-27T23:30:00Z",
  timeZone: "Europe/Berlin",
  agreed: { text: "Lina writes one page.", by: "Mara Lindqvist", at: "2026-12-28T10:00:00Z", about: null },
};
const shift = [
  { questionId: "commit", before: [0, 1, 3, 3, 1], after: [0, 4, 0, 4, 0], delta: 0, word: "same" as const },
];
const words = ["Buy", "Build it ourselves", "Wait", "Stop"];
const written = ["A & B <c>", "مراجعة الخطة", "Long ".repeat(50)];

/** Every kind of picture, each in a result of its own. */
const all: readonly { name: string; result: Partial<Result>; question: ShownQuestion }[] = [
  { name: "dots", result: {}, question: scaleQuestion([0, 3, 2, 3, 1], 11, 1) },
  { name: "bars", result: { invited: 40 }, question: scaleQuestion([2, 9, 14, 6, 3], 40) },
  { name: "before and after", result: { shift }, question: scaleQuestion([0, 4, 0, 4, 0], 11) },
  { name: "a guess", result: {}, question: guessedQuestion([0, 1, 5, 2, 1], [0, 0, 0, 5, 3]) },
  { name: "a small team", result: { form: "coarse" }, question: coarseQuestion([2, 1, 1]) },
  { name: "a decision", result: {}, question: wordedQuestion("decision", [3, 3, 0, 2], words) },
  { name: "a choice of many", result: { invited: 40 }, question: wordedQuestion("choice", [20, 9, 0, 2], words) },
  { name: "what is refused", result: {}, question: wordedQuestion("rule-out", [5, 2, 0, 1], words) },
  { name: "sentences", result: { sentences: { purpose: written } }, question: sentenceQuestion(3) },
];
const file = (result: Partial<Result>, question: ShownQuestion, dir: "ltr" | "rtl" = "ltr"): string => {
  const taken = takenOf(resultOf({ ...result, questions: [question] }), question, about, dir);
  return inPrint(
    renderToStaticMarkup(createElement(TakenPage, { taken, widthOf: (text, size) => text.length * size * 0.5 })),
  );
};
const textOf = (svg: string): string => svg.replaceAll(/<[^>]+>/g, " ");

describe("a result taken along", () => {
  it.each(all)("as $name is a drawing that stands alone, from left to right and from right to left", (one) => {
    for (const dir of ["ltr", "rtl"] as const) {
      const svg = file(one.result, one.question, dir);
      expect(svg).not.toMatch(/class=|style=|var\(|href=|url\(/);
      // Throws where the file is no XML.
      const drawn = new Resvg(svg).render();
      expect(drawn.width).toBe(960);
      expect(drawn.height).toBeGreaterThan(200);
    }
  });

  it.each(all)(
    "as $name says its question, its sentence, how many answered, the meeting, the day, and Plumbline",
    (one) => {
      const text = textOf(file(one.result, one.question)).replaceAll(/\s+/g, " ");
      const { n, text: asked } = one.question;
      expect(text).toContain(asked);
      expect(text).toContain(`${n} of ${one.result.invited ?? 11} answered.`);
      expect(text).toContain("Weekly product sync, December 28, 2026");
      expect(text).toContain("Plumbline");
    },
  );

  it.each(all)("as $name draws each number that its table holds", (one) => {
    const svg = file(one.result, one.question);
    for (const count of one.question.counts) expect(svg).toContain(`>${count}</text>`);
  });

  it("holds no name, not even those that stand beside answers in the open, and no mark of who reads it", () => {
    const question = {
      ...scaleQuestion([0, 0, 1, 1, 1], 3),
      leader: { answer: 5, sentence: { code: "leader-higher", facts: {} } },
    };
    const hands = [
      { person: { id: "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11", name: "Ada Berg" }, answers: { commit: 3 } },
    ];
    const leader = { id: "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d12", name: "Mara Lindqvist" };
    const open = { mode: "open" as const, k: 1, invited: 3, answered: 3, hands, leader };
    const result = resultOf({ ...open, questions: [question] });
    for (const taken of [file(open, question), minutesOf(result, question, about)])
      expect(taken).not.toMatch(/Ada|Berg|Mara|Lindqvist|mine|your answer/);
  });

  it("tells before from after and answers from guesses by words beside their marks", () => {
    const [, , both, guess] = all;
    if (both === undefined || guess === undefined) throw new Error("a case is missing");
    expect(textOf(file(both.result, both.question))).toMatch(/before: 8 answers\s+after: 8 answers/);
    expect(textOf(file(guess.result, guess.question))).toMatch(/middle of the answers\s+middle of 8 guesses/);
  });

  it("wraps long words to the page: no line is wider than the paper", () => {
    const svg = file({ sentences: { purpose: ["x".repeat(280), "word ".repeat(56)] } }, sentenceQuestion(2));
    for (const [, line = ""] of svg.matchAll(/font-size="20"[^>]*>([^<]*)</g))
      expect(line.length * 10).toBeLessThan(864);
  });
});

describe("a result as text for the minutes", () => {
  it("holds question, sentence, people per answer, how many answered, what was agreed, meeting and day", () => {
    const question = scaleQuestion([0, 3, 2, 3, 1], 11, 1);
    expect(minutesOf(resultOf({ questions: [question] }), question, about)).toBe(
      [
        "I will support what we decided.",
        "Spread out answers, centred in the middle: the middle half from 2 to 4.",
        "9 of 11 answered. 1 can't say.",
        "",
        "1: not at all: 0",
        "2: a little: 3",
        "3: about half: 2",
        "4: mostly: 3",
        "5: fully: 1",
        "can't say: 1",
        "",
        "Agreed: Lina writes one page.",
        "Weekly product sync, December 28, 2026",
        "Plumbline",
      ].join("\n"),
    );
  });

  it("says both numbers of a before and after, and which way answers moved", () => {
    const question = scaleQuestion([0, 4, 0, 4, 0], 11);
    const text = minutesOf(resultOf({ shift, questions: [question] }), question, undefined);
    expect(text).toContain("2: a little: Before 1, After 4");
    expect(text).toContain("About the same before and after.");
    expect(text).toContain("before: 8 answers, after: 8 answers");
    expect(text).not.toContain("Agreed");
    expect(text.split("\n").at(-2)).toBe("December 28, 2026");
  });

  it("lists sentences one a line, as they were shuffled", () => {
    const question = sentenceQuestion(3);
    const text = minutesOf(
      resultOf({ sentences: { purpose: ["b\nb", "a", "c"] }, questions: [question] }),
      question,
      about,
    );
    expect(text).toContain("- b b\n- a\n- c");
  });
});
