import { expect, test } from "vitest";
import type { Reading, Sink } from "./telemetry.ts";
import { guardedTelemetry, silentTelemetry, statusOf, stopwatch } from "./telemetry.ts";

/** A sink that keeps what comes, and what it is asked to look at. */
function keeping() {
  const kept: unknown[] = [];
  const lines: string[] = [];
  let read: () => Promise<readonly Reading[]> = async () => [];
  const sink: Sink = {
    measure: (...point) => void kept.push(["point", ...point]),
    trace: (...span) => void kept.push(["span", ...span]),
    look: (next) => {
      read = next;
    },
    close: async () => void kept.push("closed"),
  };
  return { telemetry: guardedTelemetry(sink, (event) => lines.push(event)), kept, lines, read: () => read() };
}

test("what is on the list goes on; what has ended is a point and a span", async () => {
  const { telemetry, kept, lines } = keeping();
  telemetry.measure("plumbline.throttled", 1, { service: "graph" });
  telemetry.ended("timer", 0.5, { timer: "sweep", outcome: "done" });
  await telemetry.close();
  expect(kept).toEqual([
    ["point", "plumbline.throttled", 1, { service: "graph" }],
    ["point", "plumbline.timer.duration", 0.5, { timer: "sweep", outcome: "done" }],
    ["span", "timer", 0.5, { timer: "sweep", outcome: "done" }],
    "closed",
  ]);
  expect(lines).toEqual([]);
});

test("what got past the types is dropped, and said once without a word of what it was", () => {
  const { telemetry, kept, lines } = keeping();
  telemetry.measure("plumbline.throttled", 1, { service: "graph", tenant: "harbour" } as never);
  telemetry.measure("plumbline.answers" as never, 1, {} as never);
  telemetry.ended("request", 1, { route: "putBallot", status: "2xx" } as never);
  telemetry.ended("toString" as never, 1, {} as never);
  expect(kept).toEqual([]);
  expect(lines).toEqual(["telemetry-refused"]);
});

test("of what is looked at only what is on the list is read", async () => {
  const { telemetry, read, lines } = keeping();
  const good: Reading = { name: "plumbline.queue.age", value: 3, attributes: {} };
  telemetry.look(async () => [good, { ...good, attributes: { person: "Ada" } } as never]);
  expect(await read()).toEqual([good]);
  expect(lines).toEqual(["telemetry-refused"]);
});

test("the silent one asks nobody and keeps nothing", async () => {
  silentTelemetry.look(() => {
    throw new Error("was asked");
  });
  silentTelemetry.measure("plumbline.throttled", 1, { service: "graph" });
  await silentTelemetry.close();
});

test.each([
  [100, "1xx"],
  [204, "2xx"],
  [304, "3xx"],
  [429, "4xx"],
  [503, "5xx"],
  [0, "5xx"],
  [999, "5xx"],
])("the status %i is told as %s", (code, status) => expect(statusOf(code)).toBe(status));

test("a stopwatch counts seconds", async () => {
  const seconds = stopwatch();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seconds()).toBeGreaterThan(0.02);
  expect(seconds()).toBeLessThan(10);
});
