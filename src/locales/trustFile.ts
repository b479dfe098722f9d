import type { Language } from "./languages.ts";

/** Languages in which "What becomes of your answer" can be read. */
export const trustLanguages: readonly Language[] = ["en", "de", "fr", "es", "ar", "ja"];

/** A language's name in itself. */
export const nameOf = (language: Language): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;

/** The file of that page in a language, or in English. */
export const trustFile = (language: Language): string =>
  language === "en" || !trustLanguages.includes(language) ? "trust.html" : `trust.${language}.html`;
