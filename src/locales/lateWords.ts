import type { Language } from "./languages.ts";
import { speakMore, speakRest } from "./roomOf.ts";
import type { LateWords } from "./rooms.ts";

// Beside the first page, where nobody waits for it: pages that are opened now and then bring it along.
const parts: Readonly<Record<Language, () => Promise<LateWords>>> = {
  en: async () => (await import("./en/late.ts")).late,
  de: async () => (await import("./de/late.ts")).late,
  fr: async () => (await import("./fr/late.ts")).late,
  es: async () => (await import("./es/late.ts")).late,
  ar: async () => (await import("./ar/late.ts")).late,
  ja: async () => (await import("./ja/late.ts")).late,
  "en-xa": async () => (await import("./en-xa/late.ts")).late,
};

/** A page that is opened now and then, together with its words; those of the page before it are there already. */
export async function withLateWords<M>(module: Promise<M>): Promise<M> {
  const [fetched] = await Promise.all([module, speakMore((language) => parts[language]())]);
  return fetched;
}

/** Ready for every page. */
export async function speakAll(): Promise<void> {
  await Promise.all([speakRest(), speakMore((language) => parts[language]())]);
}
