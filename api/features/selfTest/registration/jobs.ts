import { keysAddress } from "../../../auth/publishedKeys.ts";
import type { Graph } from "../../../graph/graph.ts";
import type { Pages } from "../../../platform/botConfig.ts";
import type { Probes } from "../../../platform/probes.ts";
import { broken, type Seen, well } from "../rules.ts";
import { askedToSignIn } from "../signIn/jobs.ts";

/** Nobody of that id, in that organisation or at all. */
const UNKNOWN_CLIENT = ["700016", "90013", "900144"];

/** The address at which Entra ID describes itself, for one organisation where only one is served. */
export const metadataAddress = ({ authority, tenants }: Probes["rules"]): URL =>
  new URL(`${authority}/${tenants.length === 1 ? tenants[0] : "organizations"}/v2.0/.well-known/openid-configuration`);

/**
 * Whether Entra ID is reachable, publishes keys, and knows the client id; and whether it takes the credential, where there
 * is one.
 * @param tenants organisations in which a token is asked for
 */
export async function registrationSeen(
  { ask, rules }: Probes,
  pages: Pages | null,
  graph: Graph | null,
  tenants: readonly string[],
): Promise<Seen> {
  const { host } = new URL(rules.authority);
  const [about, keys, signIn, tokens] = await Promise.all([
    ask(metadataAddress(rules)),
    ask(keysAddress(rules.authority)),
    pages === null ? null : askedToSignIn(ask, rules, pages),
    Promise.all(graph === null ? [] : tenants.map((tenantId) => graph.signsIn(tenantId))),
  ]);
  if (about.outcome !== "answered" || about.status !== 200 || keys.outcome !== "answered")
    return broken("registration-unreachable", { host });
  if (keys.status !== 200 || !hasKey(keys.text)) return broken("registration-no-keys", { host });
  if (signIn === "unknown-client") return broken("registration-unknown", { number: "700016" });
  for (const token of tokens)
    if (token.outcome === "refused")
      return UNKNOWN_CLIENT.includes(token.number)
        ? broken("registration-unknown", { number: token.number })
        : broken("registration-credential", { number: token.number });
  const known =
    signIn === "registered" || signIn === "other-redirect" || tokens.some(({ outcome }) => outcome === "ok");
  return well(known ? "registration-answers" : "registration-untold", { host });
}

function hasKey(text: string): boolean {
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown };
    return Array.isArray(keys) && keys.some((key: { kty?: unknown; kid?: unknown }) => key.kty === "RSA" && key.kid);
  } catch {
    return false;
  }
}
