import * as ar from "./ar/trustPage.ts";
import * as de from "./de/trustPage.ts";
import * as es from "./es/trustPage.ts";
import * as fr from "./fr/trustPage.ts";
import * as ja from "./ja/trustPage.ts";
import type { Language } from "./languages.ts";
import type { TrustWords } from "./trustWords.ts";

/** The page "What becomes of your answer" in other languages than English. All other pages are English so far. */
export const translatedPages: Partial<Record<Language, TrustWords>> = { de, fr, es, ar, ja };
