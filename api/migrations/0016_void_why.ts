import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** One statement per step (a rule of elastic clusters). */
const steps: readonly string[] = [
  // null: it did not end like that, or before anybody kept why.
  "alter table pulse add column void_why text",
  // null: every question that was set up was asked.
  "alter table pulse add column left_out jsonb",
];

export const voidWhy: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
