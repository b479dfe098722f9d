import { sql } from "kysely";
import type { Tx } from "../../api/platform/db/database.ts";

/**
 * Everything of the schema that decides what can be stored and who may see it, one line each: columns, keys, checks,
 * indexes, policies and rights. Two databases with the same lines differ in their rows only.
 */
export async function schemaOf(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || ' ' || a.attstorage::text
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text || ' ' || qual
      || coalesce(' check ' || with_check, '') from pg_policies where schemaname = 'public'
    union all select 'security ' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select 'right ' || table_name || ' ' || grantee || ' ' || privilege_type
    from information_schema.table_privileges where table_schema = 'public'
      and grantee in ('app_user', 'ballot_user', 'sweep_user')
    union all select 'right ' || table_name || '.' || column_name || ' ' || grantee || ' ' || privilege_type
    from information_schema.column_privileges where table_schema = 'public'
      and grantee in ('app_user', 'ballot_user', 'sweep_user')
    union all select 'role ' || r.rolname || ' ' || (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolinherit)
    from pg_roles r where r.rolname in ('app_user', 'ballot_user', 'sweep_user')
    union all select 'member ' || g.rolname || ' ' || m.rolname
    from pg_auth_members x join pg_roles g on g.oid = x.roleid join pg_roles m on m.oid = x.member
    where m.rolname in ('app_user', 'ballot_user', 'sweep_user')`.execute(tx);
  return rows.map(({ line }) => line).toSorted();
}
