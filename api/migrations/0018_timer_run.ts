import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** One statement per step (a rule of elastic clusters). */
const steps: readonly string[] = [
  // The last round of each timer, of whatever server: of no organisation, and by the clock alone.
  `create table timer_run (
    timer text primary key, started_at timestamptz not null, ended_at timestamptz not null,
    outcome text not null check (outcome in ('done', 'part', 'failed')), well_at timestamptz)`,
  "grant select, insert, update on timer_run to sweep_user",
];

export const timerRun: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
