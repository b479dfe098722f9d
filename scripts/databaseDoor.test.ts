import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closingCommand, throughTheDoor } from "./databaseDoor.ts";
import { makeOwner } from "./databaseOwner.ts";
import { managementOf } from "./databaseServer.ts";

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
  owner: null as object | null,
  /** How many times the owner is accepted and then comes to nothing. */
  forgets: 0,
};
let http: Server;
let management: string;
const said: string[] = [];

beforeEach(async () => {
  Object.assign(azure, { access: "Disabled", wanted: "Disabled", looks: 0, rule: null, log: [], busy: 0, refuses: "" });
  Object.assign(azure, { owner: null, forgets: 0 });
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
      if (part.startsWith("/administrators/")) {
        if (request.method === "GET") return reply(azure.owner === null ? 404 : 200);
        if (azure.forgets-- <= 0) azure.owner = JSON.parse(body).properties;
        return reply(202);
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

const ground = (token: string | null = "mine") => ({
  serverId,
  management,
  identity: { getToken: async () => (token === null ? null : { token, expiresOnTimestamp: 0 }) },
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  pause: async () => undefined,
  say: (sentence: string) => void said.push(sentence),
});

const through = <T>(
  work: () => Promise<T>,
  address = "203.0.113.7",
  token: string | null = "mine",
  stopped?: Promise<never>,
) => throughTheDoor(address, ground(token), work, stopped);

test("the server is open to one address while the work runs, and to none before and after", async () => {
  const during = await through(async () => [azure.access, azure.rule]);
  expect(during).toEqual(["Enabled", "203.0.113.7"]);
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
  expect(azure.log).toEqual(["PATCH", "PUT /firewallRules/deploying", "PATCH", "DELETE /firewallRules/deploying"]);
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

test("a rule that cannot be removed does not keep the door open, and is told", async () => {
  azure.refuses = "DELETE /firewallRules/deploying";
  expect(await through(async () => "done")).toBe("done");
  expect(azure.access).toBe("Disabled");
  expect(said.at(-1)).toMatch(/firewall rule deploying could not be removed/);
});

test("a door that cannot be closed is never passed over in silence: the command that closes it is said", async () => {
  const work = async () => {
    azure.refuses = "PATCH";
  };
  await expect(through(work)).rejects.toThrow(/may still be open to your address[\s\S]*az rest --method patch/);
  // What can be done is done all the same.
  expect(azure.rule).toBeNull();
});

test("whoever stops it in the middle of the work, which never ends, leaves the door closed", async () => {
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Error("Stopped by SIGINT."));
  });
  const work = () => {
    stop();
    return new Promise<never>(() => undefined);
  };
  await expect(through(work, "203.0.113.7", "mine", stopped)).rejects.toThrow("Stopped by SIGINT.");
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
});

test("whoever stops it while it opens leaves it closed, and nothing opens it afterwards", async () => {
  const stopped = Promise.reject(new Error("Stopped by SIGTERM."));
  await expect(through(async () => "done", "203.0.113.7", "mine", stopped)).rejects.toThrow("Stopped by SIGTERM.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([azure.access, azure.rule]).toEqual(["Disabled", null]);
  expect(azure.log).not.toContain("PUT /firewallRules/deploying");
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

const owner = { id: "0199a3c0-0000-4000-8000-0000000000aa", name: "you@example.com", type: "User", tenantId: "t" };

test("the owner is made once, also where Azure accepts and then forgets because the server was not ready", async () => {
  azure.forgets = 2;
  expect(await makeOwner(owner, ground())).toBe(true);
  expect(azure.owner).toEqual({ principalName: "you@example.com", principalType: "User", tenantId: "t" });
  const puts = azure.log.length;
  expect(puts).toBe(3);
  expect(await makeOwner(owner, ground())).toBe(false);
  expect(azure.log.length).toBe(puts);
});

test("an owner that Azure refuses is said with the right that is missing", async () => {
  azure.refuses = `PUT /administrators/${owner.id}`;
  await expect(makeOwner(owner, ground())).rejects.toThrow(/403 to PUT of its owner: you need the right/);
});

test("each cloud has its own Azure Resource Manager, and no token goes to a name that is none", () => {
  expect(managementOf("psql-x.postgres.database.azure.com")).toBe("https://management.azure.com");
  expect(managementOf("psql-x.postgres.database.usgovcloudapi.net")).toBe("https://management.usgovcloudapi.net");
  expect(managementOf("psql-x.postgres.database.chinacloudapi.cn")).toBe("https://management.chinacloudapi.cn");
  expect(() => managementOf("psql-x.example.com")).toThrow(/of no database server in Azure/);
});

test("docs/deploy.md has the command that closes the door for sure", () => {
  expect(readFileSync(new URL("../docs/deploy.md", import.meta.url), "utf8")).toContain(closingCommand);
});
