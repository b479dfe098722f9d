import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../src/features/pulse/voter.ts";

/** What the devices of the demo's people keep while one meeting is lived through. */
export type Shelf = Store & {
  /** Throws all devices away. */
  clear(): void;
  /** All that they keep, as keys and texts; nothing stays here. */
  handOver(): [string, string][];
};

/**
 * One file `name` in `folder`, so that a demo killed between the right to answer and the answer goes on where it was:
 * what was begun on a device can be finished on that device only.
 */
export function shelfIn(folder: string, name: string): Shelf {
  const file = join(folder, name);
  const kept = new Map(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as [string, string][]) : []);
  const save = (): void => {
    writeFileSync(`${file}.part`, JSON.stringify([...kept]));
    renameSync(`${file}.part`, file);
  };
  const clear = (): void => {
    kept.clear();
    rmSync(file, { force: true });
  };
  return {
    remembers: true,
    get: (key) => kept.get(key) ?? null,
    set(key, value) {
      kept.set(key, value);
      save();
    },
    remove(key) {
      kept.delete(key);
      save();
    },
    clear,
    handOver() {
      const all = [...kept];
      clear();
      return all;
    },
  };
}
