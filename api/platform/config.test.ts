import { expect, test } from "vitest";
import { ConfigRefused, type Environment, readConfig } from "./config.ts";

const clientId = "b2f0c1d4-0000-4000-8000-000000000001";
const tokens = { TOKEN_CLIENT_ID: clientId };
const postgres = { ...tokens, DATABASE_URL: "postgres://app_user:secret-word@db.example/plumbline", KEY_DIR: "/keys" };

const refusals = (environment: Environment): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.sentences;
    throw error;
  }
  return [];
};

test("with the id of the registration alone, one machine has the embedded database and its keys in one folder", () => {
  const config = readConfig(tokens);
  expect(config.database).toEqual({ engine: "pglite", folder: ".data" });
  expect(config.keys).toEqual({ folder: expect.stringMatching(/^\.data.keys$/) });
  expect([config.port, config.hostname, config.liveEveryMs]).toEqual([4280, "127.0.0.1", 1500]);
  expect(config.tokens).toEqual({
    authority: "https://login.microsoftonline.com",
    clientId,
    resource: `api://${clientId}`,
    tenants: [],
    clients: [],
  });
});

test("DATABASE_URL chooses PostgreSQL", () => {
  expect(readConfig({ ...postgres, DATABASE_POOL_SIZE: "4" }).database).toEqual({
    engine: "postgres",
    url: postgres.DATABASE_URL,
    adminUrl: null,
    poolSize: 4,
    auth: "password",
  });
});

test("with DATABASE_AUTH=entra the addresses name a role without a password, and the server has to prove who it is", () => {
  const DATABASE_URL = "postgres://app_user@db.example/plumbline?sslmode=verify-full";
  const entra = { ...postgres, DATABASE_URL, DATABASE_AUTH: "entra" };
  expect(readConfig(entra).database).toMatchObject({ url: DATABASE_URL, auth: "entra" });
  expect(readConfig({ ...postgres, DATABASE_AUTH: "password" }).database).toMatchObject({ auth: "password" });
  const said = refusals({ ...entra, DATABASE_ADMIN_URL: "postgres://app_user:secret-word@db.example/plumbline" });
  expect(said).toEqual([
    expect.stringMatching(/^DATABASE_ADMIN_URL holds a password/),
    expect.stringMatching(/^DATABASE_ADMIN_URL must end in \?sslmode=verify-full/),
  ]);
  expect(said.join()).not.toContain("secret-word");
  const unsure = DATABASE_URL.replace("verify-full", "require");
  expect(refusals({ ...entra, DATABASE_URL: unsure })).toEqual([expect.stringMatching(/^DATABASE_URL must end in/)]);
});

test.each(["Entra", "entra-id", "managed identity", "none"])(
  "DATABASE_AUTH %s is refused with what it may be",
  (DATABASE_AUTH) => {
    expect(refusals({ ...postgres, DATABASE_AUTH })).toEqual([
      expect.stringMatching(/^DATABASE_AUTH must be password or entra/),
    ]);
  },
);

test("DATABASE_AUTH is no use without the database", () => {
  expect(refusals({ ...tokens, DATABASE_AUTH: "entra" })).toEqual([
    expect.stringMatching(/^DATABASE_AUTH is set without/),
  ]);
});

test("everything missing is said at once, one sentence per setting", () => {
  const said = refusals({ DATABASE_URL: postgres.DATABASE_URL });
  expect(said.map((sentence) => sentence.split(" ")[0])).toEqual(["KEY_DIR", "TOKEN_CLIENT_ID"]);
  for (const sentence of said) expect(sentence).toMatch(/is missing: .*set it to .*\.$/);
});

test("an empty value counts as absent", () => {
  expect(refusals({ ...tokens, TOKEN_CLIENT_ID: "  " })).toHaveLength(1);
  expect(readConfig({ ...tokens, TOKEN_TENANTS: " , " }).tokens.tenants).toEqual([]);
  expect(readConfig({ ...tokens, PORT: "" }).port).toBe(4280);
});

test.each(["-1", "65536", "4280.5", "0x10", "1e3", "nonsense"])("PORT %s is refused with its bounds", (PORT) => {
  expect(refusals({ ...tokens, PORT })).toEqual([
    expect.stringContaining("PORT must be a whole number from 0 to 65535"),
  ]);
});

