import { sql } from "kysely";
import type { Database } from "../../platform/db/database.ts";

/** Whether the database answers. */
export async function databaseAnswers(db: Database): Promise<boolean> {
  try {
    await db.acrossTenants((tx) => sql`select 1`.execute(tx));
    return true;
  } catch {
    // Whatever is wrong with it, the answer to "is it well?" is no.
    return false;
  }
}
