import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";

/** A team or chat the bot is in or was in; null for one it never heard of. */
export const conversationOf = async (tx: Tx, scope: TenantScope, conversationId: string) =>
  (await tx
    .selectFrom("conversation")
    .select(["team_id", "kind", "removed_at", "service_url"])
    .where((where) => where.and({ tenant_id: scope.tenantId, conversation_id: conversationId }))
    .executeTakeFirst()) ?? null;

/** What is open in a team or chat now, by when it ends. */
export const openPulsesIn = async (tx: Tx, scope: TenantScope, teamId: string): Promise<string[]> => {
  const rows = await openPulses(tx, scope).where("s.team_id", "=", teamId).execute();
  return rows.map((row) => row.pulse_id);
};

/** What one person is asked now, wherever, by when it ends. */
export const openPulsesFor = async (tx: Tx, scope: TenantScope, personId: string): Promise<string[]> => {
  const rows = await openPulses(tx, scope)
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .where("a.person_id", "=", personId)
    .execute();
  return rows.map((row) => row.pulse_id);
};

/** As many as fit into one answer. */
const LISTED_MAX = 5;
const openPulses = (tx: Tx, { tenantId }: TenantScope) =>
  tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select("p.pulse_id")
    .where("p.tenant_id", "=", tenantId)
    .where("p.state", "=", "open")
    .orderBy("p.seals_at")
    .orderBy("p.pulse_id")
    .limit(LISTED_MAX);
