import { describe, expect, test } from "vitest";
import { obey } from "../../api/features/conversation/command/writes.ts";
import { wish } from "../../api/features/conversation/press/wish/writes.ts";
import { resume, stopSeries } from "../../api/features/reminder/contact/writes.ts";
import { snooze } from "../../api/features/reminder/writes.ts";
import type { ProblemError } from "../../src/client/call.ts";
import { askedMeeting } from "../support/askedMeeting.ts";
import { at } from "../support/calendarWorld.ts";
import { channelOf, chatWith } from "../support/messageWorld.ts";
import { embeddedDatabase, minute } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());

describe("what people wish to hear", () => {
  test("a pause, a stopped series and a stop of everything count for what was about to be sent, and end by one act", async () => {
    const world = await askedMeeting(worlds, { size: 5, bot: false });
    const [, paused, stopped, series, other] = world.people;
    if (paused === undefined || stopped === undefined || series === undefined || other === undefined)
      throw new Error("nobody is there");
    await world.until("2026-12-28T11:50:00Z");
    const told = world.fed.length;
    await world.wishes(paused, { pausedUntil: "2026-12-28T18:00:00Z" });
    await world.wishes(stopped, { stopped: true });
    const { seriesId } = await world.as(series).call("occurrence", { params: { id: world.id } });
    expect(await stopSeries(world.deps, world.scope, series.id, seriesId)).toBe(true);
    await world.until("2026-12-28T12:30:00Z");
    const heard = new Set(world.fed.slice(told).map(({ personId }) => personId));
    expect([paused, stopped, series, other].map(({ id }) => heard.has(id))).toEqual([false, false, false, true]);
    // Once, of no pulse, in one word for all three, however many they are; and the report does not count them.
    const unwanted = world.dropped().filter(({ reason }) => reason === "unwanted");
    expect(unwanted.filter(({ kind }) => kind === "reminder")).toEqual([{ kind: "reminder", reason: "unwanted" }]);
    for (const { reason } of world.dropped()) expect(["paused", "stopped", "muted"]).not.toContain(reason);
    const outcomes = Object.keys(await world.counts()).map((name) => name.split(" ").at(-1));
    expect(outcomes).toContain("due");
    for (const reason of ["paused", "stopped", "muted"]) expect(outcomes).not.toContain(reason);
    await resume(world.deps, world.scope, stopped.id);
    expect(await world.as(stopped).call("reminders", {})).toMatchObject({ stopped: false, pausedUntil: null });
    expect((await world.as(series).call("reminders", {})).series).toContainEqual(
      expect.objectContaining({ muted: true }),
    );
  });

  test.each([
    ["in the feed", false],
    ["with cards in the chat", true],
  ])(
    "no wish of anybody's is in the counts of the report: two worlds apart by them only have the same, %s",
    async (_, bot) => {
      const counted = async (wishes: readonly object[]) => {
        const world = await askedMeeting(worlds, { size: 6, bot });
        for (const [place, wish] of wishes.entries()) await world.wishes(world.person(place + 1), wish);
        const { seriesId } = await world.as(world.person(4)).call("occurrence", { params: { id: world.id } });
        if (wishes.length > 0) await stopSeries(world.deps, world.scope, world.person(4).id, seriesId);
        await world.until("2026-12-29T12:00:00Z");
        return { counts: await world.counts(), fed: world.fed.length + world.posts().length };
      };
      const plain = await counted([]);
      const wished = await counted([{ stopped: true }, { pausedUntil: "2027-01-10T00:00:00Z" }]);
      expect(wished.counts).toEqual(plain.counts);
      expect(Object.keys(plain.counts)).toContain("2026-12-28 reminder due");
      // The wishes themselves were heard.
      expect(wished.fed).toBeLessThan(plain.fed);
    },
  );

  const allDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  test.each<[string, object]>([
    ["stopped", { stopped: true }],
    ["paused", { pausedUntil: "2027-01-10T00:00:00Z" }],
  ])("where and when a card stands, and the whole report, are the same whether somebody has %s", async (_, wish) => {
    const live = async (wishes: object) => {
      const world = await askedMeeting(worlds, { size: 7 });
      // Nobody works when the others do: told alone, each in their own hours.
      const hours = { zone: "Pacific/Auckland", days: allDays.slice(1, 6), from: "08:00", to: "17:00" };
      await world.wishes(world.person(5), { ...wishes, hours });
      // More is asked in one day than budgets have room for; no two of it are due at the same moment.
      for (const [place, from] of ["09:00", "10:10", "11:20"].entries())
        world.meet({
          ...{ subject: `Filler ${place}`, recurrence: null },
          ...{ start: at(`2026-12-30T${from}`), end: at(`2026-12-30T${from.slice(0, 3)}35`) },
        });
      world.clock.move(minute);
      await world.settle();
      for (const { id, title } of await world.meetings())
        if (title.startsWith("Filler")) await world.ask(id, { appliesTo: "occurrence", after: false });
      await world.until("2026-12-31T12:00:00Z");
      const stands = world
        .posts(channelOf(world.teamId))
        .map(({ at: when, card }) => `${when.toISOString()} ${"summary" in card ? card.summary : ""}`);
      const report = (await world.as(world.person(0), true).call("deliveries", {})).counts;
      const days = await worlds.database.asOwner((tx) =>
        tx.selectFrom("person_day").selectAll().where("tenant_id", "=", world.scope.tenantId).execute(),
      );
      const place = (id: string) => world.people.findIndex((person) => person.id === id);
      const budgets = days.map(({ person_id, day, sent }) => `${place(person_id)} ${day} ${sent}`).toSorted();
      const heard = world.posts(chatWith(world.person(5))).length + world.feed(world.person(5)).length;
      return { stands, report, budgets, counts: await world.counts(), heard };
    };
    const [plain, wished] = [await live({}), await live(wish)];
    expect([plain.heard > 0, wished.heard]).toEqual([true, 0]);
    expect({ ...wished, heard: 0 }).toEqual({ ...plain, heard: 0 });
  });

  test("the card of a chat in which nobody wants to hear comes as everywhere, so its absence says nothing", async () => {
    const world = await askedMeeting(worlds, { size: 5 });
    for (const person of world.people) await world.wishes(person, { stopped: true });
    await world.until("2026-12-28T12:30:00Z");
    expect(world.posts().map(({ to }) => to)).toEqual([channelOf(world.teamId)]);
  });

  test("no more than two a day for who gave no zone, whatever the zones of their meetings", async () => {
    const world = await askedMeeting(worlds, {
      ...{ size: 5, bot: false },
      meeting: { start: at("2027-01-11T10:00"), end: at("2027-01-11T10:30"), recurrence: null },
    });
    const auckland = "New Zealand Standard Time";
    const meet = (subject: string, day: string, hour: number, timeZone: string) =>
      world.meet({
        ...{ subject, recurrence: null },
        start: { dateTime: `${day}T${hour}:00:00`, timeZone },
        end: { dateTime: `${day}T${hour}:40:00`, timeZone },
      });
    meet("Ten", "2027-01-05", 10, "W. Europe Standard Time");
    meet("One", "2027-01-05", 13, "W. Europe Standard Time");
    // The sixth there is still the fifth in Berlin.
    meet("Eleven", "2027-01-06", 11, auckland);
    meet("Noon", "2027-01-06", 12, auckland);
    world.clock.move(minute);
    await world.settle();
    for (const { id } of await world.meetings()) await world.ask(id, { appliesTo: "occurrence", after: false });
    await worlds.database.asOwner((tx) =>
      tx.deleteFrom("contact").where("tenant_id", "=", world.scope.tenantId).execute(),
    );
    await world.until("2027-01-08T12:00:00Z");
    const { hours } = await world.as(world.person(2)).call("reminders", {});
    const heard = world.fed.filter(({ personId }) => personId === world.person(2).id);
    expect(heard.length).toBeGreaterThan(0);
    for (const { at: when } of heard) {
      const near = heard.filter(({ at: other }) => Math.abs(other.getTime() - when.getTime()) < 12 * 60 * minute);
      expect(near.length).toBeLessThanOrEqual(2);
      // One zone for both: the one that the page names.
      const wall = Number(when.toLocaleString("en", { timeZone: hours.zone, hour: "numeric", hourCycle: "h23" }));
      expect(wall >= 8 && wall < 17).toBe(true);
    }
  });

  test("the report tells of a day only when it is over, in fives, so two of them never differ by one person", async () => {
    const world = await askedMeeting(worlds, { size: 7, bot: false });
    const report = async () => (await world.as(world.person(0), true).call("deliveries", {})).counts;
    await world.until("2026-12-28T12:30:00Z");
    expect((await world.counts())["2026-12-28 reminder due"]).toBe(7);
    expect((await report()).filter(({ day }) => day === "2026-12-28")).toEqual([]);
    await world.until("2026-12-29T00:00:00Z");
    const told = (await report()).filter(({ day }) => day === "2026-12-28");
    expect(told).toContainEqual({ day: "2026-12-28", kind: "reminder", outcome: "due", count: 5 });
    // What is fewer than five is not told at all: nought would say that there was one.
    for (const { count } of told) expect([count % 5, count > 0]).toEqual([0, true]);
  });

  test("a pause of more than a year is refused, with nothing of the same wish kept, and never made a shorter one", async () => {
    const world = await askedMeeting(worlds, { size: 4, bot: false });
    const person = world.person(1);
    const wish = { pausedUntil: "2031-01-01T00:00:00Z", wants: "chat" as const };
    const refused = await world
      .as(person)
      .call("putReminders", { body: wish })
      .catch((error: ProblemError) => error.problem);
    expect(refused).toMatchObject({ code: "bad-request", facts: { at: "pausedUntil" } });
    expect(refused).toHaveProperty("detail", expect.stringContaining("a year at most"));
    expect(await world.as(person).call("reminders", {})).toMatchObject({ pausedUntil: null, wants: "activity" });
  });

  test.each(["button", "command"])(
    "a pause in the chat until a day lasts until that day begins where the person is, by the %s",
    async (how) => {
      // Thursday the 31st at two in the morning in Berlin: still Wednesday in Los Angeles, and within their hours.
      const world = await askedMeeting(worlds, {
        ...{ size: 5, bot: false, start: "2026-12-24T18:00:00Z" },
        meeting: { start: at("2026-12-31T02:00"), end: at("2026-12-31T02:30"), recurrence: null },
      });
      const person = world.person(2);
      const hours = { zone: "America/Los_Angeles", days: allDays, from: "08:00", to: "17:00" };
      await world.wishes(person, { hours });
      const by = {
        ...{
          kind: "personal" as const,
          conversationId: chatWith(person),
          serviceUrl: "https://bot.example",
          locale: "en",
        },
        ...{ tenantId: world.scope.tenantId, name: "", meetingId: null, team: null },
        ...{ from: { personId: person.id, botUserId: "29:x", name: "" } },
      };
      const said =
        how === "button"
          ? await wish(world.deps, world.scope, by, "pause", { occurrenceId: world.id, until: "2026-12-31" })
          : await obey(world.deps, world.scope, by, "pause");
      expect(JSON.stringify(said)).toContain("December 31, 2026");
      const { pausedUntil } = await world.as(person).call("reminders", {});
      expect(pausedUntil).toBe("2026-12-31T08:00:00.000Z");
      await world.until("2026-12-31T07:59:00Z");
      expect(world.fed.filter(({ personId }) => personId === person.id)).toEqual([]);
      expect(world.fed.filter(({ personId }) => personId === world.person(3).id)).not.toEqual([]);
    },
  );

  test("once more in an hour is once, while there is time, and only for who is asked", async () => {
    const world = await askedMeeting(worlds, { size: 4, bot: false });
    const [, later, stranger] = world.people;
    if (later === undefined || stranger === undefined) throw new Error("nobody is there");
    await world.until("2026-12-28T10:00:00Z");
    expect(await snooze(world.deps, world.scope, later.id, world.id)).toBe(true);
    expect(await snooze(world.deps, world.scope, later.id, world.id)).toBe(false);
    const told = world.fed.length;
    await world.until("2026-12-28T12:59:00Z");
    const when = world.fed.slice(told).filter(({ personId }) => personId === later.id);
    expect(when.map(({ at }) => at.toISOString())).toEqual(["2026-12-28T11:00:00.000Z"]);
    // An hour from now the meeting has begun.
    expect(await snooze(world.deps, world.scope, stranger.id, world.id)).toBe(false);
    expect(await snooze(world.deps, world.scope, crypto.randomUUID(), world.id)).toBe(false);
  });
});
