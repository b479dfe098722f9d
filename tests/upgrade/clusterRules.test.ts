import { readdirSync, readFileSync } from "node:fs";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { migrations } from "../../api/migrations/all.ts";
import { distribute, hasCitus } from "../../api/migrations/citus.ts";
import { databaseOf } from "../../api/platform/db/database.ts";
import { register } from "../../api/platform/db/register.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { dumpedVersions, dumpOf } from "./dumps.ts";
import { serverLoad } from "./loaded.ts";
import { schemaOf } from "./schema.ts";

/**
 * Rules that keep the way to a cluster open and that no catalog shows (tests/api/catalog.test.ts has the others). Citus
 * itself is on no machine that these tests run on.
 */
const api = new URL("../../api/", import.meta.url);
const sources = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, api), "utf8") }));

/** Kysely on no database at all, with every statement it would have sent. */
const recording = () => {
  const sent: { sql: string; parameters: readonly unknown[] }[] = [];
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void sent.push({ sql: query.sql, parameters: query.parameters }),
  });
  return { db, sent };
};

/** Of a statement, what stands outside of quotes and of `do $$ ... $$`. */
const bare = (statement: string): string => statement.replaceAll(/\$\$.*?\$\$|'(?:[^']|'')*'/gs, "");

/** From each `begin` to the end of its brackets or of its template. */
const partsAfter = (text: string, begin: RegExp): string[] =>
  [...text.matchAll(begin)].map(({ index, 0: word }) => {
    let depth = 0;
    for (let place = index + word.length - 1; place < text.length; place++) {
      if (text[place] === "(") depth++;
      if (text[place] === ")" && --depth === 0) return text.slice(index, place);
      if (depth === 0 && text[place] === "`") return text.slice(index, place);
    }
    return text.slice(index);
  });

const volatile =
  /\b(now|random|clock_timestamp|statement_timestamp|gen_random_uuid|nextval)\s*\(|\bcurrent_(timestamp|date)\b|\bselect\b/i;
const updates = (text: string) => [...partsAfter(text, /\.doUpdateSet\(/g), ...partsAfter(text, /\bdo update set\s/gi)];

test("an upsert sets what it was given and constants: no time, no chance, no query", () => {
  const all = sources.flatMap(({ text }) => updates(text));
  expect(all.length).toBeGreaterThan(15);
  // The product's own clock is a bind value, and is called now() too.
  expect(all.filter((part) => volatile.test(part.replaceAll(/clock\.now\(\)/g, "")))).toEqual([]);
  for (const fault of ["x.doUpdateSet({ at: sql`now()` })", "`on conflict do update set n = (select 1)`"])
    expect(updates(fault).some((part) => volatile.test(part))).toBe(true);
});

test("rows are claimed within one organisation, whose id is a constant of the statement", () => {
  const claims = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/skip locked/gi)].map(({ index }) => ({
      name,
      before: text.slice(Math.max(0, index - 900), index),
    })),
  );
  expect(claims.length).toBeGreaterThan(2);
  expect(claims.filter(({ before }) => !/tenant_id = \$\{/.test(before))).toEqual([]);
});

test("the organisation of a transaction is a literal, and nothing sets it in another way", async () => {
  const { db, sent } = recording();
  const scope = tenantScope("7ed32174-9cee-4237-a729-55cc23b81504");
  await databaseOf(db, "pglite", null, async () => undefined).inTenant(scope, async () => undefined);
  expect(sent).toContainEqual({ sql: `set local app.tenant_id = '${scope.tenantId}'`, parameters: [] });
  expect(sources.filter(({ text }) => /set_config\([^)]*\$\{/.test(text)).map(({ name }) => name)).toEqual([]);
});

test.each(Object.entries(migrations))("every step of %s is one statement", async (_, migration) => {
  const { db, sent } = recording();
  await migration.up(db);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((step) => bare(step.sql).includes(";"))).toEqual([]);
  expect(bare("do $$ begin a; b; end $$")).not.toContain(";");
  expect(bare("alter table a enable row level security; alter table a force row level security")).toContain(";");
});

/** What the step calls, so that what it would ask of Citus can be looked at on a server that has none. */
const standIn = `
  create table pg_dist_partition (logicalrelid regclass);
  create table asked (nr int generated always as identity, what text);
  create function create_distributed_table(of regclass, by text, colocate_with text) returns void language plpgsql as $$ begin
    insert into asked (what) values (of || ' by ' || by || ' beside ' || colocate_with);
    insert into pg_dist_partition values (of); end $$;
  create function create_reference_table(of regclass) returns void language plpgsql as $$ begin
    insert into asked (what) values (of || ' everywhere'); insert into pg_dist_partition values (of); end $$;`;

describe.each(inject("postgresLegs").map((leg) => [leg.label, leg.adminUrl] as const))("on %s", (_, adminUrl) => {
  test("the step for a cluster asks for every table once, in one way, and leaves every key as it was", async () => {
    const { asOwner, close } = await serverLoad(adminUrl)(dumpOf(dumpedVersions.at(-1) ?? "").sql);
    try {
      expect(await asOwner(hasCitus)).toBe(false);
      const before = await asOwner(schemaOf);
      await asOwner((tx) => sql.raw(standIn).execute(tx));
      const spread = await asOwner(distribute);
      const global = ["schema_migration", "schema_migration_lock"];
      expect(spread.toSorted()).toEqual(
        Object.keys(register)
          .filter((name) => !global.includes(name))
          .toSorted(),
      );
      const { rows } = await asOwner((tx) => sql<{ what: string }>`select what from asked order by nr`.execute(tx));
      const [first, ...others] = rows.map(({ what }) => what);
      expect(first).toBe("tenant by tenant_id beside none");
      for (const what of others) expect(what).toMatch(/^\w+ (by tenant_id beside tenant|everywhere)$/);
      expect(others.length).toBe(spread.length - 1);
      expect(await asOwner(distribute)).toEqual([]);
      await asOwner((tx) =>
        sql
          .raw(`drop table asked, pg_dist_partition; drop function create_reference_table;
          drop function create_distributed_table`)
          .execute(tx),
      );
      expect(await asOwner(schemaOf)).toEqual(before);
    } finally {
      await close();
    }
  });
});
