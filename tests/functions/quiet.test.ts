/**
 * Everything that the built function and server.ts write anywhere, while people answer in private and in the open, ask
 * wrongly, are refused and meet a defect: searched for whatever must not be in it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fileKeyStore } from "../../api/platform/keyStore.ts";
import { type IdentityServer, newKey, startIdentityServer } from "../../demo/identity.ts";
import { type Client, makeClient } from "../../src/client/call.ts";
import { voterOf } from "../support/devices.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { type FunctionsHost, startHost } from "./host.ts";
import { logged as hostLogged } from "./hostCore.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const postgres = inject("postgres");
const written = "The harbour wall is Ottilie's, and she knows it";

type Send = (url: string, init: RequestInit) => Promise<Response>;
type Entrance = { send: Send; output: () => string; stop: () => Promise<void> };

let place: string;
let database: TestDatabase;
let world: World;
let identities: IdentityServer;
let settings: Record<string, string>;
/** Everything that went over the wire, for the search. */
const secrets = new Set<string>();

beforeAll(async () => {
  if (postgres === null) return;
  place = mkdtempSync(path.join(tmpdir(), "plumbline-quiet-"));
  const port = await freeLoopbackPort();
  identities = await startIdentityServer({ authority: `http://127.0.0.1:${port}`, key: await newKey(), port });
  database = await serverDatabase(postgres.adminUrl, 4);
  const made = await makeWorld(database, new Date(), 8);
  mkdirSync(path.join(place, "keys"));
  world = { ...made, deps: { ...made.deps, keyStore: fileKeyStore(path.join(place, "keys")) } };
  settings = {
    DATABASE_URL: database.url ?? "",
    DATABASE_POOL_SIZE: "3",
    KEY_DIR: path.join(place, "keys"),
    TOKEN_CLIENT_ID: identities.rules.clientId,
    TOKEN_RESOURCE: identities.rules.resource,
    TOKEN_AUTHORITY: identities.rules.authority,
  };
});
afterAll(async () => {
  await world?.close();
  await identities?.close();
  await database?.close();
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
});

const person = (index: number): WorldPerson => {
  const found = world.people[index];
  if (found === undefined) throw new RangeError(`the world has no person ${index}`);
  return found;
};

/** The person's client; every token, body and long path it sends is noted. */
function clientOf(send: Send, who: WorldPerson): Client {
  return makeClient({
    token: async () => {
      const token = await identities.accessToken({ tenantId: world.scope.tenantId, ...who }, new Date());
      for (const part of token.split(".")) secrets.add(part);
      return token;
    },
    base: "http://127.0.0.1",
    fetch: (input, init = {}) => {
      const url = input as string;
      const last = new URL(url).pathname.split("/").at(-1) ?? "";
      if (/^[0-9a-f]{64}$/.test(last)) secrets.add(last);
      for (const [name, value] of Object.entries(JSON.parse(String(init.body ?? "{}")) as Record<string, unknown>))
        if (["blinded", "message", "signature"].includes(name)) secrets.add(String(value));
      return send(url, init);
    },
  });
}

async function liveThrough({ send }: Entrance): Promise<void> {
  const owner = clientOf(send, person(0));
  const me = await owner.call("me", {});
  expect(me).toMatchObject({ name: person(0).name });
  for (const mode of ["private", "open"] as const) {
    const body = { questions: mode === "open" ? ["piece", "change"] : ["clarity", "text"], mode };
    const pulse = await owner.call("startAdhoc", { params: { teamId: world.teamId }, body });
    secrets.add(pulse.id);
    for (const [index, who] of world.people.slice(0, 6).entries()) {
      const client = clientOf(send, who);
      await client.call("pulse", { params: { id: pulse.id } });
      const answers =
        mode === "open" ? { piece: 2, change: `${written} ${index}` } : { clarity: 4, text: `${written} ${index}` };
      await voterOf(pulse, who, client).vote(answers);
    }
    await owner.call("seal", { params: { id: pulse.id }, body: {} });
    await owner.call("result", { params: { id: pulse.id } });
  }
  const json = { "content-type": "application/json" };
  const token = await identities.accessToken({ tenantId: world.scope.tenantId, ...person(1) }, new Date());
  const wrong: [string, RequestInit][] = [
    ["/api/me", { headers: { authorization: `Bearer ${token}x` } }],
    [`/api/teams/${encodeURIComponent(written)}`, { headers: { authorization: `Bearer ${token}` } }],
    [`/api/questions?level=${encodeURIComponent(written)}`, { headers: { authorization: `Bearer ${token}` } }],
    [`/api/${encodeURIComponent(written)}`, {}],
    [
      `/api/pulses/${randomUUID()}/seal`,
      { method: "POST", headers: { ...json, authorization: `Bearer ${token}` }, body: `{"${written}` },
    ],
    [
      `/api/tenants/${world.scope.tenantId}/pulses/${randomUUID()}/ballots/${"0".repeat(64)}`,
      { method: "PUT", headers: json, body: JSON.stringify({ message: written }) },
    ],
    [
      `/api/pulses/${randomUUID()}/papers`,
      {
        method: "POST",
        headers: { ...json, authorization: `Bearer ${token}` },
        body: JSON.stringify({ blinded: written }),
      },
    ],
  ];
  for (const [address, init] of wrong)
    expect((await send(`http://127.0.0.1${address}`, init)).status).toBeGreaterThanOrEqual(400);
}

