import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { register } from "../../platform/db/register.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { dropUnused } from "../question/writes.ts";
import { forgetDays } from "../reminder/delivery/writes.ts";
import { RETENTION_USUAL } from "../settings/rules.ts";
import { dropUntold, leaveBehind } from "../signal/past/writes.ts";
import { type Due, dueAt } from "./rules.ts";

/** Rows of one kind in one transaction: short enough that nobody waits for it. */
const BATCH = 100;

/**
 * Deletes a batch of what an organisation keeps no longer, and says so in its log. Two at once share the work; again, it
 * changes nothing. What is planned or open is never deleted.
 * @returns how many meetings went, and whether there may be more of anything
 */
export async function sweepBatch(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
): Promise<{ meetings: number; more: boolean }> {
  const tenant = await tx
    .selectFrom("tenant")
    .select("retention_days")
    .where("tenant_id", "=", scope.tenantId)
    .executeTakeFirst();
  if (tenant === undefined) return { meetings: 0, more: false };
  const due = dueAt(deps.clock.now(), tenant.retention_days ?? RETENTION_USUAL);
  const meetings = await sweepMeetings(tx, scope, due);
  const others = [
    await sweepSeries(tx, scope, due),
    await sweepLines(tx, scope, due),
    await sweepCoaches(tx, scope, due),
    await sweepConversations(tx, scope, due),
    await sweepPeople(tx, scope),
  ];
  await dropUnused(tx, scope);
  await forgetDays(tx, scope, deps.clock.now());
  if (meetings > 0) {
    const facts = { meetings, before: due.before.toISOString().slice(0, 10) };
    await recordChange(tx, deps, scope, { teamId: null, byId: null, what: "retention-swept", facts });
  }
  return { meetings, more: [meetings, ...others].some((rows) => rows >= BATCH) };
}

/** Over for long enough, and nothing of it is planned, open or was shown since. */
const dueMeetings = (tx: Tx, { tenantId }: TenantScope, { before }: Due) =>
  tx
    .selectFrom("occurrence as o")
    .select(["o.occurrence_id", "o.series_id"])
    .where("o.tenant_id", "=", tenantId)
    .where("o.end_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("pulse as p")
            .select("p.pulse_id")
            .whereRef("p.tenant_id", "=", "o.tenant_id")
            .whereRef("p.occurrence_id", "=", "o.occurrence_id")
            .where((where) =>
              where.or([
                where("p.state", "in", ["planned", "open"]),
                where.and([where("p.state", "=", "sealed"), where("p.sealed_at", ">=", before)]),
              ]),
            ),
        ),
      ),
    )
    .orderBy("o.end_at")
    .orderBy("o.occurrence_id");

async function sweepMeetings(tx: Tx, scope: TenantScope, due: Due): Promise<number> {
  const t = sql`${scope.tenantId}::uuid`;
  const found = await dueMeetings(tx, scope, due).limit(BATCH).execute();
  if (found.length === 0) return 0;
  // Series before meetings, as whoever writes an event or closes a pulse takes them. Then looked at again: another server
  // may have deleted them, and somebody may have asked about one, until its row was locked.
  const series = [...new Set(found.map((row) => row.series_id))];
  await sql`select from series where tenant_id = ${t} and series_id = any(${series}::uuid[])
    order by series_id for no key update`.execute(tx);
  const ids = found.map((row) => row.occurrence_id);
  await sql`select from occurrence where tenant_id = ${t} and occurrence_id = any(${ids}::uuid[])
    order by occurrence_id for update`.execute(tx);
  const gone = await dueMeetings(tx, scope, due).where("o.occurrence_id", "in", ids).execute();
  if (gone.length === 0) return 0;
  const meetings = gone.map((row) => row.occurrence_id);
  const closings = await tx
    .selectFrom("pulse")
    .select(["seal_series", "seal_order"])
    .where("tenant_id", "=", scope.tenantId)
    .where("occurrence_id", "in", meetings)
    .where("seal_order", "is not", null)
    .execute();
  const orders = Map.groupBy(closings, (row) => row.seal_series ?? "");
  for (const [seriesId, rows] of orders)
    await leaveBehind(tx, scope, seriesId, new Set(rows.map((row) => row.seal_order ?? 0)));
  for (const table of ["pulse", "occurrence"] as const) {
    await tx.deleteFrom(table).where("tenant_id", "=", scope.tenantId).where("occurrence_id", "in", meetings).execute();
  }
  await tx
    .deleteFrom("meeting_check")
    .where((where) => where.and({ tenant_id: scope.tenantId, applies_to: "occurrence" } as const))
    .where("subject_id", "in", meetings)
    .execute();
  for (const seriesId of orders.keys()) await dropUntold(tx, scope, seriesId);
  return meetings.length;
}

