import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rawPowers, rawSign, verifySignature } from "../../api/privacy/blindRsa.ts";

const vector = JSON.parse(readFileSync(new URL("../reference/rfc9474.json", import.meta.url), "utf8")) as Record<
  "p" | "q" | "prepared" | "blinded" | "blindSignature" | "signature",
  string
>;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const number = (hex: string) => BigInt(`0x${hex}`);

const inverse = (a: bigint, m: bigint): bigint => {
  let [r0, r1, s0, s1] = [a % m, m, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return ((s0 % m) + m) % m;
};

const privateKey = (() => {
  const p = number(vector.p);
  const q = number(vector.q);
  const d = inverse(65537n, (p - 1n) * (q - 1n));
  const text = (value: bigint, size: number) =>
    Buffer.from(value.toString(16).padStart(size * 2, "0"), "hex").toString("base64url");
  return createPrivateKey({
    format: "jwk",
    key: {
      kty: "RSA",
      n: text(p * q, 512),
      e: "AQAB",
      d: text(d, 512),
      p: text(p, 256),
      q: text(q, 256),
      dp: text(d % (p - 1n), 256),
      dq: text(d % (q - 1n), 256),
      qi: text(inverse(q, p), 256),
    },
  });
})();
const publicKey = createPublicKey(privateKey.export({ type: "pkcs8", format: "pem" }).toString());

test("this Node signs off its main thread", () => expect(Object.keys(rawPowers)).toContain("offThread"));

test.each(Object.entries(rawPowers))(
  "the raw private operation %s gives the published blind signature",
  async (_, power) => {
    const signed = await rawSign(privateKey, bytes(vector.blinded), power);
    expect(Buffer.from(signed ?? []).toString("hex")).toBe(vector.blindSignature);
  },
);

test("the published signature is accepted for its prepared message and for no other", () => {
  expect(verifySignature(publicKey, bytes(vector.prepared), bytes(vector.signature))).toBe(true);
  const other = bytes(vector.prepared);
  other[40] = (other[40] ?? 0) ^ 1;
  expect(verifySignature(publicKey, other, bytes(vector.signature))).toBe(false);
  expect(verifySignature(publicKey, bytes(vector.prepared), bytes(vector.blindSignature))).toBe(false);
});

test("a signature that lost its leading zero is refused, though it is the same number", () => {
  const { publicKey: ours, privateKey: secret } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const message = Buffer.from("the same message, with another salt each time");
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  let signature: Buffer;
  do signature = sign("sha384", message, { key: secret, padding, saltLength: 48 });
  while (signature[0] !== 0);
  expect(verifySignature(ours, message, signature)).toBe(true);
  expect(verifySignature(ours, message, signature.subarray(1))).toBe(false);
});

test("bytes of another length than the modulus are not signed", () => {
  expect(rawSign(privateKey, bytes(vector.blinded).slice(1))).toBeNull();
  expect(rawSign(privateKey, new Uint8Array([0, ...bytes(vector.blinded)]))).toBeNull();
});
