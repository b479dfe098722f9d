import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../src/features/pulse/voter.ts";

/** What the devices of the demo's people keep while one meeting is lived through; `clear` throws them all away. */
export type Shelf = Store & { clear(): void };

/**
 * One file, so that a demo killed between the right to answer and the answer goes on where it was: what was begun on a
 * device can be finished on that device only.
 */
export function shelfIn(folder: string): Shelf {
  const file = join(folder, "devices.json");
  const kept = new Map(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as [string, string][]) : []);
  const save = (): void => {
    writeFileSync(`${file}.part`, JSON.stringify([...kept]));
    renameSync(`${file}.part`, file);
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
    clear() {
      kept.clear();
      rmSync(file, { force: true });
    },
  };
}
