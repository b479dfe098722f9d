import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type Database, databaseOf, migrate, type OneMessage } from "./database.ts";
import { parsers } from "./parsers.ts";
import type { Tables } from "./tables.ts";

const connect = (url: string, size: number) => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A lost connection is replaced on the next use; without a listener, in the pool or between two statements of a
  // transaction, it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
};

/**
 * @param url connects as app_user, which owns nothing and cannot pass over row level security
 * @param adminUrl owns the tables; when given, migrations run first
 * @param poolSize connections; 10 is the best seen on two cores
 * @throws Error with the cure when `url` connects as a role that row level security does not bind
 */
export async function openPostgres(url: string, adminUrl: string | null, poolSize = 10): Promise<Database> {
  if (adminUrl !== null) {
    const admin = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connect(adminUrl, 2) }) });
    try {
      await migrate(admin);
    } finally {
      await admin.destroy();
    }
  }
  const pool = connect(url, poolSize);
  const { rows } = await pool.query(
    "select current_user as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user",
  );
  if (rows[0]?.unbound !== false || rows[0]?.name !== "app_user") {
    await pool.end();
    throw new Error("DATABASE_URL must connect as app_user. Use DATABASE_ADMIN_URL for the owner of the tables.");
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const oneMessage: OneMessage = async (statements) => {
    const replies: unknown = await pool.query(statements.join("; "));
    // Several statements have several replies, which the library's types do not say.
    return (Array.isArray(replies) ? (replies as pg.QueryResult[]).at(-1) : (replies as pg.QueryResult))?.rows ?? [];
  };
  return databaseOf(db, "postgres", oneMessage, () => db.destroy());
}
