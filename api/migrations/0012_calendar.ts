import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";
const tables = ["mailbox_group", "mailbox", "mailbox_event", "meeting_alias"] as const;

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // Who told of a meeting last, and when that reading began: an older one never overwrites a newer one. null: before 0012.
  "alter table occurrence add column source text check (source in ('bot', 'pane', 'graph'))",
  "alter table occurrence add column read_at timestamptz",
  "alter table occurrence add column join_url text",
  // The group whose members' calendars an administrator opened. One for each organisation.
  `create table mailbox_group (
    tenant_id uuid not null, group_id text not null, closed_why text, read_at timestamptz,
    due_at timestamptz not null, lease_until timestamptz,
    primary key (tenant_id))`,
  `create table mailbox (
    tenant_id uuid not null, person_id uuid not null,
    rung text not null check (rung in ('person', 'mailboxes')),
    state text not null check (state in ('open', 'closed')), closed_why text, opened_at timestamptz not null,
    credential text,
    delta_link text, window_end timestamptz, next_link text, next_window_end timestamptz, round_began_at timestamptz,
    subscription_id text, client_state text, subscription_ends_at timestamptz,
    keep_due_at timestamptz, reauthorize boolean not null, reauthorized_at timestamptz,
    sync_due_at timestamptz, lease_until timestamptz, throttled_until timestamptz,
    failures int not null, synced_at timestamptz,
    primary key (tenant_id, person_id))`,
  "create index mailbox_sync_due on mailbox (sync_due_at) where state = 'open'",
  "create index mailbox_keep_due on mailbox (keep_due_at)",
  "create index mailbox_subscription on mailbox (subscription_id) where subscription_id is not null",
  // Under which id one mailbox knows a meeting. Without an occurrence: the series' own entry.
  `create table mailbox_event (
    tenant_id uuid not null, person_id uuid not null, event_id text not null,
    series_id uuid not null, occurrence_id uuid, seen_at timestamptz not null,
    primary key (tenant_id, person_id, event_id),
    foreign key (tenant_id, person_id) references mailbox (tenant_id, person_id) on delete cascade,
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade,
    foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, occurrence_id) on delete cascade)`,
  "create index mailbox_event_occurrence on mailbox_event (tenant_id, occurrence_id)",
  "create index mailbox_event_series on mailbox_event (tenant_id, series_id)",
  // Every other name of a meeting: its join link, its chat, the id that Teams gives it, a key that was only provisional.
  `create table meeting_alias (
    tenant_id uuid not null, alias text not null, series_id uuid not null, occurrence_id uuid,
    primary key (tenant_id, alias),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade,
    foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, occurrence_id) on delete cascade)`,
  "create index meeting_alias_series on meeting_alias (tenant_id, series_id)",
  "create index meeting_alias_occurrence on meeting_alias (tenant_id, occurrence_id)",
  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
  // Which mailbox of which organisation is due, and whose subscription a notification names: nothing of a calendar.
  ...["mailbox_group", "mailbox"].map(
    (table) => `create policy due_work on ${table} for select to sweep_user using (true)`,
  ),
  "grant select (tenant_id, due_at, lease_until) on mailbox_group to sweep_user",
  `grant select (tenant_id, person_id, state, subscription_id, client_state, keep_due_at, sync_due_at, lease_until,
    throttled_until) on mailbox to sweep_user`,
];

export const calendar: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
