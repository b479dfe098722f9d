import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CardMessage } from "../../api/bot/cardParts.ts";
import { messengerOver } from "../../api/bot/connector.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { eventsOf } from "../calendar/calendar.ts";
import { demoStart, standingClock } from "../clock.ts";
import { type IdentityServer, newKey, startIdentityServer } from "../identity.ts";
import { people, teams, tenant } from "../people.ts";
import { productSync } from "../seed/series.ts";
import { botUserId, type Chats, channelOf, chatsIn, personalChatId } from "./chats.ts";
import { connectorRoutes } from "./connector.ts";
import { type Faults, faultsOnDemand, faultWish } from "./faults.ts";
import { type Meetings, meetingsIn } from "./meetings.ts";
import { type ServiceTokens, serviceTokens } from "./serviceTokens.ts";

const scope = tenantScope(tenant.id);
const card = (title: string): CardMessage => ({
  summary: title,
  card: { type: "AdaptiveCard", version: "1.4", lang: "en", body: [{ type: "TextBlock", text: title }] },
});

describe("the simulated service of the bot, spoken to by the product's own adapter", () => {
  let folder: string;
  let identities: IdentityServer;
  let chats: Chats;
  let faults: Faults;
  let meetings: Meetings;
  let tokens: ServiceTokens;
  const clock = standingClock(demoStart);
  const channel = {
    conversationId: channelOf(teams.product.id),
    serviceUrl: "http://localhost:4280/api/demo/connector/",
  };
  const mara = { ...channel, conversationId: personalChatId(people.mara.id) };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plumbline-chats-"));
    identities = await startIdentityServer({ authority: "https://login.harbourside.example", key: await newKey() });
    tokens = serviceTokens(identities);
    const calendar = { events: (window: { from: Date; to: Date }) => eventsOf(productSync.entry, window) };
    [chats, faults, meetings] = [chatsIn(folder), faultsOnDemand(), meetingsIn(calendar)];
    for (const { id } of chats.all) chats.install(id, true);
  });
  afterAll(async () => {
    await identities.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const service = () => connectorRoutes({ chats, meetings, clock, tokens, faults });
  const messenger = (token: () => Promise<string | null> = tokens.ofBot) => {
    const app = service();
    return messengerOver({
      fetch: async (input, init) => app.request(input as string, init),
      token,
      hosts: ["localhost:4280"],
      log: () => undefined,
    });
  };

  test("a card stands where it was posted, and is changed there", async () => {
    const posted = await messenger().post(scope, channel, card("first"));
    if (posted.outcome !== "sent") throw new Error(posted.outcome);
    expect(chats.message(channel.conversationId, posted.activityId)).toMatchObject({ from: null, changedAt: null });
    clock.set(new Date(demoStart.getTime() + 60_000));
    expect(await messenger().update(scope, channel, posted.activityId, card("second"))).toEqual(posted);
    const [message, ...more] = chats.messagesIn(channel.conversationId);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ card: { body: [{ text: "second" }] }, changedAt: clock.now().toISOString() });
    expect(await messenger().update(scope, channel, "nowhere", card("x"))).toEqual({
      outcome: "refused",
      why: "removed",
    });
    clock.set(demoStart);
  });

  test("everybody of a team is told in pages, and the team by its group", async () => {
    const members = await messenger().members(scope, channel);
    expect(members?.map(({ personId }) => personId).toSorted()).toEqual(
      [...teams.product.owners, ...teams.product.members].map(({ id }) => id).toSorted(),
    );
    expect(members?.find(({ personId }) => personId === people.aiko.id)).toEqual({
      personId: people.aiko.id,
      botUserId: botUserId(people.aiko.id),
      name: people.aiko.name,
    });
    expect(await messenger().team(scope, channel)).toEqual({ groupId: teams.product.id, name: "Product" });
    expect(await messenger().members(scope, mara)).toHaveLength(1);
  });

  test("a meeting is told by the id the bot was given, and a page in it reaches who is there", async () => {
    const [meeting] = meetings.between(demoStart, new Date(demoStart.getTime() + 3_600_000));
    if (meeting === undefined) throw new Error("there is no meeting");
    const at = { meetingId: meeting.id, serviceUrl: channel.serviceUrl };
    expect(await messenger().meeting(scope, at)).toEqual({
      chatId: channel.conversationId,
      title: "Weekly product sync",
      joinUrl: meeting.joinUrl,
      startAt: new Date("2026-12-28T09:00:00Z"),
      endAt: new Date("2026-12-28T09:45:00Z"),
      organizerId: people.mara.id,
    });
    const page = { url: "http://localhost:4280/dialog.html", title: "Plumbline" };
    const [there, elsewhere] = [botUserId(people.aiko.id), botUserId(people.viola.id)];
    // Not begun yet: nobody is in it.
    expect(await messenger().inMeeting(scope, at, [there], page)).toEqual({ failed: [there] });
    clock.set(new Date("2026-12-28T09:10:00Z"));
    expect(await messenger().inMeeting(scope, at, [there], page)).toEqual({ failed: [] });
    expect(await messenger().inMeeting(scope, at, [there, elsewhere], page)).toEqual({ failed: [elsewhere] });
    expect(chats.promptsFor(people.aiko.id)).toHaveLength(2);
    expect(chats.promptsFor(people.viola.id)).toEqual([]);
    clock.set(demoStart);
  });

  test("faults come on demand: 429 with its time, an answer that is lost after the work, and a refusal", async () => {
    const before = chats.messagesIn(mara.conversationId).length;
    faults.wish(faultWish.parse({ status: 429, retryAfterSeconds: 7 }));
    expect(await messenger().post(scope, mara, card("a"))).toEqual({ outcome: "later", afterMs: 7_000 });
    faults.wish(faultWish.parse({ status: 503 }));
    expect(await messenger().post(scope, mara, card("b"))).toEqual({ outcome: "unknown" });
    expect(chats.messagesIn(mara.conversationId)).toHaveLength(before);
    faults.wish(faultWish.parse({ status: 502, afterTheWork: true }));
    expect(await messenger().post(scope, mara, card("c"))).toEqual({ outcome: "unknown" });
    expect(chats.messagesIn(mara.conversationId)).toHaveLength(before + 1);
    faults.wish(faultWish.parse({ status: 403, code: "BotDisabledByAdmin" }));
    expect(await messenger().post(scope, mara, card("d"))).toEqual({ outcome: "refused", why: "blocked" });
    expect(await messenger().post(scope, mara, card("e"))).toMatchObject({ outcome: "sent" });
  });

  test("only the bot itself is served, and only where it is", async () => {
    for (const token of [async () => null, async () => "rubbish", () => tokens.forBot(channel.serviceUrl)])
      expect(await messenger(token).post(scope, channel, card("x"))).toMatchObject({ outcome: "refused" });
    const person = await identities.accessToken({ tenantId: tenant.id, ...people.mara }, demoStart);
    expect(await messenger(async () => person).post(scope, channel, card("x"))).toMatchObject({ outcome: "refused" });
    chats.install(mara.conversationId, false);
    expect(await messenger().post(scope, mara, card("x"))).toEqual({ outcome: "refused", why: "not-installed" });
    chats.install(mara.conversationId, true);
    const nowhere = { ...mara, conversationId: "a:nobody" };
    expect(await messenger().post(scope, nowhere, card("x"))).toEqual({ outcome: "refused", why: "removed" });
  });

  test("a message that is too large or no message is refused", async () => {
    const large = card("x".repeat(30_000));
    expect(await messenger().post(scope, channel, large)).toEqual({ outcome: "refused", why: "bad-card" });
    const authorization = `Bearer ${await tokens.ofBot()}`;
    const to = `http://localhost/api/demo/connector/v3/conversations/${encodeURIComponent(channel.conversationId)}/activities`;
    for (const body of ["", "[]", '{"type":"typing"}', '{"type":"message","attachments":[1]}', "\u0000"]) {
      const reply = await service().request(to, { method: "POST", headers: { authorization }, body });
      expect([body, reply.status]).toEqual([body, 400]);
    }
  });

  test("what was written is there again after a restart", () => {
    expect(chatsIn(folder).messagesIn(channel.conversationId)).toEqual(chats.messagesIn(channel.conversationId));
    expect(chatsIn(folder).isInstalled(channel.conversationId)).toBe(true);
  });
});
