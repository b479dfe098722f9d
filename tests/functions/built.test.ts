import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { siteOf } from "../../api/site.ts";
import { timers } from "../../api/timers.ts";
import { functionNames } from "../../scripts/functionsFolder.ts";
import { serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { type FunctionsHost, startHost } from "./host.ts";
import { packagedFolder } from "./packaged.ts";

/** The folder that `npm run build` made, as Azure gets it. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const pulse = "0199a3c0-0000-7000-8000-000000000001";
const tenant = "0199a3c0-0000-7000-8000-0000000000aa";

type SourceMap = { sources: string[] };
let place: string;
let azure: FunctionsHost;
let database: TestDatabase | undefined;
const postgres = inject("postgres");
const logged: string[] = [];
const restore = process.stderr.write.bind(process.stderr);

beforeAll(async () => {
  place = packagedFolder();
  process.stderr.write = ((text: string | Uint8Array) => {
    logged.push(String(text));
    return true;
  }) as typeof process.stderr.write;
  azure = await startHost(() => import(/* @vite-ignore */ pathToFileURL(path.join(place, "main.mjs")).href));
});

afterAll(async () => {
  process.stderr.write = restore;
  await azure?.stop();
  await database?.close();
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
});

test("without a host the library goes into its test mode and names every function", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["main.mjs"], { cwd: place, encoding: "utf8" });
  const named = [...`${stdout}${stderr}`.matchAll(/register function "(\w+)" because .* test mode/g)].map(
    (one) => one[1],
  );
  expect([status, named]).toEqual([0, functionNames]);
});

test("every function has its route, open to all methods, and every timer its schedule", () => {
  const trigger = (name: string) => {
    const found = azure.functions.find((one) => one.name === name);
    return Object.values(found?.bindings ?? {}).find((binding) => binding.direction === "in");
  };
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  expect(azure.functions.map((one) => one.name)).toEqual(functionNames);
  const routes = {
    api: "api/{*path}",
    papers: "api/pulses/{id}/papers",
    ballots: "api/tenants/{tenantId}/pulses/{id}/ballots/{ballotId}",
    site: "{*path}",
  };
  for (const [name, route] of Object.entries(routes))
    expect(trigger(name)).toMatchObject({ type: "httpTrigger", route, methods, authLevel: "anonymous" });
  for (const [name, { schedule }] of Object.entries(timers))
    expect(trigger(name)).toMatchObject({ type: "timerTrigger", schedule, useMonitor: false });
});

test("nothing is logged about papers and ballots, and requests leave no telemetry", () => {
  const { logging, extensions } = JSON.parse(readFileSync(path.join(place, "host.json"), "utf8"));
  expect(logging.logLevel).toMatchObject({
    "Function.papers": "None",
    "Function.ballots": "None",
    "Function.site": "None",
    "Host.Results": "None",
    "Host.Aggregator": "None",
  });
  expect(logging.applicationInsights.httpAutoCollectionOptions.enableHttpTriggerExtendedInfoCollection).toBe(false);
  expect(extensions.http.routePrefix).toBe("");
});

test("it brings along every package it needs, each in the exact version its package.json and our lockfile name", () => {
  const { main, dependencies } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
  expect(existsSync(path.join(place, main))).toBe(true);
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const modules = path.join(place, "node_modules");
  const there = readdirSync(modules).flatMap((name) =>
    name.startsWith("@") ? readdirSync(path.join(modules, name)).map((one) => `${name}/${one}`) : [name],
  );
  expect(there.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  expect(there).toContain("@azure/functions");
  for (const name of there) {
    const brought = JSON.parse(readFileSync(path.join(modules, name, "package.json"), "utf8"));
    expect([name, brought.version]).toEqual([name, dependencies[name]]);
    expect([name, lock[`node_modules/${name}`].version]).toEqual([name, dependencies[name]]);
    expect(existsSync(path.join(modules, name, "LICENSE"))).toBe(true);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(Object.keys(brought.dependencies ?? {})));
  }
  // Nothing of it may be left behind when it is published.
  expect(readFileSync(path.join(place, ".funcignore"), "utf8")).not.toContain("node_modules");
});

test("nothing of the simulated Microsoft 365 is in it", () => {
  const code = readdirSync(place).filter((name) => name.endsWith(".mjs"));
  expect(code.length).toBeGreaterThan(0);
  for (const name of code) expect(readFileSync(path.join(place, name), "utf8")).not.toMatch(/api\/demo/);
});

