import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // null: as long as `api/features/retention/rules.ts` says for an organisation that has set nothing.
  "alter table tenant add column retention_days int check (retention_days between 30 and 3650)",
  `create table coach (
    tenant_id uuid not null, team_id text not null, person_id uuid not null,
    until_at timestamptz not null, added_by uuid, added_at timestamptz not null,
    primary key (tenant_id, team_id, person_id),
    foreign key (tenant_id, team_id) references team (tenant_id, team_id) on delete cascade)`,
  // A team of null is the whole organisation, a writer of null the product itself.
  `create table change_log (
    tenant_id uuid not null, change_id uuid not null, team_id text,
    at timestamptz not null, by_id uuid, what text not null, facts jsonb not null,
    primary key (tenant_id, change_id),
    foreign key (tenant_id, team_id) references team (tenant_id, team_id) on delete cascade)`,
  "create index change_log_team on change_log (tenant_id, team_id, at)",
  ...["coach", "change_log"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
  ]),
  "grant select, insert, update, delete on coach to app_user",
  // What was written down stays as it was: a person's id may be cleared, a line only goes with its team or its time.
  "grant select, insert, delete on change_log to app_user",
  "grant update (by_id) on change_log to app_user",
  // The retention sweep crosses tenants to find how long each keeps its meetings.
  "create policy due_work on tenant for select to sweep_user using (true)",
  "grant select (tenant_id, retention_days) on tenant to sweep_user",
];

export const trust: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
