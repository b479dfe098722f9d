import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileKeyStore } from "./keyStore.ts";

const name = `${"a".repeat(8)}-aaaa-aaaa-aaaa-${"a".repeat(12)}.${"b".repeat(8)}-bbbb-bbbb-bbbb-${"b".repeat(12)}.${"c".repeat(16)}`;
const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

describe("the key folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plumbline-keys-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("gives back what was put, lists it, and has nothing once it is removed", async () => {
    const store = fileKeyStore(folder);
    await store.put(name, key);
    expect(await store.get(name)).toEqual(key);
    expect((await store.list()).map((one) => one.name)).toEqual([name]);
    await store.remove(name);
    await store.remove(name);
    expect(await store.get(name)).toBeNull();
    expect(await store.list()).toEqual([]);
  });
  test("never writes over a key", async () => {
    const store = fileKeyStore(folder);
    await store.put(name, key);
    await expect(store.put(name, new Uint8Array(32))).rejects.toThrow();
    expect(await store.get(name)).toEqual(key);
  });
  test("a folder that is gone is an error with its cure, not a lost key", async () => {
    const store = fileKeyStore(folder);
    rmSync(folder, { recursive: true });
    await expect(store.get(name)).rejects.toThrow("Mount it again");
  });
  test("a folder is made with what is above it, for its owner only", async () => {
    const deep = join(folder, "one", "two");
    await fileKeyStore(deep).put(name, key);
    expect([statSync(deep).mode & 0o777, await fileKeyStore(deep).get(name)]).toEqual([0o700, key]);
  });
  test.runIf(existsSync("/proc/self"))("a folder that cannot be made is an error at once", async () => {
    await expect(fileKeyStore("/proc/x").put(name, key)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(fileKeyStore("/proc/x/y").put(name, key)).rejects.toMatchObject({ code: "ENOENT" });
  });
  test("other files in the folder are left alone, and no other name is taken", async () => {
    const store = fileKeyStore(folder);
    writeFileSync(join(folder, "note.txt"), "hello");
    expect(await store.list()).toEqual([]);
    await expect(store.get("../note.txt")).rejects.toThrow(RangeError);
  });
});
