import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { drawShape, type Measures, plotFor, type Shape } from "./drawShape.tsx";

const measures: Measures = { width: 500, plot: 120, text: 14, radius: 9 };
const shape = (more: Partial<Shape>): Shape => ({
  counts: [0, 3, 2, 3, 0],
  numbered: true,
  dir: "ltr",
  number: String,
  ...more,
});
const markup = (more: Partial<Shape>, sizes = measures) =>
  renderToStaticMarkup(createElement("svg", null, drawShape(shape(more), sizes).marks));
/** The middles of all circles of a kind, in drawing order. */
const across = (drawn: string, kind: "before" | "after") =>
  [...drawn.matchAll(/<circle class="pl-mark pl-(before|after)" cx="([\d.]+)"/g)]
    .filter((found) => found[1] === kind)
    .map((found) => Number(found[2]));

describe("a drawing of answers", () => {
  it("puts before to the left of after on one axis, and to the right where reading starts there", () => {
    const one = { counts: [0, 0, 1, 0, 0], before: [0, 0, 1, 0, 0] };
    const [before = 0] = across(markup(one), "before");
    const [after = 0] = across(markup(one), "after");
    expect(before).toBeLessThan(250);
    expect(before + after).toBeCloseTo(500);
    const mirrored = markup({ ...one, dir: "rtl" });
    expect(across(mirrored, "before")[0]).toBeGreaterThan(250);
    expect(across(mirrored, "after")[0]).toBeLessThan(250);
  });

  it("mirrors the axis with the direction of reading: the lowest answer stands where reading starts", () => {
    expect(across(markup({ counts: [1, 0, 0, 0, 0] }), "after")).toEqual([50]);
    expect(across(markup({ counts: [1, 0, 0, 0, 0], dir: "rtl" }), "after")).toEqual([450]);
  });

  it("spans the line under it from the lowest answer to the highest, its thick part over the middle half", () => {
    const drawn = markup({ range: [2, 4], middleHalf: [2, 3] });
    expect(drawn).toMatch(/class="pl-range" d="M150 [^M]*M150 [\d.]+H350/);
    expect(drawn).toMatch(/class="pl-middle" x="150" y="[\d.]+" width="100"/);
  });

  it("marks the middle of the answers filled and the middle guess as an outline, with the way between them", () => {
    const drawn = markup({ guess: { actual: 3, guessed: 4.5 } });
    expect(drawn).toMatch(/class="pl-gap" x1="250" x2="400"/);
    expect(drawn).toContain('class="pl-guessed"');
    expect(drawn).toContain('class="pl-actual"');
    expect(markup({ guess: { actual: 3, guessed: 3 } })).not.toContain("pl-gap");
  });

  it("writes numbers as it is told, over each column and under it", () => {
    const arabic = new Intl.NumberFormat("ar-EG").format;
    const drawn = markup({ number: arabic });
    expect(drawn).toContain(">٣</text>");
    expect(drawn).not.toMatch(/>\d<\/text>/);
  });

  it("fits the height it is made for, with every mark that may stand under it", () => {
    for (const counts of [
      [0, 0, 12, 0, 0],
      [2, 9, 14, 6, 3],
      [1, 1, 1, 1, 1],
    ]) {
      for (const text of [13, 26]) {
        const full = shape({ counts, range: [1, 5], middleHalf: [2, 4], guess: { actual: 3, guessed: 4 } });
        const height = text * 10;
        const drawn = drawShape(full, { width: 900, plot: plotFor(height, text, full), text, radius: text });
        expect(drawn.height).toBeLessThanOrEqual(height);
      }
    }
  });
});
