/** Long, because one Microsoft Teams is on both sides: the service the bot speaks to, and what that service brings. */

import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from "jose";
import { createApp } from "../../api/app.ts";
import { openBot } from "../../api/bot/bot.ts";
import type { BotConfig } from "../../api/platform/botConfig.ts";
import type { Deps } from "../../api/platform/deps.ts";
import type { World, WorldPerson } from "../support/world.ts";

export const appId = "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71";
const bot = { id: `28:${appId}`, name: "Plumbline" };
const serviceUrl = "https://smba.trafficmanager.net/emea/";
export const site = "https://plumbline.example";

export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly body: Json | null;
  readonly authorization: string | null;
};
export type Json = { readonly [name: string]: unknown };
type Reply = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> };

/** The keys of the bots' service, published on this machine for all test files of a process. */
export type Keys = {
  readonly address: string;
  readonly sign: (claims: Json, key?: CryptoKey) => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function publishKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid: "service", use: "sig", alg: "RS256" };
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: [key] }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/.well-known/openidconfiguration`,
    // By the clock of this machine: Microsoft's library knows no other.
    sign: (claims, other) =>
      new SignJWT({ iss: "https://api.botframework.com", aud: appId, serviceurl: serviceUrl, ...claims })
        .setProtectedHeader({ alg: "RS256", kid: "service" })
        .setIssuedAt()
        .setExpirationTime(typeof claims.exp === "number" ? claims.exp : "1h")
        .sign(other ?? privateKey),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @param world whose people are in the organisation, and whose product the bot belongs to */
export function teamsAround(world: Pick<World, "deps" | "scope">, keys: Keys, change: Partial<BotConfig> = {}) {
  const sent: Sent[] = [];
  const members = new Map<string, readonly Json[]>();
  const meetings = new Map<string, Json>();
  const groups = new Map<string, Json>();
  const faults: Reply[] = [];
  /** Whom a page over a meeting does not reach, by what the bot calls them. */
  const away: string[] = [];
  let made = 0;

  const answer = (method: string, path: string, query: URLSearchParams): Reply => {
    const fault = faults.shift();
    if (fault !== undefined) return fault;
    const [, conversation, rest] = /^v3\/conversations\/([^/]+)\/(\w+)/.exec(path) ?? [];
    if (rest === "activities") return { status: 201, body: { id: `activity-${++made}` } };
    if (rest === "pagedMembers") {
      const all = members.get(decodeURIComponent(conversation ?? ""));
      if (all === undefined) return { status: 404 };
      // Smaller pages than asked for, as the service may.
      const from = Number(query.get("continuationToken") ?? 0);
      const page = all.slice(from, from + 5);
      const more = from + 5 < all.length ? { continuationToken: String(from + 5) } : {};
      return { status: 200, body: { members: page, ...more } };
    }
    const [, kind, id = ""] = /^v[13]\/(teams|meetings)\/([^/]+)/.exec(path) ?? [];
    if (path.endsWith("/notification"))
      return away.length === 0
        ? { status: 202 }
        : { status: 207, body: { recipientsFailureInfo: away.map((recipientMri) => ({ recipientMri })) } };
    const found = (kind === "teams" ? groups : meetings).get(decodeURIComponent(id));
    return found === undefined || method !== "GET" ? { status: 404 } : { status: 200, body: found };
  };
  const service: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const path = url.pathname.replace("/emea/", "");
    const authorization = new Headers(init?.headers).get("authorization");
    const body = typeof init?.body === "string" ? (JSON.parse(init.body) as Json) : null;
    sent.push({ method: init?.method ?? "GET", path: decodeURIComponent(path), body, authorization });
    const { status, body: said, headers = {} } = answer(init?.method ?? "GET", path, url.searchParams);
    return new Response(said === undefined ? null : JSON.stringify(said), { status, headers });
  };

  const config: BotConfig = {
    appId,
    credential: null,
    tenantId: null,
    cloud: "Public",
    hosts: ["smba.trafficmanager.net"],
    unauthenticated: false,
    ...change,
  };
  const pages = { site, teamsAppId: null };
  const { log } = world.deps;
  const parts = { tenants: [], fetch: service, log, instead: { openIdMetadataUrl: keys.address } };
  const deps: Deps = { ...world.deps, ...openBot(config, parts), pages };
  const app = createApp(deps, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });

  /** Brings an activity as it stands. @param token null: none */
  const bring = async (activity: unknown, token?: string | null): Promise<{ status: number; body: Json | null }> => {
    const proof = token === undefined ? await keys.sign({}) : token;
    const reply = await app.request("https://product.example/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json", ...(proof === null ? {} : { authorization: `Bearer ${proof}` }) },
      body: typeof activity === "string" ? activity : JSON.stringify(activity),
    });
    const text = await reply.text();
    return { status: reply.status, body: text === "" ? null : (JSON.parse(text) as Json) };
  };

  const as = (person: WorldPerson) => ({ id: botUserOf(person), name: person.name, aadObjectId: person.id });
  const account = (person: WorldPerson): Json => ({
    ...as(person),
    tenantId: world.scope.tenantId,
    userRole: "user",
  });
  /** An activity of this chat or team, by somebody in it; `more` wins. */
  const activity = (place: Place, from: WorldPerson, more: Json): Json => ({
    id: randomUUID(),
    channelId: "msteams",
    serviceUrl,
    locale: "en-GB",
    recipient: bot,
    from: as(from),
    conversation: { id: place.id, conversationType: place.type, tenantId: world.scope.tenantId },
    channelData: {
      tenant: { id: world.scope.tenantId },
      ...(place.team === undefined ? {} : { team: place.team }),
      ...(place.meeting === undefined ? {} : { meeting: { id: place.meeting } }),
    },
    ...more,
  });
  return { config, deps, app, sent, members, meetings, groups, faults, away, bring, activity, account, as };
}

export type Teams = ReturnType<typeof teamsAround>;
export type Place = {
  readonly id: string;
  readonly type: "personal" | "groupChat" | "channel";
  readonly team?: { readonly id: string; readonly aadGroupId?: string; readonly name?: string };
  readonly meeting?: string;
};
export const botUserOf = ({ id }: WorldPerson): string => `29:${id}`;
export const meetingChat = (id = randomUUID()): Place => ({
  id: `19:meeting_${id}@thread.v2`,
  type: "groupChat",
  meeting: Buffer.from(`0#19:meeting_${id}@thread.v2#0`).toString("base64"),
});
