/** `npm run package -- --env dev [--since published.zip]` writes dist/package/plumbline-dev.zip, or says what to mend. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildFiles, faultsOf, fromZip, readEnvironment, toZip, type Values, valueFaults } from "./appPackage.ts";
import type { Fault } from "./manifestShape.ts";
import { updateFaults } from "./packageChecks.ts";

const root = join(import.meta.dirname, "..");

function refuse(sentence: string, faults: readonly Fault[] = []): never {
  process.stderr.write([sentence, ...faults.map(({ text }) => `  - ${text}`), ""].join("\n"));
  process.exit(1);
}

function readArguments(): { env: string; since: string | undefined } {
  try {
    const { env = "dev", since } = parseArgs({
      options: { env: { type: "string" }, since: { type: "string" } },
    }).values;
    if (/^[a-z0-9][a-z0-9-]*$/.test(env)) return { env, since };
  } catch (error) {
    refuse(
      `${error instanceof Error ? error.message : error}. Use: npm run package -- --env dev [--since published.zip]`,
    );
  }
  return refuse("The name after --env may hold small letters, digits and hyphens only, such as dev.");
}

function readValues(env: string): Values {
  try {
    return readEnvironment(join(root, "env"), env);
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

const { env, since } = readArguments();
const values = readValues(env);
const unfit = valueFaults(values);
if (unfit.length > 0) refuse(`The package needs other values in env/.env.${env}:`, unfit);

const files = buildFiles(join(root, "appPackage"), values);
const faults = [...(await faultsOf(files)), ...(since === undefined ? [] : updateFaults(readPublished(since), files))];
if (faults.length > 0) refuse("The package is not fit to publish. Mend what is in appPackage:", faults);

const zip = toZip(files);
const target = join("dist", "package", `plumbline-${env}.zip`);
mkdirSync(join(root, "dist", "package"), { recursive: true });
writeFileSync(join(root, target), zip);
process.stdout.write(`${target} holds ${Object.keys(files).join(", ")} (${zip.length} bytes), checked.\n`);
