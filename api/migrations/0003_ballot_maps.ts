import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const maps = [0, 1, 2, 3, 4, 5, 6, 7];
/** The first byte of a place, which is base64url without its end. */
const firstByte = "get_byte(decode(translate(left(one.key, 4), '-_', '+/'), 'base64'), 0)";

/** One map of ballots becomes eight columns of the same row, so that an answer writes an eighth of them anew. */
const steps: readonly string[] = [
  ...maps.flatMap((map) => [
    `alter table open_pulse add column ballots_${map} jsonb not null default '{}'`,
    `alter table open_pulse alter column ballots_${map} set storage external`,
    `alter table open_pulse alter column ballots_${map} drop default`,
  ]),
  // Its owner is bound too; what is open while this runs belongs to any tenant.
  "alter table open_pulse disable row level security",
  `update open_pulse set ${maps
    .map(
      (map) => `ballots_${map} = coalesce((select jsonb_object_agg(one.key, one.value) from jsonb_each(ballots) one
        where ${firstByte} % ${maps.length} = ${map}), '{}'::jsonb)`,
    )
    .join(", ")}`,
  "alter table open_pulse enable row level security",
  "alter table open_pulse drop column ballots",
];

export const ballotMaps: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
