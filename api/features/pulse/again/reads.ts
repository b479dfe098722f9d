import type { Phase } from "../../../../src/contract/pulse.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { possibleAudiences } from "../rules.ts";

const DAY = 24 * 60 * 60_000;

type Around = {
  readonly teamId: string;
  readonly audience: readonly string[];
  readonly now: Date;
  /** Left out: whenever it was asked. */
  readonly phase?: Phase;
};

/**
 * What was asked of this team within a day, or is planned to be, and what anybody of `audience` was asked in another: with
 * whom, so that two results cannot be subtracted.
 */
export async function askedWithinADay(tx: Tx, scope: TenantScope, { teamId, audience, now, phase: only }: Around) {
  let found = tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select(["p.pulse_id", "p.k", "p.sealed_at", "p.invited", "p.occurrence_id", "p.phase", "p.state", "p.leader_id"])
    .select(["s.team_id", "p.seals_at"])
    .where("p.tenant_id", "=", scope.tenantId)
    .where((where) =>
      where.or([
        where("p.state", "=", "open"),
        where.and([where("p.state", "=", "sealed"), where("p.sealed_at", ">=", new Date(now.getTime() - DAY))]),
        // Open for a day, and remembered for another: a meeting of the day after tomorrow is far enough.
        where.and([
          where("p.state", "=", "planned"),
          where("s.team_id", "=", teamId),
          where("p.opens_at", "<=", new Date(now.getTime() + 2 * DAY)),
        ]),
      ]),
    )
    .where((where) =>
      where.or([
        where("s.team_id", "=", teamId),
        where.exists(
          where
            .selectFrom("audience as a")
            .select("a.person_id")
            .whereRef("a.tenant_id", "=", "p.tenant_id")
            .whereRef("a.pulse_id", "=", "p.pulse_id")
            .where("a.person_id", "in", [...audience]),
        ),
      ]),
    );
  if (only !== undefined) found = found.where("p.phase", "=", only);
  const pulses = await found.execute();
  if (pulses.length === 0) return [];
  const ids = pulses.map((row) => row.pulse_id);
  const people = await tx
    .selectFrom("audience")
    .select(["pulse_id", "person_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const invitees = await tx
    .selectFrom("invitee")
    .select(["occurrence_id", "person_id"])
    .where((where) => where.and({ tenant_id: scope.tenantId, asked: true }))
    .where(
      "occurrence_id",
      "in",
      pulses.map((row) => row.occurrence_id),
    )
    .execute();
  const questions = await tx
    .selectFrom("pulse_question")
    .select(["pulse_id", "question_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const listed = (pulseId: string | undefined) =>
    people.filter((row) => row.pulse_id === pulseId).map((row) => row.person_id);
  return pulses.flatMap((pulse) => {
    const { pulse_id, occurrence_id, phase, state, k, sealed_at, seals_at, invited, team_id, leader_id } = pulse;
    const before = pulses.find((one) => one.occurrence_id === occurrence_id && one.phase === "before");
    const coming = [
      listed(pulse_id),
      listed(before?.pulse_id),
      invitees.filter((row) => row.occurrence_id === occurrence_id).map((row) => row.person_id),
    ].find((found) => found.length > 0);
    const asked = state === "planned" ? (coming ?? []).filter((id) => id !== leader_id) : listed(pulse_id);
    return possibleAudiences(asked, invited, audience).map((one) => ({
      pulseId: pulse_id,
      /** From then on it is forgotten; at the latest, where it has not closed yet. */
      until: new Date((sealed_at ?? seals_at).getTime() + DAY),
      k,
      phase,
      questions: questions.filter((row) => row.pulse_id === pulse_id).map((row) => row.question_id),
      audience: one,
      lastOpenAt: (sealed_at ?? now).getTime(),
      isSameTeam: team_id === teamId,
    }));
  });
}
