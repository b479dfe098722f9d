import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { demoStart, movableClock } from "./clock.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-clock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const later = (minutes: number): Date => new Date(demoStart.getTime() + minutes * 60_000);

it("starts two minutes before the live meeting and runs with the machine", () => {
  let machine = 5_000;
  const clock = movableClock(folder, () => machine);
  machine += 60_000;
  expect(clock.now()).toEqual(later(1));
});

it("goes forward, never back, and stands still while the demo is off", () => {
  const clock = movableClock(folder, () => 0);
  clock.moveTo(later(30));
  expect(() => clock.moveTo(later(29))).toThrow(RangeError);
  expect(movableClock(folder, () => 1_000_000).now()).toEqual(later(30));
});
