import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** One statement per step (a rule of elastic clusters). */
const steps: readonly string[] = [
  // How many had answered when the ten seconds began in which the last answer came: what is shown until they are over.
  "alter table open_pulse add column counted_in integer",
  "alter table open_pulse add column counted_before integer",
];

export const countSlot: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
