import { randomBytes, randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { type Dialect, Kysely, PGliteDialect, PostgresDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { catchUp } from "../../api/features/signal/catchUp/writes.ts";
import { migrations } from "../../api/migrations/all.ts";
import { systemChance } from "../../api/platform/chance.ts";
import { migrate } from "../../api/platform/db/database.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { freshDatabase } from "../support/postgres.ts";

/** Connects as the owner of the tables to be; `handOver` makes it the owner of those that are there. */
type Place = {
  readonly first: Dialect;
  readonly owner: () => Promise<Dialect>;
  readonly drop: () => Promise<void>;
};

const embedded = async (): Promise<Place> => {
  const pglite = await PGlite.create();
  // One session for both: closing the first Kysely must not close it.
  const dialect = () => new PGliteDialect({ pglite });
  return { first: dialect(), owner: async () => dialect(), drop: () => pglite.close() };
};

/** The tables of the second half belong to nobody special: row level security binds such an owner where it is forced. */
const server = async (serverUrl: string): Promise<Place> => {
  const { adminUrl, drop } = await freshDatabase(serverUrl);
  const keeper = `keeper_${randomBytes(4).toString("hex")}`;
  const pools: pg.Pool[] = [];
  const dialect = (connectionString: string) => {
    const pool = new pg.Pool({ connectionString, max: 1 });
    pool.on("error", () => undefined);
    pools.push(pool);
    return new PostgresDialect({ pool });
  };
  const asAdmin = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    first: dialect(adminUrl),
    owner: async () => {
      await asAdmin(
        adminUrl,
        `create role ${keeper} login nosuperuser nobypassrls`,
        `grant create, usage on schema public to ${keeper}`,
        `do $$ declare t record; begin
          for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          loop execute 'alter table ' || quote_ident(t.relname) || ' owner to ${keeper}'; end loop; end $$`,
      );
      const url = new URL(adminUrl);
      url.username = keeper;
      url.password = "";
      return dialect(url.href);
    },
    drop: async () => {
      for (const pool of pools) if (!pool.ended) await pool.end();
      await drop();
      await asAdmin(serverUrl, `drop role if exists ${keeper}`);
    },
  };
};

const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ["PGlite", embedded],
  ...inject("postgresLegs").map((leg) => [leg.label, () => server(leg.adminUrl)] as const),
];

describe.each(places)("a database of the first release, on %s", (_, open) => {
  test("numbers the closings it has by series and time, keeps row level security forced, and says what has changed", async () => {
    const place = await open();
    try {
      const first = new Kysely<Tables>({ dialect: place.first });
      const { error } = await new Migrator({
        db: first,
        provider: {
          getMigrations: async () => ({ "0001_trunk": migrations["0001_trunk"] ?? { up: async () => undefined } }),
        },
        migrationTableName: "schema_migration",
        migrationLockTableName: "schema_migration_lock",
      }).migrateToLatest();
      expect(error).toBeUndefined();
      const [tenant, one, other, long] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      await sql`insert into tenant values (${tenant}::uuid, 'Harbour', 5, now())`.execute(first);
      await sql`insert into team values (${tenant}::uuid, 'quay', 'Quay', 'team')`.execute(first);
      const closed = async (series: string, day: number, phase: string, state = "sealed") => {
        const [occurrence, pulse] = [randomUUID(), randomUUID()];
        const at = `2026-10-${String(day).padStart(2, "0")}T10:00:00Z`;
        await sql`insert into occurrence values (${tenant}::uuid, ${occurrence}::uuid, ${series}::uuid, ${at}, 'Weekly',
          ${tenant}::uuid, ${at}::timestamptz, ${at}::timestamptz, 'UTC', false, 'planned', null, null, null)`.execute(
          first,
        );
        await sql`insert into pulse (tenant_id, pulse_id, occurrence_id, phase, state, mode, form, k, readers, kind, aim,
            opens_at, seals_at, sealed_at)
          values (${tenant}::uuid, ${pulse}::uuid, ${occurrence}::uuid, ${phase}, ${state}, 'private', 'full', 5, 'team',
            'decide', '', ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz)`.execute(first);
        return pulse;
      };
      for (const series of [one, other, long])
        await sql`insert into series values (${tenant}::uuid, ${series}::uuid, 'quay', ${series}, 'Weekly',
          ${tenant}::uuid)`.execute(first);
      const third = await closed(one, 19, "after");
      const earliest = await closed(one, 5, "after");
      const second = await closed(one, 12, "after");
      const elsewhere = await closed(other, 9, "after");
      const none = [
        await closed(one, 6, "before"),
        await closed(one, 7, "adhoc"),
        await closed(one, 8, "after", "void"),
      ];
      const weeks: string[] = [];
      for (let day = 1; day <= 11; day++) {
        const pulse = await closed(long, day, "after");
        const counts = JSON.stringify(day <= 7 ? [0, 0, day % 3, 6 - (day % 3), 2] : [5, 3, 0, 0, 0]);
        for (const [place, question] of ["clarity", "commit"].entries())
          await sql`insert into pulse_question values (${tenant}::uuid, ${pulse}::uuid, ${question}, 1, 'scale', 5,
            ${place}, true, 8, 0, ${counts}::jsonb)`.execute(first);
        weeks.push(pulse);
      }
      const owner = new Kysely<Tables>({ dialect: await place.owner() });
      await migrate(owner);
      // The owner is bound like everybody else once it is over.
      const { rows: forced } = await sql<{ name: string }>`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and not relforcerowsecurity`.execute(
        owner,
      );
      expect(forced).toEqual([]);
      const { rows } = await sql<{ id: string; place: number | null }>`
        select pulse_id::text as id, seal_order as place from pulse`.execute(first);
      expect(Object.fromEntries(rows.map((row) => [row.id, row.place]))).toEqual({
        [earliest]: 1,
        [second]: 2,
        [third]: 3,
        [elsewhere]: 1,
        ...Object.fromEntries(weeks.map((id, index) => [id, index + 1])),
        ...Object.fromEntries(none.map((id) => [id, null])),
      });
      // Who reads the team's series for the first time has its charts made.
      const deps = { clock: { now: () => new Date("2026-10-20T10:00:00Z") }, chance: systemChance };
      const said = await first.transaction().execute(async (tx) => {
        for (let read = 0; read < 2; read++) await catchUp(tx, deps, tenantScope(tenant), "quay");
        return tx.selectFrom("signal").selectAll().where("kind", "=", "alert").execute();
      });
      expect(said).toMatchObject([
        { series_id: long, question_id: "*", direction: "lower", began_pulse_id: weeks[7], ended_pulse_id: null },
      ]);
    } finally {
      await place.drop();
    }
  });
});
