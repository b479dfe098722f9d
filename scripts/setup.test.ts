import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const setup = fileURLToPath(new URL("setup.mjs", import.meta.url));

/** Stands in for npm itself: writes down how it was called and makes the folder that the real one would make. */
const npmStandIn = `
  const fs = require("fs");
  fs.appendFileSync("calls", process.argv.slice(2).join(" ") + " " + Object.keys(process.env).filter((name) => /^npm_/.test(name)).sort() + "\\n");
  if (fs.existsSync("broken")) { console.error("npm error code " + fs.readFileSync("broken", "utf8")); process.exit(1); }
  fs.rmSync("node_modules", { recursive: true, force: true });
  fs.mkdirSync("node_modules/one", { recursive: true });
  fs.writeFileSync("node_modules/one/package.json", "{}");
`;

const entry = `
  const words: readonly string[] = process.argv.slice(2);
  if (words[0] === "wait") {
    process.on("SIGTERM", () => process.exit(7));
    setInterval(() => undefined, 1000);
  } else process.exitCode = Number(words[0] ?? 0);
  console.log(JSON.stringify({ words, npm: Object.keys(process.env).filter((name) => name.startsWith("npm_")) }));
`;

describe("the front door", () => {
  let clone = "";
  beforeEach(() => {
    clone = mkdtempSync(path.join(tmpdir(), "a clone with spaces "));
    mkdirSync(path.join(clone, "scripts"));
    cpSync(setup, path.join(clone, "scripts/setup.mjs"));
    writeFileSync(
      path.join(clone, "package-lock.json"),
      JSON.stringify({ packages: { "": {}, "node_modules/one": { version: "1.0.0" } } }),
    );
    writeFileSync(path.join(clone, "npm-cli.js"), npmStandIn);
    writeFileSync(path.join(clone, "entry.ts"), entry);
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  const through = { npm_execpath: "npm-cli.js", npm_lifecycle_event: "start", npm_config_registry: "kept" };
  const variables = (npm: Record<string, string>) => {
    const bare = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
    return { ...Object.fromEntries(bare), ...npm };
  };
  const run = (words: readonly string[], npm: Record<string, string> = through) => {
    const env = variables(
      npm.npm_execpath === undefined ? npm : { ...npm, npm_execpath: path.join(clone, npm.npm_execpath) },
    );
    return spawnSync(process.execPath, ["scripts/setup.mjs", "entry.ts", ...words], {
      cwd: clone,
      env,
      encoding: "utf8",
    });
  };
  const calls = () =>
    existsSync(path.join(clone, "calls")) ? readFileSync(path.join(clone, "calls"), "utf8").trim().split("\n") : [];

  test("installs on a fresh clone, runs the entry with its words and passes its exit code on", () => {
    const first = run(["3", "two words"]);
    expect(first.status).toBe(3);
    expect(first.stdout).toContain("Installing packages");
    expect(first.stdout).toContain('{"words":["3","two words"],"npm":[]}');
    expect(calls()).toEqual([
      "ci --include=dev --include=optional --no-audit --no-fund --loglevel=error npm_config_registry",
    ]);
  });

  test("installs once, and again only when the lockfile has changed", () => {
    run([]);
    expect(run([]).stdout).toBe('{"words":[],"npm":[]}\n');
    expect(calls()).toHaveLength(1);
    writeFileSync(
      path.join(clone, "package-lock.json"),
      JSON.stringify({ packages: { "": {}, "node_modules/one": { version: "2.0.0" } } }),
    );
    run([]);
    expect(calls()).toHaveLength(2);
  });

  test("accepts what somebody installed by hand when it is what the lockfile says", () => {
    mkdirSync(path.join(clone, "node_modules"));
    const record = (version: string) =>
      writeFileSync(
        path.join(clone, "node_modules/.package-lock.json"),
        JSON.stringify({ packages: { "node_modules/one": { version } } }),
      );
    record("1.0.0");
    expect(run([]).status).toBe(0);
    expect(calls()).toHaveLength(0);
    rmSync(path.join(clone, "node_modules/.plumbline-install"));
    record("0.9.0");
    run([]);
    expect(calls()).toHaveLength(1);
  });

  test("starts over after an installation that failed, and says what to do in one sentence", () => {
    writeFileSync(path.join(clone, "broken"), "ENOTFOUND");
    const failed = run([]);
    expect(failed.status).toBe(1);
    expect(failed.stderr.trim().split("\n").at(-1)).toMatch(/^npm could not install .*check the network.*\.$/);
    writeFileSync(path.join(clone, "broken"), "EUSAGE");
    expect(run([]).stderr.trim().split("\n").at(-1)).toMatch(/^package-lock\.json does not fit .*git checkout.*\.$/);
    rmSync(path.join(clone, "broken"));
    expect(run([]).status).toBe(0);
  });

  test("asks to be started through npm when it has to install and npm is not around", () => {
    const alone = run([], {});
    expect(alone.status).toBe(1);
    expect(alone.stderr.trim()).toMatch(/^The packages are not installed yet: .*`npm start`.*\.$/);
    run([]);
    expect(run([], {}).status).toBe(0);
  });

  test("takes over from an installation whose process is gone", () => {
    mkdirSync(path.join(clone, ".cache/installing"), { recursive: true });
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(path.join(clone, ".cache/installing/pid"), String(gone));
    expect(run([]).status).toBe(0);
    expect(calls()).toHaveLength(1);
  });

  test("two commands at once install once", async () => {
    const started = [1, 2].map(
      () =>
        new Promise<number | null>((resolve) => {
          const env = variables({ npm_execpath: path.join(clone, "npm-cli.js") });
          spawn(process.execPath, ["scripts/setup.mjs", "entry.ts"], { cwd: clone, env, stdio: "ignore" }).once(
            "close",
            resolve,
          );
        }),
    );
    expect(await Promise.all(started)).toEqual([0, 0]);
    expect(calls()).toHaveLength(1);
  });

  test.skipIf(process.platform === "win32")("passes a request to end on to the entry", async () => {
    run([]);
    const child = spawn(process.execPath, ["scripts/setup.mjs", "entry.ts", "wait"], {
      cwd: clone,
      env: variables({}),
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(7);
  });
});
