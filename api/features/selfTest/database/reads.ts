import { sql } from "kysely";
import { migrations } from "../../../migrations/all.ts";
import type { Tx } from "../../../platform/db/database.ts";

/** As whom the product is in the database, and what that role may. */
export type Standing = {
  readonly role: string;
  readonly bypasses: boolean;
  /** Tables of the product that it owns, or could as one of its roles. */
  readonly owned: number;
  readonly takesBallots: boolean;
  /** Schema steps that have not run. */
  readonly missing: number;
};

const ROLES = ["ballot_user", "sweep_user"] as const;

export async function standingOf(tx: Tx): Promise<Standing> {
  const { rows } = await sql<Omit<Standing, "takesBallots" | "missing"> & { taken: number; steps: boolean }>`
    select current_user::text as role, r.rolsuper or r.rolbypassrls as bypasses,
      (select count(*)::int from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owned,
      (select count(*)::int from pg_roles o where o.rolname in (${sql.join(ROLES)})
        and pg_has_role(r.oid, o.oid, 'MEMBER')) as taken,
      coalesce(has_column_privilege(to_regclass('public.schema_migration'), 'name', 'select'), false) as steps
    from pg_roles r where r.rolname = current_user`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new RangeError("the database names no role");
  const { taken, steps, ...standing } = found;
  return { ...standing, takesBallots: taken === ROLES.length, missing: steps ? await missingSteps(tx) : 1 };
}

async function missingSteps(tx: Tx): Promise<number> {
  const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(tx);
  const ran = new Set(rows.map(({ name }) => name));
  return Object.keys(migrations).filter((name) => !ran.has(name)).length;
}

/** The database's clock, in the middle of a transaction. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`.execute(tx);
  return new Date(Number(rows[0]?.at));
}
