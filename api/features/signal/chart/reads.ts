import type { Tx } from "../../../platform/db/database.ts";

/** Series whose charts nobody has compared with the stored counts since `before`, the longest unchecked first. */
export const seriesToCheck = (tx: Tx, before: Date, limit: number) =>
  tx
    .selectFrom("monitor")
    .select(["tenant_id", "series_id"])
    .where("checked_at", "<=", before)
    .groupBy(["tenant_id", "series_id"])
    .orderBy((order) => order.fn.min("checked_at"))
    .limit(limit)
    .execute();
