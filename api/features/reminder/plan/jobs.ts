import type { Deps } from "../../../platform/deps.ts";
import { type Claimed, discard, enqueue } from "../../../platform/outbox.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { addCounts } from "../delivery/writes.ts";
import { isSetUp } from "../reads.ts";
import { plannedOf } from "./reads.ts";
import { wantedFor } from "./rules.ts";

/** Works out who is to be told what about one pulse. Idempotent: two at once, or again, write the same rows. */
export async function workOut(deps: Deps, scope: TenantScope, row: Claimed): Promise<void> {
  const pulseId = row.subject_id;
  const now = deps.clock.now();
  const late = await deps.db.inTenant(scope, async (tx) => {
    const plan = isSetUp(deps) ? await plannedOf(tx, scope, pulseId, now) : null;
    await discard(tx, scope, [row]);
    if (plan === null) return 0;
    const { wanted, late } = wantedFor(plan);
    const subjectOf = { card: plan.occurrenceId, "card-update": plan.occurrenceId, reminder: plan.occurrenceId };
    await enqueue(
      tx,
      scope,
      wanted.map((one) => ({
        ...one,
        subjectId: one.kind === "in-meeting" ? pulseId : subjectOf[one.kind],
        pulseId: one.kind === "card-update" ? null : pulseId,
      })),
    );
    if (late > 0) await addCounts(tx, scope, now, [{ kind: "reminder", outcome: "too-late", count: late }]);
    return late;
  });
  if (late > 0) deps.log("message-dropped", { kind: "reminder", reason: "too-late", pulseId, count: late });
}
