import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { migrations } from "../../api/migrations/all.ts";
import { systemChance } from "../../api/platform/chance.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import { boxOf } from "../../api/privacy/box.ts";

test("an open pulse keeps all its ballots through every change of the tables, and row level security stays on", async () => {
  const pglite = await PGlite.create();
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "schema_migration",
    migrationLockTableName: "schema_migration_lock",
  });
  expect((await migrator.migrateTo("0002_drift")).error).toBeUndefined();
  const box = boxOf(systemChance.bytes(32), systemChance);
  const ballots = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [box.placeOf(String(index)), `locked ${index}`]),
  );
  const id = "0199a3c0-0000-7000-8000-000000000001";
  for (const [pulse, map] of [
    [id, ballots],
    ["0199a3c0-0000-7000-8000-000000000002", {}],
  ] as const)
    await sql`insert into open_pulse (tenant_id, pulse_id, box_id, private_key, papers, ballots, papers_count,
      ballots_count, ends_at, seals_at, audience_size, ballot_bytes) values (${id}::uuid, ${pulse}::uuid, 'box', '',
      '{}', ${JSON.stringify(map)}::jsonb, 60, 60, now(), now(), 60, 512)`.execute(db);

  expect((await migrator.migrateToLatest()).error).toBeUndefined();

  const rows = await db.selectFrom("open_pulse").selectAll().orderBy("pulse_id").execute();
  expect(rows.map((row) => row.ballots)).toEqual([ballots, {}]);
  expect(Object.keys(rows[0] ?? {}).filter((column) => column.startsWith("ballots_"))).toEqual(["ballots_count"]);
  const bound = await sql<{ on: boolean }>`
    select relrowsecurity and relforcerowsecurity as on from pg_class where relname = 'open_pulse'`.execute(db);
  expect(bound.rows).toEqual([{ on: true }]);
  await db.destroy();
});
