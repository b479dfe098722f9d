import type { attackers, residuals } from "./en/trustPage.ts";
import type { AroundPages, AttackFigures, PageWords } from "./pageWords.ts";

/** What every first screen leads to, in one language. */
export type TrustWords = {
  /** By the names of docs/trust.md and of docs/attack.md, as in English: none is left out. */
  readonly residuals: Readonly<Record<keyof typeof residuals, readonly [found: string, text: string]>>;
  readonly attackers: Readonly<Record<keyof typeof attackers, string>>;
  readonly around: AroundPages;
  readonly trustPage: (figures: AttackFigures) => PageWords;
};
