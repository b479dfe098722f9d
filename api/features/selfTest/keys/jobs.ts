import { nobody } from "../../../../src/contract/ids.ts";
import { type Chance, uuid4 } from "../../../platform/chance.ts";
import { type KeyStore, KeysStay } from "../../../platform/keyStore.ts";
import { codeOf } from "../database/jobs.ts";
import { broken, type Seen, well } from "../rules.ts";

const KEY_BYTES = 32;
const BOX_BYTES = 8;

/**
 * A key of no use to anybody goes the way of every box key: written, read, removed, and looked for afterwards. Where this
 * breaks off, the sweep removes what is left, as it does with every key that belongs to no open pulse.
 */
export async function keysSeen(open: () => Promise<KeyStore>, chance: Chance): Promise<Seen> {
  const name = `${nobody}.${uuid4(chance)}.${Buffer.from(chance.bytes(BOX_BYTES)).toString("hex")}`;
  const key = chance.bytes(KEY_BYTES);
  let store: KeyStore;
  try {
    store = await open();
    await store.put(name, key);
  } catch (error) {
    // A container is looked at when it is opened: one that keeps what is removed is refused there.
    if (error instanceof KeysStay) return broken("keys-stay");
    return broken("keys-not-written", { why: codeOf(error) });
  }
  try {
    const read = await store.get(name);
    if (read === null || !Buffer.from(read).equals(key)) return broken("keys-not-read", { why: "other" });
  } catch (error) {
    return broken("keys-not-read", { why: codeOf(error) });
  } finally {
    await store.remove(name).catch(() => undefined);
  }
  const isThere = (await store.get(name)) !== null || (await store.remains(name));
  return isThere ? broken("keys-stay") : well("keys-forget");
}