/** What of `unwanted` is in the text, in any of the forms it could be written in. */
function foundIn(text: string, unwanted: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const one of unwanted) {
    const forms = [
      one,
      encodeURIComponent(one),
      JSON.stringify(one).slice(1, -1),
      Buffer.from(one).toString("base64"),
      Buffer.from(one).toString("hex"),
    ];
    if (one.length > 3 && forms.some((form) => text.includes(form))) found.push(one);
  }
  return found;
}

const unwanted = () => [
  ...secrets,
  ...world.people.flatMap(({ id, name }) => [id, name]),
  world.scope.tenantId,
  world.teamId,
  "Ottilie",
  "Quay",
  "127.0.0.1",
];

function expectQuiet(output: string): void {
  expect(foundIn(output, unwanted())).toEqual([]);
  const lines = output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = lines.filter(({ event }) => event === "request");
  expect(requests.length).toBeGreaterThan(10);
  for (const line of requests) {
    expect(Object.keys(line)).toEqual(["event", "level", "route", "status", "took", "requestId"]);
    expect(line.requestId).toMatch(/^[0-9a-f-]{36}$/);
  }
  const routes = new Set(requests.map(({ route }) => route));
  expect(routes).toContain("seal");
  for (const quiet of ["postPaper", "putBallot", "putAnswers", "pulseKey", "live"]) expect(routes).not.toContain(quiet);
  expect(output).not.toMatch(/papers|ballots|paper|ballot/i);
}

test("the search finds what it is looking for, in any form", () => {
  expect(foundIn(`x ${encodeURIComponent(written)} y`, [written])).toEqual([written]);
  expect(foundIn(Buffer.from(written).toString("hex"), [written])).toEqual([written]);
  expect(foundIn("nothing here", [written])).toEqual([]);
});

describe.skipIf(postgres === null)("what is written down", () => {
  test("server.ts, standard output and error", { timeout: 120_000 }, async () => {
    const port = await freeLoopbackPort();
    let said = "";
    const { PATH = "" } = process.env;
    const child: ChildProcess = spawn(process.execPath, [path.join(root, "api", "server.ts")], {
      cwd: place,
      env: { PATH, PORT: String(port), ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
    try {
      await expect.poll(() => said, { timeout: 30_000, interval: 50 }).toContain('"event":"listening"');
      const send: Send = (url, init) => fetch(url.replace("http://127.0.0.1", `http://127.0.0.1:${port}`), init);
      await liveThrough({ send, output: () => said, stop: async () => undefined });
      await expect.poll(() => said).toContain('"route":"result"');
    } finally {
      child.kill("SIGTERM");
      await ended;
    }
    expectQuiet(said);
  });

  test("the built function, its own output and what the host's library logs", { timeout: 120_000 }, async () => {
    const built = path.join(root, "dist", "functions");
    if (!existsSync(path.join(built, "main.mjs")))
      throw new Error("dist/functions is missing: run npm run build first.");
    let said = "";
    const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
    Object.assign(process.env, settings);
    let azure: FunctionsHost | undefined;
    try {
      azure = await startHost(() => import(/* @vite-ignore */ pathToFileURL(path.join(built, "main.mjs")).href));
      const host = azure;
      for (const { stream } of streams)
        stream.write = ((text: string | Uint8Array) => {
          said += String(text);
          return true;
        }) as typeof stream.write;
      const send: Send = async (url, init) => {
        const { pathname, search } = new URL(url);
        const name = /\/papers$/.test(pathname) ? "papers" : /\/ballots\//.test(pathname) ? "ballots" : "api";
        const headers = Object.fromEntries(new Headers(init.headers));
        const reply = await host.send(name, {
          method: init.method ?? "GET",
          path: pathname + search,
          headers,
          ...(init.body === undefined || init.body === null ? {} : { body: Buffer.from(String(init.body)) }),
        });
        const body = await reply.bytes();
        return new Response(new Uint8Array(body), {
          status: reply.status,
          headers: reply.headers as Record<string, string>,
        });
      };
      await liveThrough({ send, output: () => said, stop: async () => undefined });
      await host.tick("sweep");
    } finally {
      for (const { stream, write } of streams) stream.write = write;
      await azure?.stop();
    }
    expectQuiet(`${said}\n${hostLogged.join("\n")}`);
  });
});
