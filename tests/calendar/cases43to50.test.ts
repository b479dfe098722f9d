/** Long, because what several calendars, organisations and forgers may say stands side by side. */
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { at, type CalendarWorld, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour, minute } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { worldsOn } from "../support/worldsOn.ts";

const start = "2026-12-27T08:00:00Z";

describe("several calendars, organisations and forgers", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  const opened = async (size = 6, parts = {}) => {
    const world = withCalendar(await worlds.at(start, size), parts);
    await world.openGroup();
    return world;
  };
  const rows = (world: CalendarWorld) =>
    worlds.database.asOwner((tx) =>
      tx
        .selectFrom("occurrence")
        .select(["title", "start_at", "time_zone", "state", "original_start"])
        .where("tenant_id", "=", world.scope.tenantId)
        .orderBy("start_at")
        .execute(),
    );
  const post = (world: CalendarWorld, body: string | Uint8Array<ArrayBuffer>, where = "notifications") =>
    world.app.request(`http://world.example/api/graph/${where}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
  const subscription = async (world: CalendarWorld) => {
    const [live] = world.graph.state.subscriptions;
    return {
      subscriptionId: live?.id,
      clientState: live?.clientState,
      tenantId: world.scope.tenantId,
      changeType: "updated",
    };
  };

  test("case 43: two people's calendars with two ids tell of one meeting", async () => {
    const world = await opened(4);
    world.meet({ recurrence: null });
    await world.settle();
    expect(await rows(world)).toHaveLength(1);
    const known = await worlds.database.asOwner((tx) =>
      tx
        .selectFrom("mailbox_event")
        .select(["person_id", "event_id", "occurrence_id"])
        .where("tenant_id", "=", world.scope.tenantId)
        .execute(),
    );
    expect(new Set(known.map((row) => row.event_id)).size).toBe(4);
    expect(new Set(known.map((row) => row.occurrence_id)).size).toBe(1);
  });

  test("case 43: who has declined is told by the organizer's calendar, and no other brings them back", async () => {
    const world = await opened(6);
    const uid = world.meet({ recurrence: null });
    await world.settle();
    world.clock.move(minute);
    world.graph.calendars.respond({ uid, originalStart: null }, world.person(2).id, "declined");
    await world.settle();
    const asked = () =>
      worlds.database.asOwner((tx) =>
        tx.selectFrom("invitee").select("asked").where("person_id", "=", world.person(2).id).execute(),
      );
    expect(await asked()).toEqual([{ asked: false }]);
    // Everybody's calendar is read anew, in whatever order.
    world.clock.move(5 * hour);
    world.graph.loseDeltas();
    await world.settle();
    expect(await asked()).toEqual([{ asked: false }]);
  });

  test("case 44: the same person and the same meeting in two organisations stay apart", async () => {
    const world = await opened(4);
    const other = await worlds.at(start, 4);
    world.meet({ recurrence: null });
    await world.settle();
    const entry = await subscription(world);
    const before = await contentOf(worlds.database);
    await post(world, JSON.stringify({ value: [{ ...entry, tenantId: other.scope.tenantId }] }));
    expect(await contentOf(worlds.database)).toEqual(before);
    const seen = await world.deps.db.inTenant(tenantScope(other.scope.tenantId), (tx) =>
      tx.selectFrom("mailbox_event").select("event_id").execute(),
    );
    expect(seen).toEqual([]);
  });

  test("case 45: an empty page that is not the last, an event twice on a page and a master beside its dates", async () => {
    const world = withCalendar(await worlds.at(start, 4), { profile: { pageSize: 3 } });
    world.graph.faults.calls.oddWalks = true;
    world.meet();
    await world.openGroup();
    expect(await world.meetings()).toHaveLength(5);
    const masters = await worlds.database.asOwner((tx) =>
      tx
        .selectFrom("mailbox_event")
        .select("occurrence_id")
        .where("tenant_id", "=", world.scope.tenantId)
        .where("occurrence_id", "is", null)
        .execute(),
    );
    // One for each calendar: the series is known by it, and it is no meeting.
    expect(masters).toHaveLength(4);
    expect((await rows(world)).every((row) => row.original_start !== "-")).toBe(true);
  });

  test("the entry of a series is read once, however many of its dates are told", async () => {
    const world = withCalendar(await worlds.at(start, 4), { profile: { pageSize: 2 } });
    const uid = world.meet();
    await world.openGroup();
    const gets = () => world.graph.calls.filter(({ operationId }) => operationId === "users.events.get").length;
    const before = gets();
    world.clock.move(minute);
    world.graph.calendars.change({ uid, originalStart: "2027-01-11T09:00:00.000Z" }, { subject: "Special" });
    await world.settle();
    expect(gets()).toBe(before);
    expect((await world.meetings()).map((one) => one.title)).toContain("Special");
    expect(await world.meetings()).toHaveLength(5);
  });

  test("a window is rolled on week by week, and meetings further ahead come in time", async () => {
    const world = await opened(4);
    world.meet();
    await world.settle();
    for (let week = 0; week < 4; week++) {
      world.clock.move(7 * 24 * hour);
      await world.settle();
    }
    const found = await rows(world);
    expect(found.at(-1)?.start_at.getTime()).toBeGreaterThan(+world.clock.now() + 27 * 24 * hour);
    expect(found.every((row) => row.state === "planned")).toBe(true);
  });

  test("case 48: the id of another organisation in a notification is dropped, even with the right secret", async () => {
    const world = await opened(4);
    const entry = await subscription(world);
    const before = await contentOf(worlds.database);
    const foreign = { ...entry, tenantId: "7f1d3c52-0f5b-4e5e-8a60-90c7f0e1b0aa" };
    for (const where of ["notifications", "lifecycle"])
      expect(
        (
          await post(
            world,
            JSON.stringify({ value: [foreign, { ...foreign, lifecycleEvent: "subscriptionRemoved" }] }),
            where,
          )
        ).status,
      ).toBe(202);
    expect(await contentOf(worlds.database)).toEqual(before);
    expect(world.lines.filter((line) => line.includes('"tenant":2'))).toHaveLength(2);
  });

  test("case 50: nobody's attendance is asked for, right after a meeting or later, in a channel or anywhere", async () => {
    const world = await opened(4);
    world.meet({ recurrence: null });
    world.meet({
      subject: "In a channel",
      online: { channelOf: world.groupId },
      recurrence: null,
      start: at("2026-12-28T12:00"),
      end: at("2026-12-28T12:30"),
    });
    for (let day = 0; day < 4; day++) {
      await world.settle();
      world.clock.move(12 * hour);
    }
    expect(world.graph.calls.filter(({ operationId }) => /attendance/i.test(operationId))).toEqual([]);
  });

  test("what is private, free, away, all day or nameless is no meeting by itself, and a private subject is nowhere", async () => {
    const world = await opened(4);
    const one = { recurrence: null };
    world.meet({ ...one, subject: "secret plan", sensitivity: "private" });
    world.meet({ ...one, subject: "secret talk", sensitivity: "confidential" });
    world.meet({ ...one, subject: "lunch", showAs: "free" });
    world.meet({ ...one, subject: "away", showAs: "oof" });
    world.meet({ ...one, subject: "" });
    world.meet({
      ...one,
      subject: "offsite",
      isAllDay: true,
      start: at("2026-12-28T00:00"),
      end: at("2026-12-29T00:00"),
    });
    const kept = world.meet({ ...one, subject: "Planning" });
    await world.settle();
    expect((await rows(world)).map((row) => row.title)).toEqual(["Planning"]);
    // One that turns private later is followed, without its name.
    world.clock.move(minute);
    world.graph.calendars.change(
      { uid: kept, originalStart: null },
      {
        subject: "secret Planning",
        sensitivity: "private",
        start: at("2026-12-28T17:00"),
        end: at("2026-12-28T17:30"),
      },
    );
    await world.settle();
    expect(await rows(world)).toMatchObject([{ title: "", start_at: new Date("2026-12-28T16:00:00Z") }]);
    expect(world.lines.join()).not.toContain("secret");
    const everything = await worlds.database.asOwner((tx) =>
      tx.selectFrom("series").select("title").where("tenant_id", "=", world.scope.tenantId).execute(),
    );
    expect(JSON.stringify(everything)).not.toContain("secret");
  });

  test("a small meeting of a large team is not told to the whole team", async () => {
    const world = await opened(8);
    const [, one, two, three] = world.people.map(({ id }) => id);
    const uid = world.meet({ recurrence: null, subject: "About somebody", invited: [one ?? "", two ?? ""] });
    await world.settle();
    expect(await world.meetings()).toEqual([]);
    const there = async () => {
      const found = await worlds.database.asOwner((tx) =>
        tx
          .selectFrom("team_member as m")
          .innerJoin("series as s", "s.team_id", "m.team_id")
          .select("m.person_id")
          .where("s.tenant_id", "=", world.scope.tenantId)
          .execute(),
      );
      return found.map((row) => row.person_id).toSorted();
    };
    const organizer = world.person(0).id;
    // In the chat of its own it is seen by who is invited, and no longer than they are.
    expect(await there()).toEqual([organizer, one, two].toSorted());
    world.clock.move(minute);
    world.graph.calendars.change({ uid, originalStart: null }, { invited: [one ?? "", three ?? ""] });
    await world.settle();
    expect(await there()).toEqual([organizer, one, three].toSorted());
  });

  test("subjects with markup and steering characters, and zones that nobody knows, are kept as text or left out", async () => {
    const world = await opened(4);
    world.meet({ recurrence: null, subject: `<img src=x onerror=alert(1)>\u202e\u0000 ${"long ".repeat(100)}` });
    world.meet({
      recurrence: null,
      subject: "Elsewhere",
      start: { dateTime: "2026-12-28T12:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-12-28T12:30:00", timeZone: "UTC" },
    });
    const [, elsewhere] = world.graph.state.meetings;
    if (elsewhere !== undefined) elsewhere.start = { ...elsewhere.start, timeZone: "Customized Time Zone" };
    await world.settle();
    const [markup, odd] = await rows(world);
    expect(markup?.title.startsWith("<img src=x onerror=alert(1)>")).toBe(true);
    expect(markup?.title.length).toBeLessThanOrEqual(250);
    for (const steering of ["\u0000", "\u202e"]) expect(markup?.title).not.toContain(steering);
    expect(odd).toMatchObject({ title: "Elsewhere", time_zone: "UTC" });
  });

  test("rubbish, huge and forged deliveries are refused or dropped, store nothing and are never a fault of ours", async () => {
    const world = await opened(4);
    const entry = await subscription(world);
    const before = await contentOf(worlds.database);
    const bodies: [string | Uint8Array<ArrayBuffer>, number][] = [
      ["", 400],
      ["{", 400],
      ["null", 400],
      ['{"value":{}}', 400],
      [JSON.stringify({ value: Array.from({ length: 2001 }, () => 1) }), 400],
      [new Uint8Array(randomBytes(5000)), 400],
      [`{"value":"${"x".repeat(10_000_000)}"}`, 413],
      [`{"value":[${"[".repeat(20_000)}${"]".repeat(20_000)}]}`, 202],
      [
        JSON.stringify({
          value: [null, 1, "x", [], {}, { subscriptionId: 1 }, { ...entry, clientState: { $ne: "" } }],
        }),
        202,
      ],
      [JSON.stringify({ value: [{ ...entry, tenantId: "'; drop table mailbox; --" }] }), 202],
      [JSON.stringify({ value: [{ ...entry, subscriptionId: "\u0000" }] }), 202],
      [JSON.stringify({ value: [{ ...entry, clientState: "\ud800" }] }), 202],
    ];
    for (const where of ["notifications", "lifecycle"])
      for (const [body, status] of bodies) {
        const response = await post(world, body, where);
        expect({ body: String(body).slice(0, 40), status: response.status }).toEqual({
          body: String(body).slice(0, 40),
          status,
        });
      }
    expect(await contentOf(worlds.database)).toEqual(before);
    expect(world.lines.filter((line) => line.includes('"defect"'))).toEqual([]);
  });

  test("an address that brings forged deliveries hears 429, and what has our secret is taken from there all the same", async () => {
    const world = await opened(4);
    const entry = await subscription(world);
    const app = createApp(world.deps, { proxies: 1, perMinute: { reads: 9, writes: 9, unsigned: 5 } });
    const bring = async (value: unknown[], where: string) => {
      const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.9" };
      const body = JSON.stringify({ value });
      return (await app.request(`/api/graph/${where}`, { method: "POST", headers, body })).status;
    };
    const dropped = () => world.lines.filter((line) => line.includes('"hints-dropped"')).length;
    const before = dropped();
    const forged = [{ ...entry, clientState: "x" }, { ...entry, subscriptionId: "s-1" }, null];
    const statuses: number[] = [];
    for (let i = 0; i < 20; i++) statuses.push(await bring(forged, i % 2 === 0 ? "notifications" : "lifecycle"));
    expect(statuses).toEqual([...Array(5).fill(202), ...Array(15).fill(429)]);
    // What is refused for being too many fills no log either.
    expect(dropped()).toBe(before + 5);
    expect(await bring([entry], "notifications")).toBe(202);
    expect(await bring([...forged, entry], "lifecycle")).toBe(202);
  });

  test("every call of Microsoft Graph that was made here fits its contract", async () => {
    const world = await opened(4);
    await world.as(world.person(0)).call("disconnectCalendar", {});
    world.meet();
    await world.settle();
    world.clock.move(48 * hour);
    await world.settle();
    await world.deps.graph.workingHours({
      tenantId: world.scope.tenantId,
      personId: world.person(1).id,
      rung: "mailboxes",
      credential: null,
    });
    const strange = world.graph.calls.filter(({ status }) => status === 400 || status === 405);
    expect(strange).toEqual([]);
    expect(new Set(world.graph.calls.map(({ operationId }) => operationId))).toEqual(
      new Set([
        ...["groups.members.list", "subscriptions.create", "subscriptions.renew", "users.calendarView.delta"],
        ...["users.onlineMeetings.find", "users.mailboxSettings.get"],
      ]),
    );
  });
});
