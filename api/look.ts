import { openBot } from "./bot/bot.ts";
import type { Looked } from "./features/selfTest/jobs.ts";
import { databaseToken } from "./live.ts";
import { systemChance } from "./platform/chance.ts";
import { systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Database } from "./platform/db/database.ts";
import type { Log } from "./platform/log.ts";
import { openKeyStore } from "./platform/openKeyStore.ts";
import { probesOf } from "./platform/probes.ts";

/**
 * What a server with these settings would run on, to be looked at and not served from: nothing is migrated, and what does
 * not open is found out by the check that needs it.
 * @returns with what closes it again
 */
export async function lookable(
  config: Config,
): Promise<{ readonly looked: Omit<Looked, "manifest">; readonly close: () => Promise<void> }> {
  const { bot, graph, tokens, pages, database, keys } = config;
  const quiet: Log = () => undefined;
  const parts = bot === null ? null : openBot(bot, { tenants: tokens.tenants, fetch, log: quiet });
  const db = await databaseAsIs(database);
  return {
    looked: {
      probes: probesOf(config, systemClock, parts?.signsIn ?? null),
      pages,
      graph: graph === null ? null : await graphOf(graph, tokens, quiet),
      chance: systemChance,
      keyStore: () => openKeyStore(keys),
      db: db === null ? null : async () => db,
      tenants: tokens.tenants,
    },
    close: async () => db?.close(),
  };
}

async function databaseAsIs(database: Config["database"]): Promise<Database | null> {
  if (database.engine === "postgres") {
    const { openPostgresAsIs } = await import("./platform/db/postgres.ts");
    const { url, auth } = database;
    return openPostgresAsIs(url, auth === "entra" ? await databaseToken(url) : null);
  }
  const { openPgliteAsIs } = await import("./platform/db/pglite.ts");
  return openPgliteAsIs(database.folder);
}

async function graphOf(graph: NonNullable<Config["graph"]>, tokens: Config["tokens"], log: Log) {
  const { openGraph } = await import("./graph/openGraph.ts");
  // Nobody's calendar is read in their own name here, so nothing comes back that would have to be kept.
  const keep = async () => undefined;
  return openGraph(graph, tokens, { clock: systemClock, chance: systemChance, log, fetch, keep });
}
