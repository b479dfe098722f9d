import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../api/app.ts";
import { tokenVerifier } from "../api/auth/tokens.ts";
import { systemChance } from "../api/platform/chance.ts";
import { systemClock } from "../api/platform/clock.ts";
import { openPglite } from "../api/platform/db/pglite.ts";
import type { Deps } from "../api/platform/deps.ts";
import { fileKeyStore } from "../api/platform/keyStore.ts";
import { probesOf } from "../api/platform/probes.ts";
import { openTelemetryTo } from "../api/platform/telemetry/open.ts";
import { silentTelemetry, type Telemetry } from "../api/platform/telemetry/telemetry.ts";
import { rulesUnder } from "../demo/identity.ts";

const REQUESTS = 10_000;

/**
 * What telemetry costs a request: the cheapest route there is, through the whole app and without a network, with nothing
 * measured, with metrics, and with a trace of every request; interleaved, as ratios to the first. The collector takes
 * everything, and is asked once at the end, outside of what is timed.
 * @returns lines of a table
 */
export async function telemetryCost(rounds: number): Promise<string[]> {
  const collector = createServer((request, response) => request.resume().on("end", () => response.end("{}")));
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const db = await openPglite(null);
  const open = (traces: "slow" | "all") =>
    openTelemetryTo(
      { otlp: { endpoint, headers: {} }, azure: null, traces },
      { log: () => undefined, chance: systemChance, version: "bench" },
    );
  const ways: readonly (readonly [string, Telemetry])[] = [
    ["nothing measured", silentTelemetry],
    ["metrics", await open("slow")],
    ["metrics, and a trace of every request", await open("all")],
  ];
  const rules = rulesUnder("https://issuer.invalid");
  const apps = ways.map(([, telemetry]) => {
    const deps: Deps = {
      ...{ db, keyStore: fileKeyStore(folder), clock: systemClock, chance: systemChance, liveEveryMs: 1500 },
      ...{ signIn: null, graph: null, messenger: null, botDoor: null, pages: null, log: () => undefined, telemetry },
      tokens: tokenVerifier({ rules, keys: async () => null, clock: systemClock }),
      probes: probesOf({ tokens: rules, bot: null, graph: null, pages: null }, systemClock, null),
    };
    return createApp(deps);
  });
  const times: number[][] = ways.map(() => []);
  // The first round of each only warms the engine up.
  for (let round = -1; round < Math.max(rounds, 5); round++)
    for (const [index, app] of apps.entries()) {
      const began = performance.now();
      for (let i = 0; i < REQUESTS; i++) await app.request("/api/sign-in");
      if (round >= 0) times[index]?.push(((performance.now() - began) * 1000) / REQUESTS);
    }
  for (const [, telemetry] of ways) await telemetry.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
  return [
    "| | us/request | to nothing measured (min..max) |",
    "|---|---|---|",
    ...ways.map(([name], index) => row(name, times[index] ?? [], times[0] ?? [])),
  ];
}

function row(name: string, mine: readonly number[], base: readonly number[]): string {
  const ratios = mine.map((time, round) => time / (base[round] ?? 1));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return `| ${name} | ${median(mine).toFixed(1)} | ${median(ratios).toFixed(2)} (${least.toFixed(2)}..${most.toFixed(2)}) |`;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
