import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** Organisations whose group is looked up anew. */
export const dueGroups = (tx: Tx, now: Date) =>
  tx
    .selectFrom("mailbox_group")
    .select("tenant_id")
    .where("due_at", "<=", now)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .orderBy("due_at")
    .limit(50)
    .execute();

export const groupOf = (tx: Tx, { tenantId }: TenantScope) =>
  tx.selectFrom("mailbox_group").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();

/** Every calendar of the rung of the group, read or closed. */
export const groupMailboxes = (tx: Tx, { tenantId }: TenantScope) =>
  tx
    .selectFrom("mailbox")
    .select(["person_id", "rung", "state", "closed_why"])
    .where("tenant_id", "=", tenantId)
    .orderBy("person_id")
    .execute();
