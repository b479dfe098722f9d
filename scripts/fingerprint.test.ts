import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

test("it changes with a content, a name or a new file, and with nothing else", () => {
  const root = mkdtempSync(path.join(tmpdir(), "plumbline-fingerprint-"));
  try {
    mkdirSync(path.join(root, "src", "deep"), { recursive: true });
    const file = path.join(root, "src", "deep", "a.ts");
    writeFileSync(file, "1");
    const of = () => fingerprint(root, ["src", "package.json"]);
    const seen = [of()];
    expect(of()).toBe(seen[0]);
    writeFileSync(file, "2");
    seen.push(of());
    renameSync(file, path.join(root, "src", "deep", "b.ts"));
    seen.push(of());
    writeFileSync(path.join(root, "package.json"), "{}");
    seen.push(of());
    expect(new Set(seen).size).toBe(4);
    writeFileSync(path.join(root, "unrelated.txt"), "x");
    expect(of()).toBe(seen[3]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
