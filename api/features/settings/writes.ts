import type { Body } from "../../../src/contract/routes.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { settingsOf } from "./reads.ts";

/**
 * Sets what the body names and tells every team; what stays as it was is not told. A number of answers needed counts for
 * what opens from now on: what is open keeps its own.
 */
export async function changeSettings(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  body: Body<"putSettings">,
  byId: string,
): Promise<void> {
  // Made here for an organisation whose administrator comes before its first team, which then brings the name. The row
  // is locked, so that two changes at once are told in the order in which they count.
  await tx
    .insertInto("tenant")
    .values({ tenant_id: scope.tenantId, name: "", minimum_k: 5, created_at: deps.clock.now() })
    .onConflict((conflict) => conflict.column("tenant_id").doNothing())
    .execute();
  await tx.selectFrom("tenant").select("tenant_id").where("tenant_id", "=", scope.tenantId).forUpdate().execute();
  const now = await settingsOf(tx, scope);
  const next = {
    minimumK: body.minimumK ?? now.minimumK,
    retentionDays: body.retentionDays === undefined ? now.retentionDays : body.retentionDays,
  };
  await tx
    .updateTable("tenant")
    .set({ minimum_k: next.minimumK, retention_days: next.retentionDays })
    .where("tenant_id", "=", scope.tenantId)
    .execute();
  const line = { teamId: null, byId };
  if (next.minimumK !== now.minimumK)
    await recordChange(tx, deps, scope, {
      ...line,
      what: "minimum-set",
      facts: { from: now.minimumK, to: next.minimumK },
    });
  const [from, to] = [now.retentionDays ?? now.retentionDaysUsual, next.retentionDays ?? now.retentionDaysUsual];
  if (from !== to) await recordChange(tx, deps, scope, { ...line, what: "retention-set", facts: { from, to } });
}
