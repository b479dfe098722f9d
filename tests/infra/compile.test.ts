/** The real compiler, where there is one; the summary of `npm test` says whether there was. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteLeg } from "../support/legs.ts";
import { findCompiler } from "./compiler.ts";
import { root } from "./tree.ts";

const compiler = findCompiler(process.env.PATH ?? "");
noteLeg({
  kind: "bicep",
  label:
    compiler === null
      ? "read with a grammar and held against our own rules; there is no Bicep compiler on this machine"
      : `compiled with ${compiler.label}, read with a grammar and held against our own rules`,
});

describe.each(compiler === null ? [] : [compiler])("$label", ({ compile }) => {
  test("takes main.bicep with everything it names, without a warning", { timeout: 180_000 }, () => {
    const done = compile(path.join(root, "infra", "main.bicep"));
    expect(done.said).not.toMatch(/Error BCP|Warning/);
    expect(done.failed).toBe(false);
    expect(JSON.parse(done.json)).toMatchObject({
      parameters: { environmentName: {} },
      outputs: { SITE_HOST: {} },
    });
  });
});

describe.skipIf(process.platform === "win32")("the search for a compiler", () => {
  let folder = "";
  const program = (name: string, lines: string) => {
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(path.join(folder, name), 0o755);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "plumbline-bicep-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("finds none where there is none, or where az has not fetched its own", () => {
    expect(findCompiler(folder)).toBeNull();
    program("az", "echo 'not installed' >&2; exit 1");
    expect(findCompiler(folder)).toBeNull();
  });

  test("asks the one it finds and hands on what it says, az as well", () => {
    program("az", 'if [ "$2" = version ]; then echo "Bicep CLI version 0.1.2 (x)"; else echo "$@"; fi');
    expect(findCompiler(folder)?.label).toBe("Bicep CLI version 0.1.2");
    expect(findCompiler(folder)?.compile("a.bicep").json).toBe("bicep build --file a.bicep --stdout\n");
    program(
      "bicep",
      'if [ "$1" = --version ]; then echo "Bicep CLI version 0.9.9"; else echo "Error BCP018" >&2; exit 1; fi',
    );
    const found = findCompiler(`${path.delimiter}${folder}`);
    expect([found?.label, found?.compile("a.bicep")]).toEqual([
      "Bicep CLI version 0.9.9",
      { failed: true, said: "Error BCP018\n", json: "" },
    ]);
  });
});
