import type { TokenRules } from "../auth/accessToken.ts";
import { type Ask, askOwn } from "./ask.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";

/** What the self-test takes from outside besides the ports of every day. */
export type Probes = {
  /** As the settings say it, to be held against what the world says. */
  readonly rules: TokenRules;
  /** null: there is no bot. */
  readonly botAppId: string | null;
  /** Where Microsoft Graph tells of changes; null: it cannot reach this server, or is not used. */
  readonly notifyAt: string | null;
  /** Of this machine, to be held against others'. The product's own may be moved in the demo. */
  readonly machine: Clock;
  readonly ask: Ask;
  /** Whether the bot's registration gives a token; null: there is no bot. */
  readonly botSignsIn: (() => Promise<boolean>) | null;
};

/** Probes over the network, of the addresses that stand in the settings and no other. */
export function probesOf(
  { tokens, bot, graph, pages }: Pick<Config, "tokens" | "bot" | "graph" | "pages">,
  machine: Clock,
  botSignsIn: Probes["botSignsIn"],
): Probes {
  const notifyAt = graph?.notifyAt ?? null;
  const origins = [tokens.authority, pages?.site ?? null, notifyAt].filter((one) => one !== null);
  return { rules: tokens, botAppId: bot?.appId ?? null, notifyAt, machine, ask: askOwn(origins), botSignsIn };
}
