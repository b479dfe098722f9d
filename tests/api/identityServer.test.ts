/** Long, because every way in which keys change or their issuer goes is followed to its end. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { publishedKeys } from "../../api/auth/publishedKeys.ts";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { type IdentityServer, newKey, startIdentityServer } from "../../demo/identity.ts";
import { makeClient } from "../../src/client/call.ts";
import { voterOf } from "../support/devices.ts";
import { keyPublisher } from "../support/keyPublisher.ts";
import { hour, minute, noon, serverDatabase, standingClock } from "../support/pulseFixture.ts";
import { makeWorld, type WorldPerson } from "../support/world.ts";

const authority = "https://login.microsoftonline.com";
const second = 1000;
const tenantId = randomUUID();
const person = { tenantId, id: randomUUID(), name: "Somebody" };

let clock: ReturnType<typeof standingClock>;
let older: IdentityServer;
let newer: IdentityServer;
let keys: Awaited<ReturnType<typeof keyPublisher>>;
let lines: string[];

beforeEach(async () => {
  clock = standingClock(noon);
  older = await startIdentityServer({ authority, key: await newKey() });
  newer = await startIdentityServer({ authority, key: await newKey() });
  keys = await keyPublisher(older);
  lines = [];
});
afterEach(async () => {
  await Promise.all([keys.goAway(), older.close(), newer.close()]);
});

const serverOf = () =>
  tokenVerifier({
    rules: older.rules,
    keys: publishedKeys({
      address: keys.address,
      clock,
      log: (event, facts) => void lines.push(JSON.stringify({ event, ...facts })),
    }),
    clock,
  });
/** Never the same twice, so that no server remembers it. */
const tokenOf = (identities: IdentityServer) => identities.accessToken(person, clock.now(), { uti: randomUUID() });
const letsIn = async (tokens: ReturnType<typeof serverOf>, identities: IdentityServer): Promise<boolean> =>
  (await tokens(await tokenOf(identities))) !== null;

describe("keys that change", () => {
  test("a key that was published since lets in at once, and one that was withdrawn within the hour no more", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    expect(await letsIn(tokens, newer)).toBe(false);
    keys.publish(newer);
    clock.move(31 * second);
    expect(await letsIn(tokens, newer)).toBe(true);
    expect(await letsIn(tokens, older)).toBe(false);
  });

  test("nobody makes us ask more often than twice a minute by making up key ids", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    expect(keys.asked()).toBe(1);
    for (let at = 0; at < 10; at++) {
      const madeUp = await Promise.all(Array.from({ length: 50 }, () => tokenOf(newer)));
      expect((await Promise.all(madeUp.map(tokens))).every((caller) => caller === null)).toBe(true);
      clock.move(6 * second);
    }
    expect(keys.asked()).toBeLessThanOrEqual(3);
    expect(await letsIn(tokens, older)).toBe(true);
  });

  test("a withdrawn key is forgotten although no other was ever asked for", async () => {
    const tokens = serverOf();
    const held = await older.accessToken(person, clock.now(), { exp: (noon.getTime() + 3 * hour) / 1000 });
    expect(await tokens(held)).not.toBeNull();
    keys.publish(newer);
    clock.move(58 * minute);
    expect(await tokens(held)).not.toBeNull();
    clock.move(2 * minute);
    // Verified two minutes ago, and remembered only while its key counts.
    expect(await tokens(held)).toBeNull();
    expect(await letsIn(tokens, older)).toBe(false);
  });

  test("a withdrawn key lets nobody in after a quiet night, not even the first who comes", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    keys.publish(newer);
    clock.move(20 * hour);
    const crowd = await Promise.all(Array.from({ length: 20 }, () => tokenOf(older)));
    expect((await Promise.all(crowd.map(tokens))).every((caller) => caller === null)).toBe(true);
    expect(keys.asked()).toBe(2);
  });

  test("nor when the night began with the identity server away", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    await keys.goAway();
    clock.move(hour);
    expect(await letsIn(tokens, older)).toBe(true);
    keys.publish(newer);
    await keys.comeBack();
    clock.move(19 * hour);
    expect(await letsIn(tokens, older)).toBe(false);
  });

  test("who was let in before is let in again after a look that changed nothing", async () => {
    const tokens = serverOf();
    const held = await older.accessToken(person, clock.now(), { exp: (noon.getTime() + 3 * hour) / 1000 });
    for (let at = 0; at < 3; at++) {
      expect(await tokens(held)).not.toBeNull();
      clock.move(58 * minute);
    }
    expect(keys.asked()).toBe(2);
  });

  test("all who come first wait for one and the same fetch", async () => {
    const tokens = serverOf();
    const crowd = await Promise.all(Array.from({ length: 200 }, () => tokenOf(older)));
    expect((await Promise.all(crowd.map(tokens))).every((caller) => caller !== null)).toBe(true);
    expect(keys.asked()).toBe(1);
  });

  test.each([
    ["is no JSON", "<html>"],
    ["has no keys", "{}"],
    ["is empty", '{"keys":[]}'],
    [
      "has no key for signatures",
      '{"keys":[{"kty":"RSA","kid":"a","use":"enc","n":"AQAB","e":"AQAB"},{"kty":"EC","kid":"b"}]}',
    ],
  ])("a key set that %s replaces nothing", async (_, body) => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    keys.answerWith((__, response) => response.end(body));
    clock.move(2 * hour);
    expect(await letsIn(tokens, newer)).toBe(false);
    expect(await letsIn(tokens, older)).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("keys-not-fetched");
  });

  test("an address that sends us on to another is not followed", async () => {
    keys.answerWith((_, response) => response.writeHead(302, { location: newer.keysAddress.href }).end());
    expect(await letsIn(serverOf(), newer)).toBe(false);
  });
});

