/** Failure cases of the bot, by their numbers in the list that all calendar tests share. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweep } from "../../api/privacy/sweep.ts";
import { type Json, type Keys, meetingChat, type Place, publishKeys, teamsAround } from "../bot/teams.ts";
import { embeddedDatabase, hour, minute, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

const start = new Date("2026-12-28T07:00:00Z");
const joinUrl = "https://teams.microsoft.com/meet/2468?p=xyz";
const START = "application/vnd.microsoft.meetingStart";
const END = "application/vnd.microsoft.meetingEnd";

describe("meetings that begin, end and lose the bot", () => {
  let database: TestDatabase;
  let keys: Keys;
  const worlds: World[] = [];
  beforeAll(async () => {
    [database, keys] = [await embeddedDatabase(), await publishKeys()];
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await keys.close();
    await database.close();
  });

  /** A meeting from 9 to 9:30 UTC, known from a calendar, asked before and after, with the bot in its chat. */
  const begin = async () => {
    const world = await makeWorld(database, start);
    worlds.push(world);
    const teams = teamsAround(world, keys);
    const chat = meetingChat();
    teams.members.set(chat.id, world.people.map(teams.account));
    const person = (place: number) => world.people[place] as WorldPerson;
    await teams.bring(teams.activity(chat, person(0), { type: "installationUpdate", action: "add" }));
    const id = await world.record({ joinUrl, chatId: chat.id });
    await world.as(person(0)).call("putCheck", {
      params: { id },
      body: { questions: ["clarity"], before: true, after: true, appliesTo: "occurrence" },
    });
    const meeting = () => world.as(person(0)).call("occurrence", { params: { id } });
    const phases = async () => (await meeting()).pulses.map(({ phase, state }) => `${phase} ${state}`);
    const event = (name: string, value: Json, place: Place = chat) =>
      teams.bring(teams.activity(place, person(1), { type: "event", name, value }));
    return { world, teams, chat, person, id, phases, event };
  };
  const meetings = async (world: World) =>
    (await world.deps.db.inTenant(world.scope, (tx) => tx.selectFrom("occurrence").select("occurrence_id").execute()))
      .length;

  test("case 27: an end without a start, two starts, an end nine hours late: one set of questions after it at most", async () => {
    const { world, phases, event } = await begin();
    // Half an hour before the start an end is about another meeting, or none.
    world.clock.move(hour + 30 * minute);
    await event(END, { JoinUrl: joinUrl });
    expect(await phases()).toEqual(["before open", "after planned"]);
    await event(START, { JoinUrl: joinUrl });
    world.clock.move(35 * minute);
    await event(START, { JoinUrl: joinUrl });
    expect(await meetings(world)).toBe(1);
    // Ten minutes early, twice, and again much later.
    world.clock.move(15 * minute);
    await event(END, { JoinUrl: joinUrl });
    await event(END, { JoinUrl: joinUrl });
    const ended = await phases();
    expect(ended[1]).toBe("after open");
    world.clock.move(9 * hour);
    await event(END, { JoinUrl: joinUrl });
    await event(START, { JoinUrl: joinUrl });
    await sweep(world.deps);
    expect((await phases())[1]).toBe("after open");
    expect(await phases()).toHaveLength(2);
    expect(await meetings(world)).toBe(1);
  });

  test("case 27: an end nine hours late opens nothing where the clock has opened it, and nothing twelve hours late", async () => {
    const { world, phases, event } = await begin();
    world.clock.move(2 * hour + 35 * minute);
    await sweep(world.deps);
    const byClock = await phases();
    expect(byClock[1]).toBe("after open");
    world.clock.move(9 * hour);
    await event(END, { JoinUrl: joinUrl });
    expect(await phases()).toEqual(byClock);
    world.clock.move(4 * hour);
    await event(END, { JoinUrl: joinUrl });
    await event(START, { JoinUrl: joinUrl });
    expect((await phases())[1]).toBe(byClock[1]);
    expect(await meetings(world)).toBe(1);
  });

  test.each<[string, Json, boolean]>([
    ["in capitals", { JoinUrl: joinUrl, Title: "Weekly product sync", Id: "x", EndTime: "2026-12-28T09:20:00Z" }, true],
    ["in small letters", { joinUrl, title: "Weekly product sync", id: "x", endTime: "2026-12-28T09:20:00Z" }, true],
    ["with nothing but its chat", {}, true],
    ["with another meeting's link, from its chat", { joinUrl: "https://teams.microsoft.com/meet/1" }, true],
    ["from another chat, with its link", { joinUrl }, false],
  ])("case 28: an end told %s is of the same meeting", async (_, value, isHere) => {
    const { world, phases, event } = await begin();
    world.clock.move(2 * hour + 20 * minute);
    await event(END, value, isHere ? undefined : { id: "19:channel@thread.tacv2;messageid=1", type: "groupChat" });
    expect((await phases())[1]).toBe("after open");
    expect(await meetings(world)).toBe(1);
  });

  test("case 28: after it was told once, the id that Microsoft Teams gives a meeting is enough", async () => {
    const { world, chat, phases, event } = await begin();
    world.clock.move(2 * hour);
    await event(START, { JoinUrl: joinUrl });
    world.clock.move(20 * minute);
    const meeting = chat.meeting ?? "";
    await event(END, {}, { id: "19:elsewhere@thread.v2", type: "groupChat", meeting });
    expect((await phases())[1]).toBe("after open");
  });

  test("people who join and leave the meeting change nothing", async () => {
    const { world, phases, event } = await begin();
    world.clock.move(2 * hour + 10 * minute);
    for (const name of ["meetingParticipantJoin", "meetingParticipantLeave"])
      expect((await event(`application/vnd.microsoft.${name}`, { members: [] })).status).toBe(200);
    expect((await phases())[1]).toBe("after planned");
  });

  test.each<[string, Json]>([
    ["it is uninstalled", { type: "installationUpdate", action: "remove" }],
    [
      "it is taken out",
      { type: "conversationUpdate", membersRemoved: [{ id: "28:7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71" }] },
    ],
  ])("case 36: when %s, nothing more goes to the chat, and the questions go on by the clock", async (_, gone) => {
    const { world, teams, chat, person, id, phases } = await begin();
    const inChat = await cardStands(world, id, chat);
    expect(inChat).toBe(1);
    await teams.bring(teams.activity(chat, person(0), gone));
    const closed = await world.deps.db.inTenant(world.scope, (tx) =>
      tx
        .selectFrom("conversation")
        .select("removed_at")
        .where("conversation_id", "=", chat.id)
        .executeTakeFirstOrThrow(),
    );
    expect(closed.removed_at).toEqual(world.clock.now());
    expect(await world.deps.db.inTenant(world.scope, (tx) => tx.selectFrom("card").selectAll().execute())).toEqual([]);
    world.clock.move(2 * hour + 40 * minute);
    await sweep(world.deps);
    expect((await phases())[1]).toBe("after open");
    // Added again, it is there again.
    await teams.bring(teams.activity(chat, person(2), { type: "installationUpdate", action: "add" }));
    const again = await world.deps.db.inTenant(world.scope, (tx) =>
      tx
        .selectFrom("conversation")
        .select("removed_at")
        .where("conversation_id", "=", chat.id)
        .executeTakeFirstOrThrow(),
    );
    expect(again.removed_at).toBeNull();
  });

  test.each([
    [403, "removed by its owner", { outcome: "refused", why: "not-installed" }],
    [404, "gone", { outcome: "refused", why: "removed" }],
  ] as const)("case 36: %i closes what is spoken to (%s) instead of being tried again", async (status, _, end) => {
    const { world, teams, chat } = await begin();
    teams.faults.push({ status });
    const to = { conversationId: chat.id, serviceUrl: "https://smba.trafficmanager.net/emea" };
    expect(await teams.deps.messenger?.say(world.scope, to, "hello")).toEqual(end);
    expect(teams.sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("case 37: somebody who removed the bot from their own apps is not written to, until they add it again", async () => {
    const { world, teams, person } = await begin();
    const own: Place = { id: "a:own-chat", type: "personal" };
    const reached = () =>
      world.deps.db.inTenant(world.scope, (tx) =>
        tx
          .selectFrom("bot_person")
          .select("conversation_id")
          .where("person_id", "=", person(3).id)
          .executeTakeFirstOrThrow(),
      );
    await teams.bring(teams.activity(own, person(3), { type: "installationUpdate", action: "add" }));
    expect(await reached()).toEqual({ conversation_id: own.id });
    await teams.bring(teams.activity(own, person(3), { type: "installationUpdate", action: "remove" }));
    expect(await reached()).toEqual({ conversation_id: null });
    await teams.bring(teams.activity(own, person(3), { type: "message", text: "help" }));
    expect(await reached()).toEqual({ conversation_id: own.id });
  });
});

/** As whoever sends messages leaves it: one card of the meeting in its chat. */
async function cardStands(world: World, occurrenceId: string, chat: Place): Promise<number> {
  const row = { tenant_id: world.scope.tenantId, occurrence_id: occurrenceId, conversation_id: chat.id };
  return world.deps.db.inTenant(world.scope, async (tx) => {
    await tx
      .insertInto("card")
      .values({ ...row, activity_id: "1", shown: "" })
      .execute();
    return (await tx.selectFrom("card").selectAll().execute()).length;
  });
}
