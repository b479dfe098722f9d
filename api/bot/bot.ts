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

/** Both ways of the bot. Microsoft's library is fetched when something comes or goes for the first time. */
export function openBot(config: BotConfig, parts: BotParts): { messenger: Messenger; botDoor: BotDoor } {
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
