import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretsIn, trackedFiles } from "./secrets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plumbline-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Put together here, so that this file holds none of them.
const letters = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0hL";
const planted = {
  "a private key": () =>
    String(
      generateKeyPairSync("rsa", {
        modulusLength: 2048,
        publicKeyEncoding: { type: "spki", format: "pem" },
        privateKeyEncoding: { type: "pkcs1", format: "pem" },
      }).privateKey,
    ),
  "a password for a database": () =>
    `DATABASE_URL=${["postgres:", "", "plumbline:Tr0ub4dor@db.internal.example", "plumbline"].join("/")}`,
  "a token of a code host": () => `const token = "${["ghp", `${letters}abcd`].join("_")}";`,
  "a token of a package registry": () => `//packages.example/:_authToken=${["npm", `${letters}abcd`].join("_")}`,
};

test.each(Object.entries(planted))("it finds %s and does not repeat it", async (_, text) => {
  writeFileSync(path.join(folder, "planted.ts"), `// a file\n${text()}\n`);
  writeFileSync(path.join(folder, "plain.ts"), "export const nothing = 1;\n");
  const found = await secretsIn(folder, ["planted.ts", "plain.ts"]);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) expect(line).toContain("planted.ts");
  expect(found.join("\n")).not.toContain(letters);
  expect(found.join("\n")).not.toContain("Tr0ub4dor");
});

test("what is allowed is allowed by its exact words", async () => {
  const address = (password: string) => ["postgres:", "", `app_user:${password}@db.example`, "x"].join("/");
  writeFileSync(path.join(folder, "allowed.ts"), address(["secret", "word"].join("-")));
  writeFileSync(path.join(folder, "other.ts"), address("another-word"));
  expect(await secretsIn(folder, ["allowed.ts"])).toEqual([]);
  expect(await secretsIn(folder, ["other.ts"])).toHaveLength(1);
});

test("it looks at every file of the repository, new ones included", () => {
  const files = trackedFiles(fileURLToPath(new URL("..", import.meta.url)));
  expect(files).toEqual(expect.arrayContaining(["package.json", "scripts/secrets.ts", "openapi.json"]));
  expect(files.some((name) => name.startsWith("node_modules/"))).toBe(false);
});

test("outside a clone it says so instead of finding nothing", () => {
  expect(() => trackedFiles(folder)).toThrow("run it in a clone");
});
