import type { Pages } from "../../../platform/botConfig.ts";
import type { Probes } from "../../../platform/probes.ts";
import { broken, idle, type Seen, well } from "../rules.ts";
import { askedToSignIn, redirectAddress } from "../signIn/jobs.ts";

/** Whether the page that people come back to after signing in is there, is this server's, and is registered. */
export async function redirectSeen({ ask, rules }: Probes, pages: Pages | null): Promise<Seen> {
  if (pages === null) return idle("redirect-no-site");
  const address = redirectAddress(pages);
  const [page, signIn, told] = await Promise.all([
    ask(new URL(address)),
    ask(new URL("/api/sign-in", pages.site)),
    askedToSignIn(ask, rules, pages),
  ]);
  if (page.outcome !== "answered" || signIn.outcome !== "answered") return broken("redirect-unreachable", { address });
  if (page.status !== 200) return broken("redirect-status", { address, status: page.status });
  const isPage = page.headers.get("content-type")?.startsWith("text/html") === true;
  if (!isPage || !signsInTo(signIn.text, rules.clientId)) return broken("redirect-not-ours", { address });
  if (told === "other-redirect") return broken("redirect-not-registered", { address });
  return well(told === "registered" ? "redirect-registered" : "redirect-answers", { address });
}

/** Whether the server behind the pages signs people in to this client; where only a host can, it names none. */
function signsInTo(text: string, clientId: string): boolean {
  try {
    const { signIn } = JSON.parse(text) as { signIn?: { clientId?: unknown } | null };
    return signIn === null || signIn?.clientId === clientId;
  } catch {
    return false;
  }
}
