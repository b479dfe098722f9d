/** Long, because every test here is about what stands before all routes, and asks all of them. */
import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { throughMount } from "../../api/functionsMount.ts";
import { appWithSite } from "../../api/live.ts";
import { serve } from "../../api/server.ts";
import { makeClient } from "../../src/client/call.ts";
import { fillPath, type RouteName } from "../../src/contract/addresses.ts";
import { type Route, routes } from "../../src/contract/routes.ts";
import { engines } from "../support/engines.ts";
import { noon, privateKeyOf, randomBlinded, signedBallot, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

const names = Object.keys(routes) as RouteName[];
const base = "http://world.example";
const expected = {
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
};
/** Would open the interface to other pages, keep somebody signed in, or say what it is made of. */
const never = /^(access-control-.*|set-cookie|server|x-powered-by|x-aspnet.*|location|refresh)$/;

const [firstEngine] = engines;
if (firstEngine === undefined) throw new Error("no engine is there");
const [, fresh] = firstEngine;

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await fresh();
  world = await makeWorld(database, noon, 8);
});
afterAll(async () => {
  await world.close();
  await database.close();
});

const person = (index: number): WorldPerson => {
  const found = world.people[index];
  if (found === undefined) throw new RangeError(`the world has no person ${index}`);
  return found;
};
const ids = () => ({
  teamId: world.teamId,
  id: randomUUID(),
  tenantId: world.scope.tenantId,
  ballotId: "0".repeat(64),
  personId: randomUUID(),
  questionId: "own-question",
});
const addressOf = (name: RouteName) => base + fillPath(routes[name].path, ids());

describe("headers of every reply", () => {
  type Fetch = (request: Request) => Promise<{ status: number; headers: Headers }>;
  const entrances: [string, () => Promise<{ fetch: Fetch; close: () => Promise<void> }>][] = [
    [
      "server.ts",
      async () => {
        const server = await serve(
          appWithSite(world.app, () => null),
          { port: 0, hostname: "127.0.0.1" },
        );
        const moved = (address: string) => address.replace(base, `http://127.0.0.1:${server.port}`);
        return {
          fetch: async (request) => {
            const body = request.body === null ? {} : { body: await request.text() };
            const reply = await fetch(moved(request.url), {
              method: request.method,
              headers: request.headers,
              ...body,
            });
            await reply.body?.cancel();
            return reply;
          },
          close: server.close,
        };
      },
    ],
    [
      "Azure Functions",
      async () => ({
        fetch: async (request) => {
          const { method, url, headers, body } = request;
          const received = { method, url, headers, body };
          const reply = await throughMount(
            (one) => world.app.fetch(one),
            received,
            null,
            () => undefined,
          );
          await reply.body?.cancel();
          expect(reply.cookies).toEqual([]);
          return { status: reply.status, headers: new Headers(reply.headers) };
        },
        close: async () => undefined,
      }),
    ],
  ];

  test.each(entrances)("%s: every route, whatever it answers, and what is no route", async (_, open) => {
    const { fetch: ask, close } = await open();
    const statuses = new Set<number>();
    const check = async (request: Request) => {
      const { status, headers } = await ask(request);
      statuses.add(status);
      const where = `${request.method} ${request.url}: ${status}`;
      expect(Object.fromEntries(headers), where).toMatchObject(expected);
      expect(headers.get("cache-control"), where).toMatch(/^(no-store|private, no-cache)$/);
      expect(
        [...headers.keys()].filter((name) => never.test(name)),
        where,
      ).toEqual([]);
    };
    try {
      // One of the routes erases whoever calls it.
      const passing = `Bearer ${await world.tokenFor({ id: randomUUID(), name: "Passing by" })}`;
      const authorization = `Bearer ${await world.tokenFor(person(0))}`;
      for (const name of names) {
        const { method } = routes[name];
        const body = method === "GET" ? {} : { body: "{}" };
        const headers = { "content-type": "application/json" };
        await check(new Request(addressOf(name), { method, headers, ...body }));
        await check(new Request(addressOf(name), { method, headers: { ...headers, authorization: passing }, ...body }));
        await check(new Request(`${addressOf(name)}?what=ever`, { method, headers: { authorization: passing } }));
      }
      const pulse = await world
        .as(person(0))
        .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["clarity"], mode: "private" } });
      const live = `${base}/api/pulses/${pulse.id}/live`;
      await check(new Request(live, { headers: { authorization } }));
      await check(new Request(live, { headers: { authorization, accept: "text/event-stream" } }));
      const { headers } = await world.app.request(live, { headers: { authorization } });
      await check(new Request(live, { headers: { authorization, "if-none-match": headers.get("etag") ?? "" } }));
      for (const method of ["GET", "PATCH", "OPTIONS", "DELETE", "HEAD"])
        await check(new Request(`${base}/api/nothing`, { method, headers: { origin: "https://elsewhere.example" } }));
      expect([...statuses]).toEqual(expect.arrayContaining([200, 304, 400, 401, 404]));
    } finally {
      await close();
    }
  });

  test("the id of a request is chance alone and does not hold its time", async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const reply = await world.app.request(`${base}/api/me`);
        return ((await reply.json()) as { requestId: string }).requestId;
      }),
    );
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const milliseconds = world.clock.now().getTime().toString(16).padStart(12, "0");
    expect(world.lines.join("").replaceAll("-", "")).not.toContain(milliseconds);
    expect(world.lines.join("")).toContain(ids[0]);
  });

  test("a failure of ours says no more than that, with the same headers", async () => {
    const words = "relation plumbline.secret_table does not exist";
    const broken = createApp({
      ...world.deps,
      db: { ...world.deps.db, inTenant: () => Promise.reject(new Error(words)) },
    });
    const headers = { authorization: `Bearer ${await world.tokenFor(person(0))}` };
    const reply = await broken.request(`${base}/api/teams`, { headers });
    expect(reply.status).toBe(500);
    expect(Object.fromEntries(reply.headers)).toMatchObject(expected);
    expect(await reply.text()).not.toContain("secret_table");
    expect(world.lines.join("\n")).not.toContain("secret_table");
    expect(world.lines.join("\n")).toContain('"event":"defect"');
  });
});