/** Series that have no meeting left, with their check and their charts. */
async function sweepSeries(tx: Tx, { tenantId }: TenantScope, { checks }: Due): Promise<number> {
  const t = sql`${tenantId}::uuid`;
  const empty = sql`s.tenant_id = ${t}
    and not exists (select from occurrence o where o.tenant_id = s.tenant_id and o.series_id = s.series_id)
    and not exists (select from meeting_check c where c.tenant_id = s.tenant_id and c.subject_id = s.series_id
      and greatest(c.set_at, s.reviewed_at) >= ${checks}::timestamptz)`;
  const { rows } = await sql<{ id: string }>`select s.series_id as id from series s where ${empty}
    order by s.series_id limit ${BATCH} for update skip locked`.execute(tx);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  // Looked at again under the lock: a meeting may have been written into one.
  const gone = await sql<{ id: string }>`delete from series s where s.series_id = any(${ids}::uuid[]) and ${empty}
    returning s.series_id as id`.execute(tx);
  await sql`delete from meeting_check where tenant_id = ${t} and applies_to = 'series'
    and subject_id = any(${gone.rows.map((row) => row.id)}::uuid[])`.execute(tx);
  return gone.rows.length;
}

async function sweepLines(tx: Tx, { tenantId }: TenantScope, { before }: Due): Promise<number> {
  const { numAffectedRows } = await sql`delete from change_log where tenant_id = ${tenantId}::uuid and change_id in (
    select change_id from change_log where tenant_id = ${tenantId}::uuid and at < ${before}::timestamptz
    order by at limit ${BATCH} for update skip locked)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function sweepCoaches(tx: Tx, { tenantId }: TenantScope, { coaches }: Due): Promise<number> {
  const gone = await tx
    .deleteFrom("coach")
    .where("tenant_id", "=", tenantId)
    .where("until_at", "<", coaches)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0 ? 1 : 0;
}

async function sweepConversations(tx: Tx, { tenantId }: TenantScope, { conversations }: Due): Promise<number> {
  const gone = await tx
    .deleteFrom("conversation")
    .where("tenant_id", "=", tenantId)
    .where("removed_at", "<", conversations)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0 ? 1 : 0;
}

/**
 * People whom no other table names, by the register: in no team, no meeting, no line of the log any more. What only says
 * how they are reached goes with them.
 */
async function sweepPeople(tx: Tx, { tenantId }: TenantScope): Promise<number> {
  const t = sql`${tenantId}::uuid`;
  const named = Object.entries(register)
    .filter(([table, { reaches }]) => table !== "person" && reaches !== true)
    .flatMap(([table, { people }]) => Object.keys(people).map((column) => [table, column] as const))
    .map(
      ([table, column]) =>
        sql`not exists (select from ${sql.table(table)} x where x.tenant_id = p.tenant_id and x.${sql.ref(column)} = p.person_id)`,
    );
  const alone = sql.join(named, sql` and `);
  const { rows } = await sql<{
    id: string;
  }>`select p.person_id as id from person p where p.tenant_id = ${t} and ${alone}
    order by p.person_id limit ${BATCH} for update skip locked`.execute(tx);
  if (rows.length === 0) return 0;
  // Looked at again under the lock: whoever writes somebody down anew takes that row first.
  const { rows: gone } = await sql<{ id: string }>`delete from person p where p.tenant_id = ${t} and ${alone}
    and p.person_id = any(${rows.map((row) => row.id)}::uuid[]) returning p.person_id as id`.execute(tx);
  const ids = gone.map((row) => row.id);
  for (const [table, { people }] of Object.entries(register).filter(([, entry]) => entry.reaches === true))
    for (const column of Object.keys(people))
      await sql`delete from ${sql.table(table)} where tenant_id = ${t}
        and ${sql.ref(column)} = any(${ids}::uuid[])`.execute(tx);
  return ids.length;
}
