/**
 * `npm run self-test [-- --settings file] [--package package.zip]`: whether a server with these settings would be well, line
 * by line, each broken one with its cure. Needs no server that runs; ends with code 1 when something is broken.
 */
import { readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { lookedAt } from "../api/features/selfTest/jobs.ts";
import { type PackageValues, valuesIn } from "../api/features/selfTest/manifest/rules.ts";
import { lookable } from "../api/look.ts";
import { type Config, ConfigRefused, type Environment, readConfig } from "../api/platform/config.ts";
import { type SelfTestLine, selfTestNames } from "../src/contract/selfTest.ts";
import { selfTest } from "../src/locales/en/selfTest.ts";
import { speaker } from "../src/locales/speaker.ts";

const t = speaker("en", selfTest);
const use = "Use: npm run self-test -- [--settings file] [--package package.zip]";

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readArguments(): { settings?: string; package?: string } {
  try {
    return parseArgs({ options: { settings: { type: "string" }, package: { type: "string" } } }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}. ${use}`);
  }
}

function settingsIn(file: string | undefined): Environment {
  if (file === undefined) return process.env;
  try {
    return { ...process.env, ...parseEnv(readFileSync(file, "utf8")) };
  } catch {
    return refuse(`${file} cannot be read. ${use}`);
  }
}

async function packageIn(file: string | undefined): Promise<PackageValues | null> {
  if (file === undefined) return null;
  // Fetched only where a package is held against the settings: what draws its icons takes a second.
  const [{ fromZip }, { manifestIn }] = await Promise.all([import("./appPackage.ts"), import("./packageChecks.ts")]);
  try {
    return valuesIn(manifestIn(fromZip(readFileSync(file))));
  } catch {
    return refuse(`${file} is no app package. Give the zip that npm run package has written.`);
  }
}

/** Without settings nothing else can be looked at. */
const allWait = (said: string): SelfTestLine[] =>
  selfTestNames.map((name) =>
    name === "settings"
      ? { name, state: "broken", code: "settings-refused", facts: { said } }
      : { name, state: "not-used", code: "waits", facts: { on: "settings" } },
  );

async function linesFor(environment: Environment, found: PackageValues | null): Promise<SelfTestLine[]> {
  let config: Config;
  try {
    config = readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigRefused)) throw error;
    return allWait(error.sentences.join(" "));
  }
  const { looked, close } = await lookable(config);
  try {
    return await lookedAt({ ...looked, manifest: found });
  } finally {
    await close();
  }
}

const sign = { well: "well    ", broken: "BROKEN  ", "not-used": "-       " } as const;

function said({ name, state, code, facts }: SelfTestLine): string[] {
  const on = selfTestNames.find((one) => one === facts.on);
  const seen = t(code, on === undefined ? facts : { on: t(`name-${on}`) });
  const lines = [`${sign[state]}${t(`name-${name}`)}: ${seen}`];
  return state === "broken" ? [...lines, `          ${t("cure")}: ${t(`${code}-cure`, facts)}`] : lines;
}

const words = readArguments();
const lines = await linesFor(settingsIn(words.settings), await packageIn(words.package));
const broken = lines.filter(({ state }) => state === "broken").length;
const end = broken === 0 ? t("all-well") : t("some-broken", { n: broken });
process.stdout.write(`${[...lines.flatMap(said), "", end].join("\n")}\n`);
// Microsoft's libraries keep connections open for a while.
process.exit(broken === 0 ? 0 : 1);
