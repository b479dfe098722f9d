/**
 * The import map: who may take from whom. Each rule's comment is what a person reads when it fires, so it names the cure.
 * Long, because it is one map.
 * tests/architecture/importMap.test.ts plants one fault per rule and expects that rule to fire.
 *
 * The parser is swc: with TypeScript 7 alone dependency-cruiser sees no module at all and calls that clean.
 */

const test = "\\.test\\.tsx?$";
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;
const outside = "^(demo|tests|scripts|benchmarks)/";

const rules = [
  // Whole tree
  {
    name: "no-cycles",
    comment: "Two modules that need each other are one module, or need a third that both take from.",
    from: {},
    to: { circular: true },
  },
  {
    name: "everything-resolves",
    comment: "The import leads nowhere: mind the spelling and the .ts or .tsx at its end.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "packages-are-declared",
    comment: "The package is not in package.json; it is here only because another package brought it along.",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "product-takes-nothing-from-outside",
    comment: "demo, tests, scripts and benchmarks use the product; the product never knows them.",
    from: { path: "^(src|api)/", pathNot: test },
    to: { path: outside },
  },
  {
    name: "unit-tests-stay-small",
    comment:
      "A test beside its source may use tests/support and tests/reference; what needs more crosses rooms and lives in tests/.",
    from: { path: `^(src|api)/.*${test}` },
    to: { path: outside, pathNot: "^tests/(support|reference)/" },
  },
  {
    name: "demo-takes-nothing-from-tests",
    comment: "The demo must run where the tests are absent.",
    from: { path: "^demo/", pathNot: test },
    to: { path: "^(tests|scripts|benchmarks)/" },
  },

  // src
  {
    name: "measure-takes-nothing",
    comment: "measure is numbers in, numbers out: hand it what it needs as an argument.",
    from: { path: "^src/measure/", pathNot: test },
    to: { pathNot: "^src/measure/" },
  },
  {
    name: "contract-takes-zod-only",
    comment: "The wire is described with zod and nothing else.",
    from: { path: "^src/contract/", pathNot: test },
    to: { pathNot: ["^src/contract/", packages("zod")] },
  },
  {
    name: "locales-are-data",
    comment: "Words and the filling of them only; types of measure and contract may say which words there must be.",
    from: { path: "^src/locales/", pathNot: test },
    to: { pathNot: "^(src/(locales|measure|contract)|node_modules/(intl-messageformat|@formatjs))/" },
  },
  {
    name: "locales-take-types-only",
    comment: "Locales take types from measure and contract, never code.",
    from: { path: "^src/locales/", pathNot: test },
    to: { path: "^src/(measure|contract)/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "ui-knows-no-domain",
    comment: "ui takes Fluent, React and measure; what knows a pulse or a team belongs in a feature.",
    from: { path: "^src/ui/", pathNot: test },
    to: {
      pathNot: [
        "^src/(ui|measure)/",
        packages("@fluentui/[^/]+", "react", "react-dom", "@types/react", "@types/react-dom"),
      ],
    },
  },
  {
    name: "features-meet-on-a-surface",
    comment: "A feature never takes from another feature; a surface puts both on one page.",
    from: { path: "^src/features/([^/]+)/" },
    to: { path: "^src/features/", pathNot: "^src/features/$1/" },
  },
  {
    name: "features-take-the-host-port",
    comment: "A feature knows host/host.ts and host/appointment.ts only; which host it is, the surface decides.",
    from: { path: "^src/features/" },
    to: { path: "^src/host/", pathNot: "^src/host/(host|appointment)\\.ts$" },
  },
  {
    name: "surfaces-are-entries",
    comment: "Surfaces compose everything else; nothing takes from a surface.",
    from: { pathNot: "^(src/surfaces|tests)/" },
    to: { path: "^src/surfaces/" },
  },
  {
    name: "host-knows-no-feature",
    comment: "The host says where we are; it knows neither features nor parts.",
    from: { path: "^src/host/" },
    to: { path: "^src/(features|ui)/" },
  },
  {
    name: "client-speaks-the-wire",
    comment: "The client calls the API with what it is handed; it knows neither pages nor hosts.",
    from: { path: "^src/client/", pathNot: test },
    to: { path: "^src/(features|surfaces|ui|host)/" },
  },
  {
    name: "teams-js-has-one-door",
    comment: "Only src/host/teams.ts imports @microsoft/teams-js; everything else uses the host port.",
    from: { path: "^(src|api|demo)/", pathNot: "^src/host/teams\\.ts$" },
    to: { path: packages("@microsoft/teams-js") },
  },
  {
    name: "msal-has-one-door",
    comment: "Only src/host/msal.ts imports @azure/msal-browser, and is itself loaded where somebody has to sign in.",
    from: { path: "^(src|api|demo)/", pathNot: "^src/host/msal\\.ts$" },
    to: { path: packages("@azure/msal-browser") },
  },
  {
    name: "office-js-has-one-door",
    comment: "Only src/host/outlook.ts knows Office.js; everything else uses the port appointment.ts.",
    from: { path: "^(src|api)/", pathNot: "^src/host/outlook\\.ts$" },
    to: { path: packages("office-js", "@types/office-js") },
  },
  {
    name: "croner-has-one-door",
    comment: "Only api/platform/schedule.ts imports croner; what is due stands in api/timers.ts.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/platform/schedule\\.ts$" },
    to: { path: packages("croner") },
  },
  {
    name: "opentelemetry-has-one-door",
    comment:
      "Only api/platform/telemetry/openTelemetry.ts imports OpenTelemetry; everything else measures through the port telemetry.ts.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/platform/telemetry/openTelemetry\\.ts$" },
    to: { path: packages("@opentelemetry/(api|resources|sdk-[^/]+)") },
  },
  {
    name: "telemetry-leaves-by-one-door",
    comment: "Only api/platform/telemetry/exporters.ts sends telemetry anywhere, and knows which libraries do.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/platform/telemetry/exporters\\.ts$" },
    to: { path: packages("@opentelemetry/exporter-[^/]+", "@azure/monitor-opentelemetry-exporter") },
  },
  {
    name: "sign-in-by-redirect-has-one-door",
    comment:
      "Only src/host/redirect.ts imports oauth4webapi, and is itself loaded where a page signs people in by itself.",
    from: { path: "^(src|api|demo)/", pathNot: "^src/host/redirect\\.ts$" },
    to: { path: packages("oauth4webapi") },
  },
  {
    name: "teams-sdk-has-one-door",
    comment:
      "Only api/bot/teamsSdk.ts imports Microsoft's library for bots, and is itself loaded when the bot is first used.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/bot/teamsSdk\\.ts$" },
    to: { path: packages("@microsoft/teams\\.(api|apps)") },
  },
  {
    name: "src-runs-in-a-browser",
    comment: "src has neither Node's modules nor the server's packages.",
    from: { path: "^src/", pathNot: test },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "src-takes-nothing-from-api",
    comment: "What both sides need belongs in contract or measure.",
    from: { path: "^src/" },
    to: { path: "^api/" },
  },
  {
    name: "browser-takes-types-not-schemas",
    comment:
      "The browser takes the contract's types with `import type`; only addresses and ids are small enough to load.",
    from: { path: "^src/(ui|host|client|features|surfaces)/", pathNot: test },
    to: {
      path: ["^src/contract/", packages("zod")],
      pathNot: "^src/contract/(addresses|fullPicture|guess)\\.ts$",
      dependencyTypesNot: ["type-only"],
    },
  },

  // api
  {
    name: "api-borrows-the-shared-rooms-only",
    comment: "The API takes measure, contract and locales from src, nothing else.",
    from: { path: "^api/" },
    to: { path: "^src/", pathNot: "^src/(measure|contract|locales)/" },
  },
  {
    name: "api-needs-no-development-package",
    comment: "The deployed API has no development packages: move the package to dependencies or the import out of api.",
    from: { path: "^api/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "api-features-meet-in-reads-writes-rules",
    comment: "A feature of the API takes another only by its reads, writes or rules.",
    from: { path: "^api/features/([^/]+)/" },
    to: { path: "^api/features/", pathNot: ["^api/features/$1/", "/(reads|writes|rules)\\.ts$"] },
  },
  {
    name: "words-of-questions-have-one-way",
    comment:
      "What a question asks comes from a team's book (booksIn), which knows its own questions and their versions.",
    from: { path: "^(api|demo)/", pathNot: ["^api/features/question/", test] },
    to: { path: "^src/contract/wording\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "rules-are-pure",
    comment: "rules.ts decides from its arguments with measure and contract; reading belongs in reads.ts.",
    from: { path: "^api/features/.*/rules\\.ts$" },
    to: { pathNot: "^src/(measure|contract)/" },
  },
  {
    name: "sql-has-few-homes",
    comment: "SQL lives in reads.ts and writes.ts, in api/privacy, platform, tenancy and migrations.",
    from: { path: "^(api|src)/", pathNot: "^api/(privacy|platform|tenancy|migrations)/|/(reads|writes)\\.ts$" },
    to: { path: packages("kysely") },
  },
  {
    name: "drivers-live-in-platform",
    comment: "Which database it is, only api/platform knows.",
    from: { path: "^(api|src|demo)/", pathNot: "^api/platform/" },
    to: { path: packages("pg", "@types/pg", "@electric-sql/pglite") },
  },
  {
    name: "open-rows-stay-in-privacy",
    comment: "The product reaches the ballots of an open pulse through api/privacy only.",
    from: { pathNot: "^(api/privacy|tests|benchmarks)/" },
    to: { path: "^api/privacy/openRow\\.ts$" },
  },
  {
    name: "azure-functions-has-one-door",
    comment: "Only api/functions.ts imports @azure/functions.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/functions\\.ts$" },
    to: { path: packages("@azure/functions") },
  },
  {
    name: "node-server-has-one-door",
    comment: "Only api/server.ts imports @hono/node-server; the demo serves through it.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/server\\.ts$" },
    to: { path: packages("@hono/node-server") },
  },
  {
    name: "entrances-are-taken-by-none",
    comment: "functions.ts and server.ts are entrances; inside the API nothing takes from them.",
    from: { path: "^(src|api)/", pathNot: test },
    to: { path: "^api/(functions|server)\\.ts$" },
  },
  {
    name: "graph-client-has-one-door",
    comment:
      "Only api/graph/graphClient.ts imports @microsoft/microsoft-graph-client; everything else uses the port graph.ts.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/graph/graphClient\\.ts$" },
    to: { path: packages("@microsoft/microsoft-graph-client") },
  },
  {
    name: "msal-node-has-one-door",
    comment: "Only api/graph/graphTokens.ts imports @azure/msal-node; the bot has its own library for its own tokens.",
    from: { path: "^(src|api|demo)/", pathNot: "^api/graph/graphTokens\\.ts$" },
    to: { path: packages("@azure/msal-node") },
  },
  {
    name: "azure-identity-has-one-door",
    comment: "Only api/platform/azureIdentity.ts imports @azure/identity, and says as whom this process signs in.",
    from: { path: "^(src|api|demo|scripts)/", pathNot: "^api/platform/azureIdentity\\.ts$" },
    to: { path: packages("@azure/identity"), dependencyTypesNot: ["type-only"] },
  },
  {
    name: "bicep-grammar-has-one-door",
    comment: "Only tests/infra/bicep.ts imports web-tree-sitter: what a Bicep file says is asked of it.",
    from: { path: "^(src|api|demo|scripts|tests)/", pathNot: "^tests/infra/bicep\\.ts$" },
    to: { path: packages("web-tree-sitter", "tree-sitter-bicep") },
  },

  // demo
  {
    name: "openapi-backend-has-one-door",
    comment:
      "Only demo/graph/contract.ts imports openapi-backend: it judges requests and answers of the simulated Graph.",
    from: { path: "^(src|api|demo)/", pathNot: "^demo/graph/contract\\.ts$" },
    to: { path: packages("openapi-backend") },
  },
  {
    name: "demo-uses-public-parts",
    comment:
      "The demo goes through the routes like everybody else, not through a feature's SQL, rules or handlers. What every calendar source writes through is the one door it shares with them.",
    from: { path: "^demo/" },
    to: {
      path: "^api/features/.*/(routes|reads|writes|rules)\\.ts$",
      pathNot: "^api/features/occurrence/writes\\.ts$",
    },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: "error", ...rule })),
  options: {
    parser: "swc",
    // Keeps `import type` visible: a type from the wrong room is a wrong arrow too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: "^(dist|\\.cache|\\.data)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
