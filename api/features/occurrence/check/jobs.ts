import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { comingOccurrenceIds } from "./reads.ts";
import { planPulses } from "./writes.ts";

/**
 * Plans what has not opened of every coming meeting of a series anew, each meeting on its own. What is called off or
 * forgotten is left to who says so.
 */
export async function replanSeries(deps: Deps, scope: TenantScope, seriesId: string): Promise<void> {
  const now = deps.clock.now();
  const ids = await deps.db.inTenant(scope, (tx) => comingOccurrenceIds(tx, scope, seriesId, now));
  for (const id of ids) await deps.db.inTenant(scope, (tx) => planPulses(tx, deps, scope, id, false));
}
