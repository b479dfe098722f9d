import type { Deps } from "../../api/platform/deps.ts";
import type { TenantScope } from "../../api/tenancy/scope.ts";

/** What the product has made of one meeting. */
export type Known = {
  readonly occurrenceId: string;
  readonly pulses: readonly {
    readonly id: string;
    readonly phase: "before" | "after" | "adhoc";
    readonly state: "planned" | "open" | "sealed" | "void";
    readonly opensAt: string;
    readonly endsAt: string;
  }[];
};

/** By `keyOf`: every meeting the product knows, with what is asked about it. */
export async function knownMeetings(deps: Deps, scope: TenantScope): Promise<ReadonlyMap<string, Known>> {
  const rows = await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("occurrence as o")
      .innerJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
      )
      .leftJoin("pulse as p", (join) =>
        join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
      )
      .select(["s.ical_uid", "o.original_start", "o.occurrence_id"])
      .select(["p.pulse_id", "p.phase", "p.state", "p.opens_at", "p.seals_at"])
      .where("o.tenant_id", "=", scope.tenantId)
      .orderBy("p.opens_at")
      .execute(),
  );
  const known = new Map<string, Known>();
  for (const row of rows) {
    const key = keyOf(row.ical_uid, row.original_start);
    const { occurrenceId, pulses } = known.get(key) ?? { occurrenceId: row.occurrence_id, pulses: [] };
    const { pulse_id: id, phase, state, opens_at: opens, seals_at: ends } = row;
    if (id === null || phase === null || state === null) known.set(key, { occurrenceId, pulses });
    else {
      const [opensAt, endsAt] = [opens?.toISOString() ?? "", ends?.toISOString() ?? ""];
      known.set(key, { occurrenceId, pulses: [...pulses, { id, phase, state, opensAt, endsAt }] });
    }
  }
  return known;
}

/** @param originalStart null, or "-" as the product writes it, for a meeting that stands alone */
export const keyOf = (uid: string, originalStart: string | null): string => `${uid} ${originalStart ?? "-"}`;
