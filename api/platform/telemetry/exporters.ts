import {
  AzureMonitorBaseExporter,
  type AzureMonitorExporterOptions,
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from "@azure/monitor-opentelemetry-exporter";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import type { TelemetryConfig } from "../telemetryConfig.ts";

/** Whether what was sent arrived; called after each attempt. */
export type Arrived = (is: boolean) => void;

/** One place that metrics and traces go to. */
export type Way = {
  readonly metrics: OTLPMetricExporter | AzureMonitorMetricExporter;
  readonly traces: OTLPTraceExporter | AzureMonitorTraceExporter;
};

/** A collector that does not answer is left after so long; nobody waits for it meanwhile. */
const PATIENCE_MS = 10_000;

/** A collector of OpenTelemetry, in JSON over HTTP. Nothing that it misses is kept. */
export function otlpWay({ endpoint, headers }: NonNullable<TelemetryConfig["otlp"]>, arrived: Arrived): Way {
  const to = (path: string) => ({ url: `${endpoint}/${path}`, headers: { ...headers }, timeoutMillis: PATIENCE_MS });
  return {
    metrics: heard(new OTLPMetricExporter(to("v1/metrics")), arrived),
    traces: heard(new OTLPTraceExporter(to("v1/traces")), arrived),
  };
}

/** Says how each attempt ended. */
function heard<E extends OTLPMetricExporter | OTLPTraceExporter>(exporter: E, arrived: Arrived): E {
  const send = exporter.export.bind(exporter) as (items: unknown, done: Done) => void;
  exporter.export = ((items: unknown, done: Done) =>
    send(items, (result) => {
      arrived(result.code === SUCCESS);
      done(result);
    })) as E["export"];
  return exporter;
}
type Done = (result: { code: number; error?: Error }) => void;
/** ExportResultCode.SUCCESS of @opentelemetry/core. */
const SUCCESS = 0;

type Policy = NonNullable<AzureMonitorExporterOptions["additionalPolicies"]>[number]["policy"];

/**
 * An Application Insights resource, signed in to as an identity. Nothing that it misses is kept, on disk or elsewhere.
 * @param network instead of the library's own way out
 */
export function azureWay(
  connectionString: string,
  credential: NonNullable<AzureMonitorExporterOptions["credential"]>,
  arrived: Arrived,
  network?: NonNullable<AzureMonitorExporterOptions["httpClient"]>,
): Way {
  aboutNothingElse();
  // The library calls what it could not send, and may not keep, a success: so the way out itself is watched.
  const policy: Policy = {
    name: "heard",
    sendRequest: async (request, next) => {
      const reply = await next(request).catch((error: unknown) => {
        arrived(false);
        throw error;
      });
      arrived(reply.status < 300);
      return reply;
    },
  };
  const options: AzureMonitorExporterOptions = {
    connectionString,
    credential,
    disableOfflineStorage: true,
    additionalPolicies: [{ policy, position: "perCall" }],
    retryOptions: { maxRetries: 0 },
    ...(network === undefined ? {} : { httpClient: network }),
  };
  return { metrics: new AzureMonitorMetricExporter(options), traces: new AzureMonitorTraceExporter(options) };
}

/**
 * The library reports on itself to its maker, and asks it every hour which of its parts to switch on or off; no option ends
 * the second. Both begin in the constructor of the base, but for an exporter that reports on the library: so it is told that
 * each of ours is one, which changes nothing else. exporters.test.ts fails when a new version does it differently.
 */
function aboutNothingElse(): void {
  const Base = AzureMonitorBaseExporter as unknown as new (options: object, isOwnReport: boolean) => object;
  class Quiet extends Base {
    constructor(options: object) {
      super(options, true);
    }
  }
  for (const exporter of [AzureMonitorMetricExporter, AzureMonitorTraceExporter])
    Object.setPrototypeOf(exporter, Quiet);
}
