import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ImportMap, readImportMap } from "../../scripts/importMap.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A small legal tree: every arrow that the design draws, once. */
const legalTree: Readonly<Record<string, string>> = {
  "src/measure/agreement.ts": "export const agreement = (counts: readonly number[]) => counts.length;",
  "src/measure/agreement.test.ts": 'import "vitest";\nimport { agreement } from "./agreement.ts";\nagreement([]);',
  "src/contract/addresses.ts": 'export const addresses = { me: "/api/me" };',
  "src/contract/pulse.ts": 'import { z } from "zod";\nexport const pulse = z.string();\nexport type Pulse = string;',
  "src/contract/wording.ts": "export const wordingOf = String;",
  "src/locales/en.ts":
    'import type { Pulse } from "../contract/pulse.ts";\nexport const en: Record<string, Pulse> = {};',
  "src/ui/Dots.tsx":
    'import { Button } from "@fluentui/react-components";\nimport { agreement } from "../measure/agreement.ts";\nexport const Dots = () => <Button>{agreement([])}</Button>;',
  "src/client/call.ts":
    'import { addresses } from "../contract/addresses.ts";\nexport const call = () => fetch(addresses.me);',
  "src/host/host.ts": "export type Host = { token: () => Promise<string> };",
  "src/host/teams.ts":
    'import { app } from "@microsoft/teams-js";\nimport type { Host } from "./host.ts";\nexport const teams = (): Host => ({ token: async () => String(app) });',
  "src/features/pulse/Panel.tsx":
    'import type { Pulse } from "../../contract/pulse.ts";\nimport { addresses } from "../../contract/addresses.ts";\nimport type { Host } from "../../host/host.ts";\nimport { en } from "../../locales/en.ts";\nimport { Dots } from "../../ui/Dots.tsx";\nexport const Panel = (_: { pulse: Pulse; host: Host }) => <Dots key={addresses.me + en} />;',
  "src/features/results/Shape.tsx": "export const Shape = () => <p />;",
  "src/surfaces/sidePanel.tsx":
    'import { Panel } from "../features/pulse/Panel.tsx";\nimport { Shape } from "../features/results/Shape.tsx";\nimport { teams } from "../host/teams.ts";\nexport const page = [Panel, Shape, teams];',
  "api/platform/db.ts": 'import { Kysely } from "kysely";\nimport pg from "pg";\nexport const db = [Kysely, pg];',
  "api/platform/db.test.ts": 'import { server } from "../../tests/support/postgres.ts";\nserver();',
  "api/privacy/openRow.ts": 'import { sql } from "kysely";\nexport const openRow = sql;',
  "api/privacy/release.ts": 'import { openRow } from "./openRow.ts";\nexport const release = openRow;',
  "api/graph/graphClient.ts":
    'import { Client } from "@microsoft/microsoft-graph-client";\nexport const client = Client;',
  "api/features/team/reads.ts": 'import { sql } from "kysely";\nexport const team = sql;',
  "api/features/pulse/rules.ts":
    'import { agreement } from "../../../src/measure/agreement.ts";\nexport const mayOpen = agreement;',
  "api/features/pulse/routes.ts":
    'import { pulse } from "../../../src/contract/pulse.ts";\nimport { en } from "../../../src/locales/en.ts";\nimport { release } from "../../privacy/release.ts";\nimport { team } from "../team/reads.ts";\nimport { mayOpen } from "./rules.ts";\nexport const routes = [pulse, en, release, team, mayOpen];',
  "api/app.ts":
    'import { Hono } from "hono";\nimport { routes } from "./features/pulse/routes.ts";\nimport { client } from "./graph/graphClient.ts";\nimport { db } from "./platform/db.ts";\nexport const app = [Hono, routes, client, db];',
  "api/functions.ts":
    'import { app as functions } from "@azure/functions";\nimport { app } from "./app.ts";\nexport const all = [functions, app];',
  "api/server.ts":
    'import { serve } from "@hono/node-server";\nimport { app } from "./app.ts";\nexport const all = [serve, app];',
  "demo/start.ts":
    'import { app } from "../api/app.ts";\nimport { all } from "../api/server.ts";\nimport { pulse } from "../src/contract/pulse.ts";\nexport const demo = [app, all, pulse];',
  "scripts/build.ts": 'import { rolldown } from "rolldown";\nexport const build = rolldown;',
  "tests/support/postgres.ts":
    'import { openRow } from "../../api/privacy/openRow.ts";\nexport const server = () => openRow;',
};

