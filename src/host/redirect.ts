import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";
import type { SignIn } from "../contract/signIn.ts";
import type { TokenSource } from "./host.ts";

/** Kept in the tab's own session storage, which ends with the tab and which no other tab can read. */
const awayKey = "plumbline-away";
const tokensKey = "plumbline-tokens";

/** What a page has to know again once it is back; `answer` when it came back to another address than it left. */
type Away = { readonly state: string; readonly verifier: string; readonly from: string; readonly answer?: string };
/** `until` in milliseconds of the device's clock. */
type Tokens = { readonly access: string; readonly until: number; readonly refresh: string | null };

/** Before a token ends it is renewed this much earlier, so that whoever has just opened a page is not met by its end. */
const EARLY_MS = 300_000;
/** Refusals that only the person can help with: a session that has ended, a second factor, a consent taken back. */
const forThePerson = ["invalid_grant", "interaction_required", "login_required", "consent_required"];

/**
 * Sign-in of a page on its own: the page leaves for Entra ID and comes back (authorization code with PKCE and state). It
 * comes back to plain-link.html, the one address that has to be registered, and goes on to the page that it left. Asked
 * for is an access token for our server and no id token: who somebody is, the server reads from its own.
 * Whoever comes back without having signed in, or with an answer to nothing that was asked, is told so by the error of
 * every request for a token, and sent away again only when they press something.
 * @throws the browser's error where it keeps nothing: whoever came back would not be known, and be sent away without end
 */
export async function redirectSignIn(
  { clientId, authority, scope: ours }: SignIn,
  page: Window,
  now = Date.now,
): Promise<TokenSource> {
  const store = page.sessionStorage;
  store.setItem(awayKey, store.getItem(awayKey) ?? "");
  const base = `${authority}/oauth2/v2.0`;
  const server = {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/token`,
  };
  const client = { client_id: clientId };
  const redirectUri = new URL("plain-link.html", page.location.href).href;
  const scope = `${ours} offline_access`;
  const more = { additionalParameters: { scope } };

  const keep = (given: TokenEndpointResponse, before: string | null): string => {
    const until = now() + (given.expires_in ?? 0) * 1000 - EARLY_MS;
    const tokens: Tokens = { access: given.access_token, until, refresh: given.refresh_token ?? before };
    store.setItem(tokensKey, JSON.stringify(tokens));
    return tokens.access;
  };
  const leave = async (): Promise<string> => {
    const away: Away = {
      state: generateRandomState(),
      verifier: generateRandomCodeVerifier(),
      from: page.location.href,
    };
    store.setItem(awayKey, JSON.stringify(away));
    const asked = new URLSearchParams({
      client_id: clientId,
      response_type: "code",
      // Behind "#" the code reaches no server of ours.
      response_mode: "fragment",
      redirect_uri: redirectUri,
      scope,
      state: away.state,
      code_challenge: await calculatePKCECodeChallenge(away.verifier),
      code_challenge_method: "S256",
    });
    page.location.assign(`${server.authorization_endpoint}?${asked}`);
    // The page is on its way out, and nobody waits for this any more, unless the browser shows it again as it was.
    return new Promise((_, reject) => {
      page.addEventListener("pageshow", ({ persisted }) => {
        if (persisted) reject(new Error("the person came back without an answer"));
      });
    });
  };

  const signedInBack = async (): Promise<void> => {
    const back = await cameBack(page, store);
    if (back === null) return;
    const { code, state, error } = Object.fromEntries(new URLSearchParams(back.answer));
    const said = Object.entries({ code, state, error }).filter((one): one is [string, string] => one[1] !== undefined);
    const valid = validateAuthResponse(server, client, new URLSearchParams(said), back.state);
    const reply = await authorizationCodeGrantRequest(server, client, None(), valid, redirectUri, back.verifier, more);
    keep(await processAuthorizationCodeResponse(server, client, reply), null);
  };
  let trouble: { readonly error: unknown } | null = null;
  await signedInBack().catch((error: unknown) => {
    trouble = { error };
    const forget = (): void => {
      trouble = null;
    };
    page.addEventListener("click", forget, { capture: true, once: true });
  });
  return async (renew) => {
    const held = JSON.parse(store.getItem(tokensKey) ?? "null") as Tokens | null;
    if (held === null && trouble !== null) throw trouble.error;
    if (held === null) return leave();
    if (!renew && now() < held.until) return held.access;
    if (held.refresh === null) return leave();
    try {
      const reply = await refreshTokenGrantRequest(server, client, None(), held.refresh, more);
      return keep(await processRefreshTokenResponse(server, client, reply), held.refresh);
    } catch (error) {
      if (error instanceof ResponseBodyError && forThePerson.includes(error.error)) return leave();
      throw error;
    }
  };
}

/**
 * Entra ID's answer, taken out of the address, with what was asked; null when the page has not been away. It is read on
 * the page that was left: on the way to another one the promise stays open.
 * @throws Error when nothing was asked
 */
async function cameBack(page: Window, store: Storage): Promise<Required<Away> | null> {
  const away = JSON.parse(store.getItem(awayKey) || "null") as Away | null;
  const { hash, pathname, search } = page.location;
  const fragment = new URLSearchParams(hash.slice(1));
  let answer = away?.answer;
  if (fragment.has("state") && (fragment.has("code") || fragment.has("error"))) {
    answer = hash.slice(1);
    // A code works once: a page that is loaded anew must not bring it again.
    page.history.replaceState(null, "", pathname + search);
    if (away === null) throw new Error("an answer to nothing that was asked");
    if (new URL(away.from).pathname !== pathname) {
      store.setItem(awayKey, JSON.stringify({ ...away, answer }));
      page.location.replace(away.from);
      return new Promise(() => undefined);
    }
    page.history.replaceState(null, "", away.from);
  }
  store.removeItem(awayKey);
  return away === null || answer === undefined ? null : { ...away, answer };
}
