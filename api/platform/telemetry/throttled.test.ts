import { expect, test } from "vitest";
import { silentTelemetry } from "./telemetry.ts";
import { noticing } from "./throttled.ts";

test("a service that asks for patience is told of once a minute, however often it does, and its answers go on as they are", async () => {
  const told: unknown[] = [];
  let now = 0;
  const statuses = [200, 429, 429, 503, 429, 429];
  const telemetry = { ...silentTelemetry, measure: (...point: unknown[]) => void told.push(point) };
  const send = noticing(
    telemetry,
    "teams",
    async () => new Response(null, { status: statuses.shift() ?? 200 }),
    () => now,
  );
  const heard: number[] = [];
  for (const at of [0, 1_000, 30_000, 40_000, 61_001, 61_002]) {
    now = at;
    heard.push((await send("https://service.example")).status);
  }
  expect(heard).toEqual([200, 429, 429, 503, 429, 429]);
  expect(told).toEqual([
    ["plumbline.throttled", 1, { service: "teams" }],
    ["plumbline.throttled", 1, { service: "teams" }],
  ]);
});