describe("what is too much", () => {
  const withBody = names.filter((name) => routes[name].body !== null);

  test.each(withBody)("%s: a packed body is refused unread", async (name) => {
    const { method, access } = routes[name] as Route;
    const authorization = `Bearer ${await world.tokenFor(person(0))}`;
    for (const packing of ["gzip", "br", "deflate", "identity, gzip"]) {
      const reply = await world.app.request(addressOf(name), {
        method,
        body: gzipSync(Buffer.alloc(5_000_000, " ")),
        headers: {
          "content-type": "application/json",
          "content-encoding": packing,
          ...(access === "signed-in" ? { authorization } : {}),
        },
      });
      expect(reply.status).toBe(415);
    }
  });

  test("an address longer than 4,096 characters is refused before anybody's sign-in is looked at", async () => {
    for (const path of [`/api/teams/${"a".repeat(4100)}`, `/api/me?${"a".repeat(4100)}`])
      expect((await world.app.request(base + path)).status).toBe(400);
  });

  test("neither depth nor repetition makes a body or a header expensive", async () => {
    const authorization = `Bearer ${await world.tokenFor(person(0))}`;
    const deep = "[".repeat(32_000);
    const texts = [
      `${deep}${"]".repeat(32_000)}`,
      `{"text":"${"\\u200b".repeat(10_000)}"}`,
      `{"text":"${" ".repeat(60_000)}x"}`,
      `{"text":"${"\\u202a ".repeat(8_000)}"}`,
      `{${Array.from({ length: 7_000 }, (_, i) => `"${i}":1`).join(",")}}`,
      `{"text":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
    ];
    const started = performance.now();
    for (const body of texts) {
      for (const name of ["putAgreed", "startAdhoc", "putSettings"] as const) {
        const headers = { authorization, "content-type": "application/json" };
        const reply = await world.app.request(addressOf(name), { method: routes[name].method, headers, body });
        expect(reply.status).toBeGreaterThanOrEqual(400);
        expect(reply.status).toBeLessThan(500);
      }
    }
    for (const value of [`en${"-a".repeat(5_000)}`, `${" ,".repeat(5_000)}x`, `a;${" ".repeat(10_000)}q=0`])
      await world.app.request(`${base}/api/questions`, { headers: { authorization, "accept-language": value } });
    const forged = ["a.".repeat(8_000), `${"=".repeat(16_000)}`, `${"A".repeat(8_000)}.${"B".repeat(8_000)}.C`];
    for (const token of forged)
      expect(
        (await world.app.request(`${base}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status,
      ).toBe(401);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("how often", () => {
  const office = { "x-forwarded-for": "198.51.100.1, 203.0.113.7:4711" };
  const problem = async (reply: Response) => ({
    status: reply.status,
    after: reply.headers.get("retry-after"),
    ...((await reply.json()) as { code: string }),
  });

  test("who asks too often hears when to come back; reads, writes and colleagues are counted apart", async () => {
    const app = createApp(world.deps, { proxies: 1, perMinute: { reads: 5, writes: 2, unsigned: 1000 } });
    const [mine, theirs] = await Promise.all(
      [0, 1].map(async (index) => `Bearer ${await world.tokenFor(person(index))}`),
    );
    const read = (authorization = "") => app.request(`${base}/api/me`, { headers: { ...office, authorization } });
    const write = (authorization = "") =>
      app.request(`${base}/api/pulses/${randomUUID()}/seal`, {
        method: "POST",
        headers: { ...office, authorization, "content-type": "application/json" },
        body: "{}",
      });
    for (let i = 0; i < 5; i++) expect((await read(mine)).status).toBe(200);
    const refused = await problem(await read(mine));
    expect(refused).toMatchObject({ status: 429, code: "too-many" });
    expect(Number(refused.after)).toBeGreaterThan(50);
    expect(Number(refused.after)).toBeLessThanOrEqual(60);
    for (let i = 0; i < 2; i++) expect((await write(mine)).status).toBe(404);
    expect((await write(mine)).status).toBe(429);
    expect((await read(theirs)).status).toBe(200);
    expect((await write(theirs)).status).toBe(404);
  });

  test("an address that sends wrong tokens hears 429, and a colleague behind it is let in all the same", async () => {
    const app = createApp(world.deps, { proxies: 1, perMinute: { reads: 100, writes: 100, unsigned: 20 } });
    const send = (authorization: string, headers: Record<string, string> = office) =>
      app.request(`${base}/api/me`, { headers: { ...headers, authorization } });
    const codes: number[] = [];
    for (let i = 0; i < 30; i++) codes.push((await send(`Bearer wrong-${i}`)).status);
    expect(codes).toEqual([...Array(20).fill(401), ...Array(10).fill(429)]);
    const good = `Bearer ${await world.tokenFor(person(2))}`;
    for (let i = 0; i < 5; i++) expect((await send(good)).status).toBe(200);
    // What a client writes in front of its own address makes nobody of it.
    expect((await send("Bearer wrong", { "x-forwarded-for": "192.0.2.1, 203.0.113.7:4712" })).status).toBe(429);
    expect((await app.request(`${base}/api/health`, { headers: office })).status).toBe(429);
    expect((await app.request(`${base}/api/sign-in`, { headers: office })).status).not.toBe(429);
  });

  test("a colleague whose token ran out is let in although somebody behind the same address sends wrong ones", async () => {
    const app = createApp(world.deps, { proxies: 1, perMinute: { reads: 3, writes: 100, unsigned: 20 } });
    const who = person(5);
    const renewals: boolean[] = [];
    const client = makeClient({
      base,
      token: async (renew = false) => {
        renewals.push(renew);
        const ranOut = { exp: world.clock.now().getTime() / 1000 - 120 };
        return world.tokenFor(who, world.scope.tenantId, renew ? {} : ranOut);
      },
      fetch: async (address, init) =>
        app.request(address as string, { ...init, headers: { ...office, ...(init?.headers as object) } }),
    });
    const wrong = { headers: { ...office, authorization: "Bearer wrong" } };
    for (let i = 0; i < 30; i++) await app.request(`${base}/api/me`, wrong);
    expect((await app.request(`${base}/api/me`, wrong)).status).toBe(429);
    expect(await client.call("me", {})).toMatchObject({ name: who.name });
    expect(renewals).toEqual([false, true]);
    // Their own too many is no reason to ask the identity server for more tokens.
    for (let i = 0; i < 2; i++) await client.call("me", {});
    await expect(client.call("me", {})).rejects.toMatchObject({ code: "too-many" });
    expect(renewals).toEqual([false, true]);
  });

  test("what is said about too many papers is the same for who has answered and who has not", async () => {
    const app = createApp(world.deps, { proxies: 1, perMinute: { reads: 100, writes: 3, unsigned: 100 } });
    const { id } = await world
      .as(person(0))
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["direct"], mode: "private" } });
    const key = await privateKeyOf(world.deps, world.scope, id);
    const paper = async (who: WorldPerson, blinded: Uint8Array) =>
      app.request(`${base}/api/pulses/${id}/papers`, {
        method: "POST",
        headers: {
          ...office,
          authorization: `Bearer ${await world.tokenFor(who)}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ blinded: Buffer.from(blinded).toString("base64url") }),
      });
    const [voter, other] = [person(3), person(4)];
    const first = randomBlinded();
    const before = (await paper(voter, first)).status;
    const { ballotId, cast } = signedBallot(key, world.scope, id);
    const ballot = await app.request(
      base + fillPath(routes.putBallot.path, { tenantId: world.scope.tenantId, id, ballotId }),
      {
        method: "PUT",
        headers: { ...office, "content-type": "application/json" },
        body: JSON.stringify(cast(1, { direct: 4 })),
      },
    );
    expect([before, ballot.status]).toEqual([200, 200]);
    const voted = [(await paper(voter, first)).status, (await paper(voter, randomBlinded())).status];
    expect(voted).toEqual([200, 409]);
    // One who is not signed in at all with a right paper: three requests that cannot become one.
    for (let i = 0; i < 3; i++)
      await app.request(`${base}/api/pulses/${id}/papers`, {
        method: "POST",
        headers: {
          ...office,
          authorization: `Bearer ${await world.tokenFor(other)}`,
          "content-type": "application/json",
        },
        body: "{}",
      });
    const refusals = await Promise.all(
      [paper(voter, first), paper(other, randomBlinded())].map(async (one) => problem(await one)),
    );
    const [one, two] = refusals.map(({ code, status }) => ({ code, status }));
    expect(one).toEqual({ code: "too-many", status: 429 });
    expect(two).toEqual(one);
    for (const refusal of refusals) expect(refusal).not.toHaveProperty("requestId");
  });

  test("300 people behind one address answer within a minute", { timeout: 120_000 }, async () => {
    const crowd = await makeWorld(database, noon, 300);
    const app = createApp(crowd.deps, { proxies: 1 });
    const [owner] = crowd.people;
    if (owner === undefined) throw new Error("nobody is there");
    const { id } = await crowd
      .as(owner)
      .call("startAdhoc", { params: { teamId: crowd.teamId }, body: { questions: ["clarity"], mode: "private" } });
    const key = await privateKeyOf(crowd.deps, crowd.scope, id);
    const { tenantId } = crowd.scope;
    const started = performance.now();
    const answerOf = async (who: WorldPerson): Promise<number[]> => {
      const signedIn = { ...office, authorization: `Bearer ${await crowd.tokenFor(who)}` };
      const json = { "content-type": "application/json" };
      // A token that ran out comes first, as after a weekend.
      const old = await app.request(`${base}/api/me`, { headers: { ...office, authorization: "Bearer old" } });
      const seen = await app.request(`${base}/api/pulses/${id}`, { headers: signedIn });
      const found = await app.request(base + fillPath(routes.pulseKey.path, { tenantId, id }), { headers: office });
      const paper = await app.request(`${base}/api/pulses/${id}/papers`, {
        method: "POST",
        headers: { ...signedIn, ...json },
        body: JSON.stringify({ blinded: Buffer.from(randomBlinded()).toString("base64url") }),
      });
      const { ballotId, cast } = signedBallot(key, crowd.scope, id);
      const ballot = await app.request(base + fillPath(routes.putBallot.path, { tenantId, id, ballotId }), {
        method: "PUT",
        headers: { ...office, ...json },
        body: JSON.stringify(cast(1, { clarity: 4 })),
      });
      return [old, seen, found, paper, ballot].map(({ status }) => status);
    };
    const statuses = await Promise.all(crowd.people.map(answerOf));
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(new Set(statuses.map(String))).toEqual(new Set(["401,200,200,200,200"]));
    await crowd.close();
  });

  test("made-up ids keep nobody from a key that was found before", async () => {
    const { id } = await world
      .as(person(0))
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["free"], mode: "private" } });
    const find = (pulseId: string) =>
      world.app.request(base + fillPath(routes.pulseKey.path, { tenantId: world.scope.tenantId, id: pulseId }));
    const first = await (await find(id)).text();
    const flood = Array.from({ length: 3_000 }, () => find(randomUUID()));
    const good = await Promise.all(Array.from({ length: 50 }, () => find(id)));
    for (const one of good) expect([one.status, await one.text()]).toEqual([200, first]);
    const answers = (await Promise.all(flood)).map(({ status }) => status);
    expect(new Set(answers)).toEqual(new Set([404]));
  });
});
