import { type Language, languageFor, regionOf } from "./languages.ts";
import { type Facts, written } from "./message.ts";
import type { FirstWords, LateWords, RestWords, Words } from "./rooms.ts";
import { type Said, say } from "./say.ts";

type Part<W> = () => Promise<W>;
type Parts = {
  readonly first: Part<FirstWords>;
  readonly rest: Part<RestWords>;
  readonly late: Part<LateWords>;
};

// One file per part and language, fetched when it is spoken.
const parts: Readonly<Record<Language, Parts>> = {
  en: {
    first: async () => (await import("./en/first.ts")).first,
    rest: async () => (await import("./en/rest.ts")).rest,
    late: async () => (await import("./en/late.ts")).late,
  },
  de: {
    first: async () => (await import("./de/first.ts")).first,
    rest: async () => (await import("./de/rest.ts")).rest,
    late: async () => (await import("./de/late.ts")).late,
  },
  fr: {
    first: async () => (await import("./fr/first.ts")).first,
    rest: async () => (await import("./fr/rest.ts")).rest,
    late: async () => (await import("./fr/late.ts")).late,
  },
  es: {
    first: async () => (await import("./es/first.ts")).first,
    rest: async () => (await import("./es/rest.ts")).rest,
    late: async () => (await import("./es/late.ts")).late,
  },
  ar: {
    first: async () => (await import("./ar/first.ts")).first,
    rest: async () => (await import("./ar/rest.ts")).rest,
    late: async () => (await import("./ar/late.ts")).late,
  },
  ja: {
    first: async () => (await import("./ja/first.ts")).first,
    rest: async () => (await import("./ja/rest.ts")).rest,
    late: async () => (await import("./ja/late.ts")).late,
  },
  "en-xa": {
    first: async () => (await import("./en-xa/first.ts")).first,
    rest: async () => (await import("./en-xa/rest.ts")).rest,
    late: async () => (await import("./en-xa/late.ts")).late,
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

/** Ready for one more part. */
async function speakMore(part: "rest" | "late"): Promise<void> {
  const { language } = spoken;
  const words = await parts[language][part]();
  if (spoken.language === language) spoken = { ...spoken, words: { ...spoken.words, ...words } };
}

/** Ready for every page. */
export async function speakAll(): Promise<void> {
  await Promise.all([speakMore("rest"), speakMore("late")]);
}

/** A part of the page that is fetched late, together with the words it may need. */
export async function withWords<M>(module: Promise<M>): Promise<M> {
  const [fetched] = await Promise.all([module, speakMore("rest")]);
  return fetched;
}

/** A page that is opened now and then, together with its words; the others are there already. */
export async function withLateWords<M>(module: Promise<M>): Promise<M> {
  const [fetched] = await Promise.all([module, speakMore("late")]);
  return fetched;
}

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
