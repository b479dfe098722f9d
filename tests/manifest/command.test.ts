import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds, toZip } from "../../scripts/appPackage.ts";
import { built, root, values } from "./built.ts";

const env = `test-${process.pid}`;
const file = join(root, "env", `.env.${env}`);
const zipOf = (kind: string): string => join(root, "dist", "package", `plumbline-${env}-${kind}.zip`);
const command = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(root, "scripts", "package.ts"), "--env", env, ...args]);

describe("npm run package", { timeout: 60_000 }, () => {
  beforeAll(() => {
    writeFileSync(
      file,
      Object.entries(values)
        .map(([name, value]) => `${name}='${value}'\n`)
        .join(""),
    );
  });
  afterAll(() => {
    for (const path of [file, ...kinds.map(zipOf)]) rmSync(path, { force: true });
  });

  test("writes both packages as they were checked, and says so", async () => {
    const { stdout } = await command();
    for (const kind of kinds) {
      expect(stdout).toMatch(new RegExp(`plumbline-${env}-${kind}\\.zip holds manifest\\.json, .* checked\\.`));
      expect(Buffer.compare(readFileSync(zipOf(kind)), toZip(built[kind])), kind).toBe(0);
    }
  });

  test("writes only the one that is named, beside the one that was published", async () => {
    rmSync(zipOf("full"));
    expect((await command("--kind", "full", "--since", zipOf("core"))).stdout).toContain("-full.zip holds");
    expect(existsSync(zipOf("full"))).toBe(true);
    await expect(command("--kind", "core", "--since", zipOf("full"))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("raise version"),
    });
  });

  test.each<[wish: string, args: readonly string[], sentence: RegExp]>([
    ["a kind that is none", ["--kind", "medium"], /^No package is called medium\./],
    ["to compare both with one", ["--since", "published.zip"], /^--since compares one package/],
    [
      "to compare with what is not there",
      ["--kind", "core", "--since", "published.zip"],
      /^published\.zip cannot be read/,
    ],
    ["what nobody knows", ["--sort", "core"], /^Unknown option '--sort'.*Use: npm run package/],
  ])("refuses %s with a sentence", async (_, args, sentence) => {
    await expect(command(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
  });

  test("refuses values that are not those of one's own, one sentence each", async () => {
    const other = `${file}-empty`;
    writeFileSync(other, "TEAMS_APP_ID=plumbline\n");
    const ask = command("--env", `${env}-empty`);
    await expect(ask).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/TEAMS_APP_ID is "plumbline"[\s\S]*TAB_DOMAIN is missing/),
    });
    rmSync(other);
  });
});
