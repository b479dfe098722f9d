import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const maps = [0, 1, 2, 3, 4, 5, 6, 7].map((map) => `ballots_${map}`);

/** The ballots of a row stand in one map again: columns that are not all written at once would have an age (decision 0002). */
const steps: readonly string[] = [
  "alter table open_pulse add column ballots jsonb not null default '{}'",
  "alter table open_pulse alter column ballots set storage external",
  "alter table open_pulse alter column ballots drop default",
  // Its owner is bound too; what is open while this runs belongs to any tenant.
  "alter table open_pulse disable row level security",
  `update open_pulse set ballots = ${maps.join(" || ")}`,
  "alter table open_pulse enable row level security",
  ...maps.map((map) => `alter table open_pulse drop column ${map}`),
];

export const oneBallotMap: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
