/** Long, because it is one story: a backup under load, everything that happens after it, and the restore. */
import { randomBytes } from "node:crypto";
import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { liveDeps } from "../../api/live.ts";
import { readConfig } from "../../api/platform/config.ts";
import type { Tx } from "../../api/platform/db/database.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { type BackupTools, backupTools } from "../support/backupTools.ts";
import { startInstalledPostgres, startPostgres } from "../support/postgres.ts";
import { privateKeyOf, randomBlinded, signedBallot, temporaryFolder } from "../support/pulseFixture.ts";
import { commandsOf, runCommand } from "./commands.ts";
import { dumpedVersions, dumpOf } from "./dumps.ts";
import type { Life } from "./life.ts";
import { serverLoad } from "./loaded.ts";
import { schemaOf } from "./schema.ts";
import { type WorldAfter, worldAfter } from "./worldAfter.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = backupTools();
const word = () => randomBytes(12).toString("base64url");
const as = (url: string, user: string, password: string, database?: string): string => {
  const address = Object.assign(new URL(url), { username: user, password });
  if (database !== undefined) address.pathname = `/${database}`;
  return address.href;
};

/** Every result and trend that person may read, as the product gives it now. */
const results = async (world: WorldAfter, life: Life) => {
  const paths = life.replies.map(({ path }) => path).filter((path) => /\/result$|\/trend\?/.test(path));
  const found: Record<string, unknown> = {};
  for (const path of paths) found[path] = await world.get(3, path);
  return found;
};

/** How many rows of the whole database name each of `ids`. */
const rowsNaming = async (tx: Tx, ids: readonly string[]): Promise<number[]> => {
  const counts = ids.map(() => 0);
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(tx);
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(tx);
    for (const [place, id] of ids.entries())
      counts[place] = (counts[place] ?? 0) + rows.filter(({ text }) => text.includes(id)).length;
  }
  return counts;
};

/**
 * Somebody answers, and while `meanwhile` runs sends the answer again and again, one revision higher each time.
 * @returns how many were taken beside it
 */
