import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type Database, databaseOf, migrate, type OneMessage } from "./database.ts";
import { parsers } from "./parsers.ts";
import type { Tables } from "./tables.ts";

/** Asked at each new connection; what it gives is the password. */
type TokenSource = () => Promise<string>;

/** Read apart, because the address as a whole would put its own empty password in the place of the token. */
const signedInBy = (url: string, token: TokenSource): pg.PoolConfig => {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: searchParams.get("sslmode") === "verify-full",
    password: token,
  };
};

const connect = (url: string, size: number, token: TokenSource | null) => {
  const pool = new pg.Pool({
    ...(token === null ? { connectionString: url } : signedInBy(url, token)),
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
 * Brings the schema to the newest version, for whoever owns the tables.
 * @throws the database's own error, with everything of the failing migration rolled back
 */
export async function migratePostgres(adminUrl: string, token: TokenSource | null): Promise<void> {
  const pool = connect(adminUrl, 2, token);
  const admin = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(admin);
  } finally {
    await admin.destroy();
  }
}

/**
 * @param url connects as app_user, which owns nothing and cannot pass over row level security
 * @param adminUrl owns the tables; when given, migrations run first
 * @param poolSize connections; 10 is the best seen on two cores
 * @param token in place of the passwords of both addresses; null: the addresses hold them
 * @throws Error with the cure when `url` connects as a role that row level security does not bind, or the token is refused
 */
export async function openPostgres(
  url: string,
  adminUrl: string | null,
  poolSize = 10,
  token: TokenSource | null = null,
): Promise<Database> {
  if (adminUrl !== null) await migratePostgres(adminUrl, token);
  const pool = connect(url, poolSize, token);
  try {
    await makeSureItIsBound(pool, token !== null);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return over(pool);
}

/** As whoever `url` connects as, with the schema as it is: to be looked at, on one connection, never to be served from. */
export const openPostgresAsIs = (url: string, token: TokenSource | null): Database => over(connect(url, 1, token));

function over(pool: pg.Pool): Database {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const oneMessage: OneMessage = async (statements) => {
    const replies: unknown = await pool.query(statements.join("; "));
    // Several statements have several replies, which the library's types do not say.
    return (Array.isArray(replies) ? (replies as pg.QueryResult[]).at(-1) : (replies as pg.QueryResult))?.rows ?? [];
  };
  return databaseOf(db, "postgres", oneMessage, () => db.destroy());
}

/** SQLSTATE of a server that knows the role and does not take what was shown for it. */
const REFUSED = ["28P01", "28000"];

async function makeSureItIsBound(pool: pg.Pool, byToken: boolean): Promise<void> {
  const asked = pool.query(
    "select current_user as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user",
  );
  const { rows } = await asked.catch((error: { code?: string }) => {
    if (!byToken || !REFUSED.includes(error.code ?? "")) throw error;
    const cure = "give that role the identity this process runs as (docs/deploy.md, the database)";
    throw Object.assign(new Error(`The database does not take this identity's token for its role: ${cure}.`), {
      name: "DatabaseTokenRefused",
      code: error.code,
    });
  });
  if (rows[0]?.unbound !== false || rows[0]?.name !== "app_user")
    throw new Error("DATABASE_URL must connect as app_user. Use DATABASE_ADMIN_URL for the owner of the tables.");
}
