import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** The series is asked on as it is; after 90 days the question comes again. */
export async function keepAsking(tx: Tx, scope: TenantScope, seriesId: string, now: Date): Promise<void> {
  await tx
    .updateTable("series")
    .set({ reviewed_at: now })
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .execute();
}

/**
 * The series is not asked any more. What is open stays open until its end; a meeting with a check of its own keeps it.
 * @returns whether it was asked until now
 */
export async function stopAsking(tx: Tx, scope: TenantScope, seriesId: string): Promise<boolean> {
  const stopped = await tx
    .deleteFrom("meeting_check")
    .where((where) => where.and({ tenant_id: scope.tenantId, subject_id: seriesId, applies_to: "series" }))
    .returning("subject_id")
    .executeTakeFirst();
  const meetings = tx
    .selectFrom("occurrence as o")
    .leftJoin("meeting_check as c", (join) =>
      join.onRef("c.tenant_id", "=", "o.tenant_id").onRef("c.subject_id", "=", "o.occurrence_id"),
    )
    .select("o.occurrence_id")
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "o.series_id": seriesId }))
    .where("c.subject_id", "is", null);
  await tx
    .deleteFrom("pulse")
    .where((where) => where.and({ tenant_id: scope.tenantId, state: "planned" }))
    .where("phase", "<>", "adhoc")
    .where("occurrence_id", "in", meetings)
    .execute();
  return stopped !== undefined;
}
