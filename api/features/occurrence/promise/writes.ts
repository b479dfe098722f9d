import type { Body } from "../../../../src/contract/routes.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { OccurrenceRow } from "../reads.ts";
import { MOVES_AFTER } from "./rules.ts";

/** From its start on, or once something of it was shown before: a meeting that has not begun has agreed on nothing. */
async function assertBegun(tx: Tx, scope: TenantScope, occurrence: OccurrenceRow, now: Date): Promise<void> {
  if (occurrence.start_at <= now) return;
  const closed = await tx
    .selectFrom("pulse")
    .select("pulse_id")
    .where((where) =>
      where.and({ tenant_id: scope.tenantId, occurrence_id: occurrence.occurrence_id, state: "sealed" }),
    )
    .limit(1)
    .executeTakeFirst();
  if (closed === undefined)
    throw new Refusal("bad-request", {}, "the meeting has not begun; write down what was agreed once it has");
}

/** Whether the series asks this on a scale, or did: only such answers can move. */
async function isOnScaleIn(tx: Tx, scope: TenantScope, seriesId: string, questionId: string): Promise<boolean> {
  const asked = await tx
    .selectFrom("pulse_question as q")
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "q.tenant_id").onRef("p.pulse_id", "=", "q.pulse_id"),
    )
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .select("q.question_id")
    .where((where) =>
      where.and({
        "q.tenant_id": scope.tenantId,
        "q.question_id": questionId,
        "q.kind": "scale",
        "o.series_id": seriesId,
      }),
    )
    .limit(1)
    .executeTakeFirst();
  return asked !== undefined;
}

/**
 * The one line of a meeting; another line replaces it, and what had become of the old one.
 * @throws Refusal bad-request before the meeting, or about what its series never asked on a scale
 */
export async function storeAgreed(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  line: { text: string; about: string | null; by: string; at: Date },
): Promise<void> {
  await assertBegun(tx, scope, occurrence, line.at);
  if (line.about !== null && !(await isOnScaleIn(tx, scope, occurrence.series_id, line.about)))
    throw new Refusal("bad-request", {}, "about: name a question that this series asks on a scale, or leave it out");
  const isSame = occurrence.agreed_text === line.text && occurrence.agreed_about === line.about;
  const nothingYet = {
    agreed_outcome: null,
    agreed_outcome_by: null,
    agreed_outcome_at: null,
    agreed_moved: null,
    agreed_moved_by: null,
    agreed_moved_at: null,
  };
  await tx
    .updateTable("occurrence")
    .set({
      agreed_text: line.text,
      agreed_about: line.about,
      agreed_by: line.by,
      agreed_at: line.at,
      ...(isSame ? {} : nothingYet),
    })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrence.occurrence_id }))
    .execute();
}

/**
 * What became of a meeting's line; said again it replaces what was said.
 * @throws Refusal bad-request when there is no line, nothing that it should move, or too little time for it to have moved;
 * line-changed when it is no longer the line that was answered
 */
export async function storeOutcome(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  { outcome, moved, text }: Body<"putOutcome">,
  by: string,
  at: Date,
): Promise<void> {
  if (occurrence.agreed_text === null) throw new Refusal("bad-request", {}, "nothing was agreed at this meeting");
  if (moved !== undefined && occurrence.agreed_about === null)
    throw new Refusal("bad-request", {}, "the line is about no question that could have moved");
  await assertBegun(tx, scope, occurrence, at);
  if (moved !== undefined && (await meetingsAfter(tx, scope, occurrence)) < MOVES_AFTER)
    throw new Refusal("bad-request", {}, `say whether the answers moved once ${MOVES_AFTER} meetings lie after`);
  const kept = await tx
    .updateTable("occurrence")
    .set({
      ...(outcome === undefined ? {} : { agreed_outcome: outcome, agreed_outcome_by: by, agreed_outcome_at: at }),
      ...(moved === undefined ? {} : { agreed_moved: moved, agreed_moved_by: by, agreed_moved_at: at }),
    })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrence.occurrence_id }))
    // In the same statement, so that a line written meanwhile is not answered for.
    .where("agreed_text", "=", text ?? occurrence.agreed_text)
    .returning("occurrence_id")
    .executeTakeFirst();
  if (kept === undefined) throw new Refusal("line-changed");
}

/** Meetings of the series that would bring the line up, counted as `promiseAt` does. */
async function meetingsAfter(tx: Tx, scope: TenantScope, occurrence: OccurrenceRow): Promise<number> {
  const later = await tx
    .selectFrom("occurrence")
    .select("occurrence_id")
    .where((where) =>
      where.and({
        tenant_id: scope.tenantId,
        series_id: occurrence.series_id,
        state: "planned",
        all_day: false,
      }),
    )
    .where("start_at", ">", occurrence.start_at)
    .limit(MOVES_AFTER)
    .execute();
  return later.length;
}
