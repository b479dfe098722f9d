import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { afterAll, describe, expect, it } from "vitest";
import { questionBank } from "../contract/questionBank.ts";
import { directionOf, languageFor, languages, regionOf } from "./languages.ts";
import { speakAll } from "./lateWords.ts";
import { written } from "./message.ts";
import { withOutlookWords } from "./outlookWords.ts";
import { promptTopics } from "./promptFor.ts";
import { roomOf, speak, speech, wordsOf } from "./roomOf.ts";
import type { Words } from "./rooms.ts";
import { serverWords } from "./serverWords.ts";

type Leaf = readonly [place: string, text: string];
const leaves = (words: unknown, place = ""): Leaf[] => {
  if (typeof words === "string") return [[place, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => leaves(inner, `${place}/${name}`));
};

/** What a message is filled with, and how: "n plural", "who". */
const needs = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => needs(value))
        : [];
    return [element.value, ...inner];
  });
/** What is in a message besides its facts. */
const wordsAlone = (text: string): string => text.replace(/\{[^{}]*\}/g, "");
const filledWith = (text: string): string[] => [...new Set(needs(parse(text, { ignoreTag: true })))].sort();

/** Plural forms of a message that the language knows and the message does not say. */
const missingForms = (text: string, language: string): string[] => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const inside = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
      const said = Object.keys(element.options);
      const own = element.type === TYPE.plural ? forms.filter((form) => !said.includes(form) && form !== "other") : [];
      return [...own, ...Object.values(element.options).flatMap(({ value }) => inside(value))];
    });
  return inside(parse(text, { ignoreTag: true }));
};

const rooms = (): Record<string, unknown> => {
  const all: (keyof Words)[] = Object.keys(english) as (keyof Words)[];
  return Object.fromEntries(all.map((room) => [room, wordsOf(room)]));
};
const spoken = async (tag: string): Promise<Record<string, unknown>> => {
  await speak(tag);
  await withOutlookWords(speakAll());
  return rooms();
};

const { first } = await import("./en/first.ts");
const { late } = await import("./en/late.ts");
const { rest } = await import("./en/rest.ts");
const { outlook } = await import("./en/outlook.ts");
const english: Record<string, unknown> = { ...first, ...rest, ...late, outlook };
const inEnglish = new Map(leaves(english));

afterAll(() => spoken("en"));

describe.each(languages.filter((language) => language !== "en"))("the interface in %s", (language) => {
  it("has words of its own for every code, filled with the same facts, in every plural form of the language", async () => {
    const told = leaves(await spoken(language));
    expect(told.map(([place]) => place).sort()).toEqual([...inEnglish.keys()].sort());
    for (const [place, text] of told) {
      expect(filledWith(text), place).toEqual(filledWith(inEnglish.get(place) ?? ""));
      expect(missingForms(text, language), place).toEqual([]);
      expect(text.trim(), place).not.toBe("");
    }
    // Names, symbols and messages of facts alone may stay; a language whose file is a copy of English is none.
    const same = told.filter(([place, text]) => text === inEnglish.get(place) && /\p{L}{4}/u.test(wordsAlone(text)));
    expect(same.length / told.length).toBeLessThan(0.02);
  });

  it("asks every question of the bank in its own words, with as many answers", () => {
    const { questions, prompts, sentences, dataNotes } = serverWords(language);
    const own = serverWords("en");
    expect(Object.keys(questions.questions).sort()).toEqual(questionBank.map(({ id }) => id).sort());
    for (const { id, version } of questionBank) {
      const [told, said] = [questions.questions[id], own.questions.questions[id]];
      expect(told?.version, id).toBe(version);
      expect(told?.options?.length, id).toBe(said?.options?.length);
      for (const phase of ["before", "after"] as const)
        expect(leaves(told?.[phase]).length, id).toBe(leaves(said?.[phase]).length);
      expect(told?.name, id).not.toBe(said?.name);
    }
    for (const topic of promptTopics) {
      expect(prompts[topic].length, topic).toBe(own.prompts[topic].length);
      for (const prompt of prompts[topic]) expect(prompt).toMatch(/[?？؟][\]~ ]*$/);
    }
    expect(Object.keys(sentences.templates).sort()).toEqual(Object.keys(own.sentences.templates).sort());
    expect(dataNotes.length).toBe(own.dataNotes.length);
  });
});

describe("a language", () => {
  it("is that of a tag, else that of its first part, else English", () => {
    expect(["en-GB", "EN", "en-XA", "nl", "x"].map(languageFor)).toEqual(["en", "en", "en-xa", "en", "en"]);
    expect(["de-AT", "DE", "fr-CA", "es-419", "ar-EG", "ja-JP"].map(languageFor)).toEqual([
      "de",
      "de",
      "fr",
      "es",
      "ar",
      "ja",
    ]);
  });

  it("writes dates and numbers as its region does, and never as another language does", () => {
    expect(regionOf("en-GB", "en")).toBe("en-GB");
    expect(regionOf("nl-NL", "en")).toBe("en");
    expect(regionOf("de-AT", "de")).toBe("de-AT");
    expect(new Intl.NumberFormat(regionOf("ar-eg", "ar")).format(30)).toBe("30");
    expect(languages.map(directionOf)).toEqual(languages.map((one) => (one === "ar" ? "rtl" : "ltr")));
  });

  it("keeps the order of its sentence around a title from elsewhere, when it is written from the right", () => {
    const facts = { title: "Review", day: "28 ديسمبر" };
    expect(written("{title}، {day}", "ar", facts)).toBe("\u2068Review\u2069، \u206828 ديسمبر\u2069");
    expect(written("{n, plural, other {#}} {k}", "ar", { n: 3, k: 5 })).toBe("3 5");
    expect(written("{title}", "de", facts)).toBe("Review");
  });

  it("is found in a tag that is none, and written without its region", () => {
    for (const tag of ["ar-!!", "ar-", "ar-x", "de-aaaaaaaaaaaa", "en-\u0000", "ja-ja-ja-ja!", "*", ""]) {
      const language = languageFor(tag);
      expect(() => new Intl.NumberFormat(serverWords(tag).sentences.locale), tag).not.toThrow();
      expect(regionOf(tag, language).startsWith(language), tag).toBe(true);
    }
  });

  it("is spoken from the moment it is fetched", async () => {
    await speak("en-XA");
    expect(speech().language).toBe("en-xa");
    expect(roomOf("boot")("reload")).toMatch(/^\[Řéłóáđ~+\]$/);
    await speak("en");
    expect(roomOf("boot")("reload")).toBe("Reload");
  });
});
