import { nobody } from "../../../../src/contract/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { tenantScope } from "../../../tenancy/scope.ts";
import { broken, type Seen, well } from "../rules.ts";
import { type Standing, standingOf } from "./reads.ts";

/** The role that the migrations make for the product. */
const ROLE = "app_user";

/** Whether the product is in the database as the one role that row level security binds, on the newest schema. */
export async function databaseSeen(db: () => Promise<Database>): Promise<Seen> {
  let standing: Standing;
  try {
    standing = await (await db()).inTenant(tenantScope(nobody), standingOf);
  } catch (error) {
    return broken("database-unreachable", { why: codeOf(error) });
  }
  const { role, bypasses, owned, takesBallots, missing } = standing;
  if (bypasses) return broken("database-bypasses", { role });
  if (role !== ROLE) return broken("database-role", { role, wanted: ROLE });
  if (owned > 0) return broken("database-owns", { role, n: owned });
  if (missing > 0) return broken("database-behind", { n: missing });
  if (!takesBallots) return broken("database-ballots", { role });
  return well("database-bound", { role });
}

/** SQLSTATE, or the network's own code. The text of such an error may hold an address with its password. */
export const codeOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const said = typeof code === "string" ? code : typeof name === "string" ? name : "";
  return /^[\w-]{1,40}$/.test(said) ? said : "unknown";
};
