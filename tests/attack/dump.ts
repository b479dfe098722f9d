import { sql } from "kysely";
import type { TestDatabase } from "../support/pulseFixture.ts";

/** One row as a logical dump has it, with what the engine itself knows about its age and place. */
export type DumpedRow = {
  readonly xmin: number;
  /** Page and slot in the table's file, as one number. */
  readonly ctid: number;
  /** Where the row comes in a plain reading of the table. */
  readonly position: number;
  readonly values: Readonly<Record<string, unknown>>;
};
export type Dump = Readonly<Record<string, readonly DumpedRow[]>>;

/** Every row of every table of the database, in the order in which the engine gives them. */
export const dumpOf = (database: TestDatabase): Promise<Dump> =>
  database.asOwner(async (tx) => {
    const tables = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(tx);
    const dump: Record<string, DumpedRow[]> = {};
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ xmin: string; ctid: string; values: Record<string, unknown> }>`
        select t.xmin::text as xmin, t.ctid::text as ctid, to_json(t) as values from ${sql.table(name)} t`.execute(tx);
      dump[name] = rows.map(({ xmin, ctid, values }, position) => {
        const [page = 0, slot = 0] = ctid.replace(/[()]/g, "").split(",").map(Number);
        return { xmin: Number(xmin), ctid: page * 65_536 + slot, position, values };
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
