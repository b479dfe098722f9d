import { freshKeyPair, type KeyPair } from "./blindRsa.ts";

/** Many meetings end on the hour, and a pair takes 60 to 160 ms of a thread. */
const AHEAD = 4;

/** One for the process: a pair belongs to nobody until it is taken. */
const ready: KeyPair[] = [];
let filling = false;

/**
 * A pair nobody has seen before: one of a few made ahead, or a fresh one. They wait in memory only, each is given out
 * once, and the places of those that were taken are filled one after the other, so that a thread is left for signing.
 */
export async function nextKeyPair(): Promise<KeyPair> {
  const pair = ready.shift();
  void fill();
  return pair ?? freshKeyPair();
}

/** How many wait to be given out. */
export const keysReady = (): number => ready.length;

async function fill(): Promise<void> {
  if (filling) return;
  filling = true;
  try {
    while (ready.length < AHEAD) ready.push(await freshKeyPair());
  } catch {
    // Whoever opens next makes a pair of its own, and hears why when that fails as well.
  } finally {
    filling = false;
  }
}
