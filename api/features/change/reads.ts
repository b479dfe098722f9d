import { type Change, changeCode } from "../../../src/contract/change.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { namesOf } from "../occurrence/reads.ts";

const LINES_MAX = 500;

/** What was changed for a team and for its whole organisation, newest first; the last 500 lines. */
export async function changesOf(tx: Tx, scope: TenantScope, teamId: string): Promise<Change[]> {
  const rows = await tx
    .selectFrom("change_log")
    .select(["change_id", "at", "by_id", "what", "facts"])
    .where("tenant_id", "=", scope.tenantId)
    .where((where) => where.or([where("team_id", "=", teamId), where("team_id", "is", null)]))
    .orderBy("at", "desc")
    .orderBy("change_id", "desc")
    .limit(LINES_MAX)
    .execute();
  const kept = rows.map(({ facts, ...row }) => ({ ...row, ...apart(facts) }));
  const names = await namesOf(
    tx,
    scope,
    rows.flatMap((row) => row.by_id ?? []),
  );
  const titles = await titlesOf(
    tx,
    scope,
    kept.flatMap(({ about }) => about ?? []),
  );
  return kept.flatMap(({ change_id, at, by_id, what, about, facts }): Change[] => {
    const code = changeCode.safeParse(what);
    // A line that a newer version wrote has no words here.
    if (!code.success) return [];
    return [
      {
        id: change_id,
        at: at.toISOString(),
        by: by_id === null ? null : { id: by_id, name: names.get(by_id) ?? "" },
        what: code.data,
        meeting: about === null ? null : (titles.get(about) ?? null),
        facts,
      },
    ];
  });
}

/** The facts as people read them, and the id of what they are about. */
function apart(stored: object): { about: string | null; facts: Change["facts"] } {
  const { seriesId, occurrenceId, ...facts } = stored as Change["facts"];
  const about = occurrenceId ?? seriesId;
  return { about: typeof about === "string" ? about : null, facts };
}

async function titlesOf(tx: Tx, scope: TenantScope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const series = await tx
    .selectFrom("series")
    .select(["series_id as id", "title"])
    .where("tenant_id", "=", scope.tenantId)
    .where("series_id", "in", wanted)
    .execute();
  const meetings = await tx
    .selectFrom("occurrence")
    .select(["occurrence_id as id", "title"])
    .where("tenant_id", "=", scope.tenantId)
    .where("occurrence_id", "in", wanted)
    .execute();
  return new Map([...series, ...meetings].map(({ id, title }) => [id, title]));
}
