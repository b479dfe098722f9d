import { type Deliveries, deliveriesSchema, deliveryOutcome } from "../../../../src/contract/reminders.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

const REPORT_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Counts are told in fives, rounded down, less than five not at all, and a day's only when it is over: whoever looks before and after one message,
 * or knows who was asked that day, finds no single person in the difference.
 */
const STEP = 5;

/** What became of messages, by day in UTC, newest first. */
export async function deliveriesOf(tx: Tx, { tenantId }: TenantScope, now: Date): Promise<Deliveries["counts"]> {
  const rows = await tx
    .selectFrom("delivery")
    .select(["day", "kind", "outcome", "count"])
    .where("tenant_id", "=", tenantId)
    // Days from before a reason was taken out of the report may still hold it.
    .where("outcome", "in", deliveryOutcome.options)
    .where("day", ">=", dayOf(new Date(now.getTime() - REPORT_DAYS * DAY_MS)))
    .where("day", "<", dayOf(now))
    .orderBy("day", "desc")
    .orderBy("kind")
    .orderBy("outcome")
    .execute();
  const told = rows.map((row) => ({ ...row, count: row.count - (row.count % STEP) }));
  return deliveriesSchema.shape.counts.parse(told.filter(({ count }) => count > 0));
}

/** The day of an instant in UTC, as 2027-03-31. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
