import type { Hono } from "hono";
import { messengerOver } from "../../api/bot/connector.ts";
import type { BotDoor } from "../../api/bot/door.ts";
import type { Messenger } from "../../api/bot/messenger.ts";
import type { TeamsSdk } from "../../api/bot/teamsSdk.ts";
import type { Pages } from "../../api/platform/botConfig.ts";
import { systemChance } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import type { Log } from "../../api/platform/log.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { IdentityServer } from "../identity.ts";
import { chatRoutes } from "./chatRoutes.ts";
import { chatsIn } from "./chats.ts";
import { connectorRoutes } from "./connector.ts";
import { faultsOnDemand } from "./faults.ts";
import { meetingsIn } from "./meetings.ts";
import { botAppId, serviceIssuer, serviceTokens } from "./serviceTokens.ts";
import { type TeamsClient, teamsClient } from "./teamsClient.ts";

export type DemoBot = Pick<TeamsClient, "install" | "nextMeeting"> & {
  /** The product's own ports, live but for where the service is. */
  readonly messenger: Messenger;
  readonly door: BotDoor;
  readonly pages: Pages;
  /** The bot's own token, as its registration gives it. */
  readonly token: () => Promise<string>;
  /** The service's side, under `/api/demo/connector`, and people's chats, under `/api/demo/chats`. */
  readonly connector: Hono;
  readonly chats: Hono;
  /** Tells of the meetings that have begun and ended since it was last asked. @returns how many times something was told */
  meetingsUntil(now: Date): Promise<number>;
  /** Does something at another time than that of the live clock. */
  at<T>(clock: Clock, work: () => Promise<T>): Promise<T>;
  /** From where on there is somebody to speak to, and whom to bring what happens. */
  open(port: number, product: Pick<Hono, "request">): void;
};

type Parts = {
  readonly folder: string;
  readonly identities: IdentityServer;
  readonly calendar: Pick<Calendar, "events">;
  readonly clock: Clock;
  readonly log: Log;
};

/** The bot in the simulated organisation: the product's adapter and Microsoft's library on one side, the service on the other. */
export function demoBot({ folder, identities, calendar, clock: live, log }: Parts): DemoBot {
  let counting = live;
  const clock: Clock = { now: () => counting.now() };
  let toldUntil: Date | null = null;
  const chats = chatsIn(folder);
  const meetings = meetingsIn(calendar);
  const faults = faultsOnDemand();
  const tokens = serviceTokens(identities);
  const hosts: string[] = [];
  let site = "";
  let product: Pick<Hono, "request"> | null = null;
  const serviceUrl = (): string => `${site}/api/demo/connector/`;
  const client = teamsClient({
    ...{ chats, meetings, clock, log },
    chance: systemChance,
    serviceUrl,
    async bring(activity) {
      if (product === null) throw new Error("the demo's bot was used before it was opened");
      const authorization = `Bearer ${await tokens.forBot(serviceUrl())}`;
      const reply = await product.request("/api/messages", {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify(activity),
      });
      return { status: reply.status, body: await reply.json().catch(() => null) };
    },
  });
  let sdk: Promise<TeamsSdk> | null = null;
  return {
    install: client.install,
    nextMeeting: client.nextMeeting,
    async meetingsUntil(now) {
      // What lies before the first look is past.
      const from = toldUntil ?? new Date(now.getTime() - 1);
      toldUntil = now;
      return client.meetingsSince(from, now);
    },
    async at(other, work) {
      counting = other;
      try {
        return await work();
      } finally {
        counting = live;
      }
    },
    token: tokens.ofBot,
    messenger: messengerOver({ fetch, token: tokens.ofBot, hosts, log }),
    door: {
      hosts,
      tenants: [],
      async admit(...request) {
        sdk ??= openSdk(identities);
        return (await sdk).admit(...request);
      },
    },
    pages: {
      get site() {
        return site;
      },
      teamsAppId: botAppId,
    },
    connector: connectorRoutes({ chats, meetings, clock, tokens, faults }),
    chats: chatRoutes({ chats, client, faults }),
    open(port, app) {
      site = `http://localhost:${port}`;
      hosts.push(`localhost:${port}`);
      product = app;
    },
  };
}

/** Loaded at the first thing that happens: the first page does not wait for it. */
async function openSdk({ keysAddress }: IdentityServer): Promise<TeamsSdk> {
  const { openTeamsSdk } = await import("../../api/bot/teamsSdk.ts");
  const openIdMetadataUrl = keysAddress.href.replace(/\/keys$/, "/openidconfiguration");
  const credential = { secret: "the demo's" };
  const config = {
    appId: botAppId,
    credential,
    tenantId: null,
    cloud: "Public",
    hosts: [],
    unauthenticated: false,
  } as const;
  return openTeamsSdk(config, { openIdMetadataUrl, tokenIssuer: serviceIssuer });
}
