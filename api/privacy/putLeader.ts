import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { type LeaderSheet, leaderSlot } from "./keepLeader.ts";
import { type OpenPulse, refuseClosed } from "./openRow.ts";
import { sealDue } from "./seal.ts";

/**
 * What a leader answers in the open, beside a private pulse: kept under the box key like every other answer until the
 * closing, and counted nowhere. The very same sheet again is stored already.
 * @throws Refusal bad-request, stale-revision, or why the pulse is closed
 */
export async function putLeader(
  deps: Deps,
  scope: TenantScope,
  pulse: OpenPulse,
  sheet: LeaderSheet,
): Promise<{ revision: number }> {
  checkAnswers(pulse.questions, sheet.answers);
  const outcome = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, async () => {
      const of = { tenant_id: scope.tenantId, pulse_id: pulse.pulseId };
      const row = await tx
        .selectFrom("open_pulse")
        .select(["seals_at", "leader_sheet"])
        .where((where) => where.and(of))
        .where("hands_until", "is", null)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) return "closed";
      if (deps.clock.now() >= row.seals_at) return "due";
      const text = JSON.stringify(sheet);
      const stored = row.leader_sheet === null ? null : pulse.box.unlock(leaderSlot, row.leader_sheet);
      if (stored === text) return "stored";
      if (stored !== null && (JSON.parse(stored) as LeaderSheet).revision >= sheet.revision) return "stale";
      await tx
        .updateTable("open_pulse")
        .set({ leader_sheet: pulse.box.lock(leaderSlot, text, pulse.ballotBytes) })
        .where((where) => where.and(of))
        .execute();
      return "stored";
    }),
  );
  if (outcome === "stored") return { revision: sheet.revision };
  if (outcome === "stale") throw new Refusal("stale-revision");
  if (outcome === "due") await sealDue(deps, scope, pulse.pulseId);
  return refuseClosed(deps, scope, pulse.pulseId);
}
