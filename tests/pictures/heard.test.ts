import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/contract/result.ts";
import { ResultView } from "../../src/features/results/ResultView.tsx";
import {
  coarseQuestion,
  guessedQuestion,
  resultOf as result,
  scaleQuestion as scale,
  sentenceQuestion,
  wordedQuestion,
} from "../support/shownResults.ts";

const person = "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11";
const html = (shown: Result, size: "panel" | "stage" | "tab" = "panel"): string =>
  renderToStaticMarkup(createElement(ResultView, { result: shown, size }));

/** What a page says to who does not see it: the cells of its one table, row by row, and everything else outside of pictures. */
const heard = (shown: Result) => {
  const page = html(shown, "stage");
  const table = /<tbody>([\s\S]*)<\/tbody>/.exec(page)?.[1] ?? "";
  const rows = table
    .split("</tr>")
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map((cell) => cell[1] ?? ""));
  return { page, rows: rows.slice(0, -1), head: [...page.matchAll(/scope="col">([^<]*)</g)].map((cell) => cell[1]) };
};
/** Numbers over the columns of a drawing, before and after in turn. */
const drawn = (page: string, look: string): string[] =>
  [...page.matchAll(new RegExp(`<text class="(${look})" x="[^"]*" y="([^"]*)"[^>]*>(\\d+)<`, "g"))].map(
    (one) => one[3] ?? "",
  );

describe("a picture for who does not see it", () => {
  it("is hidden itself, and its counts stand in a table on every surface, on a stage for readers only", () => {
    const counts = [0, 3, 2, 3, 1];
    const { page, rows, head } = heard(result({ questions: [scale(counts, 11, 1)] }));
    expect(page).toMatch(/class="pl-picture[^"]*" aria-hidden="true"/);
    expect(page, "and takes no focus there").toMatch(/<section class="pl-unseen" aria-label/);
    expect(head).toEqual(["Answer", "People"]);
    expect(rows.map(([, people]) => Number(people))).toEqual([...counts, 1]);
    expect(rows.map(([name]) => name)).toContain("2: a little");
    expect(html(result({ questions: [scale(counts, 11)] }), "tab")).toContain("Show as table");
  });

  it("has in words where the line under it begins and ends, and where it is thick", () => {
    const { page } = heard(result({ questions: [scale([0, 3, 2, 3, 2], 11)] }));
    expect(page).toContain("from the lowest answer to the highest, 2 to 5.");
    expect(page).toContain("the middle half of the answers, 2 to 4.");
    // Where one person alone stands at an end, no sentence names it.
    expect(heard(result({ questions: [scale([1, 3, 0, 3, 0], 11)] })).page).not.toContain("from the lowest answer");
  });

  it("has before and after beside each other, and every number that is drawn", () => {
    const shift = [
      { questionId: "commit", before: [0, 1, 3, 3, 1], after: [0, 0, 1, 4, 3], delta: 0.5, word: "higher" as const },
    ];
    const { page, rows, head } = heard(result({ questions: [scale([0, 0, 1, 4, 3], 11)], shift }));
    expect(head).toEqual(["Answer", "Before", "After"]);
    expect(rows.slice(0, 5).map(([, before, after]) => [before, after])).toEqual([
      ["0", "0"],
      ["1", "0"],
      ["3", "1"],
      ["3", "4"],
      ["1", "3"],
    ]);
    const numbers = drawn(page, "pl-(?:ink|soft)-text");
    for (const [name = "", before = "", after = ""] of rows.slice(0, 5))
      expect(numbers.splice(0, 3)).toEqual([before, after, name.slice(0, 1)]);
  });

  it("says the gap between the middle answer and the middle guess, and tables both", () => {
    const { page, rows, head } = heard(result({ questions: [guessedQuestion([0, 1, 5, 2, 1], [0, 0, 0, 5, 3])] }));
    expect(page).toContain("The middle answer is 3. The middle guess is 4, 1 step higher.");
    expect(page).toContain('class="pl-actual"');
    expect(head).toEqual(["Answer", "Answers", "Guesses"]);
    expect(rows.map(([, answers, guesses]) => `${answers} ${guesses}`)).toEqual([
      "0 0",
      "1 0",
      "5 0",
      "2 5",
      "1 3",
      "0 0",
    ]);
  });

  it("draws no middle between two groups of answers, and says what they are instead", () => {
    const { page } = heard(result({ questions: [guessedQuestion([4, 0, 0, 0, 4], [0, 1, 5, 2, 0])] }));
    expect(page).not.toMatch(/pl-actual|pl-guessed/);
    expect(page).toContain("The answers are in two groups, low and high.");
  });

  it("lists the four answers of a decision, an option that nobody chose too, and tables them", () => {
    const words = ["right, and will", "otherwise, and will", "right, not yet", "otherwise, not yet"];
    const { page, rows } = heard(result({ questions: [wordedQuestion("decision", [3, 3, 0, 2], words)] }));
    expect(page).toContain("6 of 8 will support the decision. 3 of these 6 would have chosen otherwise.");
    expect(page.match(/pl-row-dot-answer/g)).toHaveLength(8);
    expect(rows).toEqual([...words.map((name, place) => [name, String([3, 3, 0, 2][place])]), ["can&#x27;t say", "0"]]);
  });

  it("crosses refusals out, in shape and not in colour, and says of the column what it counts", () => {
    const words = ["Buy", "Build", "Wait", "Stop"];
    const { page, head, rows } = heard(result({ questions: [wordedQuestion("rule-out", [5, 2, 0, 1], words)] }));
    expect(page).toContain("5 of 8 would refuse “Buy”.");
    expect(page.match(/pl-row-dot-refusal/g)).toHaveLength(8);
    expect(head).toEqual(["Answer", "Would refuse it"]);
    expect(rows.map(([, people]) => people)).toEqual(["5", "2", "0", "1", "0"]);
  });

  it("tables a small team's answers as low, in the middle and high", () => {
    const { rows } = heard(result({ form: "coarse", k: 3, invited: 5, questions: [coarseQuestion([2, 1, 1])] }));
    expect(rows.map(([name, people]) => `${name} ${people}`).slice(0, 3)).toEqual([
      "low 2",
      "in the middle 1",
      "high 1",
    ]);
  });

  it("keeps sentences in the order they come, each a text of its own direction, and without a name", () => {
    const written = ["Third", "First of all this", "مراجعة الخطة"];
    const { page } = heard(result({ questions: [sentenceQuestion(3)], sentences: { purpose: written } }));
    expect([...page.matchAll(/<li dir="auto">([^<]*)</g)].map((one) => one[1])).toEqual(written);
    expect(page).toContain('aria-label="What people wrote, in no order"');
  });

  it("hatches the place of what is not shown, and never draws a zero there", () => {
    for (const page of [
      html(result({ state: "withheld", answered: 4, invited: 9, prompt: "What would you say?" })),
      html(result({ questions: [{ id: "mine", name: "my part", text: "I know.", shown: false }], prompt: "And?" })),
    ]) {
      expect(page).toContain("pl-hatch-line");
      expect(page).not.toMatch(/<text|<circle/);
    }
  });

  it("says what a leader said in the open beside the counts and not among them", () => {
    const question = {
      ...scale([0, 3, 2, 3, 1], 11),
      leader: { answer: 5, sentence: { code: "leader-higher", facts: {} } },
    };
    const { page } = heard(result({ leader: { id: person, name: "Mara Lindqvist" }, questions: [question] }));
    expect(page).toContain("Mara Lindqvist, in the open and in none of these counts: fully.");
    expect(page.match(/<circle class="pl-mark/g)).toHaveLength(9);
  });
});
