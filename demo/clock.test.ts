import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

it("keeps its time in one step, so that a demo that is killed meanwhile has the last one", () => {
  const own = mkdtempSync(join(folder, "own-"));
  movableClock(own, () => 0).moveTo(later(10));
  expect(readdirSync(own)).toEqual(["clock.json"]);
  writeFileSync(join(own, "clock.json.next"), "");
  expect(movableClock(own, () => 0).now()).toEqual(later(10));
});

it.each(["", '"2026-12-28T0', "null", '"no time"'])("starts anew where %j was kept, and puts that aside", (text) => {
  const own = mkdtempSync(join(folder, "own-"));
  writeFileSync(join(own, "clock.json"), text);
  expect(movableClock(own, () => 0).now()).toEqual(demoStart);
  expect(readFileSync(join(own, "clock.json.unreadable"), "utf8")).toBe(text);
  expect(movableClock(own, () => 0).now()).toEqual(demoStart);
});
