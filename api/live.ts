import { version } from "../src/contract/openapi.ts";
import { createApp } from "./app.ts";
import { signInFor } from "./auth/accessToken.ts";
import { keysAddress, publishedKeys } from "./auth/publishedKeys.ts";
import { tokenVerifier } from "./auth/tokens.ts";
import { openBot } from "./bot/bot.ts";
import { keepCredential } from "./features/calendar/mailbox/writes.ts";
import { readingsOf } from "./features/health/jobs.ts";
import { systemChance } from "./platform/chance.ts";
import { systemClock } from "./platform/clock.ts";
import { type Config, processConfig } from "./platform/config.ts";
import type { Database } from "./platform/db/database.ts";
import { openPostgres } from "./platform/db/postgres.ts";
import type { Deps } from "./platform/deps.ts";
import { faultFacts, jsonLog } from "./platform/log.ts";
import { openKeyStore } from "./platform/openKeyStore.ts";
import { probesOf } from "./platform/probes.ts";
import { problemResponse } from "./platform/problem.ts";
import { keepTime } from "./platform/schedule.ts";
import { openTelemetryTo } from "./platform/telemetry/open.ts";
import type { Telemetry } from "./platform/telemetry/telemetry.ts";
import { noticing } from "./platform/telemetry/throttled.ts";
import { type TimerName, timerNames } from "./platform/timerSchedules.ts";
import { type Site, siteOf } from "./site.ts";
import { tenantScope } from "./tenancy/scope.ts";
import { roundsOver, runTimer, timers } from "./timers.ts";

type RunningServer = { readonly port: number; close(): Promise<void> };

/** Puts an app on a port; `serve` of server.ts is one. */
type Listen = (
  fetch: (request: Request, env?: object) => Response | Promise<Response>,
  where: { port: number; hostname: string },
) => Promise<RunningServer>;

/**
 * Everything the product takes from outside, for real.
 * @throws the database's own error when it cannot be reached
 */
export async function liveDeps(config: Config): Promise<Deps> {
  const { bot, pages } = config;
  const { tenants } = config.tokens;
  const telemetry = await openTelemetryTo(config.telemetry, { log: jsonLog, chance: systemChance, version });
  const parts =
    bot === null ? null : openBot(bot, { tenants, fetch: noticing(telemetry, "teams", fetch), log: jsonLog });
  const db = await openDatabase(config.database);
  const deps: Deps = {
    db,
    keyStore: await openKeyStore(config.keys),
    clock: systemClock,
    chance: systemChance,
    tokens: tokenVerifier({
      rules: config.tokens,
      keys: publishedKeys({ address: keysAddress(config.tokens.authority), clock: systemClock, log: jsonLog }),
      clock: systemClock,
    }),
    signIn: signInFor(config.tokens),
    graph: await openGraphIn(config, db, telemetry),
    messenger: parts?.messenger ?? null,
    botDoor: parts?.botDoor ?? null,
    probes: probesOf(config, systemClock, parts?.signsIn ?? null),
    pages,
    log: jsonLog,
    telemetry,
    liveEveryMs: config.liveEveryMs,
  };
  telemetry.look(() => readingsOf(deps));
  return deps;
}

async function openGraphIn({ graph, tokens }: Config, db: Database, telemetry: Telemetry): Promise<Deps["graph"]> {
  if (graph === null) return null;
  // Fetched only where it is used: the client and the library for tokens.
  const { openGraph } = await import("./graph/openGraph.ts");
  return openGraph(graph, tokens, {
    clock: systemClock,
    chance: systemChance,
    log: jsonLog,
    fetch: noticing(telemetry, "graph", fetch),
    keep: async ({ tenantId, personId }, credential) => {
      const scope = tenantScope(tenantId);
      await db.inTenant(scope, (tx) => keepCredential(tx, scope, personId, credential));
    },
  });
}

async function openDatabase(database: Config["database"]): Promise<Database> {
  if (database.engine === "postgres") {
    const { url, adminUrl, poolSize, auth } = database;
    return openPostgres(url, adminUrl, poolSize, auth === "entra" ? await databaseToken(url) : null);
  }
  // Fetched only where it is used: 27 MB that a server with PostgreSQL does not carry.
  const { openPglite } = await import("./platform/db/pglite.ts");
  return openPglite(database.folder);
}

/** Fetched only where it is used: a server with a password does not carry it. */
export async function databaseToken(url: string): Promise<() => Promise<string>> {
  const [{ azureIdentity }, { entraToken }] = await Promise.all([
    import("./platform/azureIdentity.ts"),
    import("./platform/db/entraToken.ts"),
  ]);
  return entraToken(url, azureIdentity());
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
 * The production server on one machine, until SIGINT or SIGTERM. What keeps it from starting (a missing setting, a taken
 * port or folder, a database that does not answer) is said on standard error and ends the process with code 1.
 */
export async function startLive(listen: Listen, siteFolder: string): Promise<void> {
  let deps: Deps | undefined;
  try {
    const config = processConfig();
    const site = siteOf(siteFolder);
    deps = await liveDeps(config);
    const server = await listen(appWithSite(createApp(deps, { proxies: config.proxies }), site), config);
    untilSignalled(server, deps);
    deps.log("listening", { port: server.port, engine: deps.db.engine });
  } catch (error) {
    process.stderr.write(`${error instanceof Error && error.message !== "" ? error.message : String(error)}\n`);
    process.exitCode = 1;
    await deps?.db.close();
  }
}

/** @returns ends them; resolves when what was under way is over */
function startTimers(deps: Deps): () => Promise<void> {
  const due = Object.fromEntries(
    timerNames.map((name) => [name, { schedule: timers[name].schedule, work: () => runTimer(deps, name) }]),
  ) as Record<TimerName, { schedule: string; work: () => Promise<unknown> }>;
  return keepTime(due, (error, timer) => deps.log("timer-failed", { timer, ...faultFacts(error) }));
}

function untilSignalled(server: RunningServer, deps: Deps): void {
  const stopTimers = startTimers(deps);
  const end = async (): Promise<void> => {
    await Promise.all([server.close(), stopTimers()]);
    await roundsOver(deps);
    // While the database is still there to be looked at.
    await deps.telemetry.close();
    await deps.db.close();
  };
  // A second signal finds no listener any more and ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
}
