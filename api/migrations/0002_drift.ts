import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const tenantTables = ["monitor", "baseline", "signal"] as const;

const ownRows = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/** Which answers a chart watches: one question in one wording and scale; '*' for the starter questions together. */
const chartKey = `series_id uuid not null, question_id text not null,
    phase text not null check (phase in ('before', 'after')), version text not null, scale int not null,
    chart text not null check (chart in ('location', 'spread'))`;

/** One statement per step (a rule of elastic clusters); order matters. */
const steps: readonly string[] = [
  // The series whose charts took in its closing, and its place among them; null for one that belongs to none.
  "alter table pulse add column seal_series uuid",
  "alter table pulse add column seal_order int",
  // Pulses closed before this step existed. Their owner passes over row level security only while it is not forced.
  ...["pulse", "occurrence"].map((table) => `alter table ${table} no force row level security`),
  `update pulse set seal_series = ranked.series_id, seal_order = ranked.place
    from (select p.tenant_id, p.pulse_id, o.series_id,
        row_number() over (partition by p.tenant_id, o.series_id order by p.sealed_at, p.pulse_id)::int as place
      from pulse p join occurrence o on o.tenant_id = p.tenant_id and o.occurrence_id = p.occurrence_id
      where p.state = 'sealed' and p.phase = 'after') ranked
    where ranked.tenant_id = pulse.tenant_id and ranked.pulse_id = pulse.pulse_id`,
  ...["pulse", "occurrence"].map((table) => `alter table ${table} force row level security`),
  "create unique index pulse_closing on pulse (tenant_id, seal_series, seal_order) where seal_order is not null",
  "alter table occurrence add column agreed_about text",
  "alter table occurrence add column agreed_outcome text check (agreed_outcome in ('kept', 'partly', 'not'))",
  "alter table occurrence add column agreed_outcome_by uuid",
  "alter table occurrence add column agreed_outcome_at timestamptz",
  "alter table occurrence add column agreed_moved text check (agreed_moved in ('yes', 'partly', 'no'))",
  "alter table occurrence add column agreed_moved_by uuid",
  "alter table occurrence add column agreed_moved_at timestamptz",
  "alter table series add column reviewed_at timestamptz",
  `create table monitor (
    tenant_id uuid not null, ${chartKey},
    state jsonb not null, checked_at timestamptz not null,
    primary key (tenant_id, series_id, question_id, phase, version, scale, chart),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade)`,
  "create index monitor_checked on monitor (checked_at)",
  `create table baseline (
    tenant_id uuid not null, series_id uuid not null, baseline_id uuid not null,
    started_at timestamptz not null, started_by uuid, after_order int not null,
    primary key (tenant_id, series_id, baseline_id),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade)`,
  `create table signal (
    tenant_id uuid not null, signal_id uuid not null, ${chartKey},
    kind text not null check (kind in ('mark', 'alert')),
    direction text not null check (direction in ('lower', 'higher', 'apart', 'closer')),
    began_pulse_id uuid not null, raised_pulse_id uuid not null, ended_pulse_id uuid,
    acknowledged_by uuid, acknowledged_at timestamptz,
    primary key (tenant_id, signal_id),
    unique (tenant_id, series_id, question_id, phase, version, scale, chart, kind, direction, began_pulse_id),
    foreign key (tenant_id, series_id) references series (tenant_id, series_id) on delete cascade)`,
  ...tenantTables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_rows on ${table} for all to app_user using (${ownRows}) with check (${ownRows})`,
    `grant select, insert, update, delete on ${table} to app_user`,
  ]),
  // The daily check crosses tenants to find whose turn it is, and reads nothing else there.
  "create policy due_work on monitor for select to sweep_user using (true)",
  "grant select (tenant_id, series_id, checked_at) on monitor to sweep_user",
];

export const drift: Migration = {
  async up(db: Kysely<unknown>) {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
