import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A package that goes along as it is, beside the bundle. */
type Shipped = {
  readonly name: string;
  /** Exact: the one that is installed here, with which everything was tested. */
  readonly version: string;
  readonly license: string;
  readonly folder: string;
};
type Description = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** What a package holds beyond what runs. */
const leftOut = /^(src|types)(\/|$)|\.map$|\.min\.js$/;

/**
 * A package and everything it needs, as npm installed them for us.
 * @param from a file or folder next to whose node_modules it is looked for
 * @throws Error when one is not there, or there are two versions of one: side by side in one folder only one could stand
 */
export function shippedPackages(from: string, name: string): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  const take = (place: string, wanted: string) => {
    const near = createRequire(path.join(place, "package.json")).resolve.paths(wanted) ?? [];
    const folder = near.map((one) => path.join(one, wanted)).find(isPackage);
    if (folder === undefined) throw new Error(`${wanted} is not installed: run npm ci.`);
    const known = found.get(wanted);
    if (known?.folder === folder) return;
    const { version, license = "", dependencies = {} } = describe(folder);
    if (known !== undefined) throw new Error(`${wanted} is needed as ${known.version} and as ${version}.`);
    found.set(wanted, { name: wanted, version, license, folder });
    for (const next of Object.keys(dependencies)) take(folder, next);
  };
  take(from, name);
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

const describe = (folder: string): Description =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Description;

function isPackage(folder: string): boolean {
  try {
    return describe(folder).version !== undefined;
  } catch {
    return false;
  }
}

/** Puts them into `folder`/node_modules: what runs of them, and their licences. */
export function ship(packages: readonly Shipped[], folder: string): void {
  for (const one of packages)
    cpSync(one.folder, path.join(folder, "node_modules", one.name), {
      recursive: true,
      dereference: true,
      filter: (source) => !leftOut.test(path.relative(one.folder, source).replaceAll(path.sep, "/")),
    });
}

/** Their licences, in the form of the other notices. */
export const noticesOfShipped = (packages: readonly Shipped[]): string =>
  packages
    .map(({ name, version, license, folder }) => {
      const text = readFileSync(path.join(folder, "LICENSE"), "utf8").trim();
      return `\n## ${name} - ${version} (${license})\n\n${text}\n`;
    })
    .join("");
