import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type Value = { readonly stringValue?: string; readonly intValue?: number; readonly doubleValue?: number };
type Attribute = { readonly key: string; readonly value: Value };
type DataPoint = {
  readonly attributes?: readonly Attribute[];
  readonly asInt?: number | string;
  readonly asDouble?: number;
  readonly count?: number | string;
  readonly sum?: number;
  readonly exemplars?: readonly unknown[];
};
type Metric = {
  readonly name: string;
  readonly unit: string;
  readonly sum?: { readonly dataPoints: readonly DataPoint[] };
  readonly gauge?: { readonly dataPoints: readonly DataPoint[] };
  readonly histogram?: { readonly dataPoints: readonly DataPoint[] };
};
type Span = {
  readonly name: string;
  readonly kind: number;
  readonly parentSpanId?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly unknown[];
  readonly links?: readonly unknown[];
  readonly status?: { readonly code?: number };
};

/** One point of a metric as it arrived: how many of a histogram, else its value. */
export type Point = {
  readonly metric: string;
  readonly kind: "sum" | "gauge" | "histogram";
  readonly attributes: Readonly<Record<string, string>>;
  readonly value: number;
  readonly exemplars: number;
};
export type TracedSpan = { readonly name: string; readonly attributes: Readonly<Record<string, string>> } & Pick<
  Span,
  "kind" | "parentSpanId" | "events" | "links" | "status"
>;

type Taken = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly text: string };

/** A collector of OpenTelemetry on this machine, over real HTTP, which keeps what it is sent. */
export type OtlpReceiver = {
  readonly endpoint: string;
  readonly taken: readonly Taken[];
  /** The points of the last sending of metrics; empty before the first. */
  readonly points: () => readonly Point[];
  /** All spans so far. */
  readonly spans: () => readonly TracedSpan[];
  /** Resolves when metrics have been sent twice more: the second sending began after now. */
  readonly nextMetrics: () => Promise<void>;
  /** What it answers from now on; null: it takes what comes and says nothing. */
  readonly answer: (status: number | null) => void;
  readonly close: () => Promise<void>;
};

export async function startOtlpReceiver(port = 0): Promise<OtlpReceiver> {
  const taken: Taken[] = [];
  let status: number | null = 200;
  let heard: (() => void)[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      taken.push({ path: request.url ?? "", headers: request.headers, text: Buffer.concat(parts).toString("utf8") });
      if (request.url === "/v1/metrics") {
        const waiting = heard;
        heard = [];
        for (const wake of waiting) wake();
      }
      if (status !== null) response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const sent = () => new Promise<void>((resolve) => heard.push(resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    points: () => pointsOf(taken.findLast(({ path }) => path === "/v1/metrics")?.text ?? '{"resourceMetrics":[]}'),
    spans: () => taken.filter(({ path }) => path === "/v1/traces").flatMap(({ text }) => spansOf(text)),
    nextMetrics: async () => {
      await sent();
      await sent();
    },
    answer: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const attributesOf = (list: readonly Attribute[] = []): Record<string, string> =>
  Object.fromEntries(list.map(({ key, value }) => [key, value.stringValue ?? JSON.stringify(value)]));

function pointsOf(text: string): Point[] {
  const { resourceMetrics } = JSON.parse(text) as {
    resourceMetrics: { scopeMetrics: { metrics: Metric[] }[] }[];
  };
  const metrics = resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  return metrics.flatMap(({ name, ...metric }) =>
    (["sum", "gauge", "histogram"] as const).flatMap((kind) =>
      (metric[kind]?.dataPoints ?? []).map((point) => ({
        metric: name,
        kind,
        attributes: attributesOf(point.attributes),
        value: Number(kind === "histogram" ? point.count : (point.asDouble ?? point.asInt)),
        exemplars: point.exemplars?.length ?? 0,
      })),
    ),
  );
}

function spansOf(text: string): TracedSpan[] {
  const { resourceSpans } = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
  return resourceSpans
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
    .map(({ name, kind, parentSpanId, attributes, events, links, status }) => ({
      ...{ name, kind, attributes: attributesOf(attributes) },
      ...(parentSpanId === undefined ? {} : { parentSpanId }),
      ...(events === undefined ? {} : { events }),
      ...(links === undefined ? {} : { links }),
      ...(status === undefined ? {} : { status }),
    }));
}
