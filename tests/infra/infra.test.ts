/**
 * The infrastructure as code: it fits together, is closed, forgets, and gives the app what it reads. One planted fault per
 * check. Long, because it is one list of faults.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hostJson } from "../../scripts/functionsFolder.ts";
import { faultsOfClosing } from "./closed.ts";
import { faultsOfSettings, namesRead } from "./settings.ts";
import { type Infrastructure, infrastructureTexts, readInfrastructure, root, type Texts } from "./tree.ts";
import { faultsOfWiring } from "./wiring.ts";

const texts = infrastructureTexts();

function faultsOf(infra: Infrastructure): readonly string[] {
  const host = infra.files.find(({ path }) => path === "infra/app/host.bicep");
  if (host === undefined) throw new Error("infra/app/host.bicep is not there");
  return [...faultsOfWiring(infra), ...faultsOfClosing(infra), ...faultsOfSettings(host)];
}

const infra = readInfrastructure(texts);

test("the files as they are have no fault", () => {
  expect(infra.files.length).toBeGreaterThan(10);
  expect(faultsOf(infra)).toEqual([]);
});

/** The texts with `from` replaced by `to` in one file; it has to stand there, and only where it is meant. */
function planted(file: string, from: string, to: string): Texts {
  const text = texts[file] ?? "";
  expect(text.split(from).length, `${from} in ${file}`).toBeGreaterThan(1);
  return { ...texts, [file]: text.replace(from, to) };
}

const main = "infra/main.bicep";
const keys = "infra/app/keys.bicep";
const host = "infra/app/host.bicep";
const database = "infra/app/database.bicep";
const logs = "infra/app/logs.bicep";
const vault = "infra/app/vault.bicep";
const bot = "infra/app/bot.bicep";

