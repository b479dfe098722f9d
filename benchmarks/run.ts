import { type ChildProcess, fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { migrate } from "../api/platform/db/database.ts";
import type { Tables } from "../api/platform/db/tables.ts";
import { buildSite } from "../scripts/build.ts";
import { freshDatabase, startPostgres } from "../tests/support/postgres.ts";
import { chosenRows } from "./chosenRows.ts";
import { load, type Send } from "./load.ts";
import { measuring } from "./measuring.ts";
import { pageWeight } from "./pageWeight.ts";
import { publicJwk } from "./people.ts";
import type { BenchPulse } from "./pulses.ts";
import { blindVotes, namedVotes } from "./votes.ts";

/**
 * Answers per second, p95 and processor time per vote, beside the naive path, interleaved rounds of one run. Words choose
 * rows (see chosenRows.ts); without any, all are measured.
 */
const { rounds, connectionCounts, spreads, kinds, isWhole } = chosenRows(process.argv.slice(2));

type Server = { child: ChildProcess; port: number };
type Row = { perSecond: number; p95Ms: number; cpuUs: number };

const ask = <T>(child: ChildProcess, job: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once("message", (reply: { value?: T; error?: string }) =>
      reply.error === undefined ? resolve(reply.value as T) : reject(new Error(reply.error)),
    );
    child.send(job as object);
  });

async function startServer(which: "plumbline" | "naive", urls: { appUrl: string; adminUrl: string }): Promise<Server> {
  const child = fork(new URL("./serverProcess.ts", import.meta.url), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return {
    child,
    ...(await ask<{ port: number }>(child, {
      kind: "start",
      which,
      ...urls,
      jwk: await publicJwk(),
    })),
  };
}

/** Processor time of our PostgreSQL server and its connections, in microseconds; Linux only, else 0. */
function postgresCpuUs(): number {
  if (platform() !== "linux") return 0;
  const ticks = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, stat: statOf(pid) }))
    .map(({ pid, stat }) => ({ pid, fields: stat.slice(stat.lastIndexOf(")") + 2).split(" ") }))
    .filter(({ pid, fields }) => pid === postmaster || fields[1] === postmaster)
    // The server keeps the time of connections that have ended; without it a closed one would count backwards.
    .reduce(
      (sum, { pid, fields }) =>
        sum + fields.slice(11, pid === postmaster ? 15 : 13).reduce((ticks, field) => ticks + Number(field), 0),
      0,
    );
  return ticks * 10_000;
}

/** A process that ended while we looked has nothing to add. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

async function measure(server: Server, connections: number, votes: readonly (readonly Send[])[]): Promise<Row> {
  const cpu = async () => {
    const used = await ask<NodeJS.CpuUsage>(server.child, { kind: "cpu" });
    return used.user + used.system + postgresCpuUs();
  };
  const before = await cpu();
  const { perSecond, p95Ms } = await load(server.port, connections, votes);
  return { perSecond, p95Ms, cpuUs: ((await cpu()) - before) / votes.length };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const postgres = await startPostgres();
// The server writes its own process id first thing.
const postmaster =
  postgres.dataFolder === null ? "" : readFileSync(`${postgres.dataFolder}/postmaster.pid`, "utf8").split("\n", 1)[0];
const database = await freshDatabase(postgres.adminUrl);
const admin = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.adminUrl, max: 1 }) }),
});
await migrate(admin);
const appUser = new URL(database.adminUrl);
appUser.username = "app_user";
appUser.password = "bench";
const raw = new pg.Client({ connectionString: database.adminUrl });
await raw.connect();
await raw.query("alter role app_user login password 'bench'");
await raw.end();
await admin.destroy();

const urls = { appUrl: appUser.href, adminUrl: database.adminUrl };
const plumbline = await startServer("plumbline", urls);
const naive = await startServer("naive", urls);
// At once and not at the end: what a stopped run has measured is not lost.
const say = (...lines: readonly string[]): boolean => process.stdout.write(`${lines.join("\n")}\n`);
say(
  `## npm run bench, ${new Date().toISOString().slice(0, 10)}, ${postgres.label}, Node ${process.version}, ${cpus().length} cores ${arch()}, ${rounds} interleaved rounds, medians`,
);
if (isWhole) say("\n### Measuring\n", ...measuring());

try {
  for (const spread of spreads)
    for (const connections of connectionCounts) {
      const rows = new Map<string, Row[]>(kinds.map((kind) => [kind, []]));
      for (let round = 0; round < rounds; round++)
        for (const kind of kinds) {
          const wish = {
            kind: "pulses",
            tenants: spread.tenants,
            count: spread.count,
            people: spread.people,
            mode: kind === "open hands" ? "open" : "private",
            filled: kind === "cast alone",
          };
          const pulses = await ask<BenchPulse[]>(plumbline.child, wish);
          const server = kind === "naive" ? naive : plumbline;
          if (kind === "naive")
            await ask(naive.child, {
              kind: "open-naive",
              pulses: pulses.map(({ tenantId, id }) => ({ tenantId, id })),
            });
          const votes =
            kind === "cast alone" || kind === "whole blind vote"
              ? await blindVotes(pulses, kind === "whole blind vote")
              : await namedVotes(pulses);
          rows.get(kind)?.push(await measure(server, connections, votes));
        }
      const base = rows.get("naive") ?? [];
      say(`\n### ${spread.name}, ${connections} connections\n`);
      say("| | votes/s | p95 ms | CPU us/vote | rate / naive (min..max) | CPU / naive |", "|---|---|---|---|---|---|");
      for (const kind of kinds) {
        const mine = rows.get(kind) ?? [];
        const ratios = mine.map((row, round) => row.perSecond / (base[round]?.perSecond ?? 1));
        const cpu = mine.map((row, round) => row.cpuUs / (base[round]?.cpuUs ?? 1));
        say(
          `| ${kind} | ${median(mine.map((row) => row.perSecond)).toFixed(0)} | ${median(mine.map((row) => row.p95Ms)).toFixed(1)} | ${median(mine.map((row) => row.cpuUs)).toFixed(0)} | ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}) | ${median(cpu).toFixed(2)} |`,
        );
      }
      process.stderr.write(`${spread.name}, ${connections} connections: done\n`);
    }
} finally {
  for (const server of [plumbline, naive]) await ask(server.child, { kind: "stop" });
  await postgres.stop();
}
if (isWhole) {
  await buildSite();
  const site = new URL("../dist/site", import.meta.url).pathname;
  const panel = pageWeight(site, "side-panel.html", ["teams-"]);
  const kilobytes = (panel.reduce((sum, file) => sum + file.bytes, 0) / 1000).toFixed(1);
  say(
    "\n### The panel until its first question can be answered, gzip\n",
    `${kilobytes} kB in ${panel.length} files, the Teams library included.`,
  );
}
