import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const tenantTables = [
  "tenant",
  "person",
  "team",
  "team_member",
  "series",
  "occurrence",
  "invitee",
  "meeting_check",
  "pulse",
  "audience",
  "pulse_question",
  "sentence",
] as const;

// Roles belong to the whole server, so another database may have made them already.
const role = (name: string) => `do $$ begin
  create role ${name} nologin noinherit nobypassrls;
exception when duplicate_object or unique_violation then null; end $$`;

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  role("app_user"),
  role("ballot_user"),
  role("sweep_user"),
  "grant ballot_user to app_user",
  "grant sweep_user to app_user",
  `create table tenant (
    tenant_id uuid primary key, name text not null,
    minimum_k int not null check (minimum_k between 3 and 25), created_at timestamptz not null)`,
  `create table person (
    tenant_id uuid not null, person_id uuid not null, name text not null,
    kind text not null check (kind in ('member', 'guest', 'external', 'room', 'service')),
    primary key (tenant_id, person_id))`,
  `create table team (
    tenant_id uuid not null, team_id text not null, name text not null,
    kind text not null check (kind in ('team', 'chat')), primary key (tenant_id, team_id))`,
  `create table team_member (
    tenant_id uuid not null, team_id text not null, person_id uuid not null,
    role text not null check (role in ('member', 'owner')),
    primary key (tenant_id, team_id, person_id),
    foreign key (tenant_id, team_id) references team (tenant_id, team_id) on delete cascade)`,
  "create index team_member_person on team_member (tenant_id, person_id)",
  `create table series (
    tenant_id uuid not null, series_id uuid not null, team_id text not null, ical_uid text not null,
    title text not null, organizer_id uuid not null,
    primary key (tenant_id, series_id), unique (tenant_id, ical_uid),
    foreign key (tenant_id, team_id) references team (tenant_id, team_id))`,
  "create index series_team on series (tenant_id, team_id)",
  `create table occurrence (
    tenant_id uuid not null, occurrence_id uuid not null, series_id uuid not null, original_start text not null,
    title text not null, organizer_id uuid not null, start_at timestamptz not null, end_at timestamptz not null,
    time_zone text not null, all_day boolean not null,
    state text not null check (state in ('planned', 'cancelled')),
    agreed_text text, agreed_by uuid, agreed_at timestamptz,
    primary key (tenant_id, occurrence_id), unique (tenant_id, series_id, original_start),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id))`,
  "create index occurrence_start on occurrence (tenant_id, series_id, start_at)",
  `create table invitee (
    tenant_id uuid not null, occurrence_id uuid not null, person_id uuid not null, asked boolean not null,
    primary key (tenant_id, occurrence_id, person_id),
    foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, occurrence_id) on delete cascade)`,
  "create index invitee_person on invitee (tenant_id, person_id)",
  `create table meeting_check (
    tenant_id uuid not null, subject_id uuid not null,
    applies_to text not null check (applies_to in ('occurrence', 'series')),
    kind text not null, size text not null, questions jsonb not null, before boolean not null, after boolean not null,
    mode text not null, readers text not null, threshold int not null, aim text not null,
    facilitator_id uuid, set_by uuid not null, set_at timestamptz not null,
    primary key (tenant_id, subject_id))`,
  `create table pulse (
    tenant_id uuid not null, pulse_id uuid not null, occurrence_id uuid not null,
    phase text not null check (phase in ('before', 'after', 'adhoc')),
    state text not null check (state in ('planned', 'open', 'sealed', 'void')),
    mode text not null check (mode in ('private', 'open')), form text not null check (form in ('full', 'coarse')),
    k int not null check (k >= 3 or mode = 'open'), readers text not null check (readers in ('team', 'audience')),
    kind text not null, aim text not null, facilitator_id uuid,
    opens_at timestamptz not null, seals_at timestamptz not null, sealed_at timestamptz,
    invited int, answered int, released boolean, public_key text, fingerprint text,
    primary key (tenant_id, pulse_id),
    foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, occurrence_id))`,
  // Adhoc pulses may repeat; before and after exist once per occurrence whatever raced.
  "create unique index pulse_phase on pulse (tenant_id, occurrence_id, phase) where phase <> 'adhoc'",
  "create index pulse_occurrence on pulse (tenant_id, occurrence_id)",
  "create index pulse_due on pulse (opens_at) where state = 'planned'",
  `create table audience (
    tenant_id uuid not null, pulse_id uuid not null, person_id uuid not null,
    primary key (tenant_id, pulse_id, person_id),
    foreign key (tenant_id, pulse_id) references pulse (tenant_id, pulse_id) on delete cascade)`,
  `create table pulse_question (
    tenant_id uuid not null, pulse_id uuid not null, question_id text not null, version int not null,
    kind text not null, scale int, position int not null,
    shown boolean, n int, cant_say int, counts jsonb,
    primary key (tenant_id, pulse_id, question_id),
    foreign key (tenant_id, pulse_id) references pulse (tenant_id, pulse_id) on delete cascade)`,
  `create table sentence (
    tenant_id uuid not null, pulse_id uuid not null, question_id text not null, position int not null,
    body text not null, primary key (tenant_id, pulse_id, question_id, position),
    foreign key (tenant_id, pulse_id) references pulse (tenant_id, pulse_id) on delete cascade)`,
  // One row per open pulse: no snapshot has an order, and one lock decides between cast and seal.
  `create table open_pulse (
    tenant_id uuid not null, pulse_id uuid not null, box_id text not null, private_key text not null,
    papers jsonb not null, ballots jsonb not null,
    papers_count int not null, ballots_count int not null,
    ends_at timestamptz not null, seals_at timestamptz not null, hands_until timestamptz,
    audience_size int not null, ballot_bytes int not null,
    primary key (tenant_id, pulse_id))`,
  // What stands in these is encrypted and cannot be compressed: trying costs more than storing.
  "alter table open_pulse alter column papers set storage external",
  "alter table open_pulse alter column ballots set storage external",
  "create index open_pulse_due on open_pulse (seals_at)",
  ...[...tenantTables, "open_pulse"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  ...tenantTables.flatMap((table) => [
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
  // Only the ballot role sees open rows; app_user must take it on purpose, so a forgotten step shows nothing.
  `create policy own_rows on open_pulse for all to ballot_user using (${ownRows}) with check (${ownRows})`,
  "grant select, insert, update, delete on open_pulse to ballot_user",
  // Finding due work crosses tenants: which pulse of which tenant, and when. Nothing else.
  "create policy due_work on pulse for select to sweep_user using (true)",
  "create policy due_work on open_pulse for select to sweep_user using (true)",
  "create policy due_work on occurrence for select to sweep_user using (true)",
  "grant select (tenant_id, pulse_id, occurrence_id, phase, state, opens_at, seals_at) on pulse to sweep_user",
  "grant select (tenant_id, pulse_id, box_id, seals_at, hands_until) on open_pulse to sweep_user",
  "grant select (tenant_id, occurrence_id, end_at, state) on occurrence to sweep_user",
];

export const trunk: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
