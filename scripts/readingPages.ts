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
import type { Pages } from "../src/features/trust/pageHtml.ts";
import { aroundPages, pages } from "../src/locales/en/trust.ts";
import { trustPage } from "../src/locales/en/trustPage.ts";
import type { Stored } from "../src/locales/pageWords.ts";

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

/** @throws RangeError when a table, or something that was measured, has no words */
export const readingPages = (): Pages => ({
  ...pages,
  trust: trustPage(attackFigures(readFileSync(path.join(root, "docs", "attack.md"), "utf8"))),
  "data-protection": dataProtectionPage(facts),
});
