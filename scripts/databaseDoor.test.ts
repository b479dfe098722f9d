import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { throughTheDoor } from "./databaseDoor.ts";

const serverId = "/subscriptions/s/resourceGroups/g/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-x";

/** A small Azure Resource Manager with one database server in it, which takes two looks to change anything. */
const azure = {
  access: "Disabled",
  wanted: "Disabled",
  looks: 0,
  rule: null as string | null,
  log: [] as string[],
  busy: 0,
  refuses: "",
};
let http: Server;
let management: string;
const said: string[] = [];

beforeEach(async () => {
  Object.assign(azure, { access: "Disabled", wanted: "Disabled", looks: 0, rule: null, log: [], busy: 0, refuses: "" });
  said.length = 0;
  http = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => (body += String(bytes)));
    request.on("end", () => {
      const part = new URL(request.url ?? "", "http://x").pathname.slice(serverId.length);
      const what = `${request.method} ${part}`.trim();
      if (request.method !== "GET") azure.log.push(what);
      const reply = (status: number, json: object = {}) => response.writeHead(status).end(JSON.stringify(json));
      if (request.headers.authorization !== "Bearer mine") return reply(401);
      if (azure.refuses === what) return reply(403);
      if (request.method !== "GET" && azure.busy-- > 0) return reply(409);
      if (part === "" && request.method === "PATCH") {
        azure.wanted = JSON.parse(body).properties.network.publicNetworkAccess;
        azure.looks = 0;
        return reply(202);
      }
      if (part === "") {
        azure.looks += 1;
        if (azure.looks >= 2) azure.access = azure.wanted;
        const state = azure.access === azure.wanted ? "Ready" : "Updating";
        return reply(200, { properties: { state, network: { publicNetworkAccess: azure.access } } });
      }
      if (request.method === "PUT") azure.rule = JSON.parse(body).properties.startIpAddress;
      if (request.method === "DELETE") azure.rule = null;
      return reply(request.method === "GET" && azure.rule === null ? 404 : 200);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  management = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => http.close(resolve)));

const through = <T>(work: () => Promise<T>, address = "203.0.113.7", token: string | null = "mine") =>
  throughTheDoor(
    address,
    {
      serverId,
      management,
      identity: { getToken: async () => (token === null ? null : { token, expiresOnTimestamp: 0 }) },
      fetch: (url, init) => fetch(url, init),
      pause: async () => undefined,
      say: (sentence) => void said.push(sentence),
    },
    work,
  );

test("the server is open to one address while the work runs, and to none before and after", async () => {
  const during = await through(async () => [azure.access, azure.rule]);
  expect(during).toEqual(["Enabled", "203.0.113.7"]);
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
  expect(azure.log).toEqual(["PATCH", "PUT /firewallRules/deploying", "DELETE /firewallRules/deploying", "PATCH"]);
  expect(said).toEqual([expect.stringMatching(/^Opening .*203\.0\.113\.7/), "Closing it again."]);
});

test("work that fails closes the door all the same, and its own words come through", async () => {
  await expect(through(() => Promise.reject(new Error("the migration failed")))).rejects.toThrow(
    "the migration failed",
  );
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
});

test("a server busy with something else is asked again", async () => {
  azure.busy = 3;
  expect(await through(async () => "done")).toBe("done");
  expect(azure.access).toBe("Disabled");
});

test("where the door may not be opened, whose right is missing is said, and it is closed all the same", async () => {
  azure.refuses = "PUT /firewallRules/deploying";
  await expect(through(async () => "done")).rejects.toThrow(/403 .* firewall rule: you need the right/);
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
});

test("a door that cannot be closed is never passed over in silence", async () => {
  azure.refuses = "DELETE /firewallRules/deploying";
  await expect(through(async () => "done")).rejects.toThrow(/may still be open to your address/);
});

test.each(["0.0.0.0", "203.0.113.0/24", "203.0.113.300", "::1", "anywhere", ""])(
  "%o is not one address, and nothing is asked",
  async (address) => {
    await expect(through(async () => "done", address)).rejects.toThrow(/must be the one IPv4 address/);
    expect(azure.log).toEqual([]);
  },
);

test("without a sign-in it says how to sign in", async () => {
  await expect(through(async () => "done", "203.0.113.7", null)).rejects.toThrow(/may still be open|az login/);
  expect(azure.log).toEqual([]);
});
