import type { MeetingPromise } from "../../../../src/contract/occurrence.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { isForOthers, mayReadResult } from "../../pulse/rules.ts";
import { isNameless, type Standing, standingsOf } from "../reads.ts";
import { promiseAt } from "./rules.ts";

/**
 * The line that each of these meetings brings up, by meeting; none that was agreed where the person may not look, or may
 * read nothing of what was answered. `others`: as `linesOfOthers`, of these and of the meetings those lines come from.
 */
export async function linesFor(
  tx: Tx,
  scope: TenantScope,
  standings: readonly Standing[],
  personId: string,
  now: Date,
): Promise<{ readonly promises: ReadonlyMap<string, MeetingPromise>; readonly others: ReadonlySet<string> }> {
  if (standings.length === 0) return { promises: new Map(), others: new Set() };
  const rows = await tx
    .selectFrom("occurrence")
    .select([
      "occurrence_id",
      "series_id",
      "start_at",
      "agreed_text as text",
      "agreed_about as about",
      "agreed_outcome as outcome",
      "agreed_moved as moved",
    ])
    .where((where) => where.and({ tenant_id: scope.tenantId, state: "planned", all_day: false }))
    .where("series_id", "in", [...new Set(standings.map(({ occurrence }) => occurrence.series_id))])
    .orderBy("start_at", "desc")
    .orderBy("occurrence_id", "desc")
    .execute();
  const here = new Set(standings.map(({ occurrence }) => occurrence.occurrence_id));
  const elsewhere = rows.filter((row) => row.text !== null && !here.has(row.occurrence_id));
  const all = [
    ...standings,
    ...(await standingsOf(
      tx,
      scope,
      elsewhere.map((row) => row.occurrence_id),
      personId,
      now,
    )),
  ];
  const others = await linesOfOthers(tx, scope, all, personId);
  const known = new Set(all.map(({ occurrence }) => occurrence.occurrence_id).filter((id) => !others.has(id)));
  const bySeries = Map.groupBy(rows, (row) => row.series_id);
  const promises = standings.flatMap(({ occurrence }) => {
    const earlier = (bySeries.get(occurrence.series_id) ?? []).filter((row) => row.start_at < occurrence.start_at);
    const lines = earlier.map(({ occurrence_id, ...line }) => ({
      ...line,
      occurrenceId: occurrence_id,
      text: known.has(occurrence_id) ? line.text : null,
    }));
    const promise = promiseAt(lines);
    return promise === null ? [] : [[occurrence.occurrence_id, promise] as const];
  });
  return { promises: new Map(promises), others };
}

/** The meetings whose agreed line is not for this person: who may read nothing of what was answered there. By id. */
export async function linesOfOthers(
  tx: Tx,
  scope: TenantScope,
  standings: readonly Standing[],
  personId: string,
): Promise<ReadonlySet<string>> {
  if (standings.length === 0) return new Set();
  const pulses = await tx
    .selectFrom("pulse as p")
    .leftJoin("audience as a", (join) =>
      join
        .onRef("a.tenant_id", "=", "p.tenant_id")
        .onRef("a.pulse_id", "=", "p.pulse_id")
        .on("a.person_id", "=", personId),
    )
    .select(["p.occurrence_id", "p.invited", "p.readers", "p.opens_at", "a.person_id"])
    .select(["p.facilitator_id", "p.leader_id"])
    .where("p.tenant_id", "=", scope.tenantId)
    .where("p.phase", "<>", "adhoc")
    .where(
      "p.occurrence_id",
      "in",
      standings.map(({ occurrence }) => occurrence.occurrence_id),
    )
    .execute();
  const others = standings.filter((standing) => {
    const { occurrence, role } = standing;
    // What people write down of each other names them.
    if (isNameless(standing)) return true;
    return isForOthers(
      pulses.filter((row) => row.occurrence_id === occurrence.occurrence_id),
      (row) =>
        mayReadResult(row, {
          inAudience: row.person_id !== null,
          isFacilitator: row.facilitator_id === personId || row.leader_id === personId,
          isOrganizer: false,
          role,
          coachSince: null,
        }),
    );
  });
  return new Set(others.map(({ occurrence }) => occurrence.occurrence_id));
}
