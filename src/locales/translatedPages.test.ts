import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as english from "./en/trustPage.ts";
import { speakAll } from "./lateWords.ts";
import type { AttackFigures, PageWords } from "./pageWords.ts";
import { speak, wordsOf } from "./roomOf.ts";
import { translatedPages } from "./translatedPages.ts";
import { trustLanguages } from "./trustFile.ts";
import type { TrustWords } from "./trustWords.ts";

/** Two kinds of database, and other figures in each row, so that no row can stand in another's place. */
const figures: AttackFigures = {
  date: "2026-11-22",
  pulses: 1000,
  size: 8,
  lines: [0.1, 0.2].flatMap((from) =>
    Object.keys(english.attackers).map((what, at) => {
      const right = from + at * 0.0123;
      return { what, right, guess: right / 2, must: "guess" as const };
    }),
  ),
};
const inEnglish = english.trustPage(figures);

const textsIn = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
};
const shapeOf = ({ parts }: PageWords) =>
  parts.map(({ id, text = [], steps = [], list = [], table, records }) => ({
    id,
    text: text.length,
    steps: steps.length,
    points: list.map((point) => (typeof point === "string" ? 1 : point.length)),
    columns: table?.head.length,
    rows: table?.rows.map((row) => row.length),
    records: records !== undefined,
  }));
/** Digits of any script, as a number. */
const numberIn = (written: string): number =>
  Number(
    written
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/(?<=\d)[,٫](?=\d)/g, "."),
  );
const numbersIn = (text: string): number[] =>
  (text.match(/[\d\u0660-\u0669]+(?:[.,٫][\d\u0660-\u0669]+)?/g) ?? []).map(numberIn);
const measuredIn = ({ parts }: PageWords): number[][][] =>
  (parts.find(({ table }) => table?.head.length === 4)?.table?.rows ?? []).map(([, right = "", guess = ""]) => [
    numbersIn(right),
    numbersIn(guess),
  ]);

describe.each(trustLanguages.filter((language) => language !== "en"))(
  "what becomes of an answer, in %s",
  (language) => {
    const words = translatedPages[language];
    if (words === undefined) throw new RangeError(`there is no page about answers in ${language}`);
    const page = words.trustPage(figures);
    const texts = textsIn(page);

    beforeAll(async () => {
      await speak(language);
      await speakAll();
    });
    afterAll(() => speak("en"));

    it("has the parts, points, steps, rows and columns of the English page", () => {
      expect(shapeOf(page)).toEqual(shapeOf(inEnglish));
    });

    it("tells everything that cannot be hidden and everything that was tried, in the same order", () => {
      expect(Object.keys(words.residuals)).toEqual(Object.keys(english.residuals));
      expect(Object.keys(words.attackers)).toEqual(Object.keys(english.attackers));
      for (const text of textsIn([words.residuals, words.attackers])) expect(texts).toContain(text);
    });

    it("shows the same figures, and takes none that it has no words for", () => {
      expect(measuredIn(page)).toEqual(measuredIn(inEnglish));
      expect(measuredIn(page).flat(2).length).toBeGreaterThan(15);
      expect(() =>
        words.trustPage({ ...figures, lines: figures.lines.slice(Object.keys(english.attackers).length) }),
      ).not.toThrow();
      expect(() => words.trustPage({ ...figures, lines: figures.lines.slice(-1) })).toThrow(RangeError);
    });

    it("says every number that the English page says: how many are needed, minutes, the size of the run", () => {
      // A day of the same number as its month: some languages write a month in letters, some in digits.
      const run = { ...figures, date: "2011-11-11" };
      const said = ({ trustPage }: Pick<TrustWords, "trustPage">) =>
        trustPage(run).parts.map((part) => new Set(textsIn(part).flatMap(numbersIn)));
      expect(said(words)).toEqual(said(english));
    });

    it("has no text in English, and none that is said twice for two things", () => {
      const own = new Set(textsIn([inEnglish, english.attackers]).filter((text) => /\p{L}/u.test(text)));
      expect(texts.filter((text) => own.has(text))).toEqual([]);
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
      expect(textsIn(words.around).filter((text) => text.trim() === "")).toEqual([]);
      expect(new Set(textsIn(words.residuals)).size).toBe(textsIn(english.residuals).length);
      expect(new Set(textsIn(words.attackers)).size).toBe(textsIn(english.attackers).length);
    });

    it("repeats the promise of the first screen word for word, and names what stands there by the same words", () => {
      const [pulse, check, myData] = [wordsOf("pulse"), wordsOf("check"), wordsOf("myData")];
      expect(page.lead).toContain(check["preview-trust"]);
      expect(pulse["trust-private"]).toContain(check["preview-trust"]);
      expect(pulse["trust-more"].startsWith(page.title)).toBe(true);
      expect(page.parts.map(({ title }) => title)).toContain(pulse["cannot-hide"]);
      for (const cited of [pulse["cannot-hide"], pulse["cant-say"], myData.link])
        expect(texts.filter((text) => text.includes(cited)).length, cited).toBeGreaterThan(0);
    });
  },
);
