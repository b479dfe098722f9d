/**
 * Telemetry from both entrances as they are shipped: it leaves where the settings say, what was not sent yet leaves at the
 * end, and a collector that is away keeps nobody from an answer.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type OtlpReceiver, startOtlpReceiver } from "../support/otlpReceiver.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase } from "../support/pulseFixture.ts";
import { startHost } from "./host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = path.join(root, "dist", "functions");
const postgres = inject("postgres");
const clientId = "b2f0c1d4-0000-4000-8000-000000000001";

let place: string;
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), "plumbline-telemetry-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

type Running = { readonly address: string; readonly said: () => string; readonly end: () => Promise<number | null> };

async function server(folder: string, settings: Record<string, string>): Promise<Running> {
  const port = await freeLoopbackPort();
  let said = "";
  const { PATH = "" } = process.env;
  const child: ChildProcess = spawn(process.execPath, [path.join(root, "api", "server.ts")], {
    cwd: place,
    env: { PATH, PORT: String(port), DATA_DIR: path.join(place, folder), TOKEN_CLIENT_ID: clientId, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 100_000, interval: 50 }).toContain('"event":"listening"');
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

const routesIn = (receiver: OtlpReceiver) =>
  receiver
    .points()
    .filter(({ metric }) => metric === "plumbline.request.duration")
    .map(({ attributes, value }) => [attributes.route, attributes.status, value]);

test("server.ts sends what it has when it is told to end", { timeout: 150_000 }, async () => {
  const receiver = await startOtlpReceiver();
  const running = await server("one", { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint, TELEMETRY_TRACES: "all" });
  for (const route of ["sign-in", "sign-in", "me", "health"]) await fetch(`${running.address}/api/${route}`);
  expect(await running.end()).toBe(0);
  expect(routesIn(receiver).toSorted()).toEqual([
    ["me", "4xx", 1],
    ["signIn", "2xx", 2],
  ]);
  const metrics = new Set(receiver.points().map(({ metric }) => metric));
  for (const one of ["timer.duration", "database.up", "queue.age", "seal.overdue", "keys.ready"])
    expect(metrics).toContain(`plumbline.${one}`);
  expect(receiver.spans().map(({ name }) => name)).toEqual(expect.arrayContaining(["request me", "timer sweep"]));
  await receiver.close();
});

test("server.ts answers and ends as ever while nobody takes its telemetry", { timeout: 150_000 }, async () => {
  const port = await freeLoopbackPort();
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, TELEMETRY_TRACES: "all" };
  const running = await server("one", settings);
  const statuses = [];
  for (let i = 0; i < 20; i++) statuses.push((await fetch(`${running.address}/api/sign-in`)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const began = performance.now();
  expect(await running.end()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(running.said().match(/telemetry-unreachable/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test.skipIf(postgres === null)(
  "the built function sends what it has before its instance is taken away",
  { timeout: 120_000 },
  async () => {
    if (!existsSync(path.join(built, "main.mjs")))
      throw new Error("dist/functions is missing: run npm run build first.");
    const receiver = await startOtlpReceiver();
    const database = await serverDatabase(postgres?.adminUrl ?? "", 2);
    Object.assign(process.env, {
      ...{ DATABASE_URL: database.url ?? "", DATABASE_POOL_SIZE: "2", KEY_DIR: path.join(place, "keys") },
      ...{ TOKEN_CLIENT_ID: clientId, OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint, TELEMETRY_TRACES: "all" },
    });
    const azure = await startHost(() => import(/* @vite-ignore */ pathToFileURL(path.join(built, "main.mjs")).href));
    try {
      expect((await azure.send("api", { path: "/api/sign-in" })).status).toBe(200);
      expect((await azure.send("papers", { method: "POST", path: `/api/pulses/${clientId}/papers` })).status).toBe(401);
      await azure.tick("sweep");
      await azure.terminate();
      expect(routesIn(receiver)).toEqual([["signIn", "2xx", 1]]);
      const names = receiver.spans().map(({ name }) => name);
      expect(names.toSorted()).toEqual(["request signIn", "timer sweep"]);
    } finally {
      await azure.stop();
      await database.close();
      await receiver.close();
    }
  },
);

test("the host keeps no telemetry of its own about requests, in any of the ways it has", () => {
  const host = JSON.parse(readFileSync(path.join(built, "host.json"), "utf8"));
  // In the other mode the host sends spans of every invocation, whatever stands in logLevel.
  expect(host.telemetryMode ?? "ApplicationInsights").toBe("ApplicationInsights");
  const { logLevel, applicationInsights, fileLoggingMode } = host.logging;
  expect(fileLoggingMode).toBe("never");
  expect(logLevel).toMatchObject({
    default: "Warning",
    "Host.Results": "None",
    "Host.Aggregator": "None",
    "Function.papers": "None",
    "Function.ballots": "None",
  });
  // A rule for one function's parts would win over the rule for the whole of it.
  for (const [category, level] of Object.entries(logLevel))
    if (/papers|ballots/.test(category)) expect(level, category).toBe("None");
  expect(applicationInsights).toMatchObject({
    enableLiveMetrics: false,
    enableDependencyTracking: false,
    enablePerformanceCountersCollection: false,
    httpAutoCollectionOptions: { enableHttpTriggerExtendedInfoCollection: false, enableW3CDistributedTracing: false },
    snapshotConfiguration: { isEnabled: false },
  });
  // What the worker would need to hand its own spans to the host.
  const code = readFileSync(path.join(built, "main.mjs"), "utf8");
  expect(code).not.toContain('WorkerOpenTelemetryEnabled", "true');
  expect(code).not.toMatch(/@azure\/functions-opentelemetry-instrumentation|applicationinsights["']/);
});
