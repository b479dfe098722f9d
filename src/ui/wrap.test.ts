import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

/** As if each character were one unit wide. */
const lines = (text: string, most: number) => wrap(text, most, (line) => line.length);

describe("text as lines", () => {
  it("breaks at spaces, and takes many spaces and line ends as one", () => {
    expect(lines("one two\n three   four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks a word that is wider than a line, and a script that has no spaces, between characters", () => {
    expect(lines("a incomprehensibilities b", 8)).toEqual(["a", "incompre", "hensibil", "ities b"]);
    expect(lines("会議の目的をひとつの文で", 5)).toEqual(["会議の目的", "をひとつの", "文で"]);
  });

  it("never tears a letter from its marks, or a sign made of several", () => {
    const family = "👨‍👩‍👧";
    expect(wrap(family.repeat(3), 1, (line) => [...new Intl.Segmenter().segment(line)].length)).toEqual([
      family,
      family,
      family,
    ]);
  });

  it("is one empty line for no text", () => {
    expect(lines("  ", 5)).toEqual([""]);
  });
});
