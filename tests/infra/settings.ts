/** App settings of the infrastructure beside what the product reads: the same names, and enough of them to start. */
import { ConfigRefused, type Environment, readConfig } from "../../api/platform/config.ts";
import { type BicepFile, Expression } from "./bicep.ts";

/** Read by the Functions host or by a library of Microsoft, not by us. */
const ofThePlatform = new Set([
  "AzureWebJobsStorage__accountName",
  "AzureWebJobsStorage__credential",
  "AzureWebJobsStorage__clientId",
  "AzureWebJobsDisableHomepage",
  "AZURE_CLIENT_ID",
  "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
]);

/** What must not reach the running app, and why. */
const neverGiven: readonly (readonly [RegExp, string])[] = [
  [/^DATABASE_ADMIN_URL$/, "would let the running app change the schema"],
  [/_SECRET$/, "is a secret, where an identity does"],
  [/^(AzureWebJobsStorage|APPINSIGHTS_INSTRUMENTATIONKEY|WEBSITE_CONTENT\w+)$/, "holds a key"],
  [/^(ApplicationInsightsAgent_EXTENSION_VERSION|APPLICATIONINSIGHTS_ENABLE_AGENT)$/, "collects requests by itself"],
  [/^(FUNCTIONS_WORKER_RUNTIME|FUNCTIONS_EXTENSION_VERSION)$/, "stands in functionAppConfig on Flex Consumption"],
  [/^DANGEROUSLY_/, "is for one's own machine"],
  [/^(KEY_DIR|DATA_DIR)$/, "is lost with each instance"],
];

const id = "0199a3c0-0000-4000-8000-0000000000aa";
/** What stands in the place of an expression, by setting: as it looks once it is deployed. */
const deployed: Readonly<Record<string, string>> = {
  DATABASE_URL: "postgres://app_user@psql-x.postgres.database.azure.com:5432/plumbline?sslmode=verify-full",
  DATABASE_POOL_SIZE: "4",
  KEY_STORE_URL: "https://stkeysx.blob.core.windows.net/keys",
  TOKEN_CLIENT_ID: id,
  TOKEN_RESOURCE: `api://func-x.azurewebsites.net/${id}`,
  TOKEN_TENANTS: id,
  TOKEN_AUTHORITY: "",
  SITE_URL: "https://func-x.azurewebsites.net",
  TEAMS_APP_ID: "",
  APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${id};IngestionEndpoint=https://westeurope.in.applicationinsights.azure.com/`,
  BOT_APP_ID: id,
  BOT_IDENTITY: id,
  BOT_TENANT: id,
  GRAPH_IDENTITY: id,
  CALENDAR_KEY: Buffer.alloc(32, 7).toString("base64"),
};

/** Every name the config asks for, found by asking it with nothing set and with everything set. */
export function namesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  const listening = (values: Environment): Environment =>
    new Proxy(values, {
      get: (target, name) => {
        names.add(String(name));
        return target[String(name)];
      },
    });
  for (const values of [{}, deployed, { ...deployed, GRAPH_SECRET: "x", BOT_APP_SECRET: "x" }])
    try {
      readConfig(listening(values));
    } catch (error) {
      if (!(error instanceof ConfigRefused)) throw error;
    }
  return names;
}

/** The settings of app/host.bicep, each block apart: the first is always given, the others under a condition. */
const blocksOf = (host: BicepFile) => host.objectsIn("settings").filter((block) => Object.keys(block).length > 0);

export function faultsOfSettings(host: BicepFile): readonly string[] {
  const blocks = blocksOf(host);
  const given = Object.assign({}, ...blocks) as Record<string, unknown>;
  const read = namesRead();
  const faults: string[] = [];
  for (const name of Object.keys(given)) {
    if (!read.has(name) && !ofThePlatform.has(name)) faults.push(`${name} is given, and nothing reads it`);
    for (const [pattern, why] of neverGiven) if (pattern.test(name)) faults.push(`${name} ${why}`);
  }
  const [always = {}, ...conditional] = blocks;
  // With and without each part, as an administrator may choose them.
  for (const chosen of [[], ...conditional.map((_, index) => conditional.slice(0, index + 1))])
    faults.push(...refusalsOf(Object.assign({}, always, ...chosen) as Record<string, unknown>, read));
  return [...new Set(faults)];
}

/** What the product says at its start on an instance of Flex Consumption with these settings. */
function refusalsOf(settings: Readonly<Record<string, unknown>>, read: ReadonlySet<string>): readonly string[] {
  const environment: Record<string, string> = { WEBSITE_SKU: "FlexConsumption", FUNCTIONS_WORKER_RUNTIME: "node" };
  for (const [name, value] of Object.entries(settings)) {
    const sample = value instanceof Expression ? deployed[name] : String(value);
    if (sample !== undefined) environment[name] = sample;
    else if (read.has(name)) return [`${name}: the test knows no value for ${String(value)}`];
  }
  try {
    const { database, keys } = readConfig(environment);
    const isWhole = database.engine === "postgres" && database.auth === "entra" && "container" in keys;
    return isWhole ? [] : ["the app would start without the database, the identity or the key store"];
  } catch (error) {
    if (!(error instanceof ConfigRefused)) throw error;
    return error.sentences;
  }
}
