import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

export type TableStanding = {
  readonly name: string;
  /** Row level security is on, and binds its owner too. */
  readonly isForced: boolean;
  /** A policy for the product's roles asks anything else than whose rows they are. */
  readonly isLoose: boolean;
};

/** What every policy of the migrations asks, as the catalog writes it. Another may name the setting and let all through. */
const ownRows = "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)";

/** Every table that holds rows of organisations, as the catalog tells it. */
export async function tenantTables(tx: Tx): Promise<TableStanding[]> {
  const { rows } = await sql<TableStanding>`
    select c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
      exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
        and (0::oid = any(p.polroles) or exists (select from pg_roles o
          where o.oid = any(p.polroles) and o.rolname in ('app_user', 'ballot_user')))
        and (coalesce(p.polqual, p.polwithcheck) is null
          or coalesce(pg_get_expr(p.polqual, p.polrelid), ${ownRows}) <> ${ownRows}
          or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ${ownRows}) <> ${ownRows})) as "isLoose"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`.execute(tx);
  return rows;
}

/**
 * The first table in which a role sees a row although nobody said whose; null: none. Tables that it may not read at all are
 * left out.
 */
export async function seenWithoutTenant(tx: Tx, role: "app_user" | "ballot_user"): Promise<string | null> {
  await sql`set local role ${sql.id(role)}`.execute(tx);
  await sql`select set_config('app.tenant_id', '', true)`.execute(tx);
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege(c.oid, 'select') order by c.relname`.execute(tx);
  for (const { name } of rows) {
    const seen = await sql<{ any: boolean }>`select exists (select from ${sql.table(name)}) as any`.execute(tx);
    if (seen.rows[0]?.any === true) return name;
  }
  return null;
}