describe("an identity server that is gone", () => {
  test("for ten minutes: who is known gets in, who is not does not, and we ask rarely", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    clock.move(55 * minute);
    await keys.goAway();
    for (let at = 0; at < 60; at++) {
      clock.move(10 * second);
      expect(await letsIn(tokens, older)).toBe(true);
      const crowd = await Promise.all(Array.from({ length: 20 }, () => tokenOf(newer)));
      expect((await Promise.all(crowd.map(tokens))).every((caller) => caller === null)).toBe(true);
    }
    // 1,200 unknown tokens in ten minutes: one attempt each round, which is ten seconds here.
    expect(lines.length).toBeLessThanOrEqual(61);
    expect(lines.join("")).not.toContain("eyJ");
    keys.publish(newer);
    await keys.comeBack();
    clock.move(6 * second);
    expect(await letsIn(tokens, newer)).toBe(true);
    expect(keys.asked()).toBe(2);
  });

  test("from the start: nobody gets in, and everybody as soon as it is there", async () => {
    await keys.goAway();
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(false);
    await keys.comeBack();
    clock.move(6 * second);
    expect(await letsIn(tokens, older)).toBe(true);
  });

  test("for a day: keys that old let in nobody any more", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    await keys.goAway();
    clock.move(23 * hour);
    expect(await letsIn(tokens, older)).toBe(true);
    clock.move(hour);
    expect(await letsIn(tokens, older)).toBe(false);
  });

  test("and only silent: who is known waits for it no longer than two seconds, once", async () => {
    const tokens = serverOf();
    expect(await letsIn(tokens, older)).toBe(true);
    keys.answerWith(() => undefined);
    clock.move(2 * hour);
    const begun = performance.now();
    for (let at = 0; at < 20; at++) expect(await letsIn(tokens, older)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(3 * second);
  });
});

describe.each(inject("postgresLegs"))("two servers on $label", ({ adminUrl }) => {
  test("with keys changing and the identity server gone: no answer is lost, and nobody unknown gets in", async () => {
    const database = await serverDatabase(adminUrl);
    const world = await makeWorld(database, noon, 8);
    const other = await openPostgres(database.url ?? "", null);
    clock = world.clock;
    const appOver = (deps: Deps) => createApp({ ...deps, tokens: serverOf() });
    const apps = [appOver(world.deps), appOver({ ...world.deps, db: other })] as const;
    let signedBy = older;
    const clientOf = (who: WorldPerson, app: (typeof apps)[number]) =>
      makeClient({
        token: () => signedBy.accessToken({ tenantId: world.scope.tenantId, ...who }, clock.now()),
        base: "http://world.example",
        fetch: async (input, init) => app.request(input as string, init),
      });
    const statusOf = async (identities: IdentityServer, app: (typeof apps)[number]): Promise<number> => {
      const token = await identities.accessToken({ tenantId: world.scope.tenantId, ...lead }, clock.now());
      return (await app.request("/api/me", { headers: { authorization: `Bearer ${token}` } })).status;
    };
    const [lead] = world.people as [WorldPerson];

    const start = { dateTime: "2026-03-03T12:30:00.0000000", timeZone: "UTC" };
    const end = { dateTime: "2026-03-03T13:00:00.0000000", timeZone: "UTC" };
    const occurrenceId = await world.record({ start, end });
    await clientOf(lead, apps[0]).call("putCheck", { params: { id: occurrenceId }, body: { kind: "decide" } });
    await sweep(world.deps);
    const { pulses } = await clientOf(lead, apps[1]).call("occurrence", { params: { id: occurrenceId } });
    const id = pulses.find(({ phase }) => phase === "before")?.id ?? "";
    const pulse = await clientOf(lead, apps[0]).call("pulse", { params: { id } });
    const sheet = { clarity: 4, commit: 4 };
    const answerAt = async (index: number, app: (typeof apps)[number]): Promise<void> => {
      const who = world.people[index] as WorldPerson;
      await voterOf(pulse, who, clientOf(who, app)).vote(sheet);
    };

    await answerAt(0, apps[0]);
    await keys.goAway();
    clock.move(2 * minute);
    await answerAt(1, apps[0]);
    await answerAt(2, apps[1]);
    for (const app of apps) expect(await statusOf(newer, app)).toBe(401);
    clock.move(8 * minute);
    await answerAt(3, apps[1]);
    await keys.comeBack();
    keys.publish(newer);
    clock.move(minute);
    signedBy = newer;
    await answerAt(4, apps[0]);
    await answerAt(5, apps[1]);
    // The old key is withdrawn on both, each having looked for itself.
    for (const app of apps) expect(await statusOf(older, app)).toBe(401);

    await clientOf(lead, apps[1]).call("seal", { params: { id }, body: {} });
    const result = await clientOf(lead, apps[0]).call("result", { params: { id } });
    expect(JSON.stringify(result)).toContain('"answered":6');
    await Promise.all([world.close(), other.close()]);
    await database.close();
  });
});
