import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { recordChange } from "../../change/writes.ts";
import { comingOccurrenceIds } from "../check/reads.ts";
import { whatChanged } from "../check/rules.ts";
import { planPulses } from "../check/writes.ts";
import { SINGLE } from "../rules.ts";

type Told = {
  readonly seriesId: string;
  /** This is the first that is heard of the series. */
  readonly isNew: boolean;
  /** The start of a meeting that has just been called off; null: it stands, or was called off before. */
  readonly calledOff: Date | null;
};

/**
 * "This and all following" ends a series and begins another one with a key of its own. Their histories stay two; what is
 * asked goes along, to a series of the same organizer in the same team with the same link, once the old one has no meeting
 * left from the first start of the new one on. Where neither has a link, the same title stands for it: a split keeps it
 * unless somebody changes it as well. Which of the two is told first does not matter. Whoever wanted to hear nothing of the
 * one hears nothing of the other.
 */
export async function carryCheck(tx: Tx, deps: Deps, scope: TenantScope, told: Told): Promise<void> {
  if (told.isNew) await takeOver(tx, deps, scope, told.seriesId, null);
  if (told.calledOff === null) return;
  const next = await kin(tx, scope, told.seriesId).where("s.series_id", ">", told.seriesId).executeTakeFirst();
  if (next === undefined || !(await takeOver(tx, deps, scope, next.series_id, told.calledOff))) return;
  const ids = await comingOccurrenceIds(tx, scope, next.series_id, deps.clock.now());
  // Nothing of it was planned or opened before, so nothing is to be closed.
  for (const id of ids) await planPulses(tx, deps, scope, id, false);
}

/** Other series of the same organizer, team and link, or without any link of the same title, oldest first: their ids begin with when they were made. */
const kin = (tx: Tx, { tenantId }: TenantScope, seriesId: string) =>
  tx
    .selectFrom("series as s")
    .innerJoin("series as own", (join) =>
      join
        .onRef("own.tenant_id", "=", "s.tenant_id")
        .onRef("own.team_id", "=", "s.team_id")
        .onRef("own.organizer_id", "=", "s.organizer_id")
        .on("own.series_id", "=", seriesId),
    )
    .select(["s.series_id", "s.team_id", "s.reviewed_at"])
    .where("s.tenant_id", "=", tenantId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("occurrence as o")
          .innerJoin("occurrence as mine", (join) => join.onRef("mine.tenant_id", "=", "o.tenant_id"))
          .select("o.occurrence_id")
          .where(({ and, eb, or, ref }) =>
            or([
              eb("mine.join_url", "=", ref("o.join_url")),
              and([
                eb("mine.join_url", "is", null),
                eb("o.join_url", "is", null),
                eb("s.title", "<>", ""),
                eb("s.title", "=", ref("own.title")),
              ]),
            ]),
          )
          .whereRef("o.tenant_id", "=", "s.tenant_id")
          .whereRef("o.series_id", "=", "s.series_id")
          .whereRef("mine.series_id", "=", "own.series_id")
          .where("mine.source", "=", "graph")
          .where("o.original_start", "<>", SINGLE)
          .where("mine.original_start", "<>", SINGLE),
      ),
    )
    .orderBy("s.series_id");

/**
 * @param calledOff only a meeting from the first start of the new series on was in the way until now
 * @returns whether the series is asked what the one before it was
 */
async function takeOver(tx: Tx, deps: Deps, scope: TenantScope, seriesId: string, calledOff: Date | null) {
  const { tenantId } = scope;
  // Only the one right before it: where that is asked nothing any more, somebody has said so. The lock makes who calls off
  // its last meeting at this moment come before or after.
  const old = await kin(tx, scope, seriesId)
    .clearOrderBy()
    .where("s.series_id", "<", seriesId)
    .orderBy("s.series_id", "desc")
    .limit(1)
    .forUpdate("s")
    .executeTakeFirst();
  if (old === undefined) return false;
  const meetings = tx.selectFrom("occurrence").where("tenant_id", "=", tenantId);
  const first = await meetings
    .select("start_at")
    .where("series_id", "=", seriesId)
    .orderBy("start_at")
    .executeTakeFirst();
  if (first === undefined || (calledOff !== null && calledOff < first.start_at)) return false;
  const left = await meetings
    .select("occurrence_id")
    .where((where) => where.and({ series_id: old.series_id, state: "planned" } as const))
    .where("start_at", ">=", first.start_at)
    .executeTakeFirst();
  if (left !== undefined) return false;
  await muteAlong(tx, scope, old.series_id, seriesId);
  const check = await tx
    .selectFrom("meeting_check")
    .selectAll()
    .where((where) => where.and({ tenant_id: tenantId, subject_id: old.series_id, applies_to: "series" } as const))
    .executeTakeFirst();
  if (check === undefined) return false;
  const carried = await tx
    .insertInto("meeting_check")
    .values({ ...check, subject_id: seriesId, questions: JSON.stringify(check.questions) })
    .onConflict((conflict) => conflict.columns(["tenant_id", "subject_id"]).doNothing())
    .returning("subject_id")
    .executeTakeFirst();
  if (carried === undefined) return false;
  await tx
    .updateTable("series")
    .set({ reviewed_at: old.reviewed_at })
    .where((where) => where.and({ tenant_id: tenantId, series_id: seriesId }))
    .execute();
  const terms = { ...check, facilitatorId: check.facilitator_id, leaderId: check.leader_id };
  for (const change of whatChanged(null, terms))
    await recordChange(tx, deps, scope, { teamId: old.team_id, byId: null, about: { seriesId }, ...change });
  return true;
}

/** Whether or not anything is asked there already: somebody may set that later. */
const muteAlong = (tx: Tx, { tenantId }: TenantScope, from: string, to: string) =>
  tx
    .insertInto("muted_series")
    .columns(["tenant_id", "person_id", "series_id"])
    .expression((where) =>
      where
        .selectFrom("muted_series as m")
        .select(["m.tenant_id", "m.person_id", where.val(to).as("series_id")])
        .where((each) => each.and({ "m.tenant_id": tenantId, "m.series_id": from })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
