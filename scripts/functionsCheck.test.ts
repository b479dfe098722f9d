import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFunctions } from "./functionsCheck.ts";
import { functionNames } from "./functionsFolder.ts";

/** In the repository, so that its packages are around it as they are around dist/functions. */
let folder = "";
beforeEach(() => {
  const cache = fileURLToPath(new URL("../.cache", import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, "functions-"));
  write(
    "package.json",
    JSON.stringify({ main: "main.mjs", type: "module", dependencies: { "@azure/functions": "*" } }),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const registering = (names: readonly string[]) =>
  `import { app } from "@azure/functions"; app.setup({ enableHttpStream: true });
   for (const name of ${JSON.stringify(names)}) app.http(name, { handler: () => ({}) });`;

test("an app with every function, whose parts all load, passes", () => {
  write("main.mjs", `${registering(functionNames)} export const part = () => import("./part.mjs");`);
  write("part.mjs", 'import { createHash } from "node:crypto"; import "fs"; export const one = createHash("sha256");');
  // What Azure does not get on purpose.
  write("pglite.mjs", 'import { PGlite } from "@electric-sql/pglite"; export const kind = PGlite;');
  write(
    "optional.mjs",
    'import { createRequire } from "node:module"; try { createRequire(import.meta.url)("pg-native"); } catch {}',
  );
  expect(() => checkFunctions(folder)).not.toThrow();
});

test.each([
  [
    "an entry that breaks while it loads",
    `throw new TypeError("planted at import");`,
    /do not load[\s\S]*planted at import/,
  ],
  ["a package that nobody brings", `import "hono";`, /hono is neither in the bundle nor in the package\.json/],
  ["a name that a package does not have", `import { absent } from "@azure/functions"; absent();`, /absent/],
  ["a syntax error", "const = 1;", /SyntaxError/],
  ["an entry that waits for ever", "await new Promise(() => {});", /do not load/],
  ["an entry that ends the process", "process.exit(7);", /do not load/],
  ["an entry that ends the process as if all were well", "process.exit(0);", /do not load/],
])("%s is told with its words", (_, text, words) => {
  write("main.mjs", text);
  expect(() => checkFunctions(folder)).toThrow(words);
});

test("a part that is fetched later and does not load is told as well", () => {
  write("main.mjs", registering(functionNames));
  write("later.mjs", 'import "kysely";');
  expect(() => checkFunctions(folder)).toThrow(/kysely is neither in the bundle/);
});

test("functions that are missing, come too late or that nobody expects are each named", () => {
  const [first = "", second = "", ...rest] = functionNames;
  write(
    "main.mjs",
    `${registering([...rest, "surplus"])} setTimeout(() => app.http("${second}", { handler: () => ({}) }), 5);`,
  );
  expect(() => checkFunctions(folder)).toThrow(
    new RegExp(`function ${first} is not there.*\\n.*function ${second} is not there.*\\n.*function surplus`),
  );
});

test("the build ends with code 1 and the words when what it made does not load", () => {
  write("main.mjs", 'throw new Error("planted at import");');
  const script = `import { checkFunctions } from ${JSON.stringify(new URL("functionsCheck.ts", import.meta.url).href)};
    checkFunctions(${JSON.stringify(folder)}); console.log("went on");`;
  const file = path.join(tmpdir(), `${path.basename(folder)}.mts`);
  writeFileSync(file, script);
  const done = spawnSync(process.execPath, [file], { encoding: "utf8" });
  rmSync(file);
  expect([done.status, done.stdout]).toEqual([1, ""]);
  expect(done.stderr).toContain("planted at import");
});
