import { sql } from "kysely";
import type { HealthDetails } from "../../../src/contract/health.ts";
import type { Database, Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { within } from "../../platform/patience.ts";
import { nextDue } from "../../platform/schedule.ts";
import { timerNames, timerSchedules } from "../../platform/timerSchedules.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { isSetUp } from "../reminder/reads.ts";
import { stateOfRun } from "./rules.ts";

/** Whoever asks whether it is well shall hear so, or that it is not, while still listening. */
const PATIENCE_MS = 3_000;
const asked = new WeakMap<Database, Promise<boolean>>();

/** Whether the database answers, in seconds. However many ask at the same moment, it is asked once. */
export function databaseAnswers(db: Database): Promise<boolean> {
  const known = asked.get(db);
  if (known !== undefined) return known;
  const asking = within(
    db.acrossTenants((tx) => sql`select 1`.execute(tx)),
    PATIENCE_MS,
  ).then(
    () => true,
    // Whatever is wrong with it, the answer to "is it well?" is no.
    () => false,
  );
  asked.set(db, asking);
  void asking.finally(() => asked.delete(db));
  return asking;
}

/** What one administrator is told: how timers stand over all servers, and counts of their own organisation. */
export async function healthDetailsOf(deps: Deps, scope: TenantScope): Promise<Omit<HealthDetails, "version">> {
  const now = deps.clock.now();
  const timers = await lastRuns(deps.db, now);
  const { messages, calendars } = await deps.db.inTenant(scope, async (tx) => ({
    messages: await waitingMessages(tx, scope, now),
    calendars: await readCalendars(tx, scope),
  }));
  return {
    now: now.toISOString(),
    timers,
    messages: { setUp: isSetUp(deps), ...messages },
    calendars: { setUp: deps.graph !== null, ...calendars },
  };
}

/** The last round of each timer, of whatever server it was. */
async function lastRuns(db: Database, now: Date): Promise<HealthDetails["timers"]> {
  const rows = await db.acrossTenants((tx) => tx.selectFrom("timer_run").selectAll().execute());
  const byTimer = new Map(rows.map((row) => [row.timer, row]));
  return timerNames.map((timer) => {
    const row = byTimer.get(timer);
    if (row === undefined)
      return { timer, state: "never", startedAt: null, endedAt: null, wellAt: null, dueAt: null } as const;
    const dueAt = nextDue(timerSchedules[timer], row.started_at);
    return {
      timer,
      state: stateOfRun(row.outcome, row.ended_at, dueAt, now),
      startedAt: row.started_at.toISOString(),
      endedAt: row.ended_at.toISOString(),
      wellAt: row.well_at?.toISOString() ?? null,
      dueAt: dueAt.toISOString(),
    };
  });
}

/** Rows of the outbox are written for everybody alike, so none of this tells who has answered. */
async function waitingMessages(tx: Tx, { tenantId }: TenantScope, now: Date) {
  const row = await tx
    .selectFrom("outbox")
    .select(({ fn }) => [fn.countAll<string>().as("due"), fn.min("due_at").as("oldest")])
    .where("tenant_id", "=", tenantId)
    .where("due_at", "<=", now)
    .executeTakeFirstOrThrow();
  return { due: Number(row.due), oldestDueAt: row.oldest?.toISOString() ?? null };
}

async function readCalendars(tx: Tx, { tenantId }: TenantScope) {
  const row = await tx
    .selectFrom("mailbox")
    .select(({ fn, eb }) => [
      fn.countAll<string>().as("open"),
      fn.count<string>(eb.case().when("failures", ">", 0).then(1).end()).as("failing"),
      fn.min("synced_at").as("oldest"),
    ])
    .where((where) => where.and({ tenant_id: tenantId, state: "open" } as const))
    .executeTakeFirstOrThrow();
  return { open: Number(row.open), failing: Number(row.failing), oldestReadAt: row.oldest?.toISOString() ?? null };
}

/** The oldest that waits, over all organisations: times, nothing of whom. null: nothing waits. */
export async function waitingNow(
  tx: Tx,
  now: Date,
): Promise<{ readonly oldestMessage: Date | null; readonly oldestCalendar: Date | null }> {
  // By organisation, as the index has it: rows that are due later are many.
  const message = await sql<{ oldest: Date | null }>`
    select min(m.due_at) as oldest from tenant t, lateral (
      select o.due_at from outbox o where o.tenant_id = t.tenant_id and o.due_at <= ${now}::timestamptz
        and (o.lease_until is null or o.lease_until <= ${now}::timestamptz) order by o.due_at limit 1) m`.execute(tx);
  const calendar = await tx
    .selectFrom("mailbox")
    .select("sync_due_at as oldest")
    .where("state", "=", "open")
    .where("sync_due_at", "<=", now)
    .where((where) => where.or([where("throttled_until", "is", null), where("throttled_until", "<=", now)]))
    .orderBy("sync_due_at")
    .limit(1)
    .executeTakeFirst();
  return {
    oldestMessage: message.rows[0]?.oldest ?? null,
    oldestCalendar: calendar?.oldest ?? null,
  };
}
