import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { type Database, databaseOf, migrate } from "./database.ts";
import { lockFolder } from "./folderLock.ts";
import { parsers } from "./parsers.ts";
import type { Tables } from "./tables.ts";

/**
 * The embedded engine: one process, one connection. It does not call fsync, so a power cut may lose data;
 * production is PostgreSQL.
 * @param folder where it lives, or null for memory only
 */
export async function openPglite(folder: string | null): Promise<Database> {
  const release = folder === null ? () => undefined : lockFolder(folder);
  try {
    const pglite = await PGlite.create({ ...(folder === null ? {} : { dataDir: join(folder, "postgres") }), parsers });
    return await openOn(pglite, release, "migrated");
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * One that is there already, as it is: nothing is made and no schema step runs.
 * @returns null when it is not there, or another process has it
 */
export async function openPgliteAsIs(folder: string): Promise<Database | null> {
  const dataDir = join(folder, "postgres");
  if (!existsSync(dataDir)) return null;
  let release: () => void;
  try {
    release = lockFolder(folder);
  } catch {
    return null;
  }
  try {
    return await openOn(await PGlite.create({ dataDir, parsers }), release, "as-is");
  } catch (error) {
    release();
    throw error;
  }
}

async function openOn(pglite: PGlite, release: () => void, steps: "migrated" | "as-is"): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  if (steps === "migrated") await migrate(db);
  // Its only user is a superuser, which passes over row level security: from here on it is app_user.
  await pglite.exec("set role app_user");
  return databaseOf(db, "pglite", null, async () => {
    await db.destroy();
    if (!pglite.closed) await pglite.close();
    release();
  });
}
