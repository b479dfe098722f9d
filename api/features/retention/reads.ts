import type { Tx } from "../../platform/db/database.ts";

/** Every organisation; across tenants. */
export const everyTenant = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom("tenant").select("tenant_id").orderBy("tenant_id").execute()).map((row) => row.tenant_id);