/** One fault per rule: the import that is added to a module of the legal tree. */
const faults: readonly { rule: string; module: string; takes: string }[] = [
  { rule: "no-cycles", module: "src/measure/agreement.ts", takes: "./second.ts" },
  { rule: "everything-resolves", module: "api/app.ts", takes: "./absent.ts" },
  { rule: "packages-are-declared", module: "scripts/build.ts", takes: "picomatch" },
  { rule: "product-takes-nothing-from-outside", module: "api/app.ts", takes: "../demo/start.ts" },
  { rule: "product-takes-nothing-from-outside", module: "src/ui/Dots.tsx", takes: "../../tests/support/postgres.ts" },
  { rule: "unit-tests-stay-small", module: "api/platform/db.test.ts", takes: "../../scripts/build.ts" },
  { rule: "demo-takes-nothing-from-tests", module: "demo/start.ts", takes: "../tests/support/postgres.ts" },
  { rule: "measure-takes-nothing", module: "src/measure/agreement.ts", takes: "node:fs" },
  { rule: "measure-takes-nothing", module: "src/measure/agreement.ts", takes: "../contract/addresses.ts" },
  { rule: "contract-takes-zod-only", module: "src/contract/pulse.ts", takes: "../measure/agreement.ts" },
  { rule: "contract-takes-zod-only", module: "src/contract/pulse.ts", takes: "hono" },
  { rule: "locales-are-data", module: "src/locales/en.ts", takes: "react" },
  { rule: "locales-take-types-only", module: "src/locales/en.ts", takes: "../measure/agreement.ts" },
  { rule: "ui-knows-no-domain", module: "src/ui/Dots.tsx", takes: "../contract/addresses.ts" },
  { rule: "features-meet-on-a-surface", module: "src/features/pulse/Panel.tsx", takes: "../results/Shape.tsx" },
  { rule: "features-take-the-host-port", module: "src/features/results/Shape.tsx", takes: "../../host/teams.ts" },
  { rule: "surfaces-are-entries", module: "src/features/results/Shape.tsx", takes: "../../surfaces/sidePanel.tsx" },
  { rule: "host-knows-no-feature", module: "src/host/teams.ts", takes: "../ui/Dots.tsx" },
  { rule: "client-speaks-the-wire", module: "src/client/call.ts", takes: "../host/host.ts" },
  { rule: "browser-takes-types-not-schemas", module: "src/client/call.ts", takes: "../contract/pulse.ts" },
  { rule: "teams-js-has-one-door", module: "src/features/results/Shape.tsx", takes: "@microsoft/teams-js" },
  {
    rule: "words-of-questions-have-one-way",
    module: "api/features/team/reads.ts",
    takes: "../../../src/contract/wording.ts",
  },
  { rule: "msal-has-one-door", module: "src/host/teams.ts", takes: "@azure/msal-browser" },
  {
    rule: "office-js-has-one-door",
    module: "src/features/results/Shape.tsx",
    takes: "@types/office-js/index.d.ts",
  },
  { rule: "croner-has-one-door", module: "api/live.ts", takes: "croner" },
  { rule: "opentelemetry-has-one-door", module: "api/app.ts", takes: "@opentelemetry/api" },
  { rule: "telemetry-leaves-by-one-door", module: "api/app.ts", takes: "@opentelemetry/exporter-trace-otlp-http" },
  { rule: "teams-sdk-has-one-door", module: "api/bot/bot.ts", takes: "@microsoft/teams.apps" },
  { rule: "sign-in-by-redirect-has-one-door", module: "src/host/teams.ts", takes: "oauth4webapi" },
  { rule: "src-runs-in-a-browser", module: "src/features/results/Shape.tsx", takes: "node:crypto" },
  { rule: "src-takes-nothing-from-api", module: "src/features/results/Shape.tsx", takes: "../../../api/app.ts" },
  {
    rule: "browser-takes-types-not-schemas",
    module: "src/features/results/Shape.tsx",
    takes: "../../contract/pulse.ts",
  },
  { rule: "browser-takes-types-not-schemas", module: "src/ui/Dots.tsx", takes: "zod" },
  { rule: "api-borrows-the-shared-rooms-only", module: "api/app.ts", takes: "../src/host/host.ts" },
  { rule: "api-needs-no-development-package", module: "api/app.ts", takes: "fflate" },
  {
    rule: "api-features-meet-in-reads-writes-rules",
    module: "api/features/team/reads.ts",
    takes: "../pulse/routes.ts",
  },
  { rule: "rules-are-pure", module: "api/features/pulse/rules.ts", takes: "../team/reads.ts" },
  { rule: "sql-has-few-homes", module: "api/features/pulse/routes.ts", takes: "kysely" },
  { rule: "drivers-live-in-platform", module: "api/features/team/reads.ts", takes: "pg" },
  { rule: "drivers-live-in-platform", module: "demo/start.ts", takes: "@electric-sql/pglite" },
  { rule: "open-rows-stay-in-privacy", module: "api/features/team/reads.ts", takes: "../../privacy/openRow.ts" },
  { rule: "open-rows-stay-in-privacy", module: "demo/start.ts", takes: "../api/privacy/openRow.ts" },
  { rule: "azure-functions-has-one-door", module: "api/app.ts", takes: "@azure/functions" },
  { rule: "node-server-has-one-door", module: "demo/start.ts", takes: "@hono/node-server" },
  { rule: "entrances-are-taken-by-none", module: "api/graph/graphClient.ts", takes: "../server.ts" },
  { rule: "graph-client-has-one-door", module: "api/app.ts", takes: "@microsoft/microsoft-graph-client" },
  { rule: "msal-node-has-one-door", module: "api/app.ts", takes: "@azure/msal-node" },
  { rule: "azure-identity-has-one-door", module: "api/app.ts", takes: "@azure/identity" },
  { rule: "bicep-grammar-has-one-door", module: "scripts/build.ts", takes: "web-tree-sitter" },
  { rule: "openapi-backend-has-one-door", module: "demo/start.ts", takes: "openapi-backend" },
  { rule: "demo-uses-public-parts", module: "demo/start.ts", takes: "../api/features/team/reads.ts" },
];

