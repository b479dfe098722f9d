/**
 * Microsoft's own playground for bots, as a program of its own, drives the running product over HTTP. Its interface is
 * private and its version pinned.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createApp } from "../../api/app.ts";
import { openBot } from "../../api/bot/bot.ts";
import { type CardFacts, pulseCard } from "../../api/bot/cards.ts";
import { cardFacts } from "../../api/features/conversation/card/reads.ts";
import type { BotConfig } from "../../api/platform/botConfig.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { type RunningServer, serve } from "../../api/server.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { embeddedDatabase, hour, minute, type TestDatabase, temporaryFolder } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { appId, botUserOf, type Json, site } from "./teams.ts";

const chatId = "19:meeting_harbour@thread.v2";
const ownChat = "a:own-chat";
const joinUrl = "https://teams.microsoft.com/meet/1357?p=xyz";

describe("Microsoft's playground drives the running bot", () => {
  let database: TestDatabase;
  let world: World;
  let deps: Deps;
  let server: RunningServer;
  let playground: ChildProcess;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let base: string;
  let pulseId: string;
  let cardId: string;
  const seen: string[] = [];
  let stream: WebSocket;

  const person = (place: number) => world.people[place] as WorldPerson;

  beforeAll(async () => {
    [database, folder] = [await embeddedDatabase(), await temporaryFolder()];
    world = await makeWorld(database, new Date("2026-12-28T07:00:00Z"), 6);
    const port = await freeLoopbackPort();
    base = `http://127.0.0.1:${port}`;
    const config: BotConfig = {
      ...{ appId, credential: null, tenantId: null, cloud: "Public" },
      hosts: [`127.0.0.1:${port}`, `localhost:${port}`],
      // The playground signs nothing; a server in production refuses to start so.
      unauthenticated: true,
    };
    const pages = { site, teamsAppId: null };
    deps = { ...world.deps, ...openBot(config, { tenants: [], fetch, log: world.deps.log }), pages };
    const app = createApp(deps);
    server = await serve((request) => app.fetch(request), { port: 0, hostname: "127.0.0.1" });
    await writeFile(join(folder.path, ".m365agentsplayground.yml"), JSON.stringify(organisation(world)));
    const program = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
    const endpoint = `http://127.0.0.1:${server.port}/api/messages`;
    playground = spawn(
      process.execPath,
      [program, "start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"],
      { cwd: folder.path, stdio: "ignore" },
    );
    await vi.waitFor(async () => expect(await text("/_debug/ping")).toBe("pong"), { timeout: 45_000, interval: 200 });
    stream = new WebSocket(`${base.replace("http", "ws")}/_ws_conversation/v1/conversations/stream`);
    stream.addEventListener("message", ({ data }) => void seen.push(String(data)));
    await once(stream, "open");
  });
  afterAll(async () => {
    stream?.close();
    if (playground?.exitCode === null) {
      const ended = once(playground, "exit");
      playground.kill();
      await ended;
    }
    await server?.close();
    await world?.close();
    await database?.close();
    await folder?.remove();
  });

  const text = async (path: string) => (await fetch(base + path)).text();
  const send = async (path: string, body: Json): Promise<Json | null> => {
    const headers = { "content-type": "application/json" };
    const reply = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
    const said = await reply.text();
    expect([path, reply.ok, said]).toEqual([path, true, said]);
    return said.startsWith("{") ? (JSON.parse(said) as Json) : null;
  };
  const answer = async (place: number, value: number) =>
    JSON.stringify(
      await send("/_conversation/v1/invoke", {
        name: "adaptiveCard/action",
        value: {
          action: { type: "Action.Execute", verb: "plumbline.answer", data: { pulseId, questionId: "clarity", value } },
          trigger: "manual",
        },
        from: { id: botUserOf(person(place)) },
        conversation: { id: chatId },
        replyToId: cardId,
      }),
    );
  const meetingEvent = (name: string) =>
    send("/_internal/v1/customActivities", {
      type: "event",
      name: `application/vnd.microsoft.${name}`,
      channelId: "msteams",
      serviceUrl: `${base}/_connector`,
      from: { id: botUserOf(person(0)), name: person(0).name, aadObjectId: person(0).id },
      recipient: { id: "28:bot", name: "Plumbline" },
      conversation: { id: chatId, conversationType: "groupChat", tenantId: world.scope.tenantId },
      channelData: { tenant: { id: world.scope.tenantId }, meeting: { id: "MEETING" } },
      value: { MeetingType: "Scheduled", Title: "Harbour review", Id: "event-id", JoinUrl: joinUrl },
    });

  test("install: the chat is written down with everybody in it", async () => {
    await send(`/_debug/conversation/${encodeURIComponent(chatId)}/installation`, {});
    const members = async () => {
      const { teams } = await world.as(person(5)).call("teams", {});
      if (!teams.some(({ id }) => id === chatId)) return 0;
      return (await world.as(person(5)).call("team", { params: { teamId: chatId } })).members.length;
    };
    await expect.poll(members, { timeout: 20_000 }).toBe(6);
  });

  test("a card of questions in the open is shown, three people answer on it, and a second press replaces the first", async () => {
    const pulse = await world.as(person(0)).call("startAdhoc", {
      params: { teamId: chatId },
      body: { questions: ["clarity"], mode: "open" },
    });
    pulseId = pulse.id;
    const facts = await cardFacts(deps, world.scope, pulseId, "en");
    const rows = await deps.db.inTenant(world.scope, (tx) =>
      tx.selectFrom("conversation").select(["conversation_id", "service_url"]).execute(),
    );
    const [row] = rows.filter(({ conversation_id }) => conversation_id === chatId);
    const to = { conversationId: chatId, serviceUrl: row?.service_url ?? "" };
    const sent = await deps.messenger?.post(world.scope, to, pulseCard(facts as CardFacts, "en"));
    if (sent?.outcome !== "sent") throw new Error(`the card was not taken: ${sent?.outcome}`);
    cardId = sent.activityId;
    await expect.poll(() => seen.join("\n"), { timeout: 10_000 }).toContain("plumbline.answer");

    for (const [place, value] of [
      [1, 2],
      [2, 5],
      [3, 3],
    ] as const)
      expect(await answer(place, value)).toContain("Your answer is in.");
    expect(await answer(1, 4)).toContain("Your answer is in.");
    const result = await world.as(person(0)).call("seal", { params: { id: pulseId }, body: {} });
    expect(result.questions).toMatchObject([{ n: 3, counts: [0, 0, 1, 1, 1] }]);
    expect(result.hands?.find((hand) => hand.person.id === person(1).id)?.answers).toEqual({ clarity: 4 });

    const closed = pulseCard((await cardFacts(deps, world.scope, pulseId, "en")) as CardFacts, "en");
    expect(await deps.messenger?.update(world.scope, to, cardId, closed)).toMatchObject({ outcome: "sent" });
    await expect.poll(() => seen.join("\n"), { timeout: 10_000 }).toContain("The questions are closed.");
    expect(await answer(2, 1)).toContain("The questions are closed.");
  });

  test("meetingStart and meetingEnd: the end closes what was asked before and opens what is asked after", async () => {
    const id = await world.record({ joinUrl, chatId, teamId: chatId });
    await world.as(person(0)).call("putCheck", {
      params: { id },
      body: { questions: ["piece"], before: true, after: true, appliesTo: "occurrence" },
    });
    const phases = async () => {
      const { pulses } = await world.as(person(0)).call("occurrence", { params: { id } });
      return pulses.filter(({ phase }) => phase !== "adhoc").map(({ phase, state }) => `${phase} ${state}`);
    };
    world.clock.move(2 * hour);
    await meetingEvent("meetingStart");
    expect(await phases()).toEqual(["before open", "after planned"]);
    world.clock.move(20 * minute);
    await meetingEvent("meetingEnd");
    await expect.poll(phases, { timeout: 20_000 }).toContain("after open");
  });

  test("pause and stop, written to the bot, count at once and are answered", async () => {
    const write = (words: string) =>
      send(`/_conversation/v1/conversations/${encodeURIComponent(ownChat)}/messages`, {
        from: { id: botUserOf(person(0)) },
        text: words,
        textFormat: "plain",
      });
    const wishes = () => world.as(person(0)).call("reminders", {});
    // Until the day begins in Berlin, where the meeting is.
    await write("pause");
    await expect.poll(wishes, { timeout: 20_000 }).toMatchObject({ pausedUntil: "2027-01-03T23:00:00.000Z" });
    await expect.poll(() => seen.join("\n"), { timeout: 10_000 }).toContain("again on January 4, 2027");
    await write("stop");
    await expect.poll(wishes, { timeout: 20_000 }).toMatchObject({ stopped: true });
    await expect.poll(() => seen.join("\n"), { timeout: 10_000 }).toContain("Plumbline writes nothing to you.");
  });
});

/** The organisation as the playground takes it: exactly six people, a chat, a team. */
function organisation({ scope, people }: World): Json {
  const users = people.map((one) => ({
    id: botUserOf(one),
    name: one.name,
    userPrincipleName: `${one.id}@works.example`,
    aadObjectId: one.id,
    givenName: one.name,
    surname: "Works",
    email: `${one.id}@works.example`,
  }));
  const general = { id: "19:general@thread.tacv2", name: "Works", aadGroupId: "0199a3c0-0000-7000-8000-0000000000bb" };
  return {
    version: "0.1.1",
    tenantId: scope.tenantId,
    bot: { id: "28:bot", name: "Plumbline" },
    currentUser: users[0],
    users: users.slice(1),
    personalChat: { id: ownChat },
    groupChat: { id: chatId, name: "Harbour review" },
    team: { ...general, channels: [{ id: "19:news@thread.tacv2", name: "News" }] },
  };
}