describe("a planted fault is found", () => {
  test.each([
    [
      "a bracket too few",
      main,
      "var tags = { 'azd-env-name': environmentName }",
      "var tags = { 'azd-env-name': environmentName",
      /does not parse/,
    ],
    ["a name that nothing declares", main, "sku: databaseSku", "sku: databaseSize", /uses databaseSize/],
    [
      "a parameter that nothing uses",
      keys,
      "param tags object",
      "param tags object\nparam spare string",
      /spare is used nowhere/,
    ],
    [
      "a module that is not there",
      main,
      "'app/identity.bicep'",
      "'app/person.bicep'",
      /app\/person\.bicep, which is not there/,
    ],
    [
      "a module that nothing uses",
      main,
      "module bot 'app/bot.bicep'",
      "module bot 'app/vault.bicep'",
      /bot\.bicep: no other file uses it/,
    ],
    [
      "a parameter too many",
      main,
      "    withVault: withOwnCalendars",
      "    withVault: withOwnCalendars\n    withZone: true",
      /given withZone, which/,
    ],
    ["a parameter too few", main, "    storageGB: databaseStorageGB\n", "", /is not given storageGB/],
    [
      "an output that is not there",
      main,
      "identity.outputs.clientId",
      "identity.outputs.applicationId",
      /takes applicationId/,
    ],
    [
      "a resource without a version",
      keys,
      "storageAccounts@2024-01-01",
      "storageAccounts",
      /has no released API version/,
    ],
    [
      "a version that is a preview",
      database,
      "flexibleServers@2025-08-01",
      "flexibleServers@2025-06-01-preview",
      /has no released API version/,
    ],
    [
      "a function that gives a key",
      logs,
      "insights.properties.ConnectionString",
      "workspace.listKeys().primarySharedKey",
      /takes a key/,
    ],
    ["a parameter without words", main, "@description('Tier of that size.')\n", "", /databaseTier has no description/],
    [
      "a secret that is not secure",
      main,
      "@secure()\nparam calendarKey",
      "param calendarKey",
      /calendarKey is not secure/,
    ],
    [
      "a parameter nobody gives",
      "infra/main.parameters.json",
      `    "clientId": { "value": "\${AAD_APP_CLIENT_ID}" },\n`,
      "",
      /clientId is missing/,
    ],
    ["a parameter nobody takes", "infra/main.parameters.json", '"teamsAppId"', '"teamsId"', /takes no teamsId/],
    [
      "a project that is not built",
      "azure.yaml",
      "project: dist/functions",
      "project: dist/site-of-old",
      /site-of-old is not there/,
    ],
    [
      "a script that is not there",
      "azure.yaml",
      "scripts/build.ts --if-changed\n    windows",
      "scripts/make.ts --if-changed\n    windows",
      /runs scripts\/make\.ts/,
    ],
    [
      "a hook that differs by system",
      "azure.yaml",
      "run: node scripts/setup.mjs scripts/deployDatabase.ts\n    windows",
      "run: node scripts/setup.mjs scripts/build.ts\n    windows",
      /not the same on every system/,
    ],
    ["a build by Azure", "azure.yaml", "    remoteBuild: false\n", "", /api would be built again by Azure/],
    ["another entry", "azure.yaml", "module: main", "module: azure", /infra\/azure\.bicep is not there/],
  ])("%s", (_, file, from, to, expected) => {
    expect(faultsOf(readInfrastructure(planted(file, from, to))).join("\n")).toMatch(expected);
  });

  test.each([
    [
      "keys of a storage account",
      keys,
      "allowSharedKeyAccess: false",
      "allowSharedKeyAccess: true",
      /allowSharedKeyAccess/,
    ],
    [
      "the key store open to the internet",
      keys,
      "publicNetworkAccess: 'Disabled'",
      "publicNetworkAccess: 'Enabled'",
      /open to the internet/,
    ],
    [
      "a key store whose network nobody closed",
      keys,
      "defaultAction: 'Deny'",
      "defaultAction: 'Allow'",
      /networkAcls\.defaultAction/,
    ],
    ["old TLS", host, "minimumTlsVersion: 'TLS1_2'", "minimumTlsVersion: 'TLS1_0'", /minimumTlsVersion/],
    ["versions of keys", keys, "isVersioningEnabled: false", "isVersioningEnabled: true", /isVersioningEnabled/],
    [
      "soft delete of keys",
      keys,
      "deleteRetentionPolicy: { enabled: false }",
      "deleteRetentionPolicy: { enabled: true, days: 7 }",
      /deleteRetentionPolicy/,
    ],
    [
      "soft delete of the container",
      keys,
      "containerDeleteRetentionPolicy: { enabled: false }",
      "containerDeleteRetentionPolicy: { enabled: true, days: 7 }",
      /containerDeleteRetentionPolicy/,
    ],
    ["a change feed of keys", keys, "changeFeed: { enabled: false }", "changeFeed: { enabled: true }", /changeFeed/],
    ["a restore point of keys", keys, "      restorePolicy: { enabled: false }\n", "", /restorePolicy/],
    ["keys copied to another region", keys, "Standard_LRS", "Standard_GRS", /another region/],
    [
      "the database open to the internet",
      database,
      "publicNetworkAccess: 'Disabled'",
      "publicNetworkAccess: 'Enabled'",
      /open to the internet/,
    ],
    ["a password of the database", database, "passwordAuth: 'Disabled'", "passwordAuth: 'Enabled'", /passwordAuth/],
    [
      "an administrator with a password",
      database,
      "createMode: 'Default'",
      "createMode: 'Default'\n    administratorLogin: 'root'",
      /password of the database/,
    ],
    [
      "statements written down",
      database,
      "'log_statement', value: 'none'",
      "'log_statement', value: 'all'",
      /log_statement has to be none/,
    ],
    ["failing statements written down", database, "value: 'panic'", "value: 'error'", /log_min_error_statement/],
    [
      "statistics of statements",
      database,
      "  { name: 'pg_qs.query_capture_mode', value: 'none' }\n",
      "",
      /pg_qs\.query_capture_mode/,
    ],
    [
      "the vault open to the internet",
      vault,
      "publicNetworkAccess: 'Disabled'",
      "publicNetworkAccess: 'Enabled'",
      /open to the internet/,
    ],
    ["plain http", host, "httpsOnly: true", "httpsOnly: false", /httpsOnly/],
    [
      "publishing with a password",
      host,
      "name: 'scm'\n    properties: { allow: false }",
      "name: 'scm'\n    properties: { allow: true }",
      /properties\.allow/,
    ],
    ["publishing by ftp forgotten", host, "name: 'ftp'", "name: 'web'", /publishing by ftp/],
    [
      "what Flex Consumption refuses, a state of FTP",
      host,
      "http20Enabled: true",
      "http20Enabled: true\n      ftpsState: 'Disabled'",
      /siteConfig\.ftpsState, which Flex/,
    ],
    [
      "what Flex Consumption refuses, a version of the runtime",
      host,
      "http20Enabled: true",
      "http20Enabled: true\n      linuxFxVersion: 'NODE|22'",
      /siteConfig\.linuxFxVersion, which Flex/,
    ],
    [
      "the platform's request log",
      host,
      "http20Enabled: true",
      "http20Enabled: true\n      httpLoggingEnabled: true",
      /siteConfig\.httpLoggingEnabled, which Flex/,
    ],
    [
      "code fetched with a key",
      host,
      "type: 'UserAssignedIdentity'",
      "type: 'StorageAccountConnectionString'",
      /authentication\.type/,
    ],
    [
      "telemetry written without an identity",
      logs,
      "DisableLocalAuth: true",
      "DisableLocalAuth: false",
      /DisableLocalAuth/,
    ],
    ["addresses in telemetry", logs, "DisableIpMasking: false", "DisableIpMasking: true", /DisableIpMasking/],
    ["a bot for everybody", bot, "'SingleTenant'", "'MultiTenant'", /msaAppType/],
    [
      "a right on a whole group",
      keys,
      "scope: account::blobs::keys\n",
      "scope: resourceGroup()\n",
      /holds for more than one thing/,
    ],
    [
      "a wider right",
      keys,
      "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
      "b24988ac-6180-42a0-ab88-20f7382dd24c",
      /not listed/,
    ],
  ])("%s", (_, file, from, to, expected) => {
    expect(faultsOf(readInfrastructure(planted(file, from, to))).join("\n")).toMatch(expected);
  });

  const added = (file: string, text: string): Texts => ({ ...texts, [file]: `${texts[file]}\n${text}\n` });
  test.each([
    [
      "diagnostic settings",
      host,
      "resource told 'Microsoft.Insights/diagnosticSettings@2021-05-01' = {\n  name: 'all'\n  scope: app\n  properties: { logs: [] }\n}",
      /would write down requests/,
    ],
    ["a log of requests by its name", host, "var category = 'AppServiceHTTPLogs'", /is a log of requests/],
    [
      "a connection string with a key",
      host,
      "var connection = 'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=y'",
      /connection string with a key/,
    ],
    [
      "a door in the database's wall",
      database,
      "resource door 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2025-08-01' = {\n  parent: server\n  name: 'all'\n  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }\n}",
      /for good/,
    ],
    [
      "an owner made before the server is ready",
      database,
      "resource owner 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2025-08-01' = {\n  parent: server\n  name: 'x'\n  properties: {}\n}",
      /would be refused: the server is not ready yet/,
    ],
    [
      "rules that keep blobs",
      keys,
      "resource keep 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {\n  parent: account\n  name: 'default'\n  properties: {}\n}",
      /keep or copy blobs/,
    ],
  ])("%s", (_, file, text, expected) => {
    expect(faultsOf(readInfrastructure(added(file, text))).join("\n")).toMatch(expected);
  });

  test.each([
    [
      "a setting that nothing reads",
      "DATABASE_AUTH: 'entra'",
      "DATABASE_AUTH: 'entra'\n    DATABASE_MODE: 'fast'",
      /DATABASE_MODE is given, and nothing reads it/,
    ],
    [
      "a setting with its name misspelt",
      "KEY_STORE_URL:",
      "KEYSTORE_URL:",
      /KEYSTORE_URL is given[\s\S]*KEY_DIR is missing/,
    ],
    [
      "a database nobody named",
      `    DATABASE_URL: 'postgres://app_user@\${databaseHost}:5432/\${databaseName}?sslmode=verify-full'\n`,
      "",
      /DATABASE_URL is missing/,
    ],
    ["a registration nobody named", "    TOKEN_CLIENT_ID: clientId\n", "", /TOKEN_CLIENT_ID is missing/],
    ["a way to sign in that is misspelt", "DATABASE_AUTH: 'entra'", "DATABASE_AUTH: 'Entra'", /DATABASE_AUTH must be/],
    [
      "a way to sign in left out",
      "    DATABASE_AUTH: 'entra'\n",
      "",
      /without the database, the identity or the key store/,
    ],
    ["a bot without pages", `    SITE_URL: 'https://\${ownHost}'\n`, "", /SITE_URL/],
    [
      "what could change the schema",
      "DATABASE_AUTH: 'entra'",
      "DATABASE_AUTH: 'entra'\n    DATABASE_ADMIN_URL: databaseHost",
      /would let the running app change the schema/,
    ],
    [
      "a secret of the bot",
      "BOT_IDENTITY: identityClientId",
      "BOT_APP_SECRET: identityClientId",
      /BOT_APP_SECRET is a secret/,
    ],
    [
      "an agent that collects",
      "NODE_ENV: 'production'",
      "NODE_ENV: 'production'\n    ApplicationInsightsAgent_EXTENSION_VERSION: '~3'",
      /collects requests by itself/,
    ],
    [
      "storage of the host by a key",
      "AzureWebJobsStorage__accountName:",
      "AzureWebJobsStorage:",
      /AzureWebJobsStorage holds a key/,
    ],
    [
      "a folder of keys on an instance",
      "KEY_STORE_URL: keyStoreUrl",
      "KEY_DIR: '/tmp/keys'",
      /KEY_DIR is lost with each instance/,
    ],
  ])("%s", (_, from, to, expected) => {
    expect(faultsOf(readInfrastructure(planted(host, from, to))).join("\n")).toMatch(expected);
  });
});

