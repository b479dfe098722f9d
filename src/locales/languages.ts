/** Languages of the interface; the last one is English with every letter changed, to find words that are not in here. */
export const languages = ["en", "de", "fr", "es", "ar", "ja", "en-xa"] as const;
export type Language = (typeof languages)[number];

/** The language for a tag such as "de-AT": that tag, else its language, else English. */
export function languageFor(tag: string): Language {
  const said = tag.toLowerCase();
  const [short] = said.split("-");
  return languages.find((one) => one === said) ?? languages.find((one) => one === short) ?? "en";
}

/** Whoever sends a tag may send anything. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/**
 * How that language writes dates and numbers where the tag is from: "de-AT" stays itself in German, and is "en" in English.
 * Arabic has one kind of digits everywhere, that of the numbers which its words hold.
 */
export function regionOf(tag: string, language: Language): string {
  const region = tag.toLowerCase().split("-")[0] === language && isTag(tag) ? tag : language;
  return language === "ar" ? new Intl.Locale(region, { numberingSystem: "latn" }).toString() : region;
}

const fromTheRight: ReadonlySet<string> = new Set(["ar"]);
export const directionOf = (language: Language): "ltr" | "rtl" => (fromTheRight.has(language) ? "rtl" : "ltr");
