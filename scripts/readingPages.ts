/** The pages that open without sign-in, with what they say of the program taken from the program itself. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { RETENTION_USUAL } from "../api/features/settings/rules.ts";
import { register } from "../api/platform/db/register.ts";
import { addresses } from "../src/contract/addresses.ts";
import { allowed } from "../src/contract/allowed.ts";
import { attackFigures } from "../src/features/trust/attackFigures.ts";
import { dataProtectionPage, type Facts } from "../src/features/trust/dataProtection.ts";
import { bodyHtml, type Pages, titleOf, type Way } from "../src/features/trust/pageHtml.ts";
import { aroundPages, pages } from "../src/locales/en/trust.ts";
import { trustPage } from "../src/locales/en/trustPage.ts";
import type { Language } from "../src/locales/languages.ts";
import type { Stored } from "../src/locales/pageWords.ts";
import { translatedPages } from "../src/locales/translatedPages.ts";
import { nameOf, trustFile, trustLanguages } from "../src/locales/trustFile.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the pages depend on besides src, from the top of the repository: without them the site is not built anew. */
export const readingPageSources = [
  "docs/attack.md",
  "api/features/settings/rules.ts",
  "api/platform/db/register.ts",
  "scripts/readingPages.ts",
] as const;

export const facts: Facts = {
  register,
  told: Object.assign({}, ...pages.privacy.parts.map((part) => part.records)) as Readonly<Record<string, Stored>>,
  nobody: aroundPages.nobody,
  allowed,
  addresses,
  retentionUsual: RETENTION_USUAL,
};

const measured = () => attackFigures(readFileSync(path.join(root, "docs", "attack.md"), "utf8"));

/** @throws RangeError when a table, or something that was measured, has no words */
export const readingPages = (): Pages => ({
  ...pages,
  trust: trustPage(measured()),
  "data-protection": dataProtectionPage(facts),
});

const wayTo = (language: Language): Way => ({ file: trustFile(language), words: nameOf(language), language });

/** From the page "What becomes of your answer" to itself in every other language. */
export const otherLanguages = (than: Language): Way[] =>
  trustLanguages.filter((language) => language !== than).map(wayTo);

/** @throws RangeError as readingPages, and for a language that is announced and not there */
export const translatedTrust = (): { language: Language; title: string; file: string; html: string }[] =>
  trustLanguages
    .filter((language) => language !== "en")
    .map((language) => {
      const words = translatedPages[language];
      if (words === undefined) throw new RangeError(`there is no page about answers in ${language}`);
      const page = words.trustPage(measured());
      const english = (["privacy", "support"] as const).map((name) => ({
        file: `${name}.html`,
        words: pages[name].title,
        language: "en",
      }));
      const ways = [...otherLanguages(language), ...english];
      return { language, file: trustFile(language), title: titleOf(page), html: bodyHtml(page, words.around, ways) };
    });
