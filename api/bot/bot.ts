import type { BotConfig } from "../platform/botConfig.ts";
import type { Log } from "../platform/log.ts";
import { messengerOver } from "./connector.ts";
import type { BotDoor } from "./door.ts";
import type { Messenger } from "./messenger.ts";
import type { CloudInstead, TeamsSdk } from "./teamsSdk.ts";

/** What an entrance hands to the bot besides its settings. */
export type BotParts = {
  /** Organisations this server is for; empty: any. */
  readonly tenants: readonly string[];
  readonly fetch: typeof fetch;
  readonly log: Log;
  readonly instead?: CloudInstead;
};

export type OpenedBot = {
  readonly messenger: Messenger;
  readonly botDoor: BotDoor;
  /** Whether its registration gives it a token. Where none is needed, on a developer's machine, it does. */
  readonly signsIn: () => Promise<boolean>;
};

/** Both ways of the bot. Microsoft's library is fetched when something comes or goes for the first time. */
export function openBot(config: BotConfig, parts: BotParts): OpenedBot {
  const { hosts } = config;
  let opening: Promise<TeamsSdk> | undefined;
  const sdk = (): Promise<TeamsSdk> => {
    opening ??= import("./teamsSdk.ts")
      .then(({ openTeamsSdk }) => openTeamsSdk(config, parts.instead))
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  return {
    signsIn: async () => {
      try {
        return (await (await sdk()).token()) !== null || config.credential === null;
      } catch {
        // Its text may hold a token, so nobody reads it.
        return false;
      }
    },
    messenger: messengerOver({
      fetch: parts.fetch,
      token: async () => (await sdk()).token(),
      hosts,
      log: parts.log,
    }),
    botDoor: {
      hosts,
      tenants: parts.tenants,
      admit: async (request, receive) => (await sdk()).admit(request, receive),
    },
  };
}
