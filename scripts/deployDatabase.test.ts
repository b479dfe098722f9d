import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("deployDatabase.ts", import.meta.url));
const run = (settings: Record<string, string>) => {
  const { PATH = "" } = process.env;
  return spawnSync(process.execPath, [script], { encoding: "utf8", env: { PATH, ...settings }, timeout: 60_000 });
};

const settings = {
  DATABASE_SERVER_ID: "/subscriptions/s/resourceGroups/g/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-x",
  // No such name exists (RFC 6761).
  DATABASE_HOST: "psql-x.invalid",
  DATABASE_NAME: "plumbline",
  DATABASE_OWNER_ID: "0199a3c0-0000-4000-8000-0000000000bb",
  DATABASE_OWNER_NAME: "you@example.com",
  DATABASE_OWNER_TYPE: "User",
  DATABASE_OWNER_TENANT: "0199a3c0-0000-4000-8000-0000000000cc",
  APP_IDENTITY_OBJECT_ID: "0199a3c0-0000-4000-8000-0000000000aa",
};

test("outside of a deployment it names every value it lacks, and where they come from", { timeout: 60_000 }, () => {
  const names = Object.keys(settings).join(", ");
  const said = expect.stringMatching(new RegExp(`^${names} missing: .*azd provision`));
  expect(run({})).toMatchObject({ status: 1, stderr: said });
});

test("a database it cannot reach is said with both ways out", { timeout: 60_000 }, () => {
  const { status, stderr } = run(settings);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/inside its network only: .*DEPLOY_FROM_ADDRESS/)]);
});

test("an address that is none, and an id that is none, are refused before anything is asked", {
  timeout: 60_000,
}, () => {
  const inAzure = { ...settings, DATABASE_HOST: "psql-x.postgres.database.azure.com" };
  expect(run({ ...inAzure, DEPLOY_FROM_ADDRESS: "everywhere" }).stderr).toMatch(/must be the one IPv4 address/);
  expect(run({ ...settings, APP_IDENTITY_OBJECT_ID: "app_user" }).stderr).toMatch(/^APP_IDENTITY_OBJECT_ID must be/);
  expect(run({ ...settings, DEPLOY_FROM_ADDRESS: "203.0.113.7" }).stderr).toMatch(/^psql-x\.invalid is the name of no/);
});
