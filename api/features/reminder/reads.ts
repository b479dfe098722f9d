import type { Reminders } from "../../../src/contract/reminders.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { contactFor } from "./contact/reads.ts";
import { daysOf, pauseUntil, timeOf } from "./contact/rules.ts";

/** Whether anybody can be written to at all. */
export const isSetUp = (deps: Pick<Deps, "graph" | "messenger">): boolean =>
  deps.graph !== null || deps.messenger !== null;

/** What one person has said of messages, and what counts where they have not. */
export async function remindersOf(tx: Tx, deps: Deps, scope: TenantScope, personId: string): Promise<Reminders> {
  const now = deps.clock.now();
  const { hours, source, unknownZone, pausedUntil, stopped, wants } = await contactFor(tx, scope, personId);
  return {
    now: now.toISOString(),
    setUp: isSetUp(deps),
    hours: {
      zone: hours.zone,
      days: daysOf(hours.days),
      from: timeOf(hours.startsMinute),
      to: timeOf(hours.endsMinute),
      source,
      unknownZone,
    },
    pausedUntil: pauseUntil(pausedUntil, now)?.toISOString() ?? null,
    stopped,
    wants,
    series: await seriesOf(tx, scope, personId),
  };
}

/** The series a person may be written to about: of their teams, those they organize, and those they are asked in. */
export async function seriesOf(tx: Tx, { tenantId }: TenantScope, personId: string): Promise<Reminders["series"]> {
  const rows = await tx
    .selectFrom("series as s")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "s.tenant_id").onRef("t.team_id", "=", "s.team_id"),
    )
    .leftJoin("muted_series as m", (join) =>
      join
        .onRef("m.tenant_id", "=", "s.tenant_id")
        .onRef("m.series_id", "=", "s.series_id")
        .on("m.person_id", "=", personId),
    )
    .select(["s.series_id as id", "s.title", "t.name as team", "m.person_id as mutedBy"])
    .where("s.tenant_id", "=", tenantId)
    .where((where) =>
      where.or([
        where("s.organizer_id", "=", personId),
        where.exists(
          where
            .selectFrom("team_member as tm")
            .select("tm.person_id")
            .whereRef("tm.team_id", "=", "s.team_id")
            .where((inner) => inner.and({ "tm.tenant_id": tenantId, "tm.person_id": personId })),
        ),
        where.exists(
          where
            .selectFrom("invitee as i")
            .innerJoin("occurrence as o", (join) =>
              join.onRef("o.tenant_id", "=", "i.tenant_id").onRef("o.occurrence_id", "=", "i.occurrence_id"),
            )
            .select("i.person_id")
            .whereRef("o.series_id", "=", "s.series_id")
            .where((inner) => inner.and({ "i.tenant_id": tenantId, "i.person_id": personId, "i.asked": true })),
        ),
      ]),
    )
    .orderBy("s.title")
    .orderBy("s.series_id")
    .execute();
  return rows.map(({ id, title, team, mutedBy }) => ({ id, title, team, muted: mutedBy !== null }));
}
