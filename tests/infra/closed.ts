/**
 * Whether what is made is closed, holds no key, forgets what it has to forget and writes down nothing of papers and answers.
 * Long, because it is one list of what may not be.
 */
import { type BicepFile, Expression, type Resource, type Value } from "./bicep.ts";
import type { Infrastructure } from "./tree.ts";

/** What each kind of resource has to say of itself, by the path to it. An absent value is a fault as well. */
const demanded: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  "Microsoft.Storage/storageAccounts": {
    "properties.allowSharedKeyAccess": false,
    "properties.allowBlobPublicAccess": false,
    "properties.publicNetworkAccess": "Disabled",
    "properties.networkAcls.defaultAction": "Deny",
    "properties.minimumTlsVersion": "TLS1_2",
    "properties.supportsHttpsTrafficOnly": true,
  },
  "Microsoft.DBforPostgreSQL/flexibleServers": {
    "properties.network.publicNetworkAccess": "Disabled",
    "properties.authConfig.passwordAuth": "Disabled",
    "properties.authConfig.activeDirectoryAuth": "Enabled",
  },
  "Microsoft.KeyVault/vaults": {
    "properties.publicNetworkAccess": "Disabled",
    "properties.enableRbacAuthorization": true,
  },
  "Microsoft.Web/sites": {
    "properties.httpsOnly": true,
    "properties.siteConfig.minTlsVersion": "1.2",
    "identity.type": "UserAssigned",
    "properties.functionAppConfig.deployment.storage.authentication.type": "UserAssignedIdentity",
  },
  "Microsoft.Web/sites/basicPublishingCredentialsPolicies": { "properties.allow": false },
  "Microsoft.Insights/components": { "properties.DisableLocalAuth": true, "properties.DisableIpMasking": false },
  "Microsoft.OperationalInsights/workspaces": { "properties.features.disableLocalAuth": true },
  "Microsoft.BotService/botServices": {
    "properties.disableLocalAuth": true,
    "properties.msaAppType": "SingleTenant",
  },
};

/** The key store has to forget: each of these switched off, in so many words. */
const forgets = {
  "properties.isVersioningEnabled": false,
  "properties.changeFeed.enabled": false,
  "properties.deleteRetentionPolicy.enabled": false,
  "properties.containerDeleteRetentionPolicy.enabled": false,
  "properties.restorePolicy.enabled": false,
} as const;

/** Names of siteConfig that a site on Flex Consumption takes; one other and Azure Resource Manager refuses all (51021). */
const takenByFlex = ["minTlsVersion", "scmMinTlsVersion", "http20Enabled"];

/** What has to stand in a place open to the internet, and why it may. */
const openToAll = ["Microsoft.Web/sites", "Microsoft.BotService/botServices"];

