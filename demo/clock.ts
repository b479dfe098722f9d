import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../api/platform/clock.ts";

/** Monday 28 December 2026, 09:58 in Berlin. */
export const demoStart = new Date("2026-12-28T08:58:00Z");

export type MovableClock = Clock & {
  /** @throws RangeError when `to` lies before now */
  moveTo(to: Date): void;
  /** Keeps the time for the next start; a demo that is off stands still. */
  save(): void;
};

/**
 * Runs with the machine's clock from where it was set. A demo may be killed at any moment: what it kept is whole, and a file
 * that says no time is put aside beside it, as `clock.json.unreadable`.
 * @param machine milliseconds that only grow
 */
export function movableClock(folder: string, machine: () => number = () => performance.now()): MovableClock {
  const file = join(folder, "clock.json");
  let base = keptIn(file) ?? demoStart;
  let since = machine();
  const now = () => new Date(base.getTime() + machine() - since);
  const save = () => {
    writeFileSync(`${file}.next`, JSON.stringify(now().toISOString()));
    renameSync(`${file}.next`, file);
  };
  return {
    now,
    save,
    moveTo(to) {
      if (to < now()) throw new RangeError("this clock only goes forward");
      base = to;
      since = machine();
      save();
    },
  };
}

/** null: nothing was kept, or what was kept says no time. */
function keptIn(file: string): Date | null {
  if (!existsSync(file)) return null;
  try {
    const said: unknown = JSON.parse(readFileSync(file, "utf8"));
    const kept = new Date(typeof said === "string" ? said : Number.NaN);
    if (!Number.isNaN(kept.getTime())) return kept;
  } catch {
    // Cut short while it was written.
  }
  renameSync(file, `${file}.unreadable`);
  return null;
}

/** A clock that stands where it is put: history is lived through at its own dates, apart from the live one. */
export function standingClock(start: Date): Clock & { set(to: Date): void } {
  let at = start;
  return {
    now: () => at,
    set(to) {
      at = to;
    },
  };
}
