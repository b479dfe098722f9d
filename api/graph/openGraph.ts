import type { Chance } from "../platform/chance.ts";
import type { Clock } from "../platform/clock.ts";
import type { GraphConfig } from "../platform/graphConfig.ts";
import type { Log } from "../platform/log.ts";
import { pause } from "../platform/patience.ts";
import type { Graph, Mailbox } from "./graph.ts";
import { graphOver } from "./graphOver.ts";
import { graphTokens } from "./graphTokens.ts";

/** The real Microsoft Graph, over the network. Nothing is asked of it before the first call. */
export function openGraph(
  config: GraphConfig,
  entra: { readonly authority: string; readonly clientId: string },
  parts: {
    readonly clock: Clock;
    readonly chance: Chance;
    readonly log: Log;
    readonly fetch: typeof fetch;
    readonly keep: (mailbox: Mailbox, credential: string) => Promise<void>;
  },
): Graph {
  const { origin, notifyAt } = config;
  const own = (url: string, init: RequestInit) => parts.fetch(url, init);
  const tokens = graphTokens({ ...parts, ...config, ...entra, fetch: own });
  return graphOver({ ...parts, origin, notifyAt, tokens, connect: tokens.connect, fetch: own, pause });
}
