import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // A row is a wording: its body never changes. The question as a whole is retired, so all its rows are.
  `create table own_question (
    tenant_id uuid not null, team_id text not null, question_id text not null, version int not null,
    place int not null, is_retired boolean not null, body jsonb not null,
    primary key (tenant_id, team_id, question_id, version),
    foreign key (tenant_id, team_id) references team (tenant_id, team_id) on delete cascade)`,
  "alter table own_question enable row level security",
  "alter table own_question force row level security",
  `create policy own_rows on own_question for all to app_user using (${ownRows}) with check (${ownRows})`,
  "grant select, insert, delete on own_question to app_user",
  "grant update (is_retired) on own_question to app_user",
  // Whether anything still asks a wording.
  "create index pulse_question_asked on pulse_question (tenant_id, question_id, version)",
];

export const questions: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