/** Kinds of resources that keep or tell what must be neither kept nor told, or that would copy the key store. */
const forbiddenTypes: readonly (readonly [RegExp, string])[] = [
  [/\/diagnosticSettings$/i, "would write down requests, their times and their addresses"],
  [/\/managementPolicies$|\/objectReplicationPolicies$|^Microsoft\.DataProtection\//i, "would keep or copy blobs"],
  [/\/firewallRules$/i, "would open the database to the internet for good"],
  [/\/flexibleServers\/administrators$/i, "would be refused: the server is not ready yet (scripts/databaseOwner.ts)"],
  [/\/siteextensions$/i, "would watch requests from inside the process"],
  [/\/authorizationRules$|\/accounts\/.*keys$/i, "is a key"],
];

/** Words that have no place anywhere in these files. */
const forbiddenTexts: readonly (readonly [RegExp, string])[] = [
  [
    /\blist(Keys|AccountSas|ServiceSas|Secrets|ConnectionStrings|Cluster\w*|Channel\w*|\w*Credentials)\b/i,
    "takes a key",
  ],
  [/AccountKey=|SharedAccess(Key|Signature)=|DefaultEndpointsProtocol=|[?&]sig=/i, "is a connection string with a key"],
  [/administratorLogin(Password)?\b/, "is a password of the database"],
  [/\bisVersioningEnabled:\s*true/, "keeps removed blobs"],
  [/\bdeleteRetentionPolicy:\s*\{[^}]*enabled:\s*true/i, "keeps removed blobs"],
  [
    /AppServiceHTTPLogs|FunctionAppLogs|AppServiceIPSecAuditLogs|StorageRead|StorageWrite|PostgreSQLLogs|PostgreSQLFlexQueryStore/,
    "is a log of requests",
  ],
  [/ApplicationInsightsAgent_EXTENSION_VERSION|XDT_MicrosoftApplicationInsights/, "collects requests by itself"],
];

/** Rights the app may have, each on one thing. */
const rights: Readonly<Record<string, string>> = {
  "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
  "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
  "3913510d-42f4-4e42-8a64-420c390055eb": "Monitoring Metrics Publisher",
  "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
};

/** Statements and their moments that the database must not write down. */
const quietDatabase: Readonly<Record<string, string>> = {
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_min_error_statement: "panic",
  "pg_qs.query_capture_mode": "none",
  "pg_stat_statements.track": "none",
};

export function faultsOfClosing(infra: Infrastructure): readonly string[] {
  return [
    ...infra.files.flatMap((file) => [...textsOf(file.path, infra.texts[file.path] ?? ""), ...resourcesOf(file)]),
    ...keyStoreOf(infra.files),
    ...databaseOf(infra.files),
    ...publishingOf(infra.files),
    ...Object.entries(infra.texts)
      .filter(([name]) => !name.endsWith(".bicep"))
      .flatMap(([name, text]) => textsOf(name, text)),
  ];
}

/** Comments may name what is absent, to say why. */
const withoutComments = (text: string): string => text.replace(/^\s*(\/\/|#).*$/gm, "");

const textsOf = (path: string, text: string): readonly string[] =>
  forbiddenTexts.flatMap(([pattern, why]) => {
    const found = pattern.exec(withoutComments(text))?.[0];
    return found === undefined ? [] : [`${path}: ${found.split("\n")[0]} ${why}`];
  });

export function at(value: Value, path: string): Value | undefined {
  let one: Value | undefined = value;
  for (const part of path.split(".")) {
    if (one === null || typeof one !== "object" || Array.isArray(one) || one instanceof Expression) return undefined;
    one = (one as Readonly<Record<string, Value>>)[part];
  }
  return one;
}

const shown = (value: Value | undefined): string => (value instanceof Expression ? value.text : JSON.stringify(value));

function missing(file: string, { symbol, body }: Resource, wanted: Readonly<Record<string, Value>>): readonly string[] {
  return Object.entries(wanted)
    .filter(([path, value]) => at(body, path) !== value)
    .map(([path, value]) => `${file}: ${symbol} needs ${path} ${shown(value)}, and has ${shown(at(body, path))}`);
}

function resourcesOf(file: BicepFile): readonly string[] {
  return file.resources
    .filter(({ isExisting }) => !isExisting)
    .flatMap((resource) => {
      const { type, symbol, body } = resource;
      const faults = [...missing(file.path, resource, demanded[type] ?? {})];
      for (const [pattern, why] of forbiddenTypes)
        if (pattern.test(type)) faults.push(`${file.path}: ${symbol} (${type}) ${why}`);
      for (const path of ["properties.publicNetworkAccess", "properties.network.publicNetworkAccess"])
        if (![undefined, "Disabled"].includes(at(body, path) as string | undefined) && !openToAll.includes(type))
          faults.push(`${file.path}: ${symbol} is open to the internet`);
      if (type === "Microsoft.Web/sites")
        for (const name of Object.keys(at(body, "properties.siteConfig") ?? {}))
          if (!takenByFlex.includes(name))
            faults.push(`${file.path}: ${symbol} has siteConfig.${name}, which Flex Consumption is not known to take`);
      if (type === "Microsoft.Authorization/roleAssignments") faults.push(...rightOf(file, resource));
      return faults;
    });
}

/** A right is one of the list, and holds for one thing in the same file, never for a group of resources. */
function rightOf(file: BicepFile, { symbol, body }: Resource): readonly string[] {
  const role = at(body, "properties.roleDefinitionId");
  const definition = role instanceof Expression ? file.variables.get(role.text) : undefined;
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(
    definition instanceof Expression ? definition.text : shown(role),
  )?.[0];
  const scope = at(body, "scope");
  const onto = scope instanceof Expression ? (scope.text.split("::").at(-1) ?? "") : "";
  const target = file.resources.find((one) => one.symbol === onto);
  const faults: string[] = [];
  if (id === undefined || rights[id] === undefined)
    faults.push(`${file.path}: ${symbol} gives a right that is not listed`);
  if (target === undefined) faults.push(`${file.path}: ${symbol} holds for more than one thing`);
  return faults;
}

const ofType = (files: readonly BicepFile[], type: string) =>
  files.flatMap((file) => file.resources.filter((one) => one.type === type).map((one) => ({ file: file.path, one })));

function keyStoreOf(files: readonly BicepFile[]): readonly string[] {
  const keys = files.filter(({ path }) => path === "infra/app/keys.bicep");
  const accounts = ofType(keys, "Microsoft.Storage/storageAccounts");
  const faults = ofType(keys, "Microsoft.Storage/storageAccounts/blobServices").flatMap(({ file, one }) =>
    missing(file, one, forgets),
  );
  if (accounts.length !== 1) faults.push("infra/app/keys.bicep: the key store is one account");
  for (const { file, one } of accounts)
    if (at(one.body, "sku.name") !== "Standard_LRS") faults.push(`${file}: ${one.symbol} is copied to another region`);
  const services = ofType(keys, "Microsoft.Storage/storageAccounts/blobServices");
  if (services.length !== 1) faults.push("infra/app/keys.bicep: nothing says that the key store forgets");
  if (ofType(files, "Microsoft.Storage/storageAccounts").length < 2)
    faults.push("infra: keys and the locks of the host lie in one account");
  return faults;
}

function databaseOf(files: readonly BicepFile[]): readonly string[] {
  const file = files.find(({ path }) => path === "infra/app/database.bicep");
  const list = file?.variables.get("quiet");
  const said = new Map(
    (Array.isArray(list) ? list : []).map((one: Value) => [shown(at(one, "name")), shown(at(one, "value"))]),
  );
  return Object.entries(quietDatabase)
    .filter(([name, value]) => said.get(JSON.stringify(name)) !== JSON.stringify(value))
    .map(([name, value]) => `infra/app/database.bicep: ${name} has to be ${value}`);
}

function publishingOf(files: readonly BicepFile[]): readonly string[] {
  const closed = ofType(files, "Microsoft.Web/sites/basicPublishingCredentialsPolicies").map(({ one }) =>
    at(one.body, "name"),
  );
  return ["ftp", "scm"]
    .filter((way) => !closed.includes(way))
    .map((way) => `infra: publishing by ${way} takes a password`);
}
