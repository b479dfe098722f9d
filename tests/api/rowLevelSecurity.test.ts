/** Long, because every table of a tenant is asked for in one place. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "../../api/platform/db/database.ts";
import { register } from "../../api/platform/db/register.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { type TenantScope, tenantScope } from "../../api/tenancy/scope.ts";
import { engines } from "../support/engines.ts";
import { ownScale } from "../support/ownQuestions.ts";
import {
  depsAround,
  noon,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";

const tables = Object.entries(register)
  .filter(([, entry]) => entry.scope === "tenant")
  .map(([name]) => name);
const roles = ["app_user", "ballot_user", "sweep_user"] as const;
type Role = (typeof roles)[number];
/** SQLSTATE: no privilege, or a row that the policy does not let in. */
const forbidden = "42501";

/** What each role may see of a tenant table: its own tenant's rows, every tenant's due work, or nothing at all. */
const sees = (role: Role, table: string): "own" | "due" | "nothing" => {
  if (role === "sweep_user")
    return ["pulse", "open_pulse", "occurrence", "monitor", "tenant", "mailbox", "mailbox_group", "outbox"].includes(
      table,
    )
      ? "due"
      : "nothing";
  return (table === "open_pulse") === (role === "ballot_user") ? "own" : "nothing";
};

/**
 * A line of the log, a wording and what a leader said stay as they were written; only who wrote a line, and whether a
 * wording is retired, changes.
 */
const fixed = (table: string): boolean => ["change_log", "own_question", "leader_answer"].includes(table);

/** One row of a chart, of what it said and of a baseline. */
const keepChart = (deps: Deps, { tenantId }: TenantScope, person: string, pulseId: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const { series_id } = await tx.selectFrom("series").select("series_id").executeTakeFirstOrThrow();
    const of = { tenant_id: tenantId, series_id };
    const key = { question_id: "clarity", phase: "after", version: "1", scale: 5, chart: "spread" } as const;
    await tx
      .insertInto("monitor")
      .values({ ...of, ...key, state: "{}", checked_at: noon })
      .execute();
    await tx
      .insertInto("baseline")
      .values({ ...of, baseline_id: pulseId, started_at: noon, started_by: person, after_order: 0 })
      .execute();
    const said = { kind: "mark", direction: "apart", began_pulse_id: pulseId, raised_pulse_id: pulseId } as const;
    const open = { ended_pulse_id: null, acknowledged_by: null, acknowledged_at: null };
    await tx
      .insertInto("signal")
      .values({ ...of, ...key, ...said, ...open, signal_id: pulseId })
      .execute();
  });

const keepPilot = (deps: Deps, { tenantId }: TenantScope, person: string, team: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const of = { tenant_id: tenantId };
    await tx
      .insertInto("pilot")
      .values({ ...of, started_at: noon, ends_on: "2026-06-01", started_by: person })
      .execute();
    await tx
      .insertInto("pilot_team")
      .values({ ...of, team_id: team, added_at: noon })
      .execute();
  });

const keepQuestion = (deps: Deps, { tenantId }: TenantScope, team: string) =>
  deps.db.inTenant(tenantScope(tenantId), (tx) =>
    tx
      .insertInto("own_question")
      .values({
        ...{ tenant_id: tenantId, team_id: team, question_id: ownScale.id, version: 1, place: 0, is_retired: false },
        body: JSON.stringify(ownScale),
      })
      .execute(),
  );

const keepLeader = (deps: Deps, { tenantId }: TenantScope, person: string, pulseId: string) =>
  deps.db.inTenant(tenantScope(tenantId), (tx) =>
    tx
      .insertInto("leader_answer")
      .values({ tenant_id: tenantId, pulse_id: pulseId, question_id: "text", person_id: person, answer: '"mine"' })
      .execute(),
  );

