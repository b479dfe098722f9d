import type { Tx } from "../../../../platform/db/database.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";

/** null for a meeting that is not there any more. */
export async function seriesOfMeeting(tx: Tx, { tenantId }: TenantScope, occurrenceId: string) {
  const row = await tx
    .selectFrom("occurrence")
    .select(["series_id as seriesId", "title"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();
  return row ?? null;
}
