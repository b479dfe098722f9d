import { expect, test } from "vitest";
import { systemChance } from "../platform/chance.ts";
import { BOX_KEY_BYTES, boxOf } from "./box.ts";

const key = systemChance.bytes(BOX_KEY_BYTES);
const box = boxOf(key, systemChance);

test("what was locked is read again under the same key and slot only", () => {
  const locked = box.lock("slot", '{"a":"é 😀"}', 64);
  expect(box.unlock("slot", locked)).toBe('{"a":"é 😀"}');
  expect(() => box.unlock("other", locked)).toThrow();
  expect(() => boxOf(systemChance.bytes(BOX_KEY_BYTES), systemChance).unlock("slot", locked)).toThrow();
});

test("one changed byte anywhere, or a shorter text, is noticed", () => {
  const locked = Buffer.from(box.lock("slot", "text", 32), "base64");
  for (let at = 0; at < locked.length; at++) {
    const changed = Buffer.from(locked);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => box.unlock("slot", changed.toString("base64"))).toThrow();
  }
  expect(() => box.unlock("slot", locked.subarray(0, -1).toString("base64"))).toThrow();
  expect(() => box.unlock("slot", "")).toThrow();
});

test("every text of a slot has one length, and the same text never looks the same twice", () => {
  const locked = ["", "a", "ab".repeat(100), "ab".repeat(100)].map((text) => box.lock("slot", text, 200));
  expect(new Set(locked.map((one) => one.length)).size).toBe(1);
  expect(new Set(locked).size).toBe(4);
  expect(new Set(locked.map((one) => one.slice(0, 16))).size).toBe(4);
});

test("a text that does not fit its slot is refused, counted in bytes", () => {
  expect(box.lock("slot", "é".repeat(16), 32)).toBeTypeOf("string");
  expect(() => box.lock("slot", "é".repeat(17), 32)).toThrow(RangeError);
});

test("a place is the same for one id under one key, tells nothing without it, and is not the key that locks", () => {
  expect(box.placeOf("ann")).toBe(boxOf(key, systemChance).placeOf("ann"));
  expect(box.placeOf("ann")).not.toBe(box.placeOf("bob"));
  expect(box.placeOf("ann")).not.toBe(boxOf(systemChance.bytes(BOX_KEY_BYTES), systemChance).placeOf("ann"));
  expect(box.placeOf("ann")).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
