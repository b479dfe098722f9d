import { type Chance, systemChance } from "../api/platform/chance.ts";

/** A UUID draws this many bytes; keys, nonces and key names draw other numbers and stay random. */
const UUID_BYTES = 16;

/** Ids and shuffles repeat from run to run, secrets never do. Mulberry32, a public-domain generator. */
export function demoChance(): Chance {
  let state = 20_261_228;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    bytes: (size) =>
      size === UUID_BYTES ? Uint8Array.from({ length: size }, () => next() & 0xff) : systemChance.bytes(size),
    below: (below) => next() % below,
  };
}
