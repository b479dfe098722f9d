import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";
const tables = ["outbox", "contact", "muted_series", "person_day", "delivery"] as const;

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // What is to be said, once per kind, subject and person; the person of a row for a whole chat is nobody's id. Without a
  // due time it is settled, and stays until the closing so that it is not said again.
  `create table outbox (
    tenant_id uuid not null, kind text not null check (kind in ('plan', 'card', 'card-update', 'reminder', 'in-meeting')),
    subject_id uuid not null, person_id uuid not null, pulse_id uuid,
    due_at timestamptz, lease_until timestamptz, attempts int not null, is_sending boolean not null, facts jsonb not null,
    primary key (tenant_id, kind, subject_id, person_id))`,
  "create index outbox_due on outbox (tenant_id, due_at) where due_at is not null",
  // When and how somebody wants to be written to. Without a zone their meeting's counts.
  `create table contact (
    tenant_id uuid not null, person_id uuid not null,
    time_zone text, starts_minute int check (starts_minute between 0 and 1439),
    ends_minute int check (ends_minute between 0 and 1440), days int check (days between 0 and 127),
    hours_from text check (hours_from in ('self', 'calendar', 'browser')),
    paused_until timestamptz, stopped boolean not null, wants text not null check (wants in ('activity', 'chat')),
    primary key (tenant_id, person_id))`,
  `create table muted_series (
    tenant_id uuid not null, person_id uuid not null, series_id uuid not null,
    primary key (tenant_id, person_id, series_id),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade)`,
  "create index muted_series_series on muted_series (tenant_id, series_id)",
  // The budget: how many messages on a day of the person's own zone. Of which meeting is not in it.
  `create table person_day (
    tenant_id uuid not null, person_id uuid not null, day date not null, sent int not null,
    primary key (tenant_id, person_id, day))`,
  `create table delivery (
    tenant_id uuid not null, day date not null, kind text not null, outcome text not null, count int not null,
    primary key (tenant_id, day, kind, outcome))`,
  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
  // In which organisation something is due: neither what nor for whom.
  "create policy due_work on outbox for select to sweep_user using (true)",
  "grant select (tenant_id, due_at, lease_until) on outbox to sweep_user",
];

export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