test("the embedded database is refused on Azure", () => {
  const worker = { ...tokens, FUNCTIONS_WORKER_RUNTIME: "node" };
  expect(refusals({ ...tokens, WEBSITE_INSTANCE_ID: "0" })).toEqual([
    expect.stringMatching(/^DATABASE_URL is missing/),
  ]);
  expect(refusals(worker)).toEqual([expect.stringMatching(/^DATABASE_URL is missing/)]);
  expect(refusals({ ...tokens, WEBSITE_SKU: "FlexConsumption" })).toEqual([
    expect.stringMatching(/^DATABASE_URL is missing/),
  ]);
  expect(refusals({ ...worker, AZURE_FUNCTIONS_ENVIRONMENT: "Development" })).toEqual([]);
  expect(refusals({ ...worker, NODE_ENV: "test" })).toEqual([]);
});

test("a shared database needs a shared folder of keys, and an owner is no use without the database", () => {
  expect(refusals({ ...postgres, KEY_DIR: "" })).toEqual([expect.stringMatching(/^KEY_DIR is missing/)]);
  expect(refusals({ ...tokens, DATABASE_ADMIN_URL: postgres.DATABASE_URL })).toHaveLength(1);
});

test("box keys stand in a folder or in a blob container, never in both", () => {
  const KEY_STORE_URL = "https://account.blob.core.windows.net/keys";
  expect(readConfig({ ...postgres, KEY_DIR: "", KEY_STORE_URL }).keys).toEqual({ container: new URL(KEY_STORE_URL) });
  expect(refusals({ ...postgres, KEY_STORE_URL })).toEqual([expect.stringMatching(/^KEY_DIR and KEY_STORE_URL/)]);
  for (const wrong of [
    "keys",
    "http://account.example/keys",
    `${KEY_STORE_URL}?sig=secret-word`,
    "https://account.example/",
  ])
    expect(refusals({ ...tokens, KEY_STORE_URL: wrong })).toEqual([
      expect.stringMatching(/^KEY_STORE_URL is no container/),
    ]);
});

test("tokens come from Entra ID over https, or from this machine while trying things out", () => {
  const authority = (TOKEN_AUTHORITY: string, more: Environment = {}) =>
    refusals({ ...tokens, TOKEN_AUTHORITY, ...more }).length;
  for (const good of ["https://login.microsoftonline.us", "http://127.0.0.1:4281"]) expect(authority(good)).toBe(0);
  for (const bad of [
    "http://login.microsoftonline.com",
    "https://login.microsoftonline.com/common",
    "https://login.microsoftonline.com/",
    "https://someone@login.microsoftonline.com",
    "http://127.0.0.1.example.com",
    "file:///keys",
    "no address",
  ])
    expect(authority(bad), bad).toBe(1);
});

test("in production an identity server on the same machine is refused", () => {
  const here = { ...postgres, TOKEN_AUTHORITY: "http://localhost:4281" };
  expect(refusals(here)).toEqual([]);
  for (const production of [
    { NODE_ENV: "production" },
    { WEBSITE_INSTANCE_ID: "0" },
    { FUNCTIONS_WORKER_RUNTIME: "node" },
  ])
    expect(refusals({ ...here, ...production })).toEqual([expect.stringMatching(/^TOKEN_AUTHORITY must be an https/)]);
});

test("ids are GUIDs in any case, several with commas", () => {
  const other = "B2F0C1D4-0000-4000-8000-00000000000A";
  const { tokens: read } = readConfig({ TOKEN_CLIENT_ID: other, TOKEN_TENANTS: ` ${clientId}, ${other},` });
  expect([read.clientId, read.tenants]).toEqual([other.toLowerCase(), [clientId, other.toLowerCase()]]);
  expect(readConfig({ ...tokens, TOKEN_CLIENTS: clientId }).tokens.clients).toEqual([clientId]);
  expect(refusals({ TOKEN_CLIENT_ID: "plumbline" })).toEqual([expect.stringContaining("must be the application")]);
  expect(refusals({ ...tokens, TOKEN_TENANTS: "contoso.com" })).toHaveLength(1);
  expect(refusals({ ...tokens, TOKEN_RESOURCE: "https://checks.example.com" })).toHaveLength(1);
});

