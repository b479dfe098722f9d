import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noteLeg, readLegs } from "./legs.ts";

describe("what a run could not run on", () => {
  let folder = "";
  const file = () => path.join(folder, "legs");
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "plumbline-legs-"));
    vi.stubEnv("PLUMBLINE_LEGS_FILE", file());
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["true", "1"])("is an error where CI is %s, and noted all the same", (value) => {
    vi.stubEnv("CI", value);
    expect(() => noteLeg({ kind: "browser", label: null })).toThrow("SKIPPED: no browser on this machine");
    expect(readLegs(file())).toEqual([{ kind: "browser", label: null }]);
  });

  test.each(["", "0", "false"])("is one loud line where CI is %o", (value) => {
    vi.stubEnv("CI", value);
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    noteLeg({ kind: "postgres", label: null, reason: "no binaries" });
    expect(warned.mock.calls).toEqual([["SKIPPED: no postgres on this machine (no binaries)."]]);
  });

  test("is told apart from what it did run on, each said once", () => {
    noteLeg({ kind: "postgres", label: "PostgreSQL 18" });
    noteLeg({ kind: "postgres", label: "PostgreSQL 18" });
    expect(readLegs(file())).toEqual([{ kind: "postgres", label: "PostgreSQL 18" }]);
  });
});
