import { pages } from "../../../../src/locales/en/trust.ts";
import type { Stored } from "../../../../src/locales/pageWords.ts";

/** What the privacy page says of each table: a person's own file says the same. A test holds the page to the register. */
export const told: Readonly<Record<string, Stored | undefined>> = Object.assign(
  {},
  ...pages.privacy.parts.map((part) => part.records),
);