/** The bot in a team, how it reaches somebody, and a card. */
const keepBot = (deps: Deps, { tenantId }: TenantScope, person: string, team: string, occurrenceId: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const of = { tenant_id: tenantId, conversation_id: team };
    const where = { team_id: team, kind: "team", service_url: "https://smba.example", locale: "en" } as const;
    await tx
      .insertInto("conversation")
      .values({ ...of, ...where, installed_at: noon, removed_at: null })
      .execute();
    await tx.insertInto("bot_person").values({ tenant_id: tenantId, person_id: person, bot_user_id: "29:1" }).execute();
    await tx
      .insertInto("card")
      .values({ ...of, occurrence_id: occurrenceId, activity_id: "1", shown: "" })
      .execute();
  });

/** A message, how its person wants to be written to, what they had, and a count. */
const keepMessages = (deps: Deps, { tenantId }: TenantScope, person: string, occurrenceId: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const of = { tenant_id: tenantId, person_id: person };
    const { series_id } = await tx.selectFrom("series").select("series_id").executeTakeFirstOrThrow();
    await tx
      .insertInto("outbox")
      .values({
        ...{ ...of, kind: "reminder", subject_id: occurrenceId, pulse_id: null, facts: "{}" },
        ...{ due_at: noon, lease_until: null, attempts: 0, is_sending: false },
      })
      .execute();
    const hours = { time_zone: null, starts_minute: null, ends_minute: null, days: null, hours_from: null };
    await tx
      .insertInto("contact")
      .values({ ...of, ...hours, paused_until: null, stopped: false, wants: "activity" })
      .execute();
    await tx
      .insertInto("muted_series")
      .values({ ...of, series_id })
      .execute();
    await tx
      .insertInto("person_day")
      .values({ ...of, day: "2026-03-03", sent: 1 })
      .execute();
    await tx
      .insertInto("delivery")
      .values({ tenant_id: tenantId, day: "2026-03-03", kind: "card", outcome: "sent", count: 1 })
      .execute();
  });

/** A calendar that is read, with one meeting in it, and the group it belongs to. */
const keepCalendar = (deps: Deps, { tenantId }: TenantScope, person: string, occurrence: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const { series_id } = await tx.selectFrom("series").select("series_id").executeTakeFirstOrThrow();
    const of = { tenant_id: tenantId, series_id, occurrence_id: occurrence };
    await sql`insert into mailbox_group (tenant_id, group_id, due_at) values (${tenantId}::uuid, ${person}, ${noon})`.execute(
      tx,
    );
    await sql`insert into mailbox (tenant_id, person_id, rung, state, opened_at, reauthorize, failures)
      values (${tenantId}::uuid, ${person}::uuid, 'mailboxes', 'open', ${noon}, false, 0)`.execute(tx);
    await tx
      .insertInto("mailbox_event")
      .values({ ...of, person_id: person, event_id: "AAMk1", seen_at: noon })
      .execute();
    await tx
      .insertInto("meeting_alias")
      .values({ ...of, alias: "join:https://teams.example/1" })
      .execute();
  });

/** Somebody let in, and the line about it. */
const keepLog = (deps: Deps, { tenantId }: TenantScope, person: string, team: string) =>
  deps.db.inTenant(tenantScope(tenantId), async (tx) => {
    const of = { tenant_id: tenantId, team_id: team };
    const coach = { ...of, person_id: person, until_at: noon, added_by: person, added_at: noon };
    await tx.insertInto("coach").values(coach).execute();
    const line = { ...of, change_id: person, at: noon, by_id: person, what: "coach-added", facts: "{}" };
    await tx.insertInto("change_log").values(line).execute();
  });

