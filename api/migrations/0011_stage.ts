import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** One statement per step (a rule of elastic clusters). */
const steps: readonly string[] = [
  // What is led on the stage; null while nobody has led. In the pulse's own row, so that a look at the pulse reads it too.
  "alter table pulse add column stage jsonb",
];

export const stage: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
