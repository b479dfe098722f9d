import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/contract/result.ts";
import { ResultView } from "../../src/features/results/ResultView.tsx";
import { coarseQuestion, resultOf as result, scaleQuestion as scale } from "../support/shownResults.ts";

const id = "5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11";

const html = (shown: Result, size: "panel" | "stage" | "tab" = "panel", mine?: Record<string, number>): string =>
  renderToStaticMarkup(createElement(ResultView, { result: shown, size, mine }));
/** What a reader reads: text outside of pictures. */
const read = (shown: Result): string =>
  html(shown)
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ");

describe("a result on a page", () => {
  it("says one sentence, how many answered, and who can't say apart", () => {
    const text = read(result({ questions: [scale([0, 3, 2, 3, 1], 11, 1)] }));
    expect(text).toContain("9 of 11 answered.");
    expect(text).toContain("1 can&#x27;t say.");
  });

  it("holds no mean, no score and no decimal, whatever the answers", () => {
    for (const counts of [
      [4, 0, 0, 0, 4],
      [0, 0, 8, 0, 0],
      [0, 2, 4, 2, 0],
      [2, 2, 2, 2, 2],
      [1, 0, 0, 4, 3],
    ]) {
      const text = read(result({ questions: [scale(counts, 11)] }));
      expect(text).not.toMatch(/\d[.,]\d|average|mean\b|score|%/i);
    }
  });

  it("prints the count over each column, so that nothing depends on a length", () => {
    const picture = html(result({ questions: [scale([0, 3, 2, 3, 1], 11)] })).match(/<svg[\s\S]*?<\/svg>/)?.[0] ?? "";
    const numbers = [...picture.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map((found) => Number(found[1]));
    expect(numbers).toEqual([0, 1, 3, 2, 2, 3, 3, 4, 1, 5]);
  });

  it("draws all dots of equal kind alike: a lone voice has no mark of its own", () => {
    const picture = html(result({ questions: [scale([1, 0, 0, 4, 3], 11)] }));
    const dots = [...picture.matchAll(/<circle class="([^"]*)"[^>]* r="([^"]*)"/g)].map(
      (found) => `${found[1]} ${found[2]}`,
    );
    expect(dots).toHaveLength(8);
    expect(new Set(dots).size).toBe(1);
  });

  it("keeps what this device answered out of the page until it is asked for, and off the stage for good", () => {
    const shown = result({ questions: [scale([0, 3, 2, 3, 1], 11)] });
    expect(html(shown, "panel", { commit: 4 })).toContain("Show mine");
    expect(html(shown, "panel", { commit: 4 })).not.toContain("pl-you");
    expect(html(shown, "stage", { commit: 4 })).not.toMatch(/mine|pl-you/i);
  });

  it("puts before and after on one axis with the number of answers of each, and says the shift in words", () => {
    const shift = [
      { questionId: "commit", before: [0, 1, 3, 3, 1], after: [0, 0, 1, 4, 3], delta: 0.5, word: "higher" as const },
    ];
    const shown = result({ questions: [scale([0, 0, 1, 4, 3], 11)], shift });
    expect(read(shown)).toMatch(/before: 8 answers[\s\S]*after: 8 answers[\s\S]*Higher after than before\./);
    expect(html(shown).match(/<svg/g)).toHaveLength(1);
  });

  it("says how many are needed when nothing is shown, and offers a question to try aloud", () => {
    const text = read(result({ state: "withheld", answered: 4, invited: 9, prompt: "What would you say?" }));
    expect(text).toContain("Not shown: 5 answers are needed.");
    expect(text).toContain("4 of 9 answered.");
    expect(text).toContain("What would you say?");
  });

  it("says why nothing came of it, and which questions were left out and why, and nothing of any answer", () => {
    const leftOut = [{ id: "clarity", name: "clear purpose", why: "asked-between" as const }];
    const text = read(result({ state: "void", why: "left-out", leftOut, answered: null }));
    expect(text).toContain("Nothing was asked: every question was left out.");
    expect(text).toContain("Not asked: clear purpose. Other people were asked the same within a day");
    expect(read(result({ questions: [scale([0, 3, 2, 3, 1], 11)], leftOut }))).toContain("Not asked: clear purpose.");
    const said = (["cancelled", "too-few", "missed", "unreadable", "unseen"] as const).map((why) =>
      read(result({ state: "void", why, answered: null })),
    );
    expect(new Set(said).size).toBe(5);
    for (const one of said) expect(one).not.toMatch(/\d|withdrawn\.$/);
    expect(read(result({ state: "void", why: null, answered: null }))).toContain("These questions were withdrawn.");
  });

  it("never says how many are missing in a small team", () => {
    const text = read(result({ state: "withheld", answered: null, invited: 6, prompt: "What would you say?" }));
    expect(text).toContain("5 answers are needed");
    expect(text).not.toMatch(/of 6|\b[0-4] answered/);
  });

  it("folds a small team's answers into low, middle and high, without a bracket", () => {
    const page = html(
      result({ form: "coarse", k: 3, invited: 5, answered: 4, questions: [coarseQuestion([2, 1, 1])] }),
    );
    expect(page).toContain("<span>low</span><span>in the middle</span><span>high</span>");
    expect(page).not.toContain("pl-range");
  });

  it("shows names beside answers only when the reply holds them", () => {
    const questions = [scale([0, 0, 1, 1, 1], 3)];
    const open = result({ mode: "open", k: 1, invited: 3, answered: 3, questions });
    expect(read(open)).not.toContain("Ada");
    const hands = [{ person: { id, name: "Ada Berg" }, answers: { commit: 3 } }];
    expect(read({ ...open, hands })).toContain("about half: Ada Berg");
  });
});
