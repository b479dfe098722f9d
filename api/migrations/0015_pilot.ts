import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // One at a time. The last day is whole, in the zone of each meeting.
  `create table pilot (
    tenant_id uuid not null, started_at timestamptz not null, ends_on date not null, started_by uuid,
    primary key (tenant_id))`,
  // A team that left keeps its row, so that no two reports differ by what one team brought.
  `create table pilot_team (
    tenant_id uuid not null, team_id text not null, added_at timestamptz not null, left_at timestamptz,
    primary key (tenant_id, team_id),
    foreign key (tenant_id) references pilot (tenant_id) on delete cascade,
    foreign key (tenant_id, team_id) references team (tenant_id, team_id) on delete cascade)`,
  ...["pilot", "pilot_team"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
];

export const pilot: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
