import type { Settings } from "../../../src/contract/settings.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { organisationK } from "../occurrence/rules.ts";
import { RETENTION_USUAL } from "./rules.ts";

const DEFAULT_MINIMUM = 5;

/** What the organisation has set; the defaults before its first team is recorded. */
export async function settingsOf(tx: Tx, scope: TenantScope): Promise<Omit<Settings, "mayChange">> {
  const row = await tx
    .selectFrom("tenant")
    .select(["minimum_k", "retention_days"])
    .where("tenant_id", "=", scope.tenantId)
    .executeTakeFirst();
  return {
    minimumK: organisationK(row?.minimum_k ?? DEFAULT_MINIMUM),
    retentionDays: row?.retention_days ?? null,
    retentionDaysUsual: RETENTION_USUAL,
  };
}
