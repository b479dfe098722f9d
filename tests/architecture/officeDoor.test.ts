import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const door = "src/host/outlook.ts";

/** Office.js is a global, which no import map sees: told by its members, or by the reference that declares them. */
const usesOffice = (source: string): boolean => {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/(?!\/).*$/gm, "");
  return /\bOffice\s*(?:\?\.|\.|\[)\s*[\w"'`]|types="office-js"|\bOffice\s*[}=]/.test(code);
};

const modules = ["src", "api"].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(room, ...name.split(path.sep))),
);

test("one file of the product knows Office.js", () => {
  expect(modules.length).toBeGreaterThan(200);
  expect(modules.filter((one) => usesOffice(readFileSync(path.join(root, one), "utf8")))).toEqual([door]);
});

test.each([
  "const item = Office.context.mailbox.item;",
  "globalThis.Office?.onReady();",
  'window["Office"].context; Office["context"];',
  '/// <reference types="office-js" />',
  "const { Office } = globalThis;",
])("%s elsewhere is found", (fault) => {
  expect(usesOffice(`export const fine = 1;\n${fault}\n`)).toBe(true);
});

test.each([
  "// Office.context is asked elsewhere",
  "/** By Office.js alone. */",
  'const words = "Offices open at nine";',
])("%s is none", (fine) => {
  expect(usesOffice(fine)).toBe(false);
});
