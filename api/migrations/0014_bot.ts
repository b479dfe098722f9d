import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";
const tables = ["conversation", "bot_person", "card"] as const;

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // Where the bot is, and over which of its service's addresses it is reached there: that differs by region.
  `create table conversation (
    tenant_id uuid not null, conversation_id text not null, team_id text not null,
    kind text not null check (kind in ('team', 'chat')),
    service_url text not null, locale text not null, installed_at timestamptz not null, removed_at timestamptz,
    primary key (tenant_id, conversation_id))`,
  "create index conversation_team on conversation (tenant_id, team_id)",
  // How the bot reaches one person: the id that only this bot knows them by, their chat
  // with it, if they have one, and the language Microsoft Teams has for them.
  `create table bot_person (
    tenant_id uuid not null, person_id uuid not null, bot_user_id text not null,
    conversation_id text, service_url text, locale text,
    primary key (tenant_id, person_id))`,
  // The one card of a meeting, so that it can be changed where it stands.
  `create table card (
    tenant_id uuid not null, occurrence_id uuid not null, conversation_id text not null,
    activity_id text not null, shown text not null,
    primary key (tenant_id, occurrence_id),
    foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, occurrence_id) on delete cascade)`,
  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
];

export const bot: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
