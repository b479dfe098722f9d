import { randomUUID } from "node:crypto";
import { generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { openTeamsSdk } from "../../api/bot/teamsSdk.ts";
import { embeddedDatabase, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { makeWorld, type World } from "../support/world.ts";
import { type Json, type Keys, meetingChat, publishKeys, type Teams, teamsAround } from "./teams.ts";

describe("the door of the bot", () => {
  let database: TestDatabase;
  let world: World;
  let keys: Keys;
  let teams: Teams;
  const chat = meetingChat();

  beforeAll(async () => {
    [database, keys] = [await embeddedDatabase(), await publishKeys()];
    world = await makeWorld(database, noon, 3);
    teams = teamsAround(world, keys);
    teams.members.set(chat.id, world.people.map(teams.account));
  });
  afterAll(async () => {
    await world.close();
    await keys.close();
    await database.close();
  });

  const first = () => world.people[0] as World["people"][number];
  const added = (more: Json = {}) =>
    teams.activity(chat, first(), { type: "installationUpdate", action: "add", ...more });
  const counted = (why: string) => world.lines.filter((line) => line.includes(`"event":"bot-ignored","why":"${why}"`));
  const unchanged = async (work: () => Promise<void>) => {
    const [before, sent] = [await contentOf(database), teams.sent.length];
    await work();
    expect(await contentOf(database)).toEqual(before);
    expect(teams.sent.length).toBe(sent);
  };

  test("lets nobody in without a token of the service for this bot and this very address", async () => {
    const stranger = (await generateKeyPair("RS256")).privateKey;
    const tokens: [string, string | null][] = [
      ["none", null],
      ["rubbish", "rubbish"],
      ["a person's", await world.tokenFor(first())],
      ["another bot's", await keys.sign({ aud: randomUUID() })],
      ["another issuer's", await keys.sign({ iss: "https://evil.example" })],
      ["of another address", await keys.sign({ serviceurl: "https://evil.example/" })],
      ["without an address", await keys.sign({ serviceurl: undefined })],
      ["signed by somebody else", await keys.sign({}, stranger)],
      ["over", await keys.sign({ exp: 1_700_000_000 })],
    ];
    await unchanged(async () => {
      for (const [label, token] of tokens) {
        const before = counted("token").length;
        const { status, body } = await teams.bring(added(), token);
        expect([label, status, body?.code]).toEqual([label, 401, "sign-in-needed"]);
        expect(counted("token")).toHaveLength(before + 1);
      }
    });
  });

  test("takes no token of Entra ID for the service's, though it is for this very app and rightly signed", async () => {
    const entra = new URL(keys.address).origin;
    const tid = world.scope.tenantId;
    const sdk = await openTeamsSdk(teams.config, { openIdMetadataUrl: keys.address, loginEndpoint: entra });
    const admitted = async (claims: Json) => {
      let reached = false;
      const headers = { authorization: `Bearer ${await keys.sign(claims)}` };
      const { status } = await sdk.admit({ body: added(), headers }, async () => {
        reached = true;
        return null;
      });
      return [status, reached];
    };
    expect(await admitted({ iss: `${entra}/${tid}/v2.0`, tid })).toEqual([401, false]);
    expect(await admitted({ iss: `https://sts.windows.net/${tid}/`, tid })).toEqual([401, false]);
    expect(await admitted({})).toEqual([200, true]);
  });

  test("an address that brings bad tokens hears 429, and the service is let in from there all the same", async () => {
    const app = createApp(teams.deps, { proxies: 1, perMinute: { reads: 9, writes: 9, unsigned: 20 } });
    const bring = async (token: string, address = "203.0.113.7") => {
      const headers = {
        "content-type": "application/json",
        "x-forwarded-for": address,
        authorization: `Bearer ${token}`,
      };
      const reply = await app.request("/api/messages", { method: "POST", headers, body: JSON.stringify(added()) });
      return { status: reply.status, wait: Number(reply.headers.get("retry-after")) };
    };
    const before = counted("token").length;
    const bad: number[] = [];
    for (let i = 0; i < 30; i++)
      bad.push((await bring(i % 2 === 0 ? "rubbish" : await keys.sign({ aud: "x" }))).status);
    expect(bad).toEqual([...Array(20).fill(401), ...Array(10).fill(429)]);
    expect((await bring("rubbish")).wait).toBeGreaterThan(0);
    // What is refused for being too many fills no log either.
    expect(counted("token")).toHaveLength(before + 20);
    for (let i = 0; i < 30; i++) expect((await bring(await keys.sign({}))).status).toBe(200);
    expect((await bring("rubbish", "198.51.100.9")).status).toBe(401);
  });

  test("lets the service in", async () => {
    expect(await teams.bring(added())).toEqual({ status: 200, body: null });
    expect((await contentOf(database)).conversation).toMatch(/^1 /);
  });

  test("ignores what is no activity of Microsoft Teams, and counts it", async () => {
    const { conversation: _, ...nowhere } = added();
    const malformed: unknown[] = [
      {},
      { type: 7 },
      nowhere,
      added({ from: null }),
      added({ from: { id: {} } }),
      added({ conversation: { id: 9 } }),
      added({ conversation: "here" }),
      added({ channelId: "slack" }),
      added({ channelData: "x" }),
      added({ channelData: { tenant: { id: "no-uuid" } }, conversation: { id: chat.id } }),
      added({ recipient: [] }),
      added({ locale: "x".repeat(500) }),
      added({ type: null }),
      added({ value: null, type: "event", name: 5 }),
    ];
    await unchanged(async () => {
      for (const activity of malformed) {
        const before = counted("malformed").length;
        const { status } = await teams.bring(activity, await keys.sign({}));
        // Without an address the library has nothing to compare the token's with, and we have none to answer to.
        expect([JSON.stringify(activity), status < 500]).toEqual([JSON.stringify(activity), true]);
        expect(counted("malformed").length, JSON.stringify(activity)).toBe(before + 1);
      }
    });
  });

  test("hears what holds a zero character, or half of one, and keeps neither", async () => {
    const odd = "An\u0000 \ud800 Bo";
    const from = { ...teams.as(first()), name: odd };
    const kept = { id: chat.id, conversationType: "groupChat", tenantId: world.scope.tenantId };
    const [own, otherChat] = [
      { id: "a:own", type: "personal" } as const,
      { id: "a:\u0000", type: "personal" } as const,
    ];
    for (const activity of [
      teams.activity(own, first(), { from, type: "message", text: `help ${odd}` }),
      teams.activity(otherChat, first(), { type: "message", text: "help" }),
      added({ from, conversation: { ...kept, name: odd } }),
      teams.activity(chat, first(), {
        ...{ type: "event", name: "application/vnd.microsoft.meetingEnd" },
        value: { JoinUrl: `https://teams.microsoft.com/meet/1${odd}` },
      }),
    ])
      expect([JSON.stringify(activity), (await teams.bring(activity)).status]).toEqual([JSON.stringify(activity), 200]);
    const rows = await database.asOwner((tx) => tx.selectFrom("team").select("name").execute());
    expect(rows.map(({ name }) => name)).toContain("An\ufffd \ufffd Bo");
  });

  test("refuses what is no JSON object, too much or packed, before anything reads it", async () => {
    await unchanged(async () => {
      expect((await teams.bring("[]")).status).toBe(400);
      expect((await teams.bring("{")).status).toBe(400);
      expect((await teams.bring(JSON.stringify(added({ text: "x".repeat(70_000) })))).status).toBe(413);
      expect((await teams.bring(`${"[".repeat(30_000)}${"]".repeat(30_000)}`)).status).toBe(400);
      const deep = `{"type":"message","value":${'{"a":'.repeat(9000)}1${"}".repeat(9000)}}`;
      expect((await teams.bring(deep)).status).toBeLessThan(500);
    });
  });

  test("ignores a service outside the list, even one that a valid token names", async () => {
    const elsewhere = "https://evil.example/teams/";
    await unchanged(async () => {
      const { status } = await teams.bring(
        added({ serviceUrl: elsewhere }),
        await keys.sign({ serviceurl: elsewhere }),
      );
      expect(status).toBe(200);
    });
    expect(counted("address")).toHaveLength(1);
  });

  test("ignores organisations this server is not for", async () => {
    const door = teams.deps.botDoor;
    if (door === null) throw new Error("there is no door");
    const app = createApp({ ...teams.deps, botDoor: { ...door, tenants: [randomUUID()] } });
    await unchanged(async () => {
      const authorization = `Bearer ${await keys.sign({})}`;
      const headers = { "content-type": "application/json", authorization };
      const reply = await app.request("/api/messages", { method: "POST", headers, body: JSON.stringify(added()) });
      expect(reply.status).toBe(200);
    });
    expect(counted("organisation")).toHaveLength(1);
  });

  test("answers what none of our cards carries with a refusal inside the answer", async () => {
    const invokes: Json[] = [
      { name: "adaptiveCard/action", value: null },
      { name: "adaptiveCard/action", value: { action: { verb: "other.verb", data: {} } } },
      { name: "adaptiveCard/action", value: { action: { verb: "plumbline.answer", data: { pulseId: "1" } } } },
      {
        name: "adaptiveCard/action",
        value: { action: { verb: "plumbline.nothing", data: { occurrenceId: randomUUID() } } },
      },
      { name: "task/fetch", value: { data: { plumbline: "answer", occurrenceId: "../x" } } },
      { name: "task/fetch", value: "x" },
      { name: "composeExtension/query", value: {} },
    ];
    await unchanged(async () => {
      for (const invoke of invokes) {
        const { status, body } = await teams.bring(teams.activity(chat, first(), { type: "invoke", ...invoke }));
        expect([status, body]).toMatchObject([200, { statusCode: 400, type: "application/vnd.microsoft.error" }]);
      }
    });
    expect(counted("not-ours")).toHaveLength(invokes.length);
  });

  test("is not there on a server without a bot", async () => {
    const reply = await world.app.request("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await keys.sign({})}` },
      body: JSON.stringify(added()),
    });
    expect(reply.status).toBe(404);
  });

  test("writes down nothing that somebody said, and no token", async () => {
    const text = "a secret nobody else may read";
    await teams.bring(teams.activity(chat, first(), { type: "message", text }));
    expect(JSON.stringify(await contentOf(database))).not.toContain(text);
    expect(world.lines.join("\n")).not.toContain(text);
    expect(world.lines.join("\n")).not.toContain("eyJ");
  });
});
