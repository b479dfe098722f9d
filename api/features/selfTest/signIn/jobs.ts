import type { Pages } from "../../../platform/botConfig.ts";
import type { Probes } from "../../../platform/probes.ts";

/** Where a page that signs people in by itself comes back to; redirect.ts of the pages uses the same. */
export const redirectAddress = ({ site }: Pages): string => `${site}/plain-link.html`;

/** A code and nothing else is asked for, and none is ever used: 43 characters of a challenge that nobody has made. */
const CHALLENGE = "plumbline-self-test-has-no-verifier-for-it-";

/**
 * What Entra ID says to a sign-in that may show nothing (OpenID Connect, prompt=none): it sends back to an address that the
 * registration knows, with a refusal, and stays on a page of its own where it knows the client or the address not.
 * `untold`: neither could be read from what it answered.
 */
export async function askedToSignIn(
  ask: Probes["ask"],
  { authority, clientId, tenants }: Probes["rules"],
  pages: Pages,
): Promise<"registered" | "unknown-client" | "other-redirect" | "untold"> {
  const back = redirectAddress(pages);
  const place = tenants.length === 1 ? tenants[0] : "organizations";
  const address = new URL(`${authority}/${place}/oauth2/v2.0/authorize`);
  const wish = {
    client_id: clientId,
    response_type: "code",
    response_mode: "fragment",
    redirect_uri: back,
    scope: "openid",
    prompt: "none",
    state: "self-test",
    code_challenge: CHALLENGE,
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(wish)) address.searchParams.set(name, value);
  const answer = await ask(address);
  if (answer.outcome !== "answered") return "untold";
  const to = answer.headers.get("location");
  if (to !== null) return to.startsWith(back) ? "registered" : "untold";
  const number = /AADSTS(\d{4,8})/.exec(answer.text)?.[1] ?? "";
  if (number === "700016") return "unknown-client";
  // 50011: the address is not registered; 500112 and 500113: it is another, or there is none.
  return ["50011", "500112", "500113"].includes(number) ? "other-redirect" : "untold";
}
