import type { StoppedWhy } from "../../../../src/contract/calendar.ts";
import type { ChangeCode } from "../../../../src/contract/change.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { closeMailbox, openMailbox } from "../mailbox/writes.ts";
import { LEASE_MS } from "../rules.ts";
import { groupMailboxes } from "./reads.ts";

/**
 * The group whose members' calendars are read from now on; null ends it, and closes every one of them at once.
 * @returns what every team is to be told of it; null when nothing is other than before
 */
export async function setGroup(
  tx: Tx,
  scope: TenantScope,
  groupId: string | null,
  now: Date,
): Promise<Extract<ChangeCode, "calendars-set" | "calendars-ended"> | null> {
  const { tenantId } = scope;
  const known = await tx
    .selectFrom("mailbox_group")
    .select("group_id")
    .where("tenant_id", "=", tenantId)
    .forUpdate()
    .executeTakeFirst();
  if (groupId === null) {
    await tx.deleteFrom("mailbox_group").where("tenant_id", "=", tenantId).execute();
    await closeAll(tx, scope, "disconnected", now);
    return known === undefined ? null : "calendars-ended";
  }
  if (known !== undefined && known.group_id !== groupId) await closeAll(tx, scope, "left-group", now);
  const fresh = { group_id: groupId, closed_why: null, read_at: null, due_at: now, lease_until: null };
  await tx
    .insertInto("mailbox_group")
    .values({ tenant_id: tenantId, ...fresh })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(fresh))
    .execute();
  return known?.group_id === groupId ? null : "calendars-set";
}

async function closeAll(tx: Tx, scope: TenantScope, why: StoppedWhy, now: Date): Promise<void> {
  for (const one of await groupMailboxes(tx, scope))
    if (one.rung === "mailboxes" && one.state === "open") await closeMailbox(tx, scope, one.person_id, why, now);
}

/** Takes the group for one run. */
export const claimGroup = (tx: Tx, { tenantId }: TenantScope, now: Date) =>
  tx
    .updateTable("mailbox_group")
    .set({ lease_until: new Date(now.getTime() + LEASE_MS) })
    .where((where) => where.and({ tenant_id: tenantId }))
    .where("due_at", "<=", now)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .returningAll()
    .executeTakeFirst();

/** @param ended.closedWhy a reason closes every calendar of the group; undefined leaves it as it was */
export async function releaseGroup(
  tx: Tx,
  scope: TenantScope,
  ended: { dueAt: Date; readAt?: Date; closedWhy?: StoppedWhy | null },
  now: Date,
): Promise<void> {
  await tx
    .updateTable("mailbox_group")
    .set({
      lease_until: null,
      due_at: ended.dueAt,
      ...(ended.readAt === undefined ? {} : { read_at: ended.readAt }),
      ...(ended.closedWhy === undefined ? {} : { closed_why: ended.closedWhy }),
    })
    .where("tenant_id", "=", scope.tenantId)
    .execute();
  if (ended.closedWhy !== undefined && ended.closedWhy !== null) await closeAll(tx, scope, ended.closedWhy, now);
}

/**
 * Opens the calendars of who has joined, closes those of who has left. What a person has connected themselves stays theirs,
 * and what was closed for a reason of its own stays closed until somebody opens the group again.
 */
export async function followGroup(
  tx: Tx,
  scope: TenantScope,
  members: readonly string[],
  isFresh: boolean,
  now: Date,
): Promise<void> {
  const known = new Map((await groupMailboxes(tx, scope)).map((one) => [one.person_id, one]));
  for (const personId of members.toSorted()) {
    const one = known.get(personId);
    known.delete(personId);
    const isOpen = one?.state === "open";
    const mayOpen =
      one === undefined || isFresh || one.closed_why === "left-group" || (one.rung === "person" && !isOpen);
    if (!isOpen && mayOpen) await openMailbox(tx, scope, { personId, rung: "mailboxes", credential: null }, now);
  }
  for (const one of known.values())
    if (one.rung === "mailboxes" && one.state === "open")
      await closeMailbox(tx, scope, one.person_id, "left-group", now);
}