describe.each(engines)("row level security on %s", (_, fresh) => {
  let database: TestDatabase;
  let keys: Awaited<ReturnType<typeof temporaryFolder>>;
  const tenants: TenantScope[] = [];
  const tenant = (index: 0 | 1): TenantScope => {
    const found = tenants[index];
    if (found === undefined) throw new Error("no such tenant");
    return found;
  };

  beforeAll(async () => {
    [database, keys] = [await fresh(), await temporaryFolder()];
    const deps = depsAround(database.db, keys.path, standingClock(noon));
    for (const _ of [1, 2]) {
      const meeting = await planMeeting(deps, { size: 7 });
      const { scope } = meeting;
      tenants.push(scope);
      const sealed = await planPulse(deps, meeting, { phase: "before", questions: ["text"] });
      await openPulse(deps, scope, sealed);
      const key = await privateKeyOf(deps, scope, sealed);
      for (const person of meeting.people) {
        await signPaper(deps, scope, person, sealed, randomBlinded());
        const ballot = signedBallot(key, scope, sealed);
        await castBallot(deps, scope, sealed, ballot.ballotId, ballot.cast(1, { text: "mine" }));
      }
      await sealPulse(deps, scope, sealed, "early");
      await openPulse(deps, scope, await planPulse(deps, meeting));
      await keepChart(deps, scope, meeting.people[0] ?? "", sealed);
      await keepLeader(deps, scope, meeting.people[0] ?? "", sealed);
      await keepCalendar(deps, scope, meeting.people[0] ?? "", meeting.occurrenceId);
      await keepLog(deps, scope, meeting.people[0] ?? "", meeting.teamId);
      await keepQuestion(deps, scope, meeting.teamId);
      await keepPilot(deps, scope, meeting.people[0] ?? "", meeting.teamId);
      await keepMessages(deps, scope, meeting.people[0] ?? "", meeting.occurrenceId);
      await keepBot(deps, scope, meeting.people[0] ?? "", meeting.teamId, meeting.occurrenceId);
      await deps.db.inTenant(scope, (tx) =>
        tx
          .insertInto("meeting_check")
          .values({
            tenant_id: scope.tenantId,
            subject_id: meeting.occurrenceId,
            applies_to: "occurrence",
            kind: "decide",
            size: "quick",
            questions: JSON.stringify([]),
            before: true,
            after: true,
            mode: "private",
            readers: "team",
            threshold: 5,
            aim: "",
            facilitator_id: null,
            set_by: meeting.people[0] ?? "",
            set_at: noon,
          })
          .execute(),
      );
    }
  });
  afterAll(async () => {
    await database.close();
    await keys.remove();
  });

  const as = <T>(role: Role, scope: TenantScope | null, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const taken = async (tx: Tx) => {
      await sql.raw(`set local role ${role}`).execute(tx);
      return work(tx);
    };
    return scope === null ? database.db.acrossTenants(taken) : database.db.inTenant(scope, taken);
  };
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "done",
      (error: { code?: string }) => error.code ?? "no code",
    );
  const rows = async (tx: Tx, table: string, more = "") =>
    (await sql<{ tenant_id: string }>`select tenant_id from ${sql.table(table)} ${sql.raw(more)}`.execute(tx)).rows.map(
      (row) => row.tenant_id,
    );
  const oneRowOf = (scope: TenantScope, table: string) =>
    database.asOwner(async (tx) => {
      const found = await sql<{ row: object }>`
        select to_jsonb(t) as row from ${sql.table(table)} t where tenant_id = ${scope.tenantId}::uuid limit 1`.execute(
        tx,
      );
      expect(found.rows).toHaveLength(1);
      return JSON.stringify(found.rows[0]?.row);
    });
  const insert = (tx: Tx, table: string, row: string) =>
    sql`insert into ${sql.table(table)} select * from jsonb_populate_record(null::${sql.table(table)}, ${row}::jsonb)`.execute(
      tx,
    );

  describe.each(roles)("as %s", (role) => {
    test.each(tables)("%s shows what the role is for, in a tenant and without one", async (table) => {
      const kind = sees(role, table);
      if (kind === "nothing") {
        for (const scope of [tenant(0), null])
          expect(await codeOf(as(role, scope, (tx) => rows(tx, table)))).toBe(forbidden);
        return;
      }
      const seen = new Set(await as(role, tenant(0), (tx) => rows(tx, table)));
      const without = new Set(await as(role, null, (tx) => rows(tx, table)));
      const both = new Set(tenants.map((scope) => scope.tenantId));
      expect(seen).toEqual(kind === "own" ? new Set([tenant(0).tenantId]) : both);
      expect(without).toEqual(kind === "own" ? new Set() : both);
    });

    test.each(tables)("%s takes no row for another tenant, and changes or loses none", async (table) => {
      const [own, foreign] = [await oneRowOf(tenant(0), table), await oneRowOf(tenant(1), table)];
      const kind = sees(role, table);
      expect(await codeOf(as(role, tenant(0), (tx) => insert(tx, table, foreign)))).toBe(forbidden);
      expect(await codeOf(as(role, null, (tx) => insert(tx, table, foreign)))).toBe(forbidden);
      // Its own row is let in as far as the primary key, which it already has.
      expect(await codeOf(as(role, tenant(0), (tx) => insert(tx, table, own)))).toBe(
        kind === "own" ? "23505" : forbidden,
      );
      const theirs = sql.raw(`where tenant_id = '${tenant(1).tenantId}'`);
      const touch = (tx: Tx, verb: "update" | "delete") =>
        verb === "update"
          ? sql`update ${sql.table(table)} set tenant_id = tenant_id ${theirs} returning tenant_id`.execute(tx)
          : sql`delete from ${sql.table(table)} ${theirs} returning tenant_id`.execute(tx);
      for (const verb of ["update", "delete"] as const) {
        const attempt = as(role, tenant(0), (tx) => touch(tx, verb));
        if (kind === "own" && !(verb === "update" && fixed(table))) expect((await attempt).rows).toEqual([]);
        else expect(await codeOf(attempt)).toBe(forbidden);
      }
      if (kind !== "own") return;
      const move = (tx: Tx) => sql`update ${sql.table(table)} set tenant_id = ${tenant(1).tenantId}::uuid`.execute(tx);
      expect(await codeOf(as(role, tenant(0), move))).toBe(forbidden);
    });
  });

  test("the sweep sees which pulse is due, and nothing that says what about", async () => {
    const columns = async (table: string) => {
      const { rows: all } = await database.asOwner((tx) =>
        sql<{ name: string }>`select attname as name from pg_attribute
          where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(tx),
      );
      const readable = [];
      for (const { name } of all) {
        const code = await codeOf(
          as("sweep_user", null, (tx) => sql`select ${sql.ref(name)} from ${sql.table(table)}`.execute(tx)),
        );
        if (code === "done") readable.push(name);
        else expect(code).toBe(forbidden);
      }
      return readable.toSorted();
    };
    expect(await columns("open_pulse")).toEqual(["box_id", "hands_until", "pulse_id", "seals_at", "tenant_id"]);
    expect(await columns("pulse")).toEqual(
      ["occurrence_id", "opens_at", "phase", "pulse_id", "seals_at", "state", "tenant_id"].toSorted(),
    );
    expect(await columns("monitor")).toEqual(["checked_at", "series_id", "tenant_id"]);
    expect(await columns("tenant")).toEqual(["retention_days", "tenant_id"]);
    expect(await columns("mailbox_group")).toEqual(["due_at", "lease_until", "tenant_id"]);
    expect(await columns("mailbox")).toEqual(
      [
        ...["client_state", "keep_due_at", "lease_until", "person_id", "state", "subscription_id", "sync_due_at"],
        ...["tenant_id", "throttled_until"],
      ].toSorted(),
    );
    expect(await columns("occurrence")).toEqual(["end_at", "occurrence_id", "state", "tenant_id"]);
  });

  test("no role may change the schema or read the migration tables", async () => {
    for (const role of roles) {
      for (const statement of [
        "create table mine (a int)",
        "drop table sentence",
        "alter table open_pulse disable row level security",
        "select * from schema_migration",
      ])
        expect(await codeOf(as(role, tenant(0), (tx) => sql.raw(statement).execute(tx)))).toBe(forbidden);
    }
  });

  test("a tenant that is no uuid ends the transaction instead of opening a door", async () => {
    const code = await codeOf(
      as("app_user", tenant(0), async (tx) => {
        await sql`set local app.tenant_id = 'everybody'`.execute(tx);
        return rows(tx, "person");
      }),
    );
    expect(code).toBe("22P02");
  });
});
