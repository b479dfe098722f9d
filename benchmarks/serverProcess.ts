import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../api/app.ts";
import { tokenVerifier } from "../api/auth/tokens.ts";
import { recordTeam } from "../api/features/occurrence/writes.ts";
import { systemChance, uuid7 } from "../api/platform/chance.ts";
import { systemClock } from "../api/platform/clock.ts";
import type { Database } from "../api/platform/db/database.ts";
import { openPostgres } from "../api/platform/db/postgres.ts";
import type { Deps } from "../api/platform/deps.ts";
import { fileKeyStore } from "../api/platform/keyStore.ts";
import { jsonLog } from "../api/platform/log.ts";
import { probesOf } from "../api/platform/probes.ts";
import { silentTelemetry } from "../api/platform/telemetry/telemetry.ts";
import { serve } from "../api/server.ts";
import { tenantScope } from "../api/tenancy/scope.ts";
import { naiveApp, openNaive } from "./naive.ts";
import { type publicJwk, rules, signingKey } from "./people.ts";
import { type BenchPulse, type BenchTeam, makePulse } from "./pulses.ts";

type Job =
  | {
      kind: "start";
      which: "plumbline" | "naive";
      appUrl: string;
      adminUrl: string;
      jwk: Awaited<ReturnType<typeof publicJwk>>;
    }
  | { kind: "pulses"; tenants: number; count: number; people: number; mode: "private" | "open"; filled: boolean }
  | { kind: "team"; people: number }
  | { kind: "open-naive"; pulses: { tenantId: string; id: string }[] }
  | { kind: "cpu" }
  | { kind: "transactions" }
  | { kind: "stop" };

// One process per server, so that its processor time can be read apart from the load's.
let deps: Deps | null = null;
let adminUrl = "";
let close: () => Promise<void> = async () => undefined;
const tenantIds: string[] = [];
const tenantAt = (place: number): string => {
  const known = tenantIds[place] ?? uuid7(systemChance, new Date());
  tenantIds[place] = known;
  return known;
};

let transactions = 0;
/** The same database, counting; the ones of answers and sweeps, which other functions begin, are not among them. */
const counted = (db: Database): Database => ({
  ...db,
  inTenant: (scope, work) => {
    transactions += 1;
    return db.inTenant(scope, work);
  },
});

async function answer(job: Job): Promise<unknown> {
  if (job.kind === "start") {
    adminUrl = job.adminUrl;
    const signing = await signingKey(job.jwk);
    if (job.which === "naive") {
      const naive = await naiveApp(job.adminUrl, signing.key);
      const server = await serve(naive.app.fetch, { port: 0, hostname: "127.0.0.1" });
      close = async () => {
        await server.close();
        await naive.close();
      };
      return { port: server.port };
    }
    const folder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
    const db = await openPostgres(job.appUrl, null);
    const tokens = tokenVerifier({ rules, keys: async () => signing, clock: systemClock });
    deps = {
      db: counted(db),
      keyStore: fileKeyStore(folder),
      clock: systemClock,
      chance: systemChance,
      tokens,
      signIn: null,
      graph: null,
      messenger: null,
      botDoor: null,
      probes: probesOf({ tokens: rules, bot: null, graph: null, pages: null }, systemClock, null),
      pages: null,
      // A line for each request would be written by this server only.
      log: (event, facts) => (event === "request" ? undefined : jsonLog(event, facts)),
      telemetry: silentTelemetry,
      liveEveryMs: 1500,
    };
    const server = await serve(createApp(deps).fetch, { port: 0, hostname: "127.0.0.1" });
    close = async () => {
      await server.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { port: server.port };
  }
  if (job.kind === "pulses") {
    if (deps === null) throw new Error("start the product's server first");
    const made: BenchPulse[] = [];
    for (let i = 0; i < job.count; i++) made.push(await makePulse(deps, tenantScope(tenantAt(i % job.tenants)), job));
    return made;
  }
  if (job.kind === "team") {
    if (deps === null) throw new Error("start the product's server first");
    const { chance, clock } = deps;
    const people = Array.from({ length: job.people }, (_, index) => ({
      id: uuid7(chance, clock.now()),
      name: `Person ${index + 1}`,
      role: "member" as const,
    }));
    const team: BenchTeam = { tenantId: tenantAt(0), id: uuid7(chance, clock.now()), people };
    await recordTeam(deps, tenantScope(team.tenantId), "Bench", {
      id: team.id,
      name: "Bench",
      kind: "team",
      members: people,
    });
    return team;
  }
  if (job.kind === "open-naive") return openNaive(adminUrl, job.pulses);
  if (job.kind === "transactions") return transactions;
  if (job.kind === "cpu") return process.cpuUsage();
  await close();
  setImmediate(() => process.disconnect());
  return null;
}

process.on("message", (job: Job) => {
  answer(job).then(
    (value) => process.send?.({ value: value ?? null }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : "unknown" }),
  );
});
