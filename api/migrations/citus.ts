import { type QueryExecutorProvider, sql, type Transaction } from "kysely";
import { register } from "../platform/db/register.ts";

/** Kysely's own tables stay on the node that migrates. */
const local = ["schema_migration", "schema_migration_lock"];

export const hasCitus = async (db: QueryExecutorProvider): Promise<boolean> =>
  (await sql`select from pg_extension where extname = 'citus'`.execute(db)).rows.length > 0;

/**
 * The one step that only a cluster has: every table of an organisation is spread by `tenant_id`, all in the same way, and
 * every other is copied to each node. Not one of the migrations, because those may not depend on where they run, and
 * because nothing calls it until the product can run there (decision 0030). Again, it spreads what has come since.
 * @param tx of whoever owns the tables, on a database with the extension
 * @returns the tables it has spread
 */
export async function distribute<DB>(tx: Transaction<DB>): Promise<readonly string[]> {
  const done = await sql<{ name: string }>`select logicalrelid::text as name from pg_dist_partition`.execute(tx);
  const known = new Set(done.rows.map(({ name }) => name));
  // The table that all others lie beside comes first.
  const missing = Object.entries(register)
    .filter(([name]) => !known.has(name) && !local.includes(name))
    .toSorted(([a], [b]) => Number(b === "tenant") - Number(a === "tenant"));
  const names = missing.map(([name]) => name);
  if (names.length === 0) return [];
  // A table that is not spread yet may not lead to one that is: all keys between them rest meanwhile.
  const { rows: keys } = await sql<{ on_table: string; name: string; text: string }>`
    select conrelid::regclass::text as on_table, conname as name, pg_get_constraintdef(oid) as text from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conrelid::regclass::text = any(${names}::text[])
    order by 1, 2`.execute(tx);
  await sql`set local citus.multi_shard_modify_mode to 'sequential'`.execute(tx);
  for (const { on_table, name } of keys)
    await sql`alter table ${sql.table(on_table)} drop constraint ${sql.ref(name)}`.execute(tx);
  for (const [name, { scope }] of missing) {
    const beside = name === "tenant" ? "none" : "tenant";
    const step =
      scope === "global"
        ? sql`select create_reference_table(${name}::regclass)`
        : sql`select create_distributed_table(${name}::regclass, 'tenant_id', colocate_with => ${beside}::text)`;
    await step.execute(tx);
  }
  for (const { on_table, name, text } of keys)
    await sql`alter table ${sql.table(on_table)} add constraint ${sql.ref(name)} ${sql.raw(text)}`.execute(tx);
  // Policies compare with a setting of the transaction, which has to reach the nodes that hold the rows.
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(tx);
  await sql`alter role app_user in database ${sql.id(rows[0]?.name ?? "")}
    set citus.propagate_set_commands = 'local'`.execute(tx);
  return names;
}
