import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const alive = (pid: number): boolean => {
  if (pid === process.pid) return false; // Containers reuse one pid: our own number on disk is a leftover.
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/**
 * Two processes on one embedded-database folder destroy it without an error, so the first one locks it.
 * @returns the release
 * @throws Error with the cure when a living process holds the folder
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "in-use.pid");
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(readFileSync(file, "utf8"));
      if (alive(pid))
        throw new Error(
          `${folder} is in use by process ${pid}. Stop that process, or choose another folder with DATA_DIR.`,
        );
      rmSync(file, { force: true });
    }
  }
  throw new Error(`${folder} could not be locked. Remove ${file} if no other process uses the folder.`);
}
