import type { Deps } from "../../platform/deps.ts";
import { tenantScope } from "../../tenancy/scope.ts";
import { everyTenant } from "./reads.ts";
import { dayOf } from "./rules.ts";
import { sweepBatch } from "./writes.ts";

/** Transactions in one round; rounds follow each other every few seconds, and pulses that are due come before. */
const BATCHES_PER_ROUND = 10;

type Today = { readonly day: number; left: string[] | null };
const days = new WeakMap<Deps, Today>();

/**
 * Deletes what organisations keep no longer: once a day for each, spread over as many rounds as it takes. Idempotent; two
 * servers at once share the work.
 * @returns how many meetings went, and how many organisations failed, which are tried again tomorrow
 */
export async function sweepRetention(deps: Deps): Promise<{ meetings: number; failed: number }> {
  const day = dayOf(deps.clock.now());
  const known = days.get(deps);
  const today: Today = known?.day === day ? known : { day, left: null };
  days.set(deps, today);
  today.left ??= await deps.db.acrossTenants(everyTenant);
  const swept = { meetings: 0, failed: 0 };
  const finished = (tenantId: string) => {
    today.left = (today.left ?? []).filter((id) => id !== tenantId);
  };
  for (let batch = 0; batch < BATCHES_PER_ROUND; batch++) {
    const tenantId = today.left?.[0];
    if (tenantId === undefined) break;
    const scope = tenantScope(tenantId);
    try {
      const { meetings, more } = await deps.db.inTenant(scope, (tx) => sweepBatch(tx, deps, scope));
      swept.meetings += meetings;
      if (!more) finished(tenantId);
    } catch {
      finished(tenantId);
      swept.failed++;
      deps.log("sweep-failed", { check: "retention" });
    }
  }
  return swept;
}
