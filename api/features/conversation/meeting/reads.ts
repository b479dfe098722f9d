import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { Candidate } from "./rules.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * Meetings known by any of these names (a link, a chat, what Microsoft Teams calls it) around this day. A name may stand
 * for a whole series.
 */
export async function meetingsNamed(
  tx: Tx,
  { tenantId }: TenantScope,
  names: readonly string[],
  now: Date,
): Promise<Candidate[]> {
  if (names.length === 0) return [];
  const rows = await tx
    .selectFrom("meeting_alias as a")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "a.tenant_id").onRef("o.series_id", "=", "a.series_id"),
    )
    .select(["o.occurrence_id as id", "o.start_at", "o.end_at"])
    .distinct()
    .where("a.tenant_id", "=", tenantId)
    .where("a.alias", "in", [...names])
    .where((where) =>
      where.or([where("a.occurrence_id", "is", null), where("a.occurrence_id", "=", where.ref("o.occurrence_id"))]),
    )
    .where("o.state", "=", "planned")
    .where("o.start_at", ">", new Date(now.getTime() - 2 * DAY_MS))
    .where("o.start_at", "<", new Date(now.getTime() + DAY_MS))
    .execute();
  return rows.map(({ id, start_at: startAt, end_at: endAt }) => ({ id, startAt, endAt }));
}
