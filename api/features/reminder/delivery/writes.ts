import { sql } from "kysely";
import type { DeliveryOutcome } from "../../../../src/contract/reminders.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { MessageKind } from "../../../platform/db/tables.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { dayOf } from "./reads.ts";

const DAY_MS = 24 * 60 * 60_000;
/** A week back counts; a day more, because a day somewhere else begins earlier. */
const BUDGET_DAYS = 8;
const REPORT_DAYS = 90;

/** What became of how many. Only what is the same for everybody, whether they have answered or not. */
export type Count = {
  readonly kind: Exclude<MessageKind, "plan">;
  readonly outcome: DeliveryOutcome;
  readonly count: number;
};

/** Adds to the counts of a day. Rows are taken in one order, so that two at once cannot wait for each other. */
export async function addCounts(tx: Tx, scope: TenantScope, now: Date, counts: readonly Count[]): Promise<void> {
  const sums = new Map<string, Count>();
  for (const one of counts) {
    const name = `${one.kind} ${one.outcome}`;
    sums.set(name, { ...one, count: (sums.get(name)?.count ?? 0) + one.count });
  }
  const ordered = [...sums.entries()].toSorted(([a], [b]) => a.localeCompare(b)).map(([, sum]) => sum);
  if (ordered.length === 0) return;
  await tx
    .insertInto("delivery")
    .values(ordered.map((sum) => ({ tenant_id: scope.tenantId, day: dayOf(now), ...sum })))
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "day", "kind", "outcome"])
        .doUpdateSet({ count: sql<number>`delivery.count + excluded.count` }),
    )
    .execute();
}

/** Days that no budget and no report looks at any more. */
export async function forgetDays(tx: Tx, { tenantId }: TenantScope, now: Date): Promise<void> {
  const before = (days: number) => dayOf(new Date(now.getTime() - days * DAY_MS));
  await tx.deleteFrom("person_day").where("tenant_id", "=", tenantId).where("day", "<", before(BUDGET_DAYS)).execute();
  await tx.deleteFrom("delivery").where("tenant_id", "=", tenantId).where("day", "<", before(REPORT_DAYS)).execute();
}
