import type { Language } from "./languages.ts";
import { speakMore } from "./roomOf.ts";
import type { OutlookWords } from "./rooms.ts";

// Nowhere else are they needed.
const parts: Readonly<Record<Language, () => Promise<OutlookWords>>> = {
  en: () => import("./en/outlook.ts"),
  de: () => import("./de/outlook.ts"),
  fr: () => import("./fr/outlook.ts"),
  es: () => import("./es/outlook.ts"),
  ar: () => import("./ar/outlook.ts"),
  ja: () => import("./ja/outlook.ts"),
  "en-xa": () => import("./en-xa/outlook.ts"),
};

/** A part of the pane beside an appointment, together with its words. */
export async function withOutlookWords<M>(module: Promise<M>): Promise<M> {
  const [fetched] = await Promise.all([
    module,
    speakMore(async (language) => ({ outlook: (await parts[language]()).outlook })),
  ]);
  return fetched;
}
