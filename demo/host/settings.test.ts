import { expect, test } from "vitest";
import { languageFor, languages } from "../../src/locales/languages.ts";
import { locales } from "./Settings.tsx";

test("the settings offer every language that people speak", () => {
  expect(new Set(locales.map(languageFor))).toEqual(new Set(languages.filter((language) => language !== "en-xa")));
});
