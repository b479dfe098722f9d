import { randomBytes } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { type Database, databaseOf, migrate, type Tx } from "../../api/platform/db/database.ts";
import { parsers } from "../../api/platform/db/parsers.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import { freshDatabase } from "../support/postgres.ts";

/** A database that was filled from statements, or is empty, and then migrated as a server does at its start. */
export type Loaded = {
  readonly db: Database;
  /** Runs as somebody whom row level security does not bind. */
  readonly asOwner: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Connects as the owner of the tables; null for the embedded engine. */
  readonly ownerUrl: string | null;
  readonly close: () => Promise<void>;
};
/** @param statements null: a new installation */
export type Load = (statements: string | null) => Promise<Loaded>;

/** One embedded engine for all, emptied each time: starting one takes seconds. */
export function embeddedLoads(): { readonly load: Load; readonly close: () => Promise<void> } {
  let pglite: PGlite | null = null;
  return {
    load: async (statements) => {
      pglite ??= await PGlite.create({ parsers });
      const engine = pglite;
      await engine.exec(
        "reset role; drop schema public cascade; create schema public; grant usage on schema public to public",
      );
      if (statements !== null) await engine.exec(statements);
      // Kysely closes its connection with itself; the engine stays.
      const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
      await migrate(kysely);
      await engine.exec("set role app_user");
      return {
        db: databaseOf(kysely, "pglite", null, async () => undefined),
        asOwner: (work) =>
          kysely.transaction().execute(async (tx) => {
            await sql`set local role none`.execute(tx);
            return work(tx);
          }),
        ownerUrl: null,
        close: async () => undefined,
      };
    },
    close: async () => pglite?.close(),
  };
}

/** Roles belong to the whole server: test files that grant them at the same moment write the same catalog rows. */
async function unlessTouched(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 10 || !(error as Error).message.includes("tuple concurrently updated")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

/** On a server a database of its own each time. What is filled belongs to an owner whom row level security binds. */
export const serverLoad =
  (serverUrl: string): Load =>
  async (statements) => {
    const { adminUrl, name, drop } = await freshDatabase(serverUrl);
    const keeper = `keeper_${randomBytes(4).toString("hex")}`;
    const as = (user: string) => Object.assign(new URL(adminUrl), { username: user, password: "" }).href;
    const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
    pool.on("error", () => undefined);
    await unlessTouched(() =>
      pool.query(
        statements ??
          "do $$ begin create role app_user nologin noinherit; exception when duplicate_object or unique_violation then null; end $$",
      ),
    );
    await unlessTouched(() =>
      pool.query(`do $$ begin if not (select rolcanlogin from pg_roles where rolname = 'app_user')
        then alter role app_user login; end if; end $$`),
    );
    if (statements !== null)
      await pool.query(`create role ${keeper} login nosuperuser nobypassrls;
        alter database ${name} owner to ${keeper};
        do $$ declare t record; begin
          for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          loop execute 'alter table public.' || quote_ident(t.relname) || ' owner to ${keeper}'; end loop; end $$`);
    let db: Database | null = null;
    await unlessTouched(async () => {
      db = await openPostgres(as("app_user"), statements === null ? adminUrl : as(keeper), 2);
    });
    const opened = db as Database | null;
    if (opened === null) throw new Error("the database was not opened");
    const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    return {
      db: opened,
      asOwner: (work) => owner.transaction().execute(work),
      ownerUrl: statements === null ? adminUrl : as(keeper),
      close: async () => {
        await opened.close();
        await owner.destroy();
        await drop();
        if (statements !== null) await dropRole(serverUrl, keeper);
      },
    };
  };

async function dropRole(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`drop role ${name}`);
  } finally {
    await client.end();
  }
}
