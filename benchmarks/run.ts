import { cpus, loadavg } from "node:os";
import { arch } from "node:process";
import { askedNow } from "./askedNow.ts";
import { chosenRows, type Kind, type Spread } from "./chosenRows.ts";
import { firstQuestion } from "./firstQuestion.ts";
import { hints } from "./hints.ts";
import { liveRoom } from "./liveRoom.ts";
import { load, type Send } from "./load.ts";
import { measuring } from "./measuring.ts";
import { outbox } from "./outbox.ts";
import type { BenchPulse } from "./pulses.ts";
import { ask, type Server, startServers } from "./servers.ts";
import { telemetryCost } from "./telemetry.ts";
import { blindVotes, namedVotes, questionsRead } from "./votes.ts";

/**
 * Answers per second, p95 and processor time per vote, beside the naive path, interleaved rounds of one run; then one
 * room that follows a close, and the way from "ask now" to a result. Words choose rows (see chosenRows.ts); without any,
 * all are measured.
 */
const { rounds, connectionCounts, spreads, kinds, parts, isWhole } = chosenRows(process.argv.slice(2));

type Row = { perSecond: number; p95Ms: number; cpuUs: number };

async function measure(server: Server, connections: number, votes: readonly (readonly Send[])[]): Promise<Row> {
  const before = await servers.cpuUs(server);
  const { perSecond, p95Ms } = await load(server.port, connections, votes);
  return { perSecond, p95Ms, cpuUs: ((await servers.cpuUs(server)) - before) / votes.length };
}

/** Every person of fresh pulses answers once. */
async function oneRound(kind: Kind, spread: Spread, connections: number): Promise<Row> {
  const wish = {
    kind: "pulses",
    tenants: spread.tenants,
    count: spread.count,
    people: spread.people,
    mode: kind === "open hands" ? "open" : "private",
    filled: kind === "cast alone",
  };
  const pulses = await ask<BenchPulse[]>(plumbline.child, wish);
  if (kind === "naive") {
    const open = pulses.map(({ tenantId, id }) => ({ tenantId, id }));
    await ask(naive.child, { kind: "open-naive", pulses: open });
    return measure(naive, connections, await namedVotes(pulses));
  }
  // Whoever answers has read the questions before, so the product has verified this token already.
  if (kind !== "cast alone") await load(plumbline.port, 32, await questionsRead(pulses));
  const votes = kind === "open hands" ? namedVotes(pulses) : blindVotes(pulses, kind === "whole blind vote");
  return measure(plumbline, connections, await votes);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const servers = await startServers();
const { plumbline, naive } = servers;
// At once and not at the end: what a stopped run has measured is not lost.
const say = (...lines: readonly string[]): boolean => process.stdout.write(`${lines.join("\n")}\n`);
say(
  `## npm run bench, ${new Date().toISOString().slice(0, 10)}, ${servers.label}, Node ${process.version}, ${cpus().length} cores ${arch}, ${rounds} interleaved rounds, medians, load before ${loadavg()[0]?.toFixed(1)}`,
);
if (isWhole) say("\n### Measuring\n", ...measuring());

try {
  for (const spread of parts.includes("votes") ? spreads : [])
    for (const connections of connectionCounts) {
      const rows = new Map<string, Row[]>(kinds.map((kind) => [kind, []]));
      // The first round of each only warms the engine up: a server that has just started is slower at everything.
      for (let round = -1; round < rounds; round++)
        for (const kind of kinds) {
          const row = await oneRound(kind, spread, connections);
          if (round >= 0) rows.get(kind)?.push(row);
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
  if (parts.includes("live")) say("\n### One room of 300 open panels\n", ...(await liveRoom(servers, rounds)));
  if (parts.includes("asked")) say('\n### From "ask now" to the result\n', ...(await askedNow(servers, rounds)));
  if (parts.includes("hints")) say("\n### A thousand notifications of Microsoft Graph\n", ...(await hints(servers)));
  if (parts.includes("outbox")) say("\n### A hundred thousand due messages\n", ...(await outbox(servers, rounds)));
} finally {
  await servers.stop();
}
if (parts.includes("telemetry")) say("\n### What telemetry costs a request\n", ...(await telemetryCost(rounds)));
if (parts.includes("page")) say("\n### The first question on a slow phone\n", ...(await firstQuestion()));
