import { type Kysely, sql, type Transaction } from "kysely";
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
  /** As sweep_user: which work is due in which tenant, nothing else. */
  acrossTenants<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** @param db connected as app_user */
export function databaseOf(db: Kysely<Tables>, engine: Database["engine"], close: () => Promise<void>): Database {
  return {
    engine,
    inTenant: (scope, work) =>
      db.transaction().execute(async (tx) => {
        // A literal, not a bind value: elastic clusters send only literals to their workers. The scope is a checked uuid.
        await sql.raw(`set local app.tenant_id = '${scope.tenantId}'`).execute(tx);
        return work(tx);
      }),
    acrossTenants: (work) =>
      db.transaction().execute(async (tx) => {
        await sql`set local role sweep_user`.execute(tx);
        return work(tx);
      }),
    close,
  };
}

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
