import type { Language } from "./languages.ts";
import type { AroundPages, AttackFigures, PageWords } from "./pageWords.ts";

/** What every first screen leads to, in one language. */
export type TrustWords = {
  readonly around: AroundPages;
  readonly trustPage: (figures: AttackFigures) => PageWords;
};

/** The page "What becomes of your answer" in other languages than English. All other pages are English so far. */
export const translatedPages: Partial<Record<Language, TrustWords>> = {};
