/**
 * What stands beside the bundled code in dist/functions. The folder is a whole function app: published as it is, or
 * started by Azure Functions Core Tools.
 */

import { timerNames } from "../api/platform/timerSchedules.ts";

/** Every function of the app: one for each kind of request, and one for each timer. */
export const functionNames: readonly string[] = ["api", "papers", "ballots", "site", ...timerNames];

/** Packages that the bundle names and Azure does not get: the embedded database is refused there, the other is optional. */
export const keptOut = ["@electric-sql/pglite", "pg-native"] as const;

/**
 * Warnings only, and of papers and ballots nothing: no line that one was started or ended, with its id and its time. The
 * host's results and their sums name the function and the moment, so they are off for all.
 */
export const hostJson = {
  version: "2.0",
  functionTimeout: "00:05:00",
  // None, because the pages stand beside the interface: each function says its whole route.
  extensions: { http: { routePrefix: "" } },
  logging: {
    fileLoggingMode: "never",
    logLevel: {
      default: "Warning",
      "Host.Results": "None",
      "Host.Aggregator": "None",
      "Function.papers": "None",
      "Function.ballots": "None",
      "Function.site": "None",
    },
    applicationInsights: {
      // Whoever watched these would see single requests with their moment.
      enableLiveMetrics: false,
      enableDependencyTracking: false,
      enablePerformanceCountersCollection: false,
      httpAutoCollectionOptions: {
        enableHttpTriggerExtendedInfoCollection: false,
        enableW3CDistributedTracing: false,
        enableResponseHeaderInjection: false,
      },
      // What is logged is rare and has to arrive whole.
      samplingSettings: { isEnabled: true, excludedTypes: "Exception;Event;Trace" },
      snapshotConfiguration: { isEnabled: false },
    },
  },
} as const;

/** What is on one's own machine only. */
export const funcIgnore = "local.settings*.json\n";

/**
 * @param packages what stands in node_modules beside the code: Microsoft's library, which bundled could not find the part
 * that only the host brings, and what it needs. All of them exact, so that whoever installs again gets the same.
 */
export const appPackageJson = (
  version: string,
  packages: readonly { readonly name: string; readonly version: string }[],
) => ({
  name: "plumbline-functions",
  version,
  private: true,
  type: "module",
  main: "main.mjs",
  engines: { node: ">=22" },
  dependencies: Object.fromEntries(packages.map((one) => [one.name, one.version])),
});

/** Copied to local.settings.json and filled in; that name is never committed or published. An empty value is none. */
export const localSettingsExample = {
  IsEncrypted: false,
  Values: {
    FUNCTIONS_WORKER_RUNTIME: "node",
    AzureWebJobsStorage: "UseDevelopmentStorage=true",
    // Otherwise the host answers "/" with a page of its own.
    AzureWebJobsDisableHomepage: "true",
    TOKEN_CLIENT_ID: "",
    TOKEN_RESOURCE: "",
    TOKEN_TENANTS: "",
    TOKEN_CLIENTS: "",
    TOKEN_AUTHORITY: "",
    DATABASE_URL: "",
    DATABASE_ADMIN_URL: "",
    DATABASE_AUTH: "",
    DATABASE_POOL_SIZE: "",
    KEY_DIR: "",
    KEY_STORE_URL: "",
    DATA_DIR: "",
    SITE_URL: "",
    TEAMS_APP_ID: "",
    BOT_APP_ID: "",
    BOT_APP_SECRET: "",
    BOT_IDENTITY: "",
    BOT_TENANT: "",
    BOT_CLOUD: "",
    BOT_SERVICE_HOSTS: "",
    GRAPH_SECRET: "",
    GRAPH_IDENTITY: "",
    GRAPH_URL: "",
    GRAPH_NOTIFY_URL: "",
    CALENDAR_KEY: "",
    OTEL_EXPORTER_OTLP_ENDPOINT: "",
    OTEL_EXPORTER_OTLP_HEADERS: "",
    APPLICATIONINSIGHTS_CONNECTION_STRING: "",
    TELEMETRY_TRACES: "",
    LIVE_EVERY_MS: "",
    TRUSTED_PROXIES: "",
  },
  Host: { LocalHttpPort: 7071 },
} as const;
