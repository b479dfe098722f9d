import { describe, expect, test } from "vitest";
import { anchorsIn, brokenLink, documents, files, linksIn, read, spansIn } from "./documents.ts";

const tops = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
/** What a build or a server makes, and so is in no commit. */
const made = /^(?:dist|env\/\.env\.|\.data|\.cache|node_modules)/;

/** A path in backticks as a pattern: "*" for one name, "**" for any, a folder for what is in it. */
function isThere(span: string): boolean {
  const pattern = span
    .replaceAll(/[.+?^$()[\]\\|]/g, String.raw`\$&`)
    .replaceAll(/\{([^}]+)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
    .replaceAll("**/", "(?:.+/)?")
    .replaceAll(/(?<!\.)\*/g, "[^/]*");
  const found = new RegExp(`^${pattern.replace(/\/$/, "")}(?:/|$)`);
  return files.some((file) => found.test(file));
}

/** Paths of files in backticks. Names in capitals or angle brackets stand for something. */
const pathsIn = (text: string): readonly string[] =>
  spansIn(text).filter(
    (span) =>
      /^[\w.@*{},/-]+$/.test(span) &&
      tops.has(span.split("/")[0] ?? "") &&
      span.includes("/") &&
      !/[A-Z]{4}/.test(span) &&
      !made.test(span),
  );

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("every link leads to a file and a heading that are there", () => {
    const broken = linksIn(text).map((target) => [target, brokenLink(document, target)] as const);
    expect(broken.filter(([, why]) => why !== null)).toEqual([]);
  });

  test("every file it names is there", () => {
    expect(pathsIn(text).filter((span) => !isThere(span))).toEqual([]);
  });
});

test("a link to nothing, to no heading, and a file that is gone are seen", () => {
  expect(brokenLink("docs/trust.md", "attack.md#who-answered-what")).toBe(null);
  expect(brokenLink("docs/trust.md", "atack.md")).toBe("docs/atack.md is not there");
  expect(brokenLink("docs/trust.md", "attack.md#who-answered")).toBe("docs/attack.md has no heading #who-answered");
  expect(brokenLink("docs/trust.md", "http://example.com")).toMatch("https");
  expect([...anchorsIn("# A `b`, [c](d)\n## A b c\n```sh\n# no heading\n```\n")]).toEqual(["a-b-c", "a-b-c-1"]);
  expect(pathsIn("see `tests/api/gone.test.ts` and `api/graph/*.test.ts`").map(isThere)).toEqual([false, true]);
});

/** Words that people who are asked something never read (docs/languages.md says what stands for them). */
const never = /\b(?:ballots?|seal\w*|burn\w*|camps?|drift\w*|monitor\w*|anonym\w*|vot(?:e|es|ing)|scores?)\b/i;

test.each(["participant", "manager", "facilitator"])(
  "docs/%s.md fits on a page and is in the words of its readers",
  (name) => {
    const text = read(`docs/${name}.md`);
    expect(never.exec(text)?.[0]).toBe(undefined);
    expect(text.split(/\s+/).length).toBeLessThan(750);
  },
);

/** Headings of other documents, and what Microsoft's pages say. */
const ofOthers = [
  ...["What you need", "Make it", "By hand", "Removing everything", "Going back to a backup"],
  ...[
    "Apps",
    "Manage your apps",
    "Upload an app",
    "Upload a custom app",
    "Enterprise applications",
    "Users and groups",
  ],
  "Administrator of Plumbline",
];

test.each(["participant", "manager", "facilitator", "administrator"])(
  "what docs/%s.md quotes stands on a page",
  (name) => {
    const words = files
      .filter((file) => /^src\/locales\/en\/\w+\.ts$/.test(file))
      .map(read)
      .join("\n");
    const quoted = [
      ...read(`docs/${name}.md`)
        .replaceAll(/\s+/g, " ")
        .matchAll(/"([^"]+)"/g),
    ].map(([, quote = ""]) => quote);
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.filter((quote) => !words.includes(quote) && !ofOthers.includes(quote))).toEqual([]);
  },
);
