import type { TokenCredential } from "@azure/identity";

/** No token could be had. Its name stands in the log, its text on the screen of whoever starts the server by hand. */
class NoDatabaseToken extends Error {
  override readonly name = "NoDatabaseToken";
}

/** Who takes tokens for PostgreSQL in each cloud, by the end of the server's name. */
const audiences: readonly (readonly [end: string, audience: string])[] = [
  [".usgovcloudapi.net", "https://ossrdbms-aad.database.usgovcloudapi.net"],
  [".chinacloudapi.cn", "https://ossrdbms-aad.database.chinacloudapi.cn"],
];
const publicAudience = "https://ossrdbms-aad.database.windows.net";

/**
 * A token of Entra ID in place of a password, asked for at each new connection. What is already connected stays so when
 * its token ends.
 * @param url address of the server; its host says which cloud
 * @throws NoDatabaseToken (from what is returned) with the cure
 */
export function entraToken(url: string, identity: Pick<TokenCredential, "getToken">): () => Promise<string> {
  const { hostname } = new URL(url);
  const audience = audiences.find(([end]) => hostname.endsWith(end))?.[1] ?? publicAudience;
  return async () => {
    let cause: unknown;
    try {
      const found = await identity.getToken(`${audience}/.default`);
      if (found !== null) return found.token;
    } catch (error) {
      cause = error;
    }
    throw new NoDatabaseToken(
      "No token for the database: on Azure give this app the identity that AZURE_CLIENT_ID names, elsewhere sign in with az login.",
      { cause },
    );
  };
}
