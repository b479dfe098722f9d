import { createPrivateKey, createPublicKey } from "node:crypto";
import { expect, test } from "vitest";
import { nextKeyPair } from "./keyPool.ts";

test("no pair is given out twice, whether it was made ahead or not, and each is the kind that is promised", async () => {
  // More at once than are made ahead, then again when the pool has begun to fill.
  const pairs = await Promise.all(Array.from({ length: 6 }, nextKeyPair));
  for (const _ of [1, 2, 3]) pairs.push(await nextKeyPair());
  expect(new Set(pairs.map(({ publicSpki }) => Buffer.from(publicSpki).toString("hex"))).size).toBe(pairs.length);
  for (const { publicSpki, privatePkcs8 } of pairs) {
    const key = createPublicKey({ key: Buffer.from(publicSpki), format: "der", type: "spki" });
    expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n });
    const own = createPrivateKey({ key: Buffer.from(privatePkcs8), format: "der", type: "pkcs8" });
    expect(createPublicKey(own).equals(key)).toBe(true);
  }
});
