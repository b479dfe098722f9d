import { sql } from "kysely";
import type { TestDatabase } from "../support/pulseFixture.ts";

/** One row as a logical dump has it, with what the engine itself knows about its age and place. */
export type DumpedRow = {
  readonly xmin: number;
  /** Page and slot in the table's file, as one number. */
  readonly ctid: number;
  /** Where the row comes in a plain reading of the table. */
  readonly position: number;
  /** By column, the number the engine gave what it stores out of line, in the order of writing; none before version 17. */
  readonly chunks: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, unknown>>;
};
export type Dump = Readonly<Record<string, readonly DumpedRow[]>>;

/** Every row of every table of the database, in the order in which the engine gives them. */
export const dumpOf = (database: TestDatabase): Promise<Dump> =>
  database.asOwner(async (tx) => {
    const tables = await sql<{ name: string; columns: string[] }>`
      select relname as name, array(select quote_ident(attname) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attlen = -1)::text[] as columns
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(tx);
    const { rows: asked } = await sql<{ known: boolean }>`
      select exists (select from pg_proc where proname = 'pg_column_toast_chunk_id') as known`.execute(tx);
    const dump: Record<string, DumpedRow[]> = {};
    for (const { name, columns } of tables.rows) {
      const stored = asked[0]?.known ? columns.map((one) => `'${one}', pg_column_toast_chunk_id(${one})::bigint`) : [];
      const { rows } = await sql<{
        xmin: string;
        ctid: string;
        chunks: DumpedRow["chunks"];
        values: DumpedRow["values"];
      }>`
        select t.xmin::text as xmin, t.ctid::text as ctid, json_strip_nulls(json_build_object(${sql.raw(stored.join(", "))}))
          as chunks, to_json(t) as values from ${sql.table(name)} t`.execute(tx);
      dump[name] = rows.map(({ xmin, ctid, chunks, values }, position) => {
        const [page = 0, slot = 0] = ctid.replace(/[()]/g, "").split(",").map(Number);
        return { xmin: Number(xmin), ctid: page * 65_536 + slot, position, chunks, values };
      });
    }
    return dump;
  });

/** The same as text, the way a backup program would write it to a file. */
export const textOf = (dump: Dump): Buffer =>
  Buffer.from(
    Object.entries(dump)
      .flatMap(([name, rows]) => rows.map((row) => `${name}\t${JSON.stringify(row.values)}`))
      .join("\n"),
  );
