import { LRUCache } from "lru-cache";
import type { Clock } from "../platform/clock.ts";
import type { Account } from "./graph.ts";

/** People join and leave: whom an address belongs to is looked up anew after so long. */
const REMEMBER_MS = 12 * 60 * 60_000;

/** Mail addresses are kept in the memory of this process only, never in the database. */
export type AddressBook = {
  /** undefined: not looked up lately; null: nobody of the organisation. */
  readonly find: (tenantId: string, address: string) => Account | null | undefined;
  readonly keep: (tenantId: string, address: string, account: Account | null) => void;
};

export function addressBook(clock: Clock): AddressBook {
  const known = new LRUCache<string, { account: Account | null; until: number }>({ max: 50_000 });
  const key = (tenantId: string, address: string) => `${tenantId} ${address.toLowerCase()}`;
  return {
    find: (tenantId, address) => {
      const entry = known.get(key(tenantId, address));
      return entry === undefined || entry.until <= clock.now().getTime() ? undefined : entry.account;
    },
    keep: (tenantId, address, account) => {
      known.set(key(tenantId, address), { account, until: clock.now().getTime() + REMEMBER_MS });
    },
  };
}
