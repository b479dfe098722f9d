import type { Tx } from "../../../platform/db/database.ts";
import { releasedLeaders, releasedQuestions } from "../../../privacy/release.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { PulseRow } from "../../pulse/reads.ts";
import { withErased } from "../../pulse/rules.ts";
import type { ClosedPulse } from "../rules.ts";

/** What the release rule let through, by pulse id; none that is planned or open. */
export async function closedIn(
  tx: Tx,
  scope: TenantScope,
  pulses: readonly PulseRow[],
): Promise<ReadonlyMap<string, ClosedPulse>> {
  const closed = pulses.flatMap((pulse) =>
    pulse.state === "sealed" || pulse.state === "void" ? [{ ...pulse, state: pulse.state }] : [],
  );
  if (closed.length === 0) return new Map();
  const ids = closed.map((pulse) => pulse.pulse_id);
  const listed = await tx
    .selectFrom("audience")
    .select(["pulse_id", "person_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const audiences = Map.groupBy(listed, (row) => row.pulse_id);
  const questions = Map.groupBy(await releasedQuestions(tx, scope, ids), (row) => row.pulse_id);
  const led = closed.filter((pulse) => pulse.leader_id !== null).map((pulse) => pulse.pulse_id);
  const leaders = await releasedLeaders(tx, scope, led);
  return new Map(
    closed.map((pulse) => [
      pulse.pulse_id,
      {
        ...pulse,
        released: pulse.released === true,
        audience: withErased(
          (audiences.get(pulse.pulse_id) ?? []).map((row) => row.person_id),
          pulse.invited,
        ),
        questions: (questions.get(pulse.pulse_id) ?? []).map((question) => ({
          ...question,
          leader: leaders.get(pulse.pulse_id)?.get(question.question_id),
        })),
      },
    ]),
  );
}

/** What was asked before the meetings whose `after` is among these, by meeting; only what is closed. */
export async function beforesOf(
  tx: Tx,
  scope: TenantScope,
  pulses: readonly PulseRow[],
): Promise<ReadonlyMap<string, ClosedPulse>> {
  const meetings = pulses.filter((pulse) => pulse.phase === "after").map((pulse) => pulse.occurrence_id);
  if (meetings.length === 0) return new Map();
  const befores = await tx
    .selectFrom("pulse")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, phase: "before" }))
    .where("occurrence_id", "in", meetings)
    .execute();
  const closed = await closedIn(tx, scope, befores);
  return new Map(
    befores.flatMap((pulse) => {
      const found = closed.get(pulse.pulse_id);
      return found === undefined ? [] : [[pulse.occurrence_id, found] as const];
    }),
  );
}
