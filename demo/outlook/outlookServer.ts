import { ask } from "../host/demoServer.ts";
import type { Draft } from "./edits.ts";
import type { Item } from "./wire.ts";

export type Address = { readonly id: string; readonly name: string; readonly address: string };
export type Addresses = {
  readonly addresses: readonly Address[];
  /** Of another organisation. */
  readonly guests: readonly Address[];
  /** Who keeps whose calendar. */
  readonly delegates: readonly { readonly of: string; readonly to: string }[];
};
export type Items = { readonly items: readonly Item[]; readonly series: readonly Item[] };
/** Who looks, into whose mailbox. */
export type Eyes = { readonly person: string; readonly owner: string };

/** The simulated mailboxes. Every call throws Refused on a failure. */
export const outlookServer = {
  people: () => ask<Addresses>("outlook/people"),
  items: (eyes: Eyes) => ask<Items>(`outlook/items?${new URLSearchParams(eyes)}`),
  save: async (eyes: Eyes, draft: Draft) => (await ask<{ item: Item }>("outlook/save", { ...eyes, draft })).item,
  send: async (eyes: Eyes, draft: Draft) => (await ask<{ item: Item }>("outlook/send", { ...eyes, draft })).item,
  properties: async (person: string, item: string) =>
    (await ask<{ values: Record<string, unknown> }>(`outlook/properties?${new URLSearchParams({ person, item })}`))
      .values,
  keepProperties: (person: string, item: string, values: Readonly<Record<string, unknown>>) =>
    ask<unknown>("outlook/properties", { person, item, values }),
  signIn: (person: string) => ask<{ account: object; token: object }>("outlook/sign-in", { person }),
};
