import { ask, type Ground, serverIsReady, until } from "./databaseServer.ts";

const RULE = "deploying";

/** Shuts the server, asked of Azure itself: `azd provision` leaves out what it thinks unchanged. Also in docs/deploy.md. */
export const closingCommand = `az rest --method patch --url "$(azd env get-value DATABASE_SERVER_ID)?api-version=2025-08-01" --body '{"properties":{"network":{"publicNetworkAccess":"Disabled"}}}'`;

/**
 * Opens the database server to one address of the internet, does the work, and closes it again, whatever came of the work.
 * The server keeps asking for TLS and a token all the while.
 * @param address one IPv4 address
 * @param stopped rejects when whoever waits wants to stop (Ctrl+C): the door is closed then as well, whatever the work does
 * @throws RangeError for anything but one address; Error with the cure when Azure refuses, or when the door stayed open
 */
export async function throughTheDoor<T>(
  address: string,
  ground: Ground,
  work: () => Promise<T>,
  stopped: Promise<never> = new Promise<never>(() => undefined),
): Promise<T> {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255) || address === "0.0.0.0")
    throw new RangeError("DEPLOY_FROM_ADDRESS must be the one IPv4 address you come from, such as 203.0.113.7.");
  const opening: Opening = { isOver: false, change: Promise.resolve() };
  const through = async () => {
    await open(address, ground, opening);
    return work();
  };
  try {
    return await Promise.race([through(), stopped]);
  } finally {
    // What is still being asked for would open it after it was closed.
    opening.isOver = true;
    await opening.change.catch(() => undefined);
    await close(ground);
  }
}

type Opening = { isOver: boolean; change: Promise<unknown> };

async function open(address: string, ground: Ground, opening: Opening): Promise<void> {
  const change = async (method: string, part: string, body: object) => {
    if (opening.isOver) throw new Error("Stopped while the door was being opened.");
    opening.change = ask(ground, method, part, body);
    await opening.change;
  };
  ground.say(`Opening the database server to ${address}, which takes a minute or two.`);
  await change("PATCH", "", { properties: { network: { publicNetworkAccess: "Enabled" } } });
  await serverIsReady(ground, "Enabled");
  await change("PUT", `/firewallRules/${RULE}`, {
    properties: { startIpAddress: address, endIpAddress: address },
  });
  await until(async () => (await ask(ground, "GET", `/firewallRules/${RULE}`)).status === 200, ground);
}

/** The door first: while it is shut a rule lets nobody in, so one that cannot be removed is told and no more. */
async function close(ground: Ground): Promise<void> {
  ground.say("Closing it again.");
  let failure: { readonly cause: unknown } | null = null;
  try {
    await ask(ground, "PATCH", "", { properties: { network: { publicNetworkAccess: "Disabled" } } });
    await serverIsReady(ground, "Disabled");
  } catch (cause) {
    failure = { cause };
  }
  try {
    await ask(ground, "DELETE", `/firewallRules/${RULE}`);
  } catch {
    ground.say(`Its firewall rule ${RULE} could not be removed. It lets nobody in while the server is closed.`);
  }
  if (failure !== null)
    throw new Error(
      `The database server may still be open to your address. This closes it:\n${closingCommand}`,
      failure,
    );
}
