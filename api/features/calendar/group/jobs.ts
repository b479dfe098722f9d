import type { Graph } from "../../../graph/graph.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { groupAgainAt, tryAgainAt } from "../rules.ts";
import { chanceIn } from "../sync/rules.ts";
import { claimGroup, followGroup, releaseGroup } from "./writes.ts";

/** Looks up who belongs to the group of an organisation, and opens and closes calendars by it. */
export async function readGroup(deps: Deps, graph: Graph, scope: TenantScope): Promise<void> {
  const group = await deps.db.inTenant(scope, (tx) => claimGroup(tx, scope, deps.clock.now()));
  if (group === undefined) return;
  const found = await graph.groupMembers(scope.tenantId, group.group_id);
  const now = deps.clock.now();
  const chance = chanceIn(deps.chance);
  await deps.db.inTenant(scope, async (tx) => {
    if (found.outcome === "ok") {
      await followGroup(tx, scope, found.value, group.read_at === null, now);
      await releaseGroup(tx, scope, { dueAt: groupAgainAt(now, chance), readAt: now, closedWhy: null }, now);
      return;
    }
    const closedWhy =
      found.outcome === "gone" ? "group-gone" : found.outcome === "forbidden" ? "not-allowed" : undefined;
    if (closedWhy !== undefined) {
      deps.log("calendar-closed", { rung: "mailboxes", why: closedWhy });
      // Asked about again once a day: an administrator may have allowed it meanwhile.
      await releaseGroup(tx, scope, { dueAt: groupAgainAt(now, chance), closedWhy }, now);
      return;
    }
    const said = found.outcome === "throttled" ? found.retryAfterMs : null;
    await releaseGroup(
      tx,
      scope,
      { dueAt: said === null ? tryAgainAt(now, 2, chance) : new Date(now.getTime() + said) },
      now,
    );
  });
}
