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
  });
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
