import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { REAUTHORIZED_FOR_MS } from "../rules.ts";

/** What a notification may say of a mailbox. */
export type Hint = "changed" | "reauthorize" | "removed" | "missed";

/**
 * Makes mailboxes due; the work is done later. However often the same is said, it is due once. In one order everywhere, so
 * that two deliveries cannot wait for each other.
 */
export async function storeHints(
  tx: Tx,
  { tenantId }: TenantScope,
  hints: ReadonlyMap<string, ReadonlySet<Hint>>,
  now: Date,
): Promise<void> {
  for (const [personId, said] of [...hints].toSorted(([a], [b]) => a.localeCompare(b))) {
    const isRead = said.has("changed") || said.has("missed") || said.has("removed");
    const repeated = new Date(now.getTime() - REAUTHORIZED_FOR_MS);
    await tx
      .updateTable("mailbox")
      .set({
        ...(isRead ? { sync_due_at: sql<Date>`least(coalesce(sync_due_at, ${now}), ${now})` } : {}),
        ...(said.has("removed")
          ? { subscription_id: null, client_state: null, subscription_ends_at: null, keep_due_at: now }
          : {}),
        ...(said.has("reauthorize")
          ? {
              reauthorize: sql<boolean>`reauthorize or coalesce(reauthorized_at < ${repeated}, true)`,
              keep_due_at: sql<Date>`case when coalesce(reauthorized_at < ${repeated}, true)
                then least(coalesce(keep_due_at, ${now}), ${now}) else keep_due_at end`,
            }
          : {}),
      })
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId, state: "open" } as const))
      .execute();
  }
}
