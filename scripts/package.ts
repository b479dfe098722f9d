/**
 * `npm run package -- --env dev [--kind core|full] [--since published.zip]` writes dist/package/plumbline-dev-core.zip and
 * plumbline-dev-full.zip, or only the one that is named; or says what to mend.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  buildFiles,
  faultsOf,
  fromZip,
  type Kind,
  kinds,
  readEnvironment,
  toZip,
  type Values,
  valueFaults,
} from "./appPackage.ts";
import type { Fault } from "./manifestShape.ts";
import { type PackageFiles, updateFaults } from "./packageChecks.ts";
import { paneIcons } from "./paneIcons.ts";

const root = join(import.meta.dirname, "..");

function refuse(sentence: string, faults: readonly Fault[] = []): never {
  process.stderr.write([sentence, ...faults.map(({ text }) => `  - ${text}`), ""].join("\n"));
  process.exit(1);
}

const use = "Use: npm run package -- --env dev [--kind core|full] [--since published.zip]";

type Arguments = { env: string; chosen: readonly Kind[]; since: string | undefined };

function readArguments(): Arguments {
  let words: { env?: string; kind?: string; since?: string };
  try {
    const text = { type: "string" } as const;
    words = parseArgs({ options: { env: text, kind: text, since: text } }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}. ${use}`);
  }
  const { env = "dev", kind, since } = words;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(env))
    refuse("The name after --env may hold small letters, digits and hyphens only, such as dev.");
  const chosen = kinds.filter((one) => kind === undefined || one === kind);
  if (chosen.length === 0) refuse(`No package is called ${kind}. ${use}`);
  if (since !== undefined && chosen.length > 1) refuse(`--since compares one package: name it with --kind. ${use}`);
  return { env, chosen, since };
}

function readValues(env: string): Values {
  try {
    return readEnvironment(join(root, "env"), env, process.env);
  } catch {
    return refuse(`env/.env.${env} cannot be read. Copy env/.env.example to env/.env.${env} and fill it in.`);
  }
}

function readPublished(path: string): ReturnType<typeof fromZip> {
  try {
    return fromZip(readFileSync(path));
  } catch {
    return refuse(`${path} cannot be read as a zip. Give --since the package that was published last.`);
  }
}

const { env, chosen, since } = readArguments();
const values = readValues(env);
const unfit = valueFaults(values);
if (unfit.length > 0) refuse(`The package needs other values in env/.env.${env}:`, unfit);

const published = since === undefined ? null : readPublished(since);
const folder = join(root, "appPackage");
const packages = new Map<Kind, PackageFiles>();
for (const kind of chosen) {
  const files = buildFiles(folder, values, kind);
  const faults = [
    ...(await faultsOf(files, paneIcons(folder))),
    ...(published === null ? [] : updateFaults(published, files)),
  ];
  if (faults.length > 0) refuse(`The package ${kind} is not fit to publish. Mend what is in appPackage:`, faults);
  packages.set(kind, files);
}

mkdirSync(join(root, "dist", "package"), { recursive: true });
for (const [kind, files] of packages) {
  const zip = toZip(files);
  const target = join("dist", "package", `plumbline-${env}-${kind}.zip`);
  writeFileSync(join(root, target), zip);
  process.stdout.write(`${target} holds ${Object.keys(files).join(", ")} (${zip.length} bytes), checked.\n`);
}
