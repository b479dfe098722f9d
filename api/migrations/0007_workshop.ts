import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // The four ways of a rule-out, in the words of whoever asks; null: the words of the question bank.
  "alter table pulse_question add column options jsonb",
  // Who answers in the open beside everybody else, and is outside the audience.
  "alter table meeting_check add column leader_id uuid",
  "alter table pulse add column leader_id uuid",
  // What they answered so far, under the box key.
  "alter table open_pulse add column leader_sheet text",
  // What they answered, from the closing on: only to questions that are shown.
  `create table leader_answer (
    tenant_id uuid not null, pulse_id uuid not null, question_id text not null,
    person_id uuid not null, answer jsonb not null,
    primary key (tenant_id, pulse_id, person_id, question_id),
    foreign key (tenant_id, pulse_id) references pulse (tenant_id, pulse_id) on delete cascade)`,
  "create index leader_answer_person on leader_answer (tenant_id, person_id)",
  "alter table leader_answer enable row level security",
  "alter table leader_answer force row level security",
  `create policy own_rows on leader_answer for all to app_user using (${ownRows}) with check (${ownRows})`,
  "grant select, insert, delete on leader_answer to app_user",
];

export const workshop: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
