/** What becomes of telemetry; see `readTelemetry` for the settings it comes from. */
export type TelemetryConfig = {
  /** A collector of OpenTelemetry, over HTTP; `headers` may be secret. */
  readonly otlp: { readonly endpoint: string; readonly headers: Readonly<Record<string, string>> } | null;
  /** The connection string of an Application Insights resource that takes an identity. */
  readonly azure: string | null;
  /** Of what there are traces, beside metrics: of what failed or took a second and more, of everything, of nothing. */
  readonly traces: Traces;
};
export const traces = ["slow", "all", "none"] as const;
export type Traces = (typeof traces)[number];

type Reader = {
  readonly text: (name: string) => string | null;
  readonly refuse: (sentence: string) => void;
  readonly isProduction: boolean;
};

/**
 * OTEL_EXPORTER_OTLP_ENDPOINT: where a collector of OpenTelemetry takes metrics and traces over HTTP, without v1/metrics at
 * its end; https, or http on this machine. OTEL_EXPORTER_OTLP_HEADERS: what it wants to be sent, as name=value with commas
 * between. APPLICATIONINSIGHTS_CONNECTION_STRING: instead, or as well, an Application Insights resource, written to as the
 * identity this process runs as. TELEMETRY_TRACES: "slow", "all" or "none" (slow). With neither of the two nothing is
 * counted and nothing leaves. No setting makes any of it tell of papers and answers: docs/observe.md.
 * @returns null: nothing is measured
 */
export function readTelemetry({ text, refuse, isProduction }: Reader): TelemetryConfig | null {
  const [endpoint, azure] = [text("OTEL_EXPORTER_OTLP_ENDPOINT"), text("APPLICATIONINSIGHTS_CONNECTION_STRING")];
  if (endpoint === null && azure === null) {
    const left = ["OTEL_EXPORTER_OTLP_HEADERS", "TELEMETRY_TRACES"].filter((name) => text(name) !== null);
    if (left.length > 0)
      refuse(
        `${left.join(", ")} set without OTEL_EXPORTER_OTLP_ENDPOINT or APPLICATIONINSIGHTS_CONNECTION_STRING: set one of these, or none at all.`,
      );
    return null;
  }
  if (endpoint !== null && !isCollector(endpoint, isProduction))
    refuse(
      "OTEL_EXPORTER_OTLP_ENDPOINT must be an https address, such as https://collector.example.com:4318; http only on this machine.",
    );
  if (azure !== null && !isConnectionString(azure))
    refuse(
      "APPLICATIONINSIGHTS_CONNECTION_STRING is none: copy it from the resource, InstrumentationKey=...;IngestionEndpoint=https://...",
    );
  return {
    otlp: endpoint === null ? null : { endpoint: endpoint.replace(/\/+$/, ""), headers: headersIn(text, refuse) },
    azure,
    traces: tracesIn(text("TELEMETRY_TRACES"), refuse),
  };
}

function isCollector(value: string, isProduction: boolean): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false;
  // A collector beside the server is usual in production too, but only a name of this machine surely is beside it.
  return url.protocol === "https:" || (url.protocol === "http:" && (isLoopback(url) || !isProduction));
}

const isLoopback = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

const isConnectionString = (value: string): boolean =>
  /(^|;)InstrumentationKey=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(;|$)/i.test(value) &&
  /(^|;)IngestionEndpoint=https:\/\/[^;\s]+(;|$)/i.test(value);

function headersIn(text: Reader["text"], refuse: Reader["refuse"]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const pair of (text("OTEL_EXPORTER_OTLP_HEADERS") ?? "").split(",")) {
    if (pair.trim() === "") continue;
    const [, name, value] = /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(pair) ?? [];
    const written = value === undefined ? null : decoded(value);
    if (name === undefined || written === null) {
      refuse("OTEL_EXPORTER_OTLP_HEADERS must be name=value with commas between them, other signs percent-encoded.");
      return {};
    }
    headers[name.toLowerCase()] = written;
  }
  return headers;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

function tracesIn(value: string | null, refuse: Reader["refuse"]): Traces {
  const found = traces.find((one) => one === (value ?? "slow"));
  if (found === undefined) refuse('TELEMETRY_TRACES must be "slow", "all" or "none"; leave it out for slow.');
  return found ?? "slow";
}
