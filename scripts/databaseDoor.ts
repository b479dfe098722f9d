import type { TokenCredential } from "@azure/identity";

/** Where a database server stands in Azure, and who asks. */
type Ground = {
  /** Id of the flexible server: /subscriptions/.../flexibleServers/NAME. */
  readonly serverId: string;
  readonly identity: Pick<TokenCredential, "getToken">;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly pause: (ms: number) => Promise<void>;
  /** Tells whoever waits what is going on. */
  readonly say: (sentence: string) => void;
  /** Azure Resource Manager; of another cloud, or of a test. */
  readonly management?: string;
};

const VERSION = "2025-08-01";
const RULE = "deploying";
/** Opening takes a minute or two. */
const PAUSE_MS = 5_000;
const PATIENCE_MS = 15 * 60_000;

/**
 * Opens the database server to one address of the internet, does the work, and closes it again, whatever came of the work.
 * The server keeps asking for TLS and a token all the while.
 * @param address one IPv4 address
 * @throws RangeError for anything but one address; Error with the cure when Azure refuses, or when the door stayed open
 */
export async function throughTheDoor<T>(address: string, ground: Ground, work: () => Promise<T>): Promise<T> {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255) || address === "0.0.0.0")
    throw new RangeError("DEPLOY_FROM_ADDRESS must be the one IPv4 address you come from, such as 203.0.113.7.");
  try {
    ground.say(`Opening the database server to ${address}, which takes a minute or two.`);
    await accessIs("Enabled", ground);
    await ask(ground, "PUT", `/firewallRules/${RULE}`, {
      properties: { startIpAddress: address, endIpAddress: address },
    });
    await until(async () => (await ask(ground, "GET", `/firewallRules/${RULE}`)).status === 200, ground);
    return await work();
  } finally {
    await close(ground);
  }
}

async function close(ground: Ground): Promise<void> {
  ground.say("Closing it again.");
  try {
    await ask(ground, "DELETE", `/firewallRules/${RULE}`);
    await accessIs("Disabled", ground);
  } catch (cause) {
    throw new Error(
      "The database server may still be open to your address: run azd provision again, which closes it, or set its public network access to Disabled.",
      { cause },
    );
  }
}

type Server = {
  readonly properties?: { readonly state?: string; readonly network?: { readonly publicNetworkAccess?: string } };
};

async function accessIs(wanted: "Enabled" | "Disabled", ground: Ground): Promise<void> {
  await ask(ground, "PATCH", "", { properties: { network: { publicNetworkAccess: wanted } } });
  await until(async () => {
    const { properties } = (await (await ask(ground, "GET", "")).json()) as Server;
    return properties?.state === "Ready" && properties.network?.publicNetworkAccess === wanted;
  }, ground);
}

async function until(isSo: () => Promise<boolean>, { pause }: Ground): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (await isSo()) return;
    await pause(PAUSE_MS);
  }
  throw new Error(
    "Azure did not finish within a quarter of an hour: look at the server in the portal, then try again.",
  );
}

/** 404 is an answer: what is not there yet, or no longer. A busy server (409) is asked again. */
async function ask(ground: Ground, method: string, part: string, body?: object): Promise<Response> {
  const { serverId, identity, fetch, management = "https://management.azure.com" } = ground;
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
      `Azure answered ${reply.status} to ${method} of ${part === "" ? "the database server" : "its firewall rule"}: you need the right to change it (docs/deploy.md, rights).`,
    );
  return reply;
}