test("the licence of every package whose code is inside travels with it, and so it does with the site", () => {
  const maps = readdirSync(place).filter((name) => name.endsWith(".map"));
  const sources = maps.flatMap(
    (name) => (JSON.parse(readFileSync(path.join(place, name), "utf8")) as SourceMap).sources,
  );
  const inside = sources.flatMap((source) => source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  expect(new Set(inside).size).toBeGreaterThan(10);
  const notices = (folder: string) => readFileSync(path.join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const named = [...notices(place).matchAll(/^## (\S+) - \d/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining([...new Set(inside), "@azure/functions", "cookie"]));
  for (const name of ["react", "@fluentui/react-button", "@microsoft/teams-js", "@cloudflare/blindrsa-ts"])
    expect(notices(path.join(root, "dist", "site"))).toContain(`## ${name} - `);
});

/** The number of one reply, wherever it stands; two replies are compared without it. */
const nonce = /nonce(="|-)[\w-]{22}/g;

test("every file of the built site comes out of the function as siteOf gives it: status, headers and bytes", async () => {
  const folder = path.join(root, "dist", "site");
  const site = siteOf(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(
    (one) => `/${path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, "/")}`,
  );
  expect(paths).toEqual(expect.arrayContaining(["/tab.html", "/side-panel.html", "/trust.html"]));
  for (const one of [...paths, "/", "/absent.html", "/host.json", "/../host.json"])
    for (const headers of [{}, { "accept-encoding": "gzip" }] as Record<string, string>[]) {
      const expected = site(new Request(new URL(one, "https://checks.example"), { headers }));
      const given = await azure.send("site", { path: one, headers });
      if (expected === null) {
        expect([one, given.status]).toEqual([one, 404]);
        await given.bytes();
        continue;
      }
      const whole = (bytes: Uint8Array, packed: boolean) =>
        Buffer.from(packed ? gunzipSync(bytes) : bytes).toString("base64");
      const plain = (headersOf: Iterable<[string, unknown]>) =>
        Object.fromEntries(
          [...headersOf]
            // The length of a packed page moves with its number; the others belong to the wire and the host.
            .filter(
              ([name]) =>
                ![
                  "content-length",
                  "date",
                  "connection",
                  "keep-alive",
                  "transfer-encoding",
                  "x-ms-invocation-id",
                ].includes(name),
            )
            .map(([name, value]) => [name, String(value).replace(nonce, "NONCE")]),
        );
      expect([one, given.status, plain(Object.entries(given.headers))]).toEqual([
        one,
        expected.status,
        plain(expected.headers),
      ]);
      const packed = expected.headers.get("content-encoding") === "gzip";
      const [mine, theirs] = [await given.bytes(), new Uint8Array(await expected.arrayBuffer())].map((bytes) =>
        Buffer.from(whole(bytes, packed), "base64").toString("latin1").replace(nonce, "NONCE"),
      );
      expect(mine === theirs, one).toBe(true);
    }
});

test("two replies of one page never have the same number, and the policy names the one on the page", async () => {
  const seen = new Set<string>();
  for (let time = 0; time < 3; time++) {
    const page = await azure.send("site", { path: "/tab.html" });
    const number = /'nonce-([\w-]{22})'/.exec(String(page.headers["content-security-policy"]))?.[1] ?? "";
    expect(await page.text()).toContain(`nonce="${number}"`);
    seen.add(number);
  }
  expect(seen.size).toBe(3);
});

test("with settings missing every function is there, answers a problem, and the log names each setting with its cure", async () => {
  const answer = await azure.send("api", { path: "/api/health" });
  expect([answer.status, answer.headers["content-type"]]).toEqual([500, "application/problem+json"]);
  expect(JSON.parse(await answer.text())).toMatchObject({ code: "defect" });
  expect(logged.join("")).toMatch(/start-failed.*TOKEN_CLIENT_ID is missing: set it to/);
});

test.skipIf(postgres === null)("once the settings are right the same instance serves from PostgreSQL", async () => {
  database = await serverDatabase(postgres?.adminUrl ?? "", 1);
  Object.assign(process.env, {
    DATABASE_URL: database.adminUrl,
    DATABASE_POOL_SIZE: "2",
    KEY_DIR: path.join(place, "keys"),
    TOKEN_CLIENT_ID: "b2f0c1d4-0000-4000-8000-000000000001",
  });
  // Whom row level security does not bind is no user for the product.
  expect((await azure.send("api", { path: "/api/health" })).status).toBe(500);
  Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_ADMIN_URL: database.adminUrl });

  const health = await azure.send("api", { path: "/api/health" });
  expect(JSON.parse(await health.text())).toMatchObject({ ok: true });
  expect(health.status).toBe(200);

  const description = await azure.send("api", { path: "/api/openapi.json" });
  expect(JSON.parse(await description.text())).toEqual(
    JSON.parse(readFileSync(path.join(root, "openapi.json"), "utf8")),
  );

  logged.length = 0;
  const key = await azure.send("api", { path: `/api/tenants/${tenant}/pulses/${pulse}/key` });
  const paper = await azure.send("papers", {
    method: "POST",
    path: `/api/pulses/${pulse}/papers`,
    body: Buffer.from("{}"),
  });
  const ballot = await azure.send("ballots", {
    method: "PUT",
    path: `/api/tenants/${tenant}/pulses/${pulse}/ballots/${"0".repeat(64)}`,
    headers: { "content-type": "application/json", traceparent: "00-0af7-b7ad-01" },
    body: Buffer.from("{"),
  });
  expect([key.status, paper.status, ballot.status]).toEqual([404, 401, 400]);
  for (const one of [paper, ballot]) expect(await one.text()).not.toContain("requestId");
  await azure.tick("sweep");
  expect(logged).toEqual([]);
});