describe("the import map", () => {
  let trees = "";
  beforeAll(() => {
    // The real path, since a temporary folder reached through a link would put every module outside the tree.
    trees = mkdtempSync(path.join(realpathSync(tmpdir()), "plumbline-import-map-"));
  });
  afterAll(() => rmSync(trees, { recursive: true, force: true }));

  const lay = (modules: Readonly<Record<string, string>>): Promise<ImportMap> => {
    const tree = mkdtempSync(path.join(trees, "tree-"));
    cpSync(path.join(root, "package.json"), path.join(tree, "package.json"));
    symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"), "junction");
    for (const [place, text] of Object.entries(modules)) {
      mkdirSync(path.join(tree, path.dirname(place)), { recursive: true });
      writeFileSync(path.join(tree, place), text);
    }
    return readImportMap(tree);
  };

  test("holds in this tree, and the tool did see the tree", async () => {
    const found = await readImportMap(root);
    expect(found.violations).toEqual([]);
    expect(found.modules).toBeGreaterThan(20);
  });

  test("accepts every arrow that the design draws", async () => {
    const found = await lay(legalTree);
    expect(found.violations).toEqual([]);
    expect(found.modules).toBe(Object.keys(legalTree).length);
  });

  test.each(faults)("$rule fires when $module takes $takes", async ({ rule, module, takes }) => {
    const second = { "src/measure/second.ts": 'import "./agreement.ts";\nexport const second = 2;' };
    const found = await lay({ ...legalTree, ...second, [module]: `import "${takes}";\n${legalTree[module]}` });
    expect(found.violations.map((one) => one.rule)).toContain(rule);
  });

  test("every rule has a planted fault", async () => {
    const { rules } = await lay(legalTree);
    expect([...new Set(faults.map((fault) => fault.rule))].toSorted()).toEqual(
      rules.map((rule) => rule.name).toSorted(),
    );
  });

  test("a type from the wrong room is a wrong import too", async () => {
    const module = "src/features/results/Shape.tsx";
    const found = await lay({
      ...legalTree,
      [module]: `import type { app } from "../../../api/app.ts";\n${legalTree[module]}`,
    });
    expect(found.violations.map((one) => one.rule)).toContain("src-takes-nothing-from-api");
  });
});
