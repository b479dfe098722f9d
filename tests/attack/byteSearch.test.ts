import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { findBytes } from "./byteSearch.ts";

const secret = { name: "secret", bytes: randomBytes(40) };
const around = (inner: Uint8Array) => ({
  name: "place",
  bytes: Buffer.concat([randomBytes(5000), inner, randomBytes(5000)]),
});
const forms = (inner: Uint8Array) => findBytes([secret], [around(inner)]).map((hit) => hit.form);

test("a secret is found plain, in hex of either case, and whatever stands before it in base64", () => {
  expect(forms(secret.bytes)).toEqual(["plain"]);
  expect(forms(Buffer.from(secret.bytes.toString("hex")))).toEqual(["hex"]);
  expect(forms(Buffer.from(secret.bytes.toString("hex").toUpperCase()))).toEqual(["HEX"]);
  for (let before = 0; before < 6; before++) {
    const whole = Buffer.concat([randomBytes(before), secret.bytes, randomBytes(7)]);
    expect(forms(Buffer.from(whole.toString("base64")))).toContain("base64");
    expect(forms(Buffer.from(whole.toString("base64url")))).toContain("base64url");
  }
});

test("its beginning, middle or end alone is enough, at the very edge of a place too", () => {
  expect(findBytes([secret], [{ name: "edge", bytes: secret.bytes.subarray(0, 16) }])).toHaveLength(1);
  expect(findBytes([secret], [{ name: "edge", bytes: secret.bytes.subarray(24) }])).toHaveLength(1);
  expect(forms(secret.bytes.subarray(12, 28))).toEqual(["plain"]);
});

test("what is not there is not found, and what chance could make is not looked for", () => {
  expect(forms(randomBytes(40))).toEqual([]);
  expect(() => findBytes([{ name: "short", bytes: randomBytes(11) }], [])).toThrow(RangeError);
});
