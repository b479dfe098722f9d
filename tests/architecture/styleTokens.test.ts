import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { plainThemes } from "../../src/surfaces/plainTheme.ts";

const root = fileURLToPath(new URL("../../src", import.meta.url));

it("pages without Fluent have each of its values that our styles ask for: one that is missing drops its rule without a word", () => {
  const styles = globSync("**/*.css", { cwd: root }).map((file) => readFileSync(`${root}/${file}`, "utf8"));
  expect(styles.length).toBeGreaterThan(5);
  // Our own names are lower case.
  const asked = styles.flatMap((text) => [...text.matchAll(/var\(--([a-z]+[A-Z]\w*)/g)].map(([, name]) => name));
  for (const theme of Object.values(plainThemes)) expect(new Set(asked)).toEqual(new Set(Object.keys(theme)));
});
