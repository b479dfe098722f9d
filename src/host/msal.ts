import { createNestablePublicClientApplication, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { SignIn } from "../contract/signIn.ts";
import type { TokenSource } from "./host.ts";

/**
 * Nested app authentication: the host around the page signs in for it, with a window of its own where only the person
 * can help: a first consent, a second factor, a session that has ended. What is kept ends with the browser's tab, and no
 * other tab can read it.
 */
export async function nestedSignIn({ clientId, authority, scope }: SignIn): Promise<TokenSource> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: "sessionStorage" },
  });
  const scopes = [scope];
  return async (renew) => {
    try {
      return (await client.acquireTokenSilent({ scopes, forceRefresh: renew })).accessToken;
    } catch (error) {
      if (error instanceof InteractionRequiredAuthError)
        return (await client.acquireTokenPopup({ scopes })).accessToken;
      throw error;
    }
  };
}
