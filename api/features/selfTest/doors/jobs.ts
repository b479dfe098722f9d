import type { Pages } from "../../../platform/botConfig.ts";
import type { Chance } from "../../../platform/chance.ts";
import type { Probes } from "../../../platform/probes.ts";
import { broken, idle, type Seen, well } from "../rules.ts";

/** Whether the address that the bot's service calls leads here, and takes nothing that is not signed. */
export async function botSeen({ ask, botAppId }: Probes, pages: Pages | null): Promise<Seen> {
  if (botAppId === null || pages === null) return idle("bot-none");
  const address = new URL("/api/messages", pages.site);
  const answer = await ask(address, { body: { type: "event", name: "plumbline-self-test" } });
  if (answer.outcome !== "answered") return broken("bot-unreachable", { address: address.href });
  if (answer.status === 401) return well("bot-refuses", { address: address.href });
  if (answer.status >= 200 && answer.status < 300) return broken("bot-open", { address: address.href });
  return broken("bot-status", { address: address.href, status: answer.status });
}

/** Whether the address at which Microsoft Graph tells of changes leads here: it says a made-up token again. */
export async function webhookSeen({ ask, notifyAt }: Probes, chance: Chance): Promise<Seen> {
  if (notifyAt === null) return idle("webhook-none");
  const token = Buffer.from(chance.bytes(16)).toString("hex");
  const address = new URL("/api/graph/notifications", notifyAt);
  const asked = new URL(address);
  asked.searchParams.set("validationToken", token);
  const answer = await ask(asked, { empty: "POST" });
  if (answer.outcome !== "answered") return broken("webhook-unreachable", { address: address.href });
  if (answer.status !== 200) return broken("webhook-status", { address: address.href, status: answer.status });
  return answer.text === token
    ? well("webhook-answers", { address: address.href })
    : broken("webhook-other", { address: address.href });
}
