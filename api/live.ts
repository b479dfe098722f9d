import { createApp } from "./app.ts";
import { tokenVerifier } from "./auth/tokens.ts";
import { systemChance } from "./platform/chance.ts";
import { systemClock } from "./platform/clock.ts";
import { type Config, ConfigRefused, processConfig } from "./platform/config.ts";
import type { Database } from "./platform/db/database.ts";
import { openPostgres } from "./platform/db/postgres.ts";
import type { Deps } from "./platform/deps.ts";
import { fileKeyStore } from "./platform/keyStore.ts";
import { jsonLog } from "./platform/log.ts";
import { problemResponse } from "./platform/problem.ts";
import { repeat } from "./platform/repeat.ts";
import { sweep } from "./privacy/sweep.ts";
import type { serve } from "./server.ts";
import { type Site, siteOf } from "./site.ts";

/** How long work that is due may wait, in milliseconds, counted from the end of the round before. */
export const sweepEveryMs = 10_000;

/**
 * Everything the product takes from outside, for real.
 * @throws the database's own error when it cannot be reached
 */
export async function liveDeps(config: Config): Promise<Deps> {
  return {
    db: await openDatabase(config.database),
    keyStore: fileKeyStore(config.keyFolder, systemChance),
    clock: systemClock,
    chance: systemChance,
    tokens: tokenVerifier({
      issuer: config.tokens.issuer,
      audience: config.tokens.audience,
      keys: config.tokens.keysUrl,
      clock: systemClock,
    }),
    log: jsonLog,
    liveEveryMs: config.liveEveryMs,
  };
}

async function openDatabase(database: Config["database"]): Promise<Database> {
  if (database.engine === "postgres") return openPostgres(database.url, database.adminUrl, database.poolSize);
  // Fetched only where it is used: 27 MB that a server with PostgreSQL does not carry.
  const { openPglite } = await import("./platform/db/pglite.ts");
  return openPglite(database.folder);
}

/** The interface under /api/, the site's files everywhere else. */
export function appWithSite(
  app: { fetch(request: Request, env?: object): Response | Promise<Response> },
  site: Site,
): (request: Request, env?: object) => Response | Promise<Response> {
  return (request, env) => {
    const path = new URL(request.url).pathname;
    if (path === "/api" || path.startsWith("/api/")) return app.fetch(request, env);
    return site(request) ?? problemResponse("not-found");
  };
}

/**
 * The production server on one machine, until SIGINT or SIGTERM. Refused settings are said on standard error and end the
 * process with code 1.
 */
export async function startLive(listen: typeof serve, siteFolder: string): Promise<void> {
  let config: Config;
  try {
    config = processConfig();
  } catch (error) {
    if (!(error instanceof ConfigRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const site = siteOf(siteFolder);
  const deps = await liveDeps(config);
  const server = await listen(appWithSite(createApp(deps), site), config);
  const stopSweeping = repeat(
    sweepEveryMs,
    () => sweep(deps),
    () => deps.log("sweep-failed"),
  );
  deps.log("listening", { port: server.port, engine: deps.db.engine });
  const end = async (): Promise<void> => {
    await Promise.all([server.close(), stopSweeping()]);
    await deps.db.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
}
