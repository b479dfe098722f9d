import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";

/** The organisation's name; "" before its first team is recorded. */
export async function tenantName(tx: Tx, scope: TenantScope): Promise<string> {
  const row = await tx.selectFrom("tenant").select("name").where("tenant_id", "=", scope.tenantId).executeTakeFirst();
  return row?.name ?? "";
}
