import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from "node:crypto";
import type { Chance } from "../platform/chance.ts";

/** What one box key can do. Lives in memory only as long as its pulse is open. */
export type Box = {
  /** AES-256-GCM of the text, filled up with spaces to `size` bytes first. `slot` is bound in and must be given again. */
  lock(slot: string, text: string, size: number): string;
  /** @throws when the key, the slot or a byte is another */
  unlock(slot: string, locked: string): string;
  /**
   * Where a paper (by person) or a ballot (by its id) stands in the row: HMAC-SHA256, base64url. Once the key is gone
   * neither a name nor a ballot id can be found again in anything that kept the row.
   */
  placeOf(id: string): string;
};

export const BOX_KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param key 32 random bytes; one for sealing and one for places are derived from it */
export function boxOf(key: Uint8Array, chance: Chance): Box {
  // As key objects, made once: given bytes, Node first throws and catches two errors, four times the work itself.
  const derived = (name: string) => createSecretKey(new Uint8Array(hkdfSync("sha256", key, "", name, 32)));
  const cipherKey = derived("plumbline-box-v1");
  const placeKey = derived("plumbline-place-v1");
  return {
    lock(slot, text, size) {
      const plain = Buffer.alloc(size, " ");
      if (Buffer.byteLength(text) > size) throw new RangeError("the text does not fit its slot");
      plain.write(text);
      const nonce = chance.bytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", cipherKey, nonce).setAAD(Buffer.from(slot));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString("base64");
    },
    unlock(slot, locked) {
      const bytes = Buffer.from(locked, "base64");
      const decipher = createDecipheriv("aes-256-gcm", cipherKey, bytes.subarray(0, NONCE_BYTES)).setAAD(
        Buffer.from(slot),
      );
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
      return plain.toString("utf8").trimEnd();
    },
    placeOf: (id) => createHmac("sha256", placeKey).update(id).digest("base64url"),
  };
}
