import { nobody } from "../../../../src/contract/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { tenantScope } from "../../../tenancy/scope.ts";
import { broken, type Seen, well } from "../rules.ts";
import { seenWithoutTenant, tenantTables } from "./reads.ts";

/** Whether organisations are kept apart in every table: by the catalog, and by asking without saying whose rows. */
export async function rowsSeen(open: () => Promise<Database>): Promise<Seen> {
  const db = await open();
  const scope = tenantScope(nobody);
  const tables = await db.inTenant(scope, tenantTables);
  const unforced = tables.find(({ isForced }) => !isForced);
  if (unforced !== undefined) return broken("rows-open", { table: unforced.name });
  const loose = tables.find(({ isLoose }) => isLoose);
  if (loose !== undefined) return broken("rows-policy", { table: loose.name });
  for (const role of ["app_user", "ballot_user"] as const) {
    const seen = await db.inTenant(scope, (tx) => seenWithoutTenant(tx, role));
    if (seen !== null) return broken("rows-seen", { table: seen });
  }
  return well("rows-apart", { n: tables.length });
}
