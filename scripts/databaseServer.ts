import type { TokenCredential } from "@azure/identity";

/** Where a database server stands in Azure, and who asks. */
export type Ground = {
  /** Id of the flexible server: /subscriptions/.../flexibleServers/NAME. */
  readonly serverId: string;
  readonly identity: Pick<TokenCredential, "getToken">;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly pause: (ms: number) => Promise<void>;
  /** Tells whoever waits what is going on. */
  readonly say: (sentence: string) => void;
  /** Azure Resource Manager of the cloud the server is in, without a slash at its end. */
  readonly management: string;
};

const VERSION = "2025-08-01";
/** A change takes a minute or two. */
const PAUSE_MS = 5_000;
const PATIENCE_MS = 15 * 60_000;

/** Azure Resource Manager of each cloud, by the end of the server's name. */
const managements: readonly (readonly [end: string, management: string])[] = [
  [".postgres.database.azure.com", "https://management.azure.com"],
  [".usgovcloudapi.net", "https://management.usgovcloudapi.net"],
  [".chinacloudapi.cn", "https://management.chinacloudapi.cn"],
];

/** @throws RangeError for a name of no cloud that is known: a token must never go to an address that was guessed */
export function managementOf(host: string): string {
  const found = managements.find(([end]) => host.toLowerCase().endsWith(end))?.[1];
  if (found === undefined)
    throw new RangeError(`${host} is the name of no database server in Azure, Azure Government or Azure in China.`);
  return found;
}

type Server = {
  readonly properties?: { readonly state?: string; readonly network?: { readonly publicNetworkAccess?: string } };
};

/** @returns once the server takes changes, and, where it is asked, is open or shut to the internet */
export async function serverIsReady(ground: Ground, access?: "Enabled" | "Disabled"): Promise<void> {
  await until(async () => {
    const { properties } = (await (await ask(ground, "GET", "")).json()) as Server;
    return (
      properties?.state === "Ready" && (access === undefined || properties.network?.publicNetworkAccess === access)
    );
  }, ground);
}

export async function until(isSo: () => Promise<boolean>, { pause }: Ground): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (await isSo()) return;
    await pause(PAUSE_MS);
  }
  throw new Error(
    "Azure did not finish within a quarter of an hour: look at the server in the portal, then try again.",
  );
}

const partNames = { "": "the database server", firewallRules: "its firewall rule", administrators: "its owner" };

/**
 * 404 is an answer: what is not there yet, or no longer. A busy server (409) is asked again.
 * @param part below the server: "", /firewallRules/NAME, /administrators/ID
 */
export async function ask(ground: Ground, method: string, part: string, body?: object): Promise<Response> {
  const { serverId, identity, fetch, management } = ground;
  const token = await identity.getToken(`${management}/.default`);
  if (token === null) throw new Error("You are not signed in: run az login or azd auth login, then try again.");
  const headers = { authorization: `Bearer ${token.token}`, "content-type": "application/json" };
  let reply: Response | undefined;
  const settled = async () => {
    reply = await fetch(`${management}${serverId}${part}?api-version=${VERSION}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return reply.status !== 409;
  };
  await until(settled, ground);
  if (reply === undefined) throw new Error("Azure was not asked.");
  if (!reply.ok && reply.status !== 404)
    throw new Error(
      `Azure answered ${reply.status} to ${method} of ${partNames[(part.split("/")[1] ?? "") as keyof typeof partNames]}: you need the right to change it (docs/deploy.md, rights).`,
    );
  return reply;
}
