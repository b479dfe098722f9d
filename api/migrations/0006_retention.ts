import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** One statement per step (a rule of elastic clusters). */
const steps: readonly string[] = [
  // The highest place among the closings of the series that are deleted: no later closing takes it again.
  "alter table series add column gone_order int",
  // The chart as it was at the newest of them; null while nothing it took in is gone.
  "alter table monitor add column past jsonb",
];

export const retention: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
