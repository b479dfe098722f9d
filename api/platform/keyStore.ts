import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance.ts";

/** Box keys live here and nowhere else: outside the database and its backups. A name is `tenant.pulse.box`. */
export type KeyStore = {
  /** @throws when the name exists or the key did not reach the disk */
  put(name: string, key: Uint8Array): Promise<void>;
  /** The key, or null when it is gone. */
  get(name: string): Promise<Uint8Array | null>;
  /** Removing what is gone is no error. */
  remove(name: string): Promise<void>;
  list(): Promise<{ name: string; since: Date }[]>;
};

const namePattern = /^[0-9a-f-]{36}\.[0-9a-f-]{36}\.[0-9a-f]{16}$/;

const pathOf = (folder: string, name: string): string => {
  if (!namePattern.test(name)) throw new RangeError("a box key is named tenant.pulse.box");
  return join(folder, name);
};

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** One file per key in `folder`, for the demo and for one machine. Removing overwrites first. */
export function fileKeyStore(folder: string, chance: Chance): KeyStore {
  return {
    async put(name, key) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const target = pathOf(folder, name);
      const half = `${target}.${Buffer.from(chance.bytes(4)).toString("hex")}.part`;
      const file = await open(half, "wx", 0o600);
      try {
        await file.writeFile(key);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, target);
    },
    async get(name) {
      try {
        const key = new Uint8Array(await readFile(pathOf(folder, name)));
        // Another server may be between the two steps of removing it.
        return key.every((byte) => byte === 0) ? null : key;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(name) {
      const target = pathOf(folder, name);
      try {
        const file = await open(target, "r+");
        try {
          await file.write(new Uint8Array(32), 0, 32, 0);
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (error) {
        if (isMissing(error)) return;
        throw error;
      }
      await rm(target, { force: true });
    },
    async list() {
      try {
        const names = (await readdir(folder)).filter((name) => namePattern.test(name));
        return await Promise.all(names.map(async (name) => ({ name, since: (await stat(join(folder, name))).mtime })));
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
  };
}
