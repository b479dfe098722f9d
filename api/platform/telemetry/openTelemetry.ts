import { type Attributes, type Meter, ROOT_CONTEXT, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from "@opentelemetry/sdk-metrics";
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from "@opentelemetry/sdk-trace-base";
import type { Traces } from "../telemetryConfig.ts";
import { type EventName, instruments, type SpanName } from "./instruments.ts";
import type { Sink } from "./telemetry.ts";

/** A request or round that takes as long leaves a trace of its own. */
const SLOW_SECONDS = 1;
/** What waits to be sent: beyond it traces are dropped, so that a collector which is away costs no memory. */
const WAITING_MAX = 512;
/** At the end of a process somebody waits for it. */
const FAREWELL_MS = 3_000;
/** Bounds of the buckets of every histogram, in seconds: from a quick request to an hour late. */
const boundsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600];

export type Parts = {
  readonly ways: readonly { readonly metrics: PushMetricExporter; readonly traces: SpanExporter }[];
  readonly traces: Traces;
  /** How often metrics are sent. */
  readonly everyMs: number;
  readonly version: string;
  /** Tells two servers apart, and a server from itself after a restart; says nothing about the machine. */
  readonly instance: string;
};

/**
 * The SDK of OpenTelemetry with nothing registered for the whole process: no library finds it and adds spans of its own, no
 * trace context is read from a request or sent along with one, so nobody outside can tie two requests together by it.
 */
export function openTelemetry({ ways, traces, everyMs, version, instance }: Parts): Sink {
  // Nothing is looked up: neither the machine's name nor what stands in OTEL_RESOURCE_ATTRIBUTES.
  const resource = resourceFromAttributes({
    "service.name": "plumbline",
    "service.version": version,
    "service.instance.id": instance,
  });
  const readers = ways.map(
    ({ metrics }) =>
      new PeriodicExportingMetricReader({
        exporter: metrics,
        exportIntervalMillis: everyMs,
        exportTimeoutMillis: Math.min(everyMs, 20_000),
      }),
  );
  const meters = new MeterProvider({ resource, readers });
  const tracers = new BasicTracerProvider({
    resource,
    // Every trace is one span that begins here; whether there is one is decided when it has ended.
    sampler: new AlwaysOnSampler(),
    spanProcessors: ways.map(
      (way) => new BatchSpanProcessor(way.traces, { maxQueueSize: WAITING_MAX, maxExportBatchSize: WAITING_MAX / 4 }),
    ),
  });
  const tracer = tracers.getTracer("plumbline");
  const meter = meters.getMeter("plumbline");
  const events = eventsOn(meter);
  const gauges = gaugesOn(meter);
  return {
    measure: (name, value, attributes) => events.get(name)?.(value, attributes),
    trace: (name, seconds, attributes) => {
      const failed = attributes.status === "5xx" || attributes.outcome === "failed";
      if (traces === "none" || (traces === "slow" && !failed && seconds < SLOW_SECONDS)) return;
      const end = Date.now();
      const kind = name === "request" ? SpanKind.SERVER : SpanKind.INTERNAL;
      const startTime = end - seconds * 1000;
      const span = tracer.startSpan(
        nameOf(name, attributes),
        { kind, attributes, startTime, root: true },
        ROOT_CONTEXT,
      );
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(end);
    },
    look: (read) =>
      meter.addBatchObservableCallback(
        async (result) => {
          for (const { name, value, attributes } of await read()) {
            const gauge = gauges.get(name);
            if (gauge !== undefined) result.observe(gauge, value, attributes);
          }
        },
        [...gauges.values()],
      ),
    close: async () => {
      const sent = Promise.allSettled([tracers.shutdown(), meters.shutdown({ timeoutMillis: FAREWELL_MS })]);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, FAREWELL_MS).unref())]);
    },
  };
}

/** "request result", "timer sweep", "seal due". */
const nameOf = (name: SpanName, { route, timer, how }: Readonly<Record<string, string>>): string =>
  `${name} ${route ?? timer ?? how ?? ""}`.trim();

function eventsOn(meter: Meter): ReadonlyMap<EventName, (value: number, attributes: Attributes) => void> {
  const events = new Map<EventName, (value: number, attributes: Attributes) => void>();
  for (const [name, { kind, unit, description }] of Object.entries(instruments)) {
    if (kind === "counter") {
      const counter = meter.createCounter(name, { unit, description });
      events.set(name as EventName, (value, attributes) => counter.add(value, attributes));
    }
    if (kind === "histogram") {
      const advice = { explicitBucketBoundaries: boundsSeconds };
      const histogram = meter.createHistogram(name, { unit, description, advice });
      events.set(name as EventName, (value, attributes) => histogram.record(value, attributes));
    }
  }
  return events;
}

const gaugesOn = (meter: Meter) =>
  new Map(
    Object.entries(instruments).flatMap(([name, { kind, unit, description }]) =>
      kind === "gauge" ? [[name, meter.createObservableGauge(name, { unit, description })] as const] : [],
    ),
  );
