import type { Selectable } from "kysely";
import { adhocAllowed } from "../../src/measure/release.ts";
import { askedWithinADay } from "../features/pulse/again/reads.ts";
import { mayRepeat } from "../features/pulse/rules.ts";
import type { Tx } from "../platform/db/database.ts";
import type { Tables } from "../platform/db/tables.ts";
import type { TenantScope } from "../tenancy/scope.ts";

/**
 * Questions that a meeting would ask within a day of asking other people the same in between, so that the two results could
 * be subtracted: they are left out of the meeting. Whoever asks in between is refused instead, before anybody answers.
 */
export async function repeatedOf(
  tx: Tx,
  scope: TenantScope,
  pulse: Pick<Selectable<Tables["pulse"]>, "occurrence_id" | "phase" | "mode"> & {
    readonly audience: readonly string[];
    readonly k: number;
    readonly now: Date;
  },
  questions: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const { phase, mode, audience, k, now } = pulse;
  if (phase === "adhoc" || mode === "open" || audience.length === 0) return new Set();
  const { team_id: teamId } = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select("s.team_id")
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "o.occurrence_id": pulse.occurrence_id }))
    .executeTakeFirstOrThrow();
  const earlier = await askedWithinADay(tx, scope, { teamId, audience, now, phase: "adhoc" });
  const asked = earlier.flatMap((one) => one.questions);
  const isTooClose = (id: string): boolean =>
    !adhocAllowed({ questions: mayRepeat([id], asked), audience, at: now.getTime() }, earlier, k);
  return new Set(questions.map(({ id }) => id).filter(isTooClose));
}
