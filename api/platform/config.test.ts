import { expect, test } from "vitest";
import { ConfigRefused, type Environment, readConfig } from "./config.ts";

const tokens = {
  TOKEN_ISSUER: "https://issuer.example/v2.0",
  TOKEN_AUDIENCE: "b2f0c1d4-0000-4000-8000-000000000001",
  TOKEN_KEYS_URL: "https://issuer.example/keys",
};
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

test("with the three token settings alone, one machine has the embedded database and its keys in one folder", () => {
  const config = readConfig(tokens);
  expect(config.database).toEqual({ engine: "pglite", folder: ".data" });
  expect(config.keys).toEqual({ folder: expect.stringMatching(/^\.data.keys$/) });
  expect([config.port, config.hostname, config.liveEveryMs]).toEqual([4280, "127.0.0.1", 1500]);
  expect(config.tokens.keysUrl.href).toBe("https://issuer.example/keys");
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
  const said = refusals({});
  expect(said.map((sentence) => sentence.split(" ")[0])).toEqual(["TOKEN_ISSUER", "TOKEN_AUDIENCE", "TOKEN_KEYS_URL"]);
  for (const sentence of said) expect(sentence).toMatch(/is missing: set it to .*\.$/);
});

test("an empty value counts as absent", () => {
  expect(refusals({ ...tokens, TOKEN_ISSUER: "  " })).toHaveLength(1);
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

test("keys come over https, or from this machine", () => {
  expect(refusals({ ...tokens, TOKEN_KEYS_URL: "http://issuer.example/keys" })).toHaveLength(1);
  expect(refusals({ ...tokens, TOKEN_KEYS_URL: "no address" })).toHaveLength(1);
  expect(refusals({ ...tokens, TOKEN_KEYS_URL: "http://127.0.0.1:4280/api/demo/keys" })).toEqual([]);
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
