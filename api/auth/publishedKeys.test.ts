import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, expect, test } from "vitest";
import { systemClock } from "../platform/clock.ts";
import { publishedKeys } from "./publishedKeys.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function answering(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
}

test("keys count where they are published, and not where that address sends us on to", async () => {
  const { publicKey } = await generateKeyPair("RS256");
  const set = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "one" }] });
  const right = await answering((_, response) => response.end(set));
  const sending = await answering((_, response) => response.writeHead(302, { location: right.href }).end());
  const log = () => undefined;
  expect(await publishedKeys({ address: right, clock: systemClock, log })("one")).not.toBeNull();
  expect(await publishedKeys({ address: sending, clock: systemClock, log })("one")).toBeNull();
});
