import { randomBytes, randomInt } from "node:crypto";

/** The only source of chance in the product. */
export type Chance = {
  /** `size` random bytes. */
  bytes(size: number): Uint8Array<ArrayBuffer>;
  /** A whole number in [0, below). */
  below(below: number): number;
};

export const systemChance: Chance = {
  bytes: (size) => new Uint8Array(randomBytes(size)),
  below: (below) => randomInt(below),
};

/** A new array in an order owed to chance alone (Fisher-Yates). */
export function shuffled<T>(chance: Chance, items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const a = out[i] as T;
    out[i] = out[j] as T;
    out[j] = a;
  }
  return out;
}

/** UUID version 4 (RFC 9562): chance alone, so it says nothing of when it was made. */
export function uuid4(chance: Chance): string {
  const bytes = chance.bytes(16);
  bytes[6] = 0x40 | ((bytes[6] as number) & 0x0f);
  return uuidOf(bytes);
}

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then chance. */
export function uuid7(chance: Chance, now: Date): string {
  const bytes = chance.bytes(16);
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now.getTime()) << 16n) | 0x7000n | BigInt(chance.below(4096)));
  return uuidOf(bytes);
}

function uuidOf(bytes: Uint8Array): string {
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
  const hex = Buffer.from(bytes).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
