import { sql, type Updateable } from "kysely";
import type { StoppedWhy } from "../../../../src/contract/calendar.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { CLOSED_KEPT_MS, LEASE_MS } from "../rules.ts";
import type { MailboxRow } from "./reads.ts";

const own = ({ tenantId }: TenantScope, personId: string) => ({ tenant_id: tenantId, person_id: personId });
const nothingRead = {
  delta_link: null,
  window_end: null,
  next_link: null,
  next_window_end: null,
  round_began_at: null,
} as const;
const noSubscription = { subscription_id: null, client_state: null, subscription_ends_at: null } as const;

/**
 * Takes a mailbox for one run: nobody else reads it until the lease ends, and a run that is cut short is due again then.
 * What a hint says meanwhile makes it due earlier and is looked at when the run ends.
 * @returns null when it is not due, is being read, or has to be left alone for a while
 */
export async function claimMailbox(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  what: "sync" | "keep",
  now: Date,
): Promise<MailboxRow | null> {
  const until = new Date(now.getTime() + LEASE_MS);
  const due = what === "sync" ? "sync_due_at" : "keep_due_at";
  let claim = tx
    .updateTable("mailbox")
    .set({ lease_until: until, ...(what === "sync" ? { sync_due_at: until } : {}) })
    .where((where) => where.and(own(scope, personId)))
    .where(due, "<=", now)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .where((where) => where.or([where("throttled_until", "is", null), where("throttled_until", "<=", now)]));
  if (what === "sync") claim = claim.where("state", "=", "open");
  return (await claim.returningAll().executeTakeFirst()) ?? null;
}

/** Written by whoever holds the lease, and by nobody whose lease has run out. @returns whether it still was theirs */
export async function keepProgress(
  tx: Tx,
  scope: TenantScope,
  claimed: MailboxRow,
  progress: Updateable<Tables["mailbox"]>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("mailbox")
    .set(progress)
    .where((where) => where.and({ ...own(scope, claimed.person_id), lease_until: claimed.lease_until }))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a run. @param nextAt when it is due by itself; a hint that came meanwhile makes it due at once */
export async function releaseMailbox(
  tx: Tx,
  scope: TenantScope,
  claimed: MailboxRow,
  nextAt: Date,
  progress: Updateable<Tables["mailbox"]>,
): Promise<void> {
  await tx
    .updateTable("mailbox")
    .set({
      ...progress,
      lease_until: null,
      sync_due_at: sql<Date>`case when sync_due_at < ${claimed.lease_until} then least(sync_due_at, ${nextAt}) else ${nextAt} end`,
    })
    .where((where) => where.and({ ...own(scope, claimed.person_id), lease_until: claimed.lease_until }))
    .execute();
}

/** A calendar that is read from now on, or again: everything anew. On the other rung its own stays. */
export async function openMailbox(
  tx: Tx,
  scope: TenantScope,
  mailbox: { personId: string; rung: MailboxRow["rung"]; credential: string | null },
  now: Date,
): Promise<void> {
  const fresh = {
    ...nothingRead,
    ...noSubscription,
    rung: mailbox.rung,
    state: "open" as const,
    closed_why: null,
    opened_at: now,
    credential: mailbox.credential,
    keep_due_at: now,
    reauthorize: false,
    reauthorized_at: null,
    sync_due_at: now,
    lease_until: null,
    throttled_until: null,
    failures: 0,
    synced_at: null,
  };
  await tx
    .insertInto("mailbox")
    .values({ ...own(scope, mailbox.personId), ...fresh })
    .onConflict((conflict) => conflict.columns(["tenant_id", "person_id"]).doUpdateSet(fresh))
    .execute();
}

/**
 * A calendar that is read no more: what could read on is gone at once, and so is what only it told of and nobody has asked
 * anything about. The row says why for a while.
 */
export async function closeMailbox(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  why: StoppedWhy,
  now: Date,
): Promise<void> {
  await tx
    .updateTable("mailbox")
    .set({
      ...nothingRead,
      ...noSubscription,
      state: "closed",
      closed_why: why,
      credential: null,
      reauthorize: false,
      sync_due_at: null,
      keep_due_at: new Date(now.getTime() + CLOSED_KEPT_MS),
      lease_until: null,
      throttled_until: null,
    })
    .where((where) => where.and({ ...own(scope, personId), state: "open" }))
    .execute();
  await forgetEvents(tx, scope, personId);
}

export const dropMailbox = (tx: Tx, scope: TenantScope, personId: string) =>
  tx
    .deleteFrom("mailbox")
    .where((where) => where.and({ ...own(scope, personId), state: "closed" }))
    .execute();

/** A meeting that no calendar holds any more may be told by others again, or goes when nobody asked anything about it. */
async function forgetEvents(tx: Tx, { tenantId }: TenantScope, personId: string): Promise<void> {
  const t = sql`${tenantId}::uuid`;
  const p = sql`${personId}::uuid`;
  const { rows } = await sql<{ id: string }>`select e.occurrence_id as id from mailbox_event e
    where e.tenant_id = ${t} and e.person_id = ${p} and e.occurrence_id is not null
    and not exists (select from mailbox_event x where x.tenant_id = e.tenant_id
      and x.occurrence_id = e.occurrence_id and x.person_id <> e.person_id)`.execute(tx);
  await sql`delete from mailbox_event where tenant_id = ${t} and person_id = ${p}`.execute(tx);
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await sql`delete from occurrence o where o.tenant_id = ${t} and o.occurrence_id = any(${ids}::uuid[])
    and o.source = 'graph' and o.agreed_text is null
    and not exists (select from pulse p where p.tenant_id = o.tenant_id and p.occurrence_id = o.occurrence_id)
    and not exists (select from meeting_check c where c.tenant_id = o.tenant_id
      and c.subject_id in (o.occurrence_id, o.series_id))`.execute(tx);
  await sql`update occurrence set source = null where tenant_id = ${t} and occurrence_id = any(${ids}::uuid[])
    and source = 'graph'`.execute(tx);
}

/** Keeps what lets us read on after Microsoft 365 has renewed it; nothing where the calendar was closed meanwhile. */
export const keepCredential = (tx: Tx, scope: TenantScope, personId: string, credential: string) =>
  tx
    .updateTable("mailbox")
    .set({ credential })
    .where((where) => where.and({ ...own(scope, personId), state: "open", rung: "person" } as const))
    .execute();
