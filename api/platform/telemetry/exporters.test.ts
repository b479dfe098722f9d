import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { azureWay } from "./exporters.ts";
import { openTelemetry } from "./openTelemetry.ts";

const connectionString =
  "InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Network = NonNullable<Parameters<typeof azureWay>[3]>;
type Sent = { readonly url: string; readonly authorization: string | undefined; readonly text: string };

/** The network below Microsoft's library: keeps what would leave, and answers as it is told. */
function network(answer: () => number) {
  const sent: Sent[] = [];
  const client: Network = {
    sendRequest: async (request) => {
      const body = request.body as string | Uint8Array;
      const text = typeof body === "string" ? body : gunzipSync(body).toString("utf8");
      sent.push({ url: request.url, authorization: request.headers.get("authorization"), text });
      const status = answer();
      if (status === 0) throw new Error("no way there");
      const accepted = JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] });
      return { request, status, headers: request.headers, bodyAsText: accepted };
    },
  };
  return { sent, client };
}

const credential = {
  getToken: async () => ({ token: "token-of-the-identity", expiresOnTimestamp: Date.now() + 3_600_000 }),
};

test("to Azure go our metrics and traces as the identity, and nothing of the machine, to nobody else, not later either", async () => {
  const { sent, client } = network(() => 200);
  const arrived: boolean[] = [];
  const before = vi.getTimerCount();
  const way = azureWay(connectionString, credential, (is) => void arrived.push(is), client);
  // Its reports on itself and its questions for settings would wait here.
  expect(vi.getTimerCount()).toBe(before);
  const telemetry = openTelemetry({ ways: [way], traces: "all", everyMs: 60_000, version: "1.2.3", instance: "i-1" });
  telemetry.measure("plumbline.throttled", 2, { service: "graph" });
  telemetry.trace("timer", 0.5, { timer: "sweep", outcome: "failed" });
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent.map(({ url }) => new URL(url).host))).toEqual(
    new Set(["westeurope-5.in.applicationinsights.azure.com"]),
  );
  for (const { authorization } of sent) expect(authorization).toBe("Bearer token-of-the-identity");
  const all = sent.map(({ text }) => text).join("\n");
  expect(all).toContain('"name":"plumbline.throttled"');
  expect(all).toContain('"service":"graph"');
  expect(all).toContain('"name":"timer sweep"');
  expect(all).toContain("i-1");
  const { hostname } = await import("node:os");
  expect(all).not.toContain(hostname());
  expect(all).not.toMatch(/statsbeat|_MS\.|attach/i);
  expect(arrived).not.toContain(false);
});

test.each([0, 403, 429, 500])(
  "what Azure does not take (%i) is known, thrown away, and no longer tried",
  async (status) => {
    const { sent, client } = network(() => status);
    const arrived: boolean[] = [];
    const { metrics, traces } = azureWay(connectionString, credential, (is) => void arrived.push(is), client);
    const telemetry = openTelemetry({
      ways: [{ metrics, traces }],
      traces: "all",
      everyMs: 60_000,
      version: "1",
      instance: "i",
    });
    telemetry.trace("timer", 0.5, { timer: "sweep", outcome: "done" });
    await vi.advanceTimersByTimeAsync(30_000);
    // It is packed beside this thread, in real time.
    vi.useRealTimers();
    await expect.poll(() => arrived).toEqual([false]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([sent.length, arrived]).toEqual([1, [false]]);
  },
);
