import { CompiledQuery, type Kysely, sql, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "../../migrations/all.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import type { Tables } from "./tables.ts";

export type Tx = Transaction<Tables>;

/** The rows, behind the three roles. Nothing inside `work` may wait for a network call or a second connection. */
export type Database = {
  readonly engine: "pglite" | "postgres";
  /** As app_user, seeing one tenant's rows; never an open row. */
  inTenant<T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** As ballot_user from the start: one tenant's open rows, nothing else. For what every answer does. */
  onOpenRows<T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Statements as ballot_user, in a transaction of their own that is begun, run and committed in one message.
   * @param statements without bind values: what they name is written into them by `literal`
   * @returns the rows of the last
   */
  onceOnOpenRows<Row>(scope: TenantScope, statements: readonly string[]): Promise<Row[]>;
  /** As sweep_user: which work is due in which tenant, nothing else. */
  acrossTenants<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Several statements of literals in one message, which the server takes as one transaction; the rows of the last. */
export type OneMessage = (statements: readonly string[]) => Promise<unknown[]>;

/**
 * @param db connected as app_user
 * @param oneMessage null where the engine is in this process, and a message costs nothing
 */
export function databaseOf(
  db: Kysely<Tables>,
  engine: Database["engine"],
  oneMessage: OneMessage | null,
  close: () => Promise<void>,
): Database {
  const within = oneMessage !== null ? inOneTrip(db) : stepByStep(db);
  // A literal, not a bind value: elastic clusters send only literals to their workers. The scope is a checked uuid.
  const tenant = (scope: TenantScope) => `set local app.tenant_id = '${scope.tenantId}'`;
  const openRows = (scope: TenantScope) => [tenant(scope), "set local role ballot_user"];
  const alone: OneMessage =
    oneMessage ??
    ((statements) =>
      within(statements.slice(0, -1), async (tx) => (await sql.raw(statements.at(-1) ?? "").execute(tx)).rows));
  return {
    engine,
    inTenant: (scope, work) => within([tenant(scope)], work),
    onOpenRows: (scope, work) => within(openRows(scope), work),
    onceOnOpenRows: async <Row>(scope: TenantScope, statements: readonly string[]) =>
      (await alone([...openRows(scope), ...statements])) as Row[],
    acrossTenants: (work) => within(["set local role sweep_user"], work),
    close,
  };
}

/**
 * Text as it stands in a statement. @throws when it holds anything but what ids, times, base64 and JSON of these are
 * made of: nothing that would have to be escaped ever reaches a statement
 */
export function literal(text: string): string {
  if (!/^[\w\-+/=:.,{}" ]*$/.test(text)) throw new RangeError("a character that no literal here may hold");
  return `'${text}'`;
}

type Within = <T>(settings: readonly string[], work: (tx: Tx) => Promise<T>) => Promise<T>;

const stepByStep =
  (db: Kysely<Tables>): Within =>
  (settings, work) =>
    db.transaction().execute(async (tx) => {
      for (const setting of settings) await sql.raw(setting).execute(tx);
      return work(tx);
    });

/** Begins and sets in one message to the server: every transaction of every request saves one or two waits. */
const inOneTrip =
  (db: Kysely<Tables>): Within =>
  (settings, work) =>
    db.connection().execute(async (connection) => {
      try {
        // Inside, because a refused setting leaves a begun transaction behind.
        await connection.executeQuery(CompiledQuery.raw(["begin", ...settings].join("; ")));
        // Kysely's own transaction object is this connection between the same two statements.
        const done = await work(connection as Tx);
        await connection.executeQuery(CompiledQuery.raw("commit"));
        return done;
      } catch (error) {
        // A connection that cannot even do this is gone, and its work with it; the first error says why.
        await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
        throw error;
      }
    });

/** Inside a tenant transaction: run `work` as the one role that sees open rows, then go back to app_user. */
export async function asBallotUser<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local role ballot_user`.execute(tx);
  const done = await work();
  await sql`set local role app_user`.execute(tx);
  return done;
}

/**
 * Brings the schema to the newest version; several servers may try at once, one does.
 * @throws the failing migration's error, with everything of it rolled back
 */
export async function migrate(admin: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({
    db: admin,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "schema_migration",
    migrationLockTableName: "schema_migration_lock",
  }).migrateToLatest();
  if (error !== undefined) throw error;
}
