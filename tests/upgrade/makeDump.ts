/**
 * `node tests/upgrade/makeDump.ts`: lives through three months on this working tree's own schema and writes what is then
 * in the database to tests/upgrade/dumps, as plain SQL, with what the product replied beside it. Needs PostgreSQL 15 (npm
 * brings it on Linux) and a `pg_dump` of version 15 or newer that is not older than the server.
 */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { migrations } from "../../api/migrations/all.ts";
import { startInstalledPostgres } from "../support/postgres.ts";
import { serverDatabase } from "../support/pulseFixture.ts";
import { makeWorld } from "../support/world.ts";
import { type Life, lifeBegins, live } from "./life.ts";

const folder = new URL("dumps/", import.meta.url);
const version = Object.keys(migrations).toSorted().at(-1) ?? "";

/** The dump as any client can send it: without psql's own commands, settings of the session and remarks. */
const plain = (dump: string): string =>
  dump
    .split("\n")
    .filter((line) => !/^(--|\\|SET |SELECT pg_catalog\.set_config|$)/.test(line))
    .join("\n");

/** Roles belong to the whole server and are in no dump of a database. */
const roles = ["app_user", "ballot_user", "sweep_user"].map(
  (name) => `DO $$ BEGIN CREATE ROLE ${name} NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;`,
);
const memberships = ["ballot_user", "sweep_user"].map((name) => `GRANT ${name} TO app_user;`);

const server = await startInstalledPostgres();
if (server === null) throw new Error("There is no PostgreSQL 15 on this machine: npm has one for Linux.");
try {
  const database = await serverDatabase(server.adminUrl);
  const world = await makeWorld(database, lifeBegins);
  const meanwhile = async () => {
    // Fetched only where there is one, so that this file runs in the working tree of an earlier version too.
    if ("0013_messages" in migrations) await (await import("./around.ts")).around(world, database);
  };
  const lived = await live(world, (line) => console.log(`not in ${version}: ${line}`), meanwhile);
  const keys: Record<string, string> = {};
  for (const { name } of await world.deps.keyStore.list())
    keys[name] = Buffer.from((await world.deps.keyStore.get(name)) ?? []).toString("base64");
  const words = ["--inserts", "--rows-per-insert=500", "--no-owner", `--dbname=${database.adminUrl}`];
  const { stdout } = await promisify(execFile)("pg_dump", words, { maxBuffer: 64 * 1024 * 1024 });
  const { scope, people, teamId, clock } = world;
  const life: Life = {
    version,
    now: clock.now().toISOString(),
    tenantId: scope.tenantId,
    teamId,
    people: people.map(({ id, name }) => ({ id, name })),
    keys,
    ...lived,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${version}.sql`, folder), `${[...roles, ...memberships, plain(stdout)].join("\n")}\n`);
  const lines = life.replies.map((reply) => `  ${JSON.stringify(reply)}`).join(",\n");
  const { replies: _, ...rest } = life;
  writeFileSync(
    new URL(`${version}.json`, folder),
    `{${JSON.stringify(rest).slice(1, -1)},"replies":[\n${lines}\n]}\n`,
  );
  console.log(`tests/upgrade/dumps/${version}: ${lived.replies.length} replies`);
  await world.close();
  await database.close();
} finally {
  await server.stop();
}
