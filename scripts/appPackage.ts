import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { unzipSync, zipSync } from "fflate";
import { addressedIconFaults } from "./extensionChecks.ts";
import { isGuid, isHost, manifestFaults } from "./manifestChecks.ts";
import { languageFiles } from "./manifestLanguages.ts";
import type { Fault } from "./manifestShape.ts";
import { manifestIn, type PackageFiles, packageFaults } from "./packageChecks.ts";
import { drawIcon } from "./paneIcons.ts";

/**
 * core: what an organisation can add without granting anything of its meetings; full: that, and what `full.json` adds:
 * the bot hears of meetings and speaks in them, lines in the activity feed, a hint when an invitation is sent.
 */
export const kinds = ["core", "full"] as const;
export type Kind = (typeof kinds)[number];

/** The values an environment fills into the manifest template, by placeholder name. */
export type Values = Readonly<Record<string, string | undefined>>;

const guid = { holds: isGuid, form: "a GUID of your own, such as the output of uuidgen" };

/** Every placeholder of the template with the form its value must have. */
const expected: Readonly<Record<string, { readonly holds: (value: string) => boolean; readonly form: string }>> = {
  TEAMS_APP_ID: guid,
  AAD_APP_CLIENT_ID: guid,
  TAB_DOMAIN: { holds: isHost, form: "the host of the https site alone, such as checks.example.com" },
  DEVELOPER_NAME: { holds: (name) => name.length <= 32, form: "the name people read, at most 32 characters" },
};

/** One fault for each value that is missing or malformed; an empty list means the template can be filled. */
export function valueFaults(values: Values): readonly Fault[] {
  return Object.entries(expected).flatMap(([name, { holds, form }]) => {
    const value = values[name]?.trim() ?? "";
    if (value === "") return [{ code: "value-missing", text: `${name} is missing: give it ${form}` }];
    return holds(value) ? [] : [{ code: "value-malformed", text: `${name} is "${value}", but must be ${form}` }];
  });
}

/**
 * The values of a file, and what it leaves empty from `around`: a tool that makes the app writes its id into the file only
 * after everything else.
 * @throws an error of code ENOENT when there is no such environment
 */
export function readEnvironment(folder: string, name: string, around: Values = {}): Values {
  const written = Object.entries(parseEnv(readFileSync(join(folder, `.env.${name}`), "utf8")));
  return { ...around, ...Object.fromEntries(written.filter(([, value]) => value?.trim())) };
}

/**
 * @param additions by the path to what they add to ("extensions.0.runtimes"): a list is lengthened, anything else replaced
 *   or, where there is none, put there
 * @throws RangeError when a path leads through something that is not there
 */
export function withAdditions(template: object, additions: Readonly<Record<string, unknown>>): object {
  const copy: object = structuredClone(template);
  for (const [path, value] of Object.entries(additions)) {
    const steps = path.split(".");
    const last = steps.pop() ?? path;
    let node = copy;
    for (const step of steps) {
      const next: unknown = Reflect.get(node, step);
      if (typeof next !== "object" || next === null) throw new RangeError(`the manifest has no ${path}`);
      node = next;
    }
    const there: unknown = Reflect.get(node, last);
    Reflect.set(node, last, Array.isArray(there) && Array.isArray(value) ? [...there, ...value] : value);
  }
  return copy;
}

/** Replaces each placeholder that has a value, escaped as JSON asks; one without a value stays, for the checks to name. */
export function fillTemplate(template: string, values: Values): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name]?.trim();
    return value === undefined || value === "" ? placeholder : JSON.stringify(value).slice(1, -1);
  });
}

/**
 * The files of the package: the filled manifest, its texts in other languages, and the icons, drawn from their SVG at
 * its own size. A language file that is named and not there is left out, for the checks to name.
 * @param folder the `appPackage` folder
 */
export function buildFiles(folder: string, values: Values, kind: Kind): PackageFiles {
  const drawn = (name: string): Uint8Array => drawIcon(readFileSync(join(folder, "icons", `${name}.svg`), "utf8"));
  const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const template = kind === "core" ? read("manifest.json") : withAdditions(read("manifest.json"), read("full.json"));
  const filled = fillTemplate(JSON.stringify(template, null, 2), values);
  const manifest = { "manifest.json": new TextEncoder().encode(filled) };
  const languages = languageFiles(manifestIn(manifest)).filter((file) => existsSync(join(folder, file)));
  return {
    ...manifest,
    ...Object.fromEntries(languages.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))])),
    "color.png": drawn("color"),
    "outline.png": drawn("outline"),
  };
}

/** The one schema the checks are written for. Another one could also send the validator to the network. */
const schema = "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

/**
 * Schema first, offline, from the schemas the validator carries; our own checks only on a manifest of the right shape.
 * @param site files of the site that the manifest names by address, by their paths
 */
export async function faultsOf(files: PackageFiles, site: PackageFiles): Promise<readonly Fault[]> {
  const manifest = manifestIn(files);
  if (manifest.$schema !== schema) return [{ code: "other-schema", text: `$schema must be ${schema}` }];
  const broken = await AppManifestUtils.validateAgainstSchema(manifest as unknown as TeamsManifest);
  if (broken.length > 0) return broken.map((text) => ({ code: "schema", text }));
  return [...manifestFaults(manifest), ...packageFaults(manifest, files), ...addressedIconFaults(manifest, site)];
}

/** The same files give the same bytes: every entry carries one date, the earliest a zip can hold. */
export function toZip(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) });
}

export function fromZip(zip: Uint8Array): PackageFiles {
  return unzipSync(zip);
}
