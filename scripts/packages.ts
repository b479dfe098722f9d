/**
 * What others wrote and we deliver: dist/sbom.cdx.json (CycloneDX) lists every package that is installed, development ones
 * marked so. It must hold everything that runs in production, each under a licence that is known here. Then the registry
 * is asked for known vulnerabilities of what runs on the server and of what the built pages hold, which is installed as
 * for development; where it does not answer, that is said and not taken for good news.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

type Component = {
  readonly "bom-ref": string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
};
export type Bom = { readonly bomFormat: string; readonly components: readonly Component[] };
export type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }
    >
  >;
};

/** All allow what we do: deliver them with their text, see THIRD-PARTY-NOTICES.txt. */
const knownLicences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

const isForDevelopment = (one: Component): boolean =>
  (one.properties ?? []).some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
const nameOf = (one: Component): string => one["bom-ref"].split("|")[0] ?? "";

/** Packages that run in production and that the list leaves out, as "name@version". Of optional ones some are for other machines. */
export function missingIn(bom: Bom, lock: Lock): readonly string[] {
  const listed = new Set(bom.components.map(nameOf));
  return Object.entries(lock.packages)
    .filter(([place, { dev, devOptional, optional }]) => place !== "" && !dev && !devOptional && !optional)
    .map(([place, { version = "" }]) => `${place.split("node_modules/").at(-1)}@${version}`)
    .filter((name) => !listed.has(name));
}

/** Packages of production whose licence nobody has looked at, as "name@version: licence". */
export function unknownLicences(bom: Bom): readonly string[] {
  return bom.components
    .filter((one) => !isForDevelopment(one))
    .map((one) => ({
      name: nameOf(one),
      named: (one.licenses ?? []).map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? ""),
    }))
    .filter(({ named }) => named.length === 0 || named.some((licence) => !knownLicences.has(licence)))
    .map(({ name, named }) => `${name}: ${named.join(", ") || "none"}`);
}

export type Audit = "not-asked" | { readonly found: number; readonly lines: readonly string[] };

/** Names of the packages that pages hold, out of the notices that are published beside them. */
export const namedIn = (notices: string): ReadonlySet<string> =>
  new Set([...notices.matchAll(/^## (\S+) - /gm)].map(([, name = ""]) => name));

/**
 * What is known of packages that run in production or that pages hold.
 * @param printed what `npm audit --json` wrote. A reply without counts is none, whatever its exit code.
 */
export function auditOf(printed: string, lock: Lock, inPages: ReadonlySet<string>): Audit {
  try {
    const reply = JSON.parse(printed) as {
      metadata?: { vulnerabilities?: { total?: number } };
      vulnerabilities?: Record<string, { severity?: string; range?: string; nodes?: readonly string[] }>;
    };
    if (typeof reply.metadata?.vulnerabilities?.total !== "number") return "not-asked";
    const runs = (place: string): boolean => !lock.packages[place]?.dev;
    const lines = Object.entries(reply.vulnerabilities ?? {})
      .filter(([name, { nodes = [] }]) => inPages.has(name) || nodes.some(runs))
      .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
    return { found: lines.length, lines };
  } catch {
    return "not-asked";
  }
}

/** npm as a person would start it; on Windows it is a script, which needs a shell. */
function npm(...words: string[]): string {
  const { error, stdout } = spawnSync("npm", words, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  if (error !== undefined) throw error;
  return stdout;
}

function main(): 0 | 1 {
  const printed = npm("sbom", "--sbom-format", "cyclonedx");
  const bom = JSON.parse(printed) as Bom;
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Lock;
  const faults = [
    ...missingIn(bom, lock).map((name) => `${name} runs in production and is not in the list.`),
    ...unknownLicences(bom).map(
      (one) => `${one}: look at this licence, then add it to scripts/packages.ts or do without the package.`,
    ),
  ];
  const folder = path.join(root, "dist");
  if (!existsSync(folder)) mkdirSync(folder);
  writeFileSync(path.join(folder, "sbom.cdx.json"), printed);
  console.log(
    `dist/sbom.cdx.json: ${bom.components.length} packages, ${bom.components.filter((one) => !isForDevelopment(one)).length} of them in production`,
  );

  const notices = path.join(folder, "site", "THIRD-PARTY-NOTICES.txt");
  if (!existsSync(notices)) throw new Error("Nothing says what the pages hold: run npm run build first.");
  const inPages = namedIn(readFileSync(notices, "utf8"));
  const audit = auditOf(npm("audit", "--json", "--fetch-retries=0", "--fetch-timeout=20000"), lock, inPages);
  if (audit === "not-asked")
    console.error(
      "NOT CHECKED: the registry gave no answer about known vulnerabilities. Run `npm audit` where it does.",
    );
  else {
    console.log(`${audit.found} known vulnerabilities in what we deliver`);
    faults.push(...audit.lines);
  }
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
