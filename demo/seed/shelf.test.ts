import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { shelfIn } from "./shelf.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-shelf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keeps over a restart what was put there and not removed", () => {
  const before = shelfIn(folder, "one.json");
  before.set("a", "1");
  before.set("b", "2");
  before.remove("a");
  const after = shelfIn(folder, "one.json");
  expect([after.get("a"), after.get("b")]).toEqual([null, "2"]);
});

it("hands everything over once and keeps nothing", () => {
  const shelf = shelfIn(folder, "two.json");
  shelf.set("a", "1");
  expect(shelf.handOver()).toEqual([["a", "1"]]);
  expect(shelf.handOver()).toEqual([]);
  expect(readdirSync(folder)).not.toContain("two.json");
});
