import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(path.join(root, "docs", "asvs.md"), "utf8");

/**
 * Sections of ASVS 5.0.0 with how many of their requirements, counted from 1, are of level 1 or 2. Within a section the
 * levels rise, so those of level 3 come last.
 */
const sections: Readonly<Record<string, number>> = {
  "1.1": 2,
  "1.2": 9,
  "1.3": 11,
  "1.4": 3,
  "1.5": 2,
  "2.1": 3,
  "2.2": 3,
  "2.3": 4,
  "2.4": 1,
  "3.2": 2,
  "3.3": 4,
  "3.4": 6,
  "3.5": 5,
  "3.7": 2,
  "4.1": 3,
  "4.2": 1,
  "4.3": 2,
  "4.4": 4,
  "5.1": 1,
  "5.2": 3,
  "5.3": 2,
  "5.4": 3,
  "6.1": 3,
  "6.2": 11,
  "6.3": 3,
  "6.4": 4,
  "6.5": 5,
  "6.6": 3,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 2,
  "7.6": 2,
  "8.1": 2,
  "8.2": 3,
  "8.3": 1,
  "8.4": 1,
  "9.1": 3,
  "9.2": 4,
  "10.1": 2,
  "10.2": 2,
  "10.3": 4,
  "10.4": 11,
  "10.5": 5,
  "10.6": 2,
  "10.7": 3,
  "11.1": 2,
  "11.2": 3,
  "11.3": 3,
  "11.4": 4,
  "11.5": 1,
  "11.6": 1,
  "12.1": 3,
  "12.2": 2,
  "12.3": 4,
  "13.1": 1,
  "13.2": 5,
  "13.3": 2,
  "13.4": 5,
  "14.1": 2,
  "14.2": 4,
  "14.3": 3,
  "15.1": 3,
  "15.2": 3,
  "15.3": 7,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 3,
  "17.1": 1,
  "17.2": 4,
  "17.3": 2,
};
const wanted = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

type Row = { readonly ids: readonly string[]; readonly state: string; readonly why: string };
const rows: readonly Row[] = page
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, ids = "", state = "", ...why] = line.split("|").map((cell) => cell.trim());
    return { ids: ids.split(", ").flatMap(all), state, why: why.join("|") };
  });

/** "1.2.6 to 1.2.8" is three. */
function all(one: string): readonly string[] {
  const [first = "", last = first] = one.split(" to ");
  const section = first.slice(0, first.lastIndexOf("."));
  const numberOf = (id: string) => Number(id.slice(id.lastIndexOf(".") + 1));
  const count = numberOf(last) - numberOf(first) + 1;
  return Array.from({ length: count }, (_, index) => `${section}.${numberOf(first) + index}`);
}

test("every requirement of levels 1 and 2 has one row, and no row has another", () => {
  const named = rows.flatMap(({ ids }) => ids);
  expect([...named].sort()).toEqual([...wanted].sort());
});

test("every row says how it stands, and one that is met names a test, or the page that is asked for", () => {
  for (const { ids, state, why } of rows) {
    expect(["met", "elsewhere", "none", "open"], ids.join()).toContain(state);
    expect(why.length, ids.join()).toBeGreaterThan(10);
    if (state === "met") expect(why, ids.join()).toMatch(/`[^`]+\.test\.tsx?`|SECURITY\.md/);
  }
});

test("every test and page that the threat model names is there", () => {
  const security = readFileSync(path.join(root, "SECURITY.md"), "utf8");
  const named = [...security.matchAll(/`(tests\/[^`]+)`|\]\((docs\/[^)]+)\)/g)].map(
    ([, file, other]) => file ?? other ?? "",
  );
  expect(named.length).toBeGreaterThan(20);
  for (const name of named) expect(existsSync(path.join(root, name)), name).toBe(true);
});

test("every test and page it names is there", () => {
  const files = [...page.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map(([, name = ""]) => name);
  const pages = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, name = ""]) => path.posix.join("docs", name));
  expect(files.length).toBeGreaterThan(50);
  for (const name of [...files, ...pages]) expect(existsSync(path.join(root, name)), name).toBe(true);
});

test("the API starts no program, runs no text as code or pattern, and trusts no certificate unseen", () => {
  const never = /child_process|node:vm|\beval\(|new Function\b|new RegExp\(|rejectUnauthorized|NODE_TLS_REJECT/;
  const files = readdirSync(path.join(root, "api"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) expect(readFileSync(path.join(root, "api", name), "utf8"), name).not.toMatch(never);
});
