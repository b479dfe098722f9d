import { type Client, makeClient } from "../../src/client/call.ts";

/** The room where the first page stands; `live` is null until that meeting can be answered. */
export type Scene = {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly now: string;
  readonly zone: string;
  readonly live: LiveMeeting | null;
  readonly organizer: string;
  readonly colleagues: readonly string[];
  /** How far the past meetings are written. */
  readonly history: { readonly done: number; readonly total: number; readonly text: string };
};
export type LiveMeeting = {
  readonly teamId: string;
  readonly occurrenceId: string;
  readonly pulseId: string;
  readonly title: string;
  readonly start: string;
};
export const roles = ["organizer", "member", "manager", "administrator", "coach"] as const;
export type Team = { readonly id: string; readonly name: string; readonly kind: "team" | "chat" };
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly teams: readonly Team[];
};
export type Time = { readonly now: string; readonly zone: string };
export type StoredTable = {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A page that the bot shows to somebody inside the running meeting: its address, and when. */
export type Prompt = { readonly url: string; readonly title: string; readonly at: string };
/** A message as one person sees it; `name` is who wrote it. */
export type ChatMessage = {
  readonly id: string;
  /** null: the bot. */
  readonly from: string | null;
  readonly name: string;
  readonly at: string;
  readonly changedAt: string | null;
  readonly text: string | null;
  readonly card: Readonly<Record<string, unknown>> | null;
};
export type Chat = {
  readonly id: string;
  readonly kind: "channel" | "groupChat" | "personal";
  readonly name: string;
  /** The team's id, of a channel. */
  readonly groupId: string | null;
  readonly messages: readonly ChatMessage[];
};
export type CardPress = {
  readonly type: "Action.Execute" | "Action.Submit";
  readonly verb?: string;
  readonly data: Readonly<Record<string, unknown>>;
};
type Pressed =
  | { readonly kind: "card" | "nothing" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "dialog"; readonly url: string };

/** The demo's own interface: who there is, the clock, what is stored. Every call throws Refused on a failure. */
export class Refused extends Error {
  override readonly name = "Refused";
}

export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api/demo/${path}`, {
    method: body === undefined ? "GET" : "POST",
    credentials: "omit",
    cache: "no-store",
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Refused(await reasonIn(response));
  return (await response.json()) as T;
}

async function reasonIn(response: Response): Promise<string> {
  const said: unknown = await response.json().catch(() => null);
  const text = typeof said === "object" && said !== null && "detail" in said ? said.detail : null;
  return typeof text === "string" ? text : `${response.status}`;
}

type PressWish = {
  readonly person: string;
  readonly chat: string;
  readonly message: string;
  readonly locale: string;
  readonly pressed: CardPress;
};
export const demoServer = {
  scene: () => ask<Scene>("scene"),
  people: async () => (await ask<{ people: Person[] }>("people")).people,
  token: async (person: string) => (await ask<{ token: string }>("token", { person })).token,
  /** What the colleagues' devices keep, once. */
  devices: async () => (await ask<{ kept: [string, string][] }>("devices", {})).kept,
  clock: () => ask<Time>("clock"),
  moveClock: (to: { advanceMinutes: number } | { now: string }) => ask<Time>("clock", to),
  chats: (person: string, locale: string) =>
    ask<{ chats: Chat[]; prompts: Prompt[] }>(`chats?${new URLSearchParams({ person, locale })}`),
  say: (person: string, chat: string, text: string, locale: string) =>
    ask<unknown>("chats/say", { person, chat, text, locale }),
  press: ({ pressed, ...where }: PressWish) => ask<Pressed>("chats/press", { ...where, press: pressed }),
  tables: (pulse: string) => ask<{ tables: StoredTable[]; note: string }>(`tables?pulse=${encodeURIComponent(pulse)}`),
};

/** The product's interface as one person, to see what really happened. */
export const productAs = (person: string): Client => makeClient({ token: () => demoServer.token(person) });