async function answering(
  world: WorldAfter,
  life: Life,
  place: number,
  meanwhile: () => Promise<unknown>,
): Promise<number> {
  const scope = tenantScope(life.tenantId);
  await signPaper(world.deps, scope, life.people[place]?.id ?? "", life.open, randomBlinded());
  const { ballotId, cast } = signedBallot(await privateKeyOf(world.deps, scope, life.open), scope, life.open);
  const send = async (revision: number) => {
    const reply = await world.app.request(`/api/tenants/${life.tenantId}/pulses/${life.open}/ballots/${ballotId}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(cast(revision, { direct: 1 + (revision % 5) })),
    });
    expect(reply.status).toBe(200);
  };
  await send(1);
  let isOver = false;
  const done = meanwhile().finally(() => {
    isOver = true;
  });
  let revision = 1;
  while (!isOver) await send(++revision);
  await done;
  return revision - 1;
}

/** The production server's own parts, by its settings. @returns the status of its health */
async function healthOfServer(env: Readonly<Record<string, string>>): Promise<number> {
  const deps = await liveDeps(readConfig(env));
  try {
    return (await createApp(deps).request("/api/health")).status;
  } finally {
    await deps.telemetry.close();
    await deps.db.close();
  }
}

const [backUp, restore] = [commandsOf("backup.md"), commandsOf("restore.md")];
const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

test("the pages have the commands that are run here, and no other", () => {
  expect(backUp.map((block) => block.split(" ")[0])).toEqual(["psql", "pg_dump"]);
  expect(restore.map((block) => block.split(" ")[0])).toEqual(["psql", "node", "psql", "pg_restore", "node"]);
});

test.each([
  ["no list", null, "Name the list"],
  ["an empty list", "", "The list is empty"],
  ["half a line", "7ed32174-9cee-4237-a729-55cc23b81504,38e3c8", "Line 1 of the list"],
])("%s erases nobody", async (_, text, words) => {
  const place = await temporaryFolder();
  try {
    if (text !== null) writeFileSync(join(place.path, "people.csv"), text);
    const script = JSON.stringify(join(root, "scripts", "forgetPeople.ts"));
    const command = `node ${script}${text === null ? "" : " people.csv"} --yes`;
    await expect(runCommand(command, {}, place.path)).rejects.toThrow(words);
  } finally {
    await place.remove();
  }
});

describe.runIf(tools !== null)(`a backup by ${tools?.label}`, () => {
  test("taken under load and restored into an empty cluster gives the same results, and withdraws what was open", async () => {
    const { server } = tools as BackupTools;
    const { sql: statements, life } = dumpOf(dumpedVersions.at(-1) ?? "");
    const running = await serverLoad(server.adminUrl)(statements);
    undo.push(running.close);
    const world = await worldAfter(running.db, life);
    undo.push(world.close);
    for (const [name, key] of Object.entries(life.keys))
      await world.deps.keyStore.put(name, new Uint8Array(Buffer.from(key, "base64")));
    const place = await temporaryFolder();
    undo.push(place.remove);
    symlinkSync(join(root, "scripts"), join(place.path, "scripts"));
    const ownerUrl = running.ownerUrl ?? "";
    const env: Record<string, string> = { BACKUP_PASSWORD: word(), APP_PASSWORD: word(), OWNER_PASSWORD: word() };
    const run = (command: string | undefined) => runCommand(command ?? "false", env, place.path);

    // The owner is bound by row level security like everybody else.
    await expect(runCommand('pg_dump --file=/dev/null "$URL"', { URL: ownerUrl }, place.path)).rejects.toThrow(
      "row-level security",
    );
    env.SERVER_ADMIN_URL = server.adminUrl;
    await run(backUp[0]);
    undo.push(() => runCommand('psql "$SERVER_ADMIN_URL" --command="drop role plumbline_backup"', env, place.path));
    env.BACKUP_URL = as(ownerUrl, "plumbline_backup", env.BACKUP_PASSWORD ?? "");
    expect(await answering(world, life, 5, () => run(backUp[1]))).toBeGreaterThan(1);
    const before = await results(world, life);
    const schema = await running.asOwner(schemaOf);

    // After the backup: an answer that was acknowledged, and somebody who has themselves erased.
    await answering(world, life, 7, async () => undefined);
    expect(await world.call("DELETE", 2, "/me/data")).toEqual({ done: true });

    await run(restore[0]);
    env.TOKEN_CLIENT_ID = "b2f0c1d4-0000-4000-8000-000000000001";
    env.KEY_DIR = world.keyFolder;
    expect(readdirSync(world.keyFolder).length).toBeGreaterThan(0);
    expect(await run(restore[1])).toContain("keys removed");
    expect(readdirSync(world.keyFolder)).toEqual([]);

    // Of the version that was backed up: the first of the legs, or the second.
    const empty = await (server.label.includes("embedded") ? startPostgres() : startInstalledPostgres());
    if (empty === null) throw new Error("the second server has gone");
    undo.push(empty.stop);
    env.NEW_SERVER_ADMIN_URL = empty.adminUrl;
    await run(restore[2]);
    env.DATABASE_ADMIN_URL = as(empty.adminUrl, "plumbline_owner", env.OWNER_PASSWORD ?? "", "plumbline");
    env.DATABASE_URL = as(empty.adminUrl, "app_user", env.APP_PASSWORD ?? "", "plumbline");
    expect((await run(restore[3])).trim().split("\n").at(-1)).toBe("0");

    const pool = new pg.Pool({
      connectionString: as(empty.adminUrl, "postgres", new URL(empty.adminUrl).password, "plumbline"),
      max: 1,
    });
    pool.on("error", () => undefined);
    const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    undo.push(() => owner.destroy());
    const inRestored = <T>(work: (tx: Tx) => Promise<T>) => owner.transaction().execute(work);
    const ids = [2, 3, 6].map((person) => life.people[person]?.id ?? "");
    const [back, stayed, gone] = await inRestored((tx) => rowsNaming(tx, ids));
    expect([Number(back) > 0, Number(stayed) > 0, gone]).toEqual([true, true, 0]);
    const untold = runCommand((restore[4] ?? "").replace(" --yes", ""), env, place.path);
    await expect(untold).rejects.toThrow("1 people would be erased");
    expect(await run(restore[4])).toContain("1 people erased");
    const [forgotten, kept] = await inRestored((tx) => rowsNaming(tx, ids));
    expect([forgotten, Number(kept) > 0]).toEqual([0, true]);

    expect(await inRestored(schemaOf)).toEqual(schema);
    const db = await openPostgres(env.DATABASE_URL, env.DATABASE_ADMIN_URL, 2);
    undo.push(() => db.close());
    const restored = await worldAfter(db, life);
    undo.push(restored.close);
    expect(await results(restored, life)).toEqual(before);
    expect(await sweep(restored.deps)).toMatchObject({ failed: 0 });
    expect(await restored.get(0, `/pulses/${life.open}`)).toMatchObject({ state: "void" });
    expect(JSON.stringify(await results(restored, life))).toContain('"state":"void","why":"unreadable"');
    expect(await restored.call("POST", 0, `/pulses/${life.open}/seal`)).toBe(409);
    expect(await healthOfServer(env)).toBe(200);
  }, 180_000);
});
