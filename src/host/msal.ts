import {
  CacheLookupPolicy,
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
} from "@azure/msal-browser";
import type { SignIn } from "../contract/signIn.ts";

/** Signs a person in; a bearer token for our server. `renew` says that the last one was refused. */
export type TokenSource = (renew: boolean) => Promise<string>;

/** What is kept ends with the browser's tab, and no other tab can read it. */
const configured = ({ clientId, authority }: SignIn, redirectUri?: string): Configuration => ({
  auth: { clientId, authority, ...(redirectUri === undefined ? {} : { redirectUri }) },
  cache: { cacheLocation: "sessionStorage" },
});

/** Runs `interactive` when only the person can help: a first consent, a second factor, a session that has ended. */
async function unlessAsked(silent: () => Promise<string>, interactive: () => Promise<string>): Promise<string> {
  try {
    return await silent();
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return interactive();
    throw error;
  }
}

/** Nested app authentication: the host around the page signs in for it, with a window of its own where one is needed. */
export async function nestedSignIn(settings: SignIn): Promise<TokenSource> {
  const client = await createNestablePublicClientApplication(configured(settings));
  const scopes = [settings.scope];
  return (renew) =>
    unlessAsked(
      async () => (await client.acquireTokenSilent({ scopes, forceRefresh: renew })).accessToken,
      async () => (await client.acquireTokenPopup({ scopes })).accessToken,
    );
}

/**
 * Sign-in of a page on its own: the page leaves for Entra ID and comes back (authorization code with PKCE). It comes back
 * to plain-link.html, the one address that has to be registered, and goes on to the page that it left.
 * @throws the library's error when the person comes back without having signed in; the browser's where it keeps nothing:
 * whoever came back would not be known, and be sent away again without end
 */
export async function redirectSignIn(settings: SignIn, page: Window): Promise<TokenSource> {
  page.sessionStorage.setItem("plumbline-probe", "1");
  page.sessionStorage.removeItem("plumbline-probe");
  const redirectUri = new URL("plain-link.html", page.location.href).href;
  const client = await createStandardPublicClientApplication(configured(settings, redirectUri));
  const back = await client.handleRedirectPromise();
  const account = back?.account ?? client.getAllAccounts()[0];
  const scopes = [settings.scope];
  const leave = async (): Promise<string> => {
    await client.acquireTokenRedirect({ scopes });
    // The page is on its way out: nobody waits for this any more.
    return new Promise(() => undefined);
  };
  return (renew) => {
    if (account === undefined) return leave();
    // A hidden frame of Entra ID's would need its cookies, which browsers no longer send there.
    const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken;
    const request = { scopes, account, forceRefresh: renew, cacheLookupPolicy };
    return unlessAsked(async () => (await client.acquireTokenSilent(request)).accessToken, leave);
  };
}
