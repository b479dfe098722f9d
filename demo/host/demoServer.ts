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
export type Event = {
  readonly iCalUId: string;
  /** UTC; null for a meeting that stands alone. */
  readonly originalStart: string | null;
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly teamId: string;
  readonly occurrenceId: string | null;
  readonly cancelled: boolean;
  readonly repeats: boolean;
};
export type NewEvent = {
  readonly subject: string;
  readonly teamId: string;
  /** Wall time of the demo's zone, "2026-12-29T10:00". */
  readonly start: string;
  readonly minutes: number;
  readonly repeat: "none" | "daily" | "weekly";
};
export type StoredTable = {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The demo's own interface: who there is, the clock, the calendar, what is stored. Every call throws Refused on a failure. */
export class Refused extends Error {
  override readonly name = "Refused";
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
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

type Which = Pick<Event, "iCalUId" | "originalStart">;
export const demoServer = {
  scene: () => ask<Scene>("scene"),
  people: async () => (await ask<{ people: Person[] }>("people")).people,
  token: async (person: string) => (await ask<{ token: string }>("token", { person })).token,
  /** What the colleagues' devices keep, once. */
  devices: async () => (await ask<{ kept: [string, string][] }>("devices", {})).kept,
  clock: () => ask<Time>("clock"),
  moveClock: (to: { advanceMinutes: number } | { now: string }) => ask<Time>("clock", to),
  calendar: async () => (await ask<{ events: Event[] }>("calendar")).events,
  create: (event: NewEvent) => ask<unknown>("calendar/create", event),
  move: ({ iCalUId, originalStart }: Which, start: string) =>
    ask<unknown>("calendar/move", { iCalUId, originalStart, start }),
  /** Says whether questions that could be answered were withdrawn. */
  cancel: ({ iCalUId, originalStart }: Which) =>
    ask<{ withdrawn: boolean }>("calendar/cancel", { iCalUId, originalStart }),
  tables: (pulse: string) => ask<{ tables: StoredTable[]; note: string }>(`tables?pulse=${encodeURIComponent(pulse)}`),
};

/** The product's interface as one person, to see what really happened. */
export const productAs = (person: string): Client => makeClient({ token: () => demoServer.token(person) });
