import { fileURLToPath } from "node:url";
import { type HttpFunctionOptions, type HttpMethod, app as host } from "@azure/functions";
import { createApp } from "./app.ts";
import { type InvocationFacts, throughMount } from "./functionsMount.ts";
import { openStreams } from "./functionsStreams.ts";
import { liveDeps } from "./live.ts";
import { pause } from "./platform/clock.ts";
import { ConfigRefused, processConfig } from "./platform/config.ts";
import type { Deps } from "./platform/deps.ts";
import { faultFacts, jsonLog } from "./platform/log.ts";
import { problemResponse } from "./platform/problem.ts";
import { timerNames } from "./platform/timerSchedules.ts";
import { type Site, siteOf } from "./site.ts";
import { roundsOver, runTimer, timers } from "./timers.ts";

type Running = { deps: Deps; app: ReturnType<typeof createApp> };

let starting: Promise<Running> | undefined;
const streams = openStreams();
/** Rounds of timers that are under way. */
const rounds = new Set<Promise<boolean>>();

/**
 * The product, started once per instance. Not while this file loads: an error there would hide every function from the
 * host. A start that failed (a database still waking up) is tried again by the next invocation.
 */
function running(): Promise<Running> {
  starting ??= start().catch((error: unknown) => {
    starting = undefined;
    jsonLog("start-failed", error instanceof ConfigRefused ? { why: error.message } : faultFacts(error));
    throw error;
  });
  return starting;
}

async function start(): Promise<Running> {
  const config = processConfig();
  const deps = await liveDeps(config);
  return { deps, app: createApp(deps, { proxies: config.proxies }) };
}

/** The host's own default is GET and POST only. */
const methods: HttpMethod[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const mounted = (route: string, told: "told" | "untold"): HttpFunctionOptions => ({
  route,
  methods,
  authLevel: "anonymous",
  handler: async (request, context) => {
    const facts: InvocationFacts | null = told === "told" ? { requestId: context.invocationId } : null;
    const fetch = async (one: Request) => (await running()).app.fetch(one, facts ?? {});
    const reply = await throughMount(fetch, request, facts, () => {
      if (facts !== null) jsonLog("invocation-failed", { requestId: facts.requestId });
    });
    const lasts = reply.headers["content-type"]?.startsWith("text/event-stream") === true;
    return lasts && reply.body !== undefined ? { ...reply, body: streams.until(reply.body) } : reply;
  },
});

let pages: Site | undefined;

/** The pages stand beside this file. They need no setting and no database, so they come also where the start fails. */
const page = (request: Request): Response => {
  pages ??= siteOf(fileURLToPath(new URL("site", import.meta.url)));
  return pages(request) ?? problemResponse("not-found");
};

host.setup({ enableHttpStream: true });

host.http("api", mounted("api/{*path}", "told"));
// Papers and ballots apart, so that host.json can silence them: no log line, no id and no time of one request remains.
host.http("papers", mounted("api/pulses/{id}/papers", "untold"));
host.http("ballots", mounted("api/tenants/{tenantId}/pulses/{id}/ballots/{ballotId}", "untold"));
// Everything else is a page or a file of one (decision 0027). Which of them somebody opened is written down nowhere.
host.http("site", {
  route: "{*path}",
  methods,
  authLevel: "anonymous",
  handler: (request) => throughMount(page, request, null, () => jsonLog("page-failed", {})),
});

for (const name of timerNames)
  host.timer(name, {
    schedule: timers[name].schedule,
    // Its lock in the storage account is enough: a tick may come late or twice, and the work allows for both.
    useMonitor: false,
    handler: async () => {
      const { deps } = await running();
      // What a round of messages leaves to go out goes on after this invocation, whose length the host writes down.
      const round = runTimer(deps, name);
      rounds.add(round);
      // The host writes down what it is thrown, so this has no words of the failure.
      if (!(await round.finally(() => rounds.delete(round)))) throw new Error("timer-failed");
    },
  });

/** Longer than this the host may not wait, and what is left then is taken up by another instance. */
const GRACE_MS = 5000;

host.hook.appTerminate(async () => {
  streams.endAll();
  const { deps } = (await starting?.catch(() => undefined)) ?? {};
  if (deps === undefined) return;
  await Promise.race([Promise.all(rounds).then(() => roundsOver(deps)), pause(GRACE_MS)]);
  // While the database is still there to be looked at. What was measured since the last minute would be lost otherwise.
  await deps.telemetry.close();
  await deps.db.close();
});