test("a refusal never repeats a value", () => {
  const said = refusals({
    ...postgres,
    DATABASE_URL: "mysql://app_user:secret-word@db.example/x",
    PORT: "secret-word",
  });
  expect(said).toHaveLength(2);
  expect(said.join()).not.toContain("secret-word");
});

const botId = "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71";
const bot = { ...tokens, SITE_URL: "https://checks.example.com/", BOT_APP_ID: botId, BOT_APP_SECRET: "secret-word" };

test("without BOT_APP_ID there is no bot, and nothing leads to a page until SITE_URL says where they are", () => {
  expect(readConfig(tokens)).toMatchObject({ bot: null, pages: null });
  expect(readConfig({ ...tokens, SITE_URL: "https://checks.example.com" }).pages).toEqual({
    site: "https://checks.example.com",
    teamsAppId: null,
  });
});

test("a bot has its registration, a secret or an identity, and the hosts of its service", () => {
  expect(readConfig(bot).bot).toEqual({
    appId: botId,
    credential: { secret: "secret-word" },
    tenantId: null,
    cloud: "Public",
    hosts: expect.arrayContaining(["smba.trafficmanager.net"]),
    unauthenticated: false,
  });
  const { BOT_APP_SECRET: _, ...withoutSecret } = bot;
  const named = {
    ...withoutSecret,
    BOT_IDENTITY: "system",
    BOT_CLOUD: "usgov",
    BOT_SERVICE_HOSTS: "one.example, two.example",
  };
  expect(readConfig(named).bot).toMatchObject({
    credential: { identity: "system" },
    cloud: "USGov",
    hosts: ["one.example", "two.example"],
  });
});

test.each<[string, Environment, string]>([
  ["no secret", { ...bot, BOT_APP_SECRET: "" }, "BOT_APP_SECRET is missing"],
  ["a secret and an identity", { ...bot, BOT_IDENTITY: "system" }, "BOT_APP_SECRET and BOT_IDENTITY are both set"],
  ["no page to lead to", { ...bot, SITE_URL: "" }, "SITE_URL is missing"],
  ["a secret without a bot", { ...tokens, BOT_APP_SECRET: "secret-word" }, "BOT_APP_SECRET set without BOT_APP_ID"],
  ["a malformed id", { ...bot, BOT_APP_ID: "plumbline" }, "BOT_APP_ID must be"],
  ["an unknown cloud", { ...bot, BOT_CLOUD: "Moon" }, "BOT_CLOUD must be one of"],
  ["a host with a path", { ...bot, BOT_SERVICE_HOSTS: "smba.example/emea" }, "BOT_SERVICE_HOSTS must be host names"],
  ["pages in the clear", { ...bot, SITE_URL: "http://checks.example.com" }, "SITE_URL must be an https address"],
  ["pages under a path", { ...bot, SITE_URL: "https://checks.example.com/app" }, "SITE_URL must be an https address"],
  ["an app without pages", { ...tokens, TEAMS_APP_ID: botId }, "TEAMS_APP_ID is set without SITE_URL"],
])("%s is refused with its cure and without the value", (_, environment, sentence) => {
  const said = refusals(environment);
  expect(said).toEqual([expect.stringContaining(sentence)]);
  expect(said.join()).not.toContain("secret-word");
});

test("requests that nobody signed are never taken in production, bot or not", () => {
  const open = { DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: "true" };
  const said = expect.stringContaining("DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS is set: remove it");
  expect(refusals({ ...bot, ...open, NODE_ENV: "production" })).toEqual([said]);
  expect(refusals({ ...tokens, ...open, NODE_ENV: "production" })).toEqual([said]);
  expect(refusals({ ...postgres, ...open, WEBSITE_INSTANCE_ID: "1" })).toEqual([said]);
  expect(refusals({ ...bot, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: "false", NODE_ENV: "production" })).toEqual([]);
  const { BOT_APP_SECRET: _, ...onOnesOwn } = bot;
  expect(readConfig({ ...onOnesOwn, ...open }).bot).toMatchObject({ credential: null, unauthenticated: true });
});
