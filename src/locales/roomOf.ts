import { type Language, languageFor, regionOf } from "./languages.ts";
import { type Facts, written } from "./message.ts";
import type { FirstWords, RestWords, Words } from "./rooms.ts";
import { type Said, say } from "./say.ts";

type Part<W> = () => Promise<W>;
type Parts = { readonly first: Part<FirstWords>; readonly rest: Part<RestWords> };

// One file per part and language, fetched when it is spoken.
const parts: Readonly<Record<Language, Parts>> = {
  en: {
    first: async () => (await import("./en/first.ts")).first,
    rest: async () => (await import("./en/rest.ts")).rest,
  },
  de: {
    first: async () => (await import("./de/first.ts")).first,
    rest: async () => (await import("./de/rest.ts")).rest,
  },
  fr: {
    first: async () => (await import("./fr/first.ts")).first,
    rest: async () => (await import("./fr/rest.ts")).rest,
  },
  es: {
    first: async () => (await import("./es/first.ts")).first,
    rest: async () => (await import("./es/rest.ts")).rest,
  },
  ar: {
    first: async () => (await import("./ar/first.ts")).first,
    rest: async () => (await import("./ar/rest.ts")).rest,
  },
  ja: {
    first: async () => (await import("./ja/first.ts")).first,
    rest: async () => (await import("./ja/rest.ts")).rest,
  },
  "en-xa": {
    first: async () => (await import("./en-xa/first.ts")).first,
    rest: async () => (await import("./en-xa/rest.ts")).rest,
  },
};

type Spoken = {
  readonly language: Language;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly words: Partial<Words>;
};
let spoken: Spoken = { language: "en", locale: "en", words: {} };

/** The language this page speaks, and how it writes dates and numbers. */
export const speech = (): Pick<Spoken, "language" | "locale"> => spoken;

/** From here on the page speaks the language of a tag such as "de-AT"; ready for everything up to the first answer. */
export async function speak(tag: string): Promise<void> {
  const language = languageFor(tag);
  const words = await parts[language].first();
  spoken = { language, locale: regionOf(tag, language), words: { ...words } };
}

/** Ready for more, in the language spoken when it was asked for; dropped where another is spoken by then. */
export async function speakMore(part: (language: Language) => Promise<Partial<Words>>): Promise<void> {
  const { language } = spoken;
  const words = await part(language);
  if (spoken.language === language) spoken = { ...spoken, words: { ...spoken.words, ...words } };
}

/** A part of the page that is fetched late, together with the words it may need. */
export async function withWords<M>(module: Promise<M>): Promise<M> {
  const [fetched] = await Promise.all([module, speakRest()]);
  return fetched;
}

/** Ready for everything but what is opened now and then: that comes with `withLateWords`. */
export const speakRest = (): Promise<void> => speakMore((language) => parts[language].rest());

/** All words of one room, for codes that come from elsewhere. @throws Error before they are fetched */
export function wordsOf<Room extends keyof Words>(room: Room): Words[Room] {
  const words = spoken.words[room];
  if (words === undefined) throw new Error(`the words of "${room}" are not fetched`);
  return words as Words[Room];
}

/** The words of one room in the language spoken when they are asked for. */
export const roomOf =
  <Room extends keyof Words>(room: Room) =>
  (code: keyof Words[Room] & string, facts: Facts = {}): string =>
    written(wordsOf(room)[code] as string, spoken.locale, facts);

/** A sentence about answers, in the language spoken. */
export const sayHere = (said: Said, options: readonly string[] = []): string =>
  say(said, { locale: spoken.locale, templates: wordsOf("sentences"), terms: wordsOf("terms") }, options);