/** Set by azd itself, or told in the steps beside the table. */
const askedInSteps = ["AZURE_ENV_NAME", "AZURE_LOCATION", "AZURE_PRINCIPAL_ID", "AZURE_PRINCIPAL_TYPE", "CALENDAR_KEY"];

test("docs/deploy.md tells of every setting that main.parameters.json takes, and its commands ask for outputs that exist", () => {
  const page = readFileSync(path.join(root, "docs", "deploy.md"), "utf8");
  const taken = [...(texts["infra/main.parameters.json"] ?? "").matchAll(/\$\{(\w+)/g)].map(([, name = ""]) => name);
  expect(taken.length).toBeGreaterThan(10);
  const told = [...page.matchAll(/`(?:azd env set )?([A-Z][A-Z_]+)[` ]|azd env set ([A-Z_]+)/g)].map(
    ([, one, other]) => one ?? other,
  );
  for (const name of taken) if (!askedInSteps.includes(name)) expect(told).toContain(name);
  const outputs = infra.files.find((file) => file.path === main)?.outputs.map(({ name }) => name) ?? [];
  for (const [, name = ""] of page.matchAll(/azd env get-value (\w+)/g)) expect([...outputs, ...taken]).toContain(name);
});

test("what scripts/deployDatabase.ts needs is among the outputs, by the same names", () => {
  const script = readFileSync(path.join(root, "scripts", "deployDatabase.ts"), "utf8");
  const needed = [...(/const names = \[([^\]]+)\]/.exec(script)?.[1] ?? "").matchAll(/"(\w+)"/g)].map(
    ([, name]) => name,
  );
  const outputs = infra.files.find((file) => file.path === main)?.outputs.map(({ name }) => name) ?? [];
  expect(needed.length).toBe(8);
  expect(outputs).toEqual(expect.arrayContaining(needed));
});

test("the config is asked for the names it documents", () => {
  const read = namesRead();
  for (const name of ["DATABASE_URL", "DATABASE_AUTH", "KEY_STORE_URL", "BOT_IDENTITY", "CALENDAR_KEY", "SITE_URL"])
    expect(read).toContain(name);
});

/** The host may write to Application Insights, so what it may tell is bounded in host.json, which goes along. */
test("what the Functions host may write holds nothing of requests, papers or answers", () => {
  const { logLevel, applicationInsights } = hostJson.logging;
  expect(logLevel).toMatchObject({
    default: "Warning",
    "Host.Results": "None",
    "Host.Aggregator": "None",
    "Function.papers": "None",
    "Function.ballots": "None",
    "Function.site": "None",
  });
  expect(applicationInsights).toMatchObject({
    enableLiveMetrics: false,
    enableDependencyTracking: false,
    enablePerformanceCountersCollection: false,
    httpAutoCollectionOptions: {
      enableHttpTriggerExtendedInfoCollection: false,
      enableW3CDistributedTracing: false,
      enableResponseHeaderInjection: false,
    },
  });
});
