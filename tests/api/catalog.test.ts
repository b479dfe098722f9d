import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { register } from "../../api/platform/db/register.ts";
import { engines } from "../support/engines.ts";
import type { TestDatabase } from "../support/pulseFixture.ts";

/**
 * The rules that keep one set of migrations valid on the embedded engine, a server and a cluster, read from the catalog:
 * what a migration wrote counts, not what its author meant.
 */
describe.each(engines)("the schema on %s", (_, fresh) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(() => database.close());

  const rowsOf = <Row>(query: ReturnType<typeof sql<Row>>) =>
    database.asOwner(async (tx) => (await query.execute(tx)).rows);
  const tenantTables = Object.entries(register)
    .filter(([, entry]) => entry.scope === "tenant")
    .map(([name]) => name)
    .toSorted();

  /** Every key and index that must be unique, and every foreign key, with its columns in their order. */
  const keys = () =>
    rowsOf(sql<{
      on_table: string;
      name: string;
      kind: "p" | "u" | "f";
      columns: string[];
      target: string | null;
      target_columns: string[] | null;
      on_delete: string | null;
    }>`
      select c.conrelid::regclass::text as on_table, c.conname as name, c.contype::text as kind,
        (select json_agg(a.attname order by k.nr) from unnest(c.conkey) with ordinality k (attnum, nr)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as columns,
        case when c.contype = 'f' then c.confrelid::regclass::text end as target,
        (select json_agg(a.attname order by k.nr) from unnest(c.confkey) with ordinality k (attnum, nr)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as target_columns,
        c.confdeltype::text as on_delete
      from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
      union all
      select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'u',
        (select json_agg(a.attname order by k.nr) from unnest(i.indkey) with ordinality k (attnum, nr)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum), null, null, null
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace`);

  test("the register names every table there is, and no other", async () => {
    const tables = await rowsOf(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'f')`);
    expect(tables.map((row) => row.name).toSorted()).toEqual(Object.keys(register).toSorted());
  });

  test("the register names every column that can hold a person, and says how each lets one go", async () => {
    const columns = await rowsOf(sql<{ on_table: string; name: string; filled: boolean; in_key: boolean }>`
      select relname as on_table, attname as name, attnotnull as filled, exists (select from pg_index i
        where i.indrelid = pg_class.oid and i.indisprimary and attnum = any(i.indkey)) as in_key
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and atttypid = 'uuid'::regtype`);
    // Ids of things; every other id must be a person's until somebody says here that it is not.
    const things =
      /^(tenant|series|occurrence|pulse|subject|baseline|signal|change|(began|raised|ended)_pulse)_id$|^seal_series$/;
    const people = columns.filter(({ name }) => !things.test(name));
    const known = Object.entries(register).flatMap(([table, entry]) =>
      Object.entries(entry.people).map(([column, how]) => ({ place: `${table}.${column}`, how })),
    );
    expect(known.map(({ place }) => place).toSorted()).toEqual(
      people.map(({ on_table, name }) => `${on_table}.${name}`).toSorted(),
    );
    for (const { on_table, name, filled, in_key } of people) {
      const how = known.find(({ place }) => place === `${on_table}.${name}`)?.how;
      // A key goes with its row, what may be empty is emptied, and nobody stands only where something must.
      expect([on_table, name, how]).toEqual([on_table, name, in_key ? "row" : filled ? "nobody" : "clear"]);
    }
  });

  test("every tenant table has a tenant_id of type uuid that is never null; no global table has one", async () => {
    const columns = await rowsOf(sql<{ on_table: string; type: string; filled: boolean }>`
      select attrelid::regclass::text as on_table, format_type(atttypid, atttypmod) as type, attnotnull as filled
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'tenant_id'`);
    expect(columns.toSorted((a, b) => a.on_table.localeCompare(b.on_table))).toEqual(
      tenantTables.map((on_table) => ({ on_table, type: "uuid", filled: true })),
    );
  });

  test("tenant_id comes first in every primary key, unique index and foreign key", async () => {
    const all = await keys();
    expect(all.filter((key) => key.kind === "p").map((key) => key.on_table)).toEqual(
      expect.arrayContaining(tenantTables),
    );
    const wrong = all
      .filter((key) => tenantTables.includes(key.on_table))
      .filter((key) => key.columns[0] !== "tenant_id")
      .map((key) => key.name);
    expect(wrong).toEqual([]);
  });

  test("foreign keys join tenant_id to tenant_id, never clear a column, and never lead from global to tenant tables", async () => {
    const foreign = (await keys()).filter((key) => key.kind === "f");
    expect(foreign.length).toBeGreaterThan(5);
    for (const key of foreign) {
      expect([key.name, key.target_columns?.[0]]).toEqual([key.name, "tenant_id"]);
      expect([key.name, tenantTables.includes(key.on_table)]).toEqual([key.name, true]);
      // "n" is SET NULL, "d" is SET DEFAULT: a cluster has neither.
      expect([key.name, ["a", "r", "c"].includes(key.on_delete ?? "")]).toEqual([key.name, true]);
    }
  });

  const generated = () =>
    rowsOf(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      union all select attname from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and attidentity <> ''`);
  const defaults = () =>
    rowsOf(sql<{ on_table: string; expression: string }>`
      select adrelid::regclass::text as on_table, pg_get_expr(adbin, adrelid) as expression from pg_attrdef
      join pg_class on pg_class.oid = adrelid where relnamespace = 'public'::regnamespace`);
  const hidden = () =>
    rowsOf(sql<{ name: string }>`
      select tgname as name from pg_trigger where not tgisinternal
      union all select rulename from pg_rewrite join pg_class on pg_class.oid = ev_class where relnamespace = 'public'::regnamespace
      union all select conname from pg_constraint where contype = 'x'
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace`);

  test("ids come from the application: no sequence, no identity, no generated number", async () => {
    expect(await generated()).toEqual([]);
  });

  test("times and other values come from the application: tenant tables have no default at all", async () => {
    const found = await defaults();
    expect(found.filter((row) => tenantTables.includes(row.on_table))).toEqual([]);
    // The one default of the migration tool's own tables is a constant.
    expect(found.filter((row) => /\(/.test(row.expression))).toEqual([]);
  });

  test("no trigger, no rule, no exclusion constraint, no function", async () => {
    expect(await hidden()).toEqual([]);
  });

  test("the same questions find each of these in a table that has them", async () => {
    const faults = [
      "create table planted (id serial primary key, other int generated always as identity, at timestamptz default now(), tenant_id uuid references tenant on delete set null, exclude using btree (id with =))",
      "create function planted_step() returns trigger language plpgsql as 'begin return new; end'",
      "create trigger planted_trigger before insert on planted for each row execute function planted_step()",
      "create rule planted_rule as on delete to planted do instead nothing",
    ];
    await database.asOwner(async (tx) => {
      for (const fault of faults) await sql.raw(fault).execute(tx);
    });
    try {
      const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name).toSorted();
      expect(names(await generated())).toEqual(["other", "planted_id_seq", "planted_other_seq"]);
      expect((await defaults()).map((row) => row.expression)).toEqual(expect.arrayContaining(["now()"]));
      expect(names(await hidden())).toEqual(["planted_id_excl", "planted_rule", "planted_step", "planted_trigger"]);
      const planted = (await keys()).filter((key) => key.on_table === "planted");
      expect(planted.find((key) => key.kind === "p")?.columns).toEqual(["id"]);
      expect(planted.find((key) => key.kind === "f")?.on_delete).toBe("n");
    } finally {
      await database.asOwner(async (tx) => {
        await sql`drop table planted`.execute(tx);
        await sql`drop function planted_step`.execute(tx);
      });
    }
  });

  test("no constraint looks into answers", async () => {
    const checks = await rowsOf(sql<{ text: string }>`
      select pg_get_constraintdef(oid) as text from pg_constraint where contype = 'c' and conrelid = 'open_pulse'::regclass`);
    expect(checks).toEqual([]);
  });

  test("row level security is on, and forced, on every tenant table", async () => {
    const secured = await rowsOf(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and relrowsecurity and relforcerowsecurity`);
    expect(secured.map((row) => row.name).toSorted()).toEqual(tenantTables);
  });

  test("every policy compares tenant_id with the transaction's tenant, but for the sweep's reading", async () => {
    const policies = await rowsOf(sql<{
      name: string;
      on_table: string;
      command: string;
      roles: string[];
      using: string;
      checked: string | null;
    }>`
      select policyname as name, tablename as on_table, cmd as command, to_json(roles) as roles, qual as using, with_check as checked
      from pg_policies where schemaname = 'public'`);
    for (const policy of policies) {
      const own = /^\(tenant_id = .*'app\.tenant_id'.*::uuid\)$/s;
      if (policy.name === "due_work") {
        expect([policy.command, policy.roles]).toEqual(["SELECT", ["sweep_user"]]);
      } else {
        expect(policy.using).toMatch(own);
        expect(policy.checked).toBe(policy.using);
        expect(policy.roles).toEqual([policy.on_table === "open_pulse" ? "ballot_user" : "app_user"]);
      }
    }
    const owned = policies.filter((policy) => policy.name !== "due_work").map((policy) => policy.on_table);
    expect(owned.toSorted()).toEqual(tenantTables);
  });

  test("none of the three roles owns a table, inherits a right or can pass over row level security", async () => {
    const roles = await rowsOf(sql<{ name: string; unbound: boolean; tables: number }>`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as unbound,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as tables
      from pg_roles where rolname in ('app_user', 'ballot_user', 'sweep_user') order by rolname`);
    expect(roles).toEqual(
      ["app_user", "ballot_user", "sweep_user"].map((name) => ({ name, unbound: false, tables: 0 })),
    );
  });

  test("the server keeps no commit times, which would put ballots in an order", async () => {
    expect(await rowsOf(sql`show track_commit_timestamp`)).toEqual([{ track_commit_timestamp: "off" }]);
  });
});
