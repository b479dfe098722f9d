import { expect, test } from "vitest";
import { systemChance } from "../../api/platform/chance.ts";
import { openTelemetryTo } from "../../api/platform/telemetry/open.ts";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import type { TelemetryConfig } from "../../api/platform/telemetryConfig.ts";
import { startOtlpReceiver } from "../support/otlpReceiver.ts";
import { freeLoopbackPort } from "../support/ports.ts";

function openTo(endpoint: string, traces: TelemetryConfig["traces"] = "slow", everyMs = 100) {
  const lines: string[] = [];
  const log = (event: string, facts: object = {}) => void lines.push(JSON.stringify({ event, ...facts }));
  const config = { otlp: { endpoint, headers: { "x-key": "one" } }, azure: null, traces };
  return openTelemetryTo(config, { log, chance: systemChance, version: "1.2.3", everyMs }).then((telemetry) => ({
    telemetry,
    lines,
  }));
}

test("without a setting nothing is loaded and nothing kept", async () => {
  const log = () => undefined;
  expect(await openTelemetryTo(null, { log, chance: systemChance, version: "1" })).toBe(silentTelemetry);
});

test("what was measured arrives at the end, with the headers that are set and nothing of the machine", async () => {
  const receiver = await startOtlpReceiver();
  const { telemetry, lines } = await openTo(receiver.endpoint, "slow", 60_000);
  telemetry.measure("plumbline.throttled", 2, { service: "graph" });
  telemetry.ended("request", 0.2, { route: "me", status: "2xx" });
  telemetry.look(async () => [{ name: "plumbline.queue.age", value: 7, attributes: {} }]);
  await telemetry.close();
  await receiver.close();
  const told = receiver.points().map(({ metric, kind, value, attributes }) => [metric, kind, value, attributes]);
  expect(told.toSorted()).toEqual([
    ["plumbline.queue.age", "gauge", 7, {}],
    ["plumbline.request.duration", "histogram", 1, { route: "me", status: "2xx" }],
    ["plumbline.throttled", "sum", 2, { service: "graph" }],
  ]);
  expect(receiver.taken.map(({ headers }) => headers["x-key"])).toEqual(["one"]);
  const { resource } = JSON.parse(receiver.taken[0]?.text ?? "").resourceMetrics[0];
  expect(resource.attributes.map(({ key }: { key: string }) => key)).toEqual([
    "service.name",
    "service.version",
    "service.instance.id",
  ]);
  expect(lines).toEqual([]);
});

test("of requests and rounds only what failed or took a second leaves a trace, unless all or none is asked for", async () => {
  const spansFor = async (traces: TelemetryConfig["traces"]) => {
    const receiver = await startOtlpReceiver();
    const { telemetry } = await openTo(receiver.endpoint, traces, 60_000);
    telemetry.ended("request", 0.2, { route: "me", status: "4xx" });
    telemetry.ended("request", 0.2, { route: "team", status: "5xx" });
    telemetry.ended("request", 1.5, { route: "trend", status: "2xx" });
    telemetry.ended("timer", 0.1, { timer: "sweep", outcome: "failed" });
    await telemetry.close();
    await receiver.close();
    return receiver.spans().map(({ name, status }) => [name, status?.code ?? 0]);
  };
  const slow = [
    ["request team", 2],
    ["request trend", 0],
    ["timer sweep", 2],
  ];
  expect(await spansFor("slow")).toEqual(slow);
  expect(await spansFor("all")).toEqual([["request me", 0], ...slow]);
  expect(await spansFor("none")).toEqual([]);
});

test("a collector that is not there costs nobody anything and is said once, and so is that it came", async () => {
  const port = await freeLoopbackPort();
  const { telemetry, lines } = await openTo(`http://127.0.0.1:${port}`, "all");
  const began = performance.now();
  for (let i = 0; i < 10_000; i++) telemetry.ended("request", 0.2, { route: "me", status: "2xx" });
  // No more than the arithmetic: a microsecond or some of them each.
  expect(performance.now() - began).toBeLessThan(2_000);
  await expect.poll(() => lines, { timeout: 15_000 }).toEqual(['{"event":"telemetry-unreachable","where":"otlp"}']);
  const receiver = await startOtlpReceiver(port);
  await expect
    .poll(() => lines, { timeout: 15_000 })
    .toEqual(['{"event":"telemetry-unreachable","where":"otlp"}', '{"event":"telemetry-reached","where":"otlp"}']);
  await telemetry.close();
  await receiver.close();
});

test("a collector that takes everything and says nothing does not hold up the end", async () => {
  const receiver = await startOtlpReceiver();
  receiver.answer(null);
  const { telemetry } = await openTo(receiver.endpoint, "all", 60_000);
  telemetry.ended("request", 0.2, { route: "me", status: "2xx" });
  const began = performance.now();
  await telemetry.close();
  expect(performance.now() - began).toBeLessThan(5_000);
  await receiver.close();
});
