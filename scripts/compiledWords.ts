import { pathToFileURL } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

type Words = string | { readonly [name: string]: Words };

const compiled = (words: Words): unknown =>
  typeof words === "string"
    ? words.includes("{")
      ? parse(words, { ignoreTag: true, captureLocation: false })
      : words
    : Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, compiled(inner)]));

/** Reads every message of the interface while building, so that no page has to fetch the code that reads them. */
export const compiledWords = (): Plugin => ({
  name: "compiled-words",
  enforce: "pre",
  config: () => ({
    resolve: {
      alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" },
    },
  }),
  async load(id) {
    const [file = ""] = id.split("?");
    if (!/\/src\/locales\/[a-z-]+\/(?:first|late|outlook|rest)\.ts$/.test(file)) return null;
    const parts = (await import(pathToFileURL(file).href)) as Record<string, Words>;
    return Object.entries(parts)
      .map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};`)
      .join("\n");
  },
});
