import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Box keys live here and nowhere else: outside the database and its backups. A name is `tenant.pulse.box`. */
export type KeyStore = {
  /** @throws when the name exists or the key did not reach the disk */
  put(name: string, key: Uint8Array): Promise<void>;
  /** The key, or null when it is gone. @throws when the store itself cannot be reached */
  get(name: string): Promise<Uint8Array | null>;
  /** Removing what is gone is no error. */
  remove(name: string): Promise<void>;
  list(): Promise<{ name: string; since: Date }[]>;
  /** Whether anything of a removed key can still be found, an earlier version included. */
  remains(name: string): Promise<boolean>;
};

/** A store that brings removed keys back is no store for them. */
export class KeysStay extends Error {
  override readonly name = "KeysStay";
}

export const keyNamePattern = /^[0-9a-f-]{36}\.[0-9a-f-]{36}\.[0-9a-f]{16}$/;

const pathOf = (folder: string, name: string): string => {
  if (!keyNamePattern.test(name)) throw new RangeError("a box key is named tenant.pulse.box");
  return join(folder, name);
};

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Does the work, waits until the disk has it, and closes. */
async function written(file: FileHandle, work: (file: FileHandle) => Promise<unknown>): Promise<void> {
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Makes the folder and what is above it. Not mkdir's own `recursive`: below /proc, which says of everything new that it is
 * missing, that never ends.
 * @throws when it cannot be made
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const above = dirname(folder);
    if (existsSync(folder)) return;
    if (!isMissing(error) || existsSync(above)) throw error;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

/** One file per key in `folder`, for the demo and for one machine. Removing overwrites first. */
export function fileKeyStore(folder: string): KeyStore {
  return {
    async put(name, key) {
      await makeFolder(folder);
      // Nobody knows the name before this returns, so a file cut short by a crash is only an orphan for the sweep.
      await written(await open(pathOf(folder, name), "wx", 0o600), (file) => file.writeFile(key));
      await written(await open(folder, "r"), async () => undefined);
    },
    async get(name) {
      try {
        const key = new Uint8Array(await readFile(pathOf(folder, name)));
        // Another server may be between the two steps of removing it.
        return key.every((byte) => byte === 0) ? null : key;
      } catch (error) {
        if (!isMissing(error)) throw error;
        // One key gone means its answers are gone for good; a folder gone is a mount that is missing, which heals.
        if (!existsSync(folder))
          throw new Error(
            `The key folder ${folder} is missing. Mount it again; nothing is lost. After a restore, make it anew, empty.`,
          );
        return null;
      }
    },
    async remove(name) {
      const target = pathOf(folder, name);
      try {
        await written(await open(target, "r+"), (file) => file.write(new Uint8Array(32), 0, 32, 0));
      } catch (error) {
        if (isMissing(error)) return;
        throw error;
      }
      await rm(target, { force: true });
    },
    remains: async (name) => existsSync(pathOf(folder, name)),
    async list() {
      try {
        const names = (await readdir(folder)).filter((name) => keyNamePattern.test(name));
        return await Promise.all(names.map(async (name) => ({ name, since: (await stat(join(folder, name))).mtime })));
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
  };
}
