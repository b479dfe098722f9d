/** Long, because eight ways in which a calendar cannot be read, or not by everybody, stand side by side. */
import { describe, expect, test } from "vitest";
import { syncDue } from "../../api/features/calendar/jobs.ts";
import { beforeSending } from "../../api/features/calendar/standing/writes.ts";
import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import { chatKey } from "../../api/graph/calendarEvent.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { at, type CalendarWorld, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const start = "2026-12-27T08:00:00Z";
const first = "2026-12-28T09:00:00.000Z";

describe("a calendar that cannot be read, or not by everybody", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  const opened = async (size = 6) => {
    const world = withCalendar(await worlds.at(start, size));
    await world.openGroup();
    return world;
  };
  const rung = async (world: CalendarWorld, name: "person" | "mailboxes", place = 0) =>
    (await world.as(world.person(place)).call("calendar", {})).rungs.find((one) => one.rung === name);
  const callsAbout = (world: CalendarWorld, place: number, since: number) =>
    world.graph.calls.slice(since).filter(({ about }) => about === world.person(place).id);

  test("case 26: when the organizer leaves, the meeting lives on by its other calendars, and the manager is told", async () => {
    const world = await opened();
    const uid = world.meet();
    await world.settle();
    world.graph.organisation.leave(world.person(0).id);
    world.clock.move(5 * hour);
    await world.settle();
    expect(await rung(world, "person")).toMatchObject({ state: "closed", why: "mailbox-gone" });
    expect((await world.as(world.person(1), true).call("calendar", {})).group?.calendars).toEqual({
      open: 5,
      closed: [{ why: "mailbox-gone", calendars: 1 }],
    });
    // Another's calendar tells of the move, and the organizer's is asked no more.
    world.clock.move(hour);
    world.graph.calendars.change(
      { uid, originalStart: "2027-01-04T09:00:00.000Z" },
      { start: at("2027-01-05T10:00"), end: at("2027-01-05T10:30") },
    );
    const since = world.graph.calls.length;
    await world.settle();
    expect((await world.meetings()).map((one) => one.start)).toContain("2027-01-05T09:00:00.000Z");
    expect(callsAbout(world, 0, since)).toEqual([]);
    expect(world.lines.filter((line) => line.includes("failed"))).toEqual([]);
  });

  test("case 29: a meeting with a short link is found by its stored link, and no thread is guessed from it", async () => {
    const world = await opened();
    const chatId = "19:meeting_kept@thread.v2";
    world.meet({
      recurrence: null,
      online: { isShort: true, threadId: chatId },
      invited: [world.person(1).id, world.person(2).id],
    });
    const link = world.graph.state.meetings[0]?.online?.joinUrl ?? "";
    expect(link).not.toContain(encodeURIComponent(chatId));
    // The bot heard of it first, by its chat alone.
    await recordTeam(world.deps, world.scope, "Harbour", {
      id: chatId,
      name: "Planning",
      kind: "chat",
      members: [{ ...world.person(0), role: "owner" }],
    });
    const botTold = {
      iCalUId: chatKey(chatId),
      originalStart: first,
      teamId: chatId,
      subject: "Planning",
      start: { dateTime: "2026-12-28T09:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-12-28T09:30:00", timeZone: "UTC" },
      joinUrl: link,
      isAllDay: false,
      isCancelled: false,
      organizer: world.person(0),
      attendees: [],
    };
    const heard = await recordEvent(world.deps, world.scope, botTold, { source: "bot", readAt: world.clock.now() });
    const since = world.graph.calls.length;
    await world.settle();
    const rows = await worlds.database.asOwner((tx) =>
      tx
        .selectFrom("series as s")
        .innerJoin("occurrence as o", "o.series_id", "s.series_id")
        .select(["o.occurrence_id", "s.ical_uid", "o.original_start", "o.source", "s.team_id"])
        .where("s.tenant_id", "=", world.scope.tenantId)
        .execute(),
    );
    expect(rows).toEqual([
      {
        occurrence_id: heard?.occurrenceId,
        ical_uid: world.graph.state.meetings[0]?.uid,
        original_start: "-",
        source: "graph",
        team_id: chatId,
      },
    ]);
    // The link was known, so nobody had to look it up.
    expect(world.graph.calls.slice(since).filter(({ operationId }) => operationId.includes("onlineMeetings"))).toEqual(
      [],
    );
    // What the bot still calls by the chat is the same meeting.
    expect(await recordEvent(world.deps, world.scope, botTold, { source: "bot", readAt: world.clock.now() })).toEqual(
      heard,
    );
  });

  test("case 29: where nobody may look the link up, the meeting of a mixed circle is left alone", async () => {
    const world = withCalendar(await worlds.at(start, 6));
    const stranger = { id: "7f1d3c52-0f5b-4e5e-8a60-90c7f0e1b0aa", name: "Sam Stranger" };
    world.graph.organisation.person(stranger);
    world.graph.organisation.revoke("OnlineMeetings.Read.All", "OnlineMeetings.Read");
    world.meet({ recurrence: null, online: { isShort: true }, invited: [world.person(1).id, stranger.id] });
    await world.openGroup();
    expect(
      await worlds.database.asOwner((tx) =>
        tx.selectFrom("occurrence").select("title").where("tenant_id", "=", world.scope.tenantId).execute(),
      ),
    ).toEqual([]);
    expect((await rung(world, "person"))?.state).toBe("open");
  });

  test("case 30: after 429 with Retry-After 7 nothing is sent for that mailbox for seven seconds, and others go on", async () => {
    const world = await opened(4);
    const uid = world.meet();
    await world.settle();
    const about = world.person(1).id;
    world.clock.move(hour);
    world.graph.calendars.change({ uid, originalStart: first }, { subject: "Renamed" });
    await world.graph.advance();
    world.graph.faults.calls.add({ operation: "calendarView.delta", about, status: 429, retryAfter: 7, times: 10 });
    const since = world.graph.calls.length;
    const began = +world.clock.now();
    expect((await syncDue(world.deps)).later).toBe(1);
    const calls = callsAbout(world, 1, since);
    for (const [place, call] of calls.entries())
      expect(+call.at - +(calls[place - 1]?.at ?? call.at)).toBeGreaterThanOrEqual(place === 0 ? 0 : 7000);
    // No more than twenty seconds are waited for in one run.
    expect(+world.clock.now() - began).toBeLessThanOrEqual(20_000);
    const quiet = world.graph.calls.length;
    world.clock.move(6000);
    await syncDue(world.deps);
    expect(callsAbout(world, 1, quiet)).toEqual([]);
    expect(callsAbout(world, 2, since).length).toBeGreaterThan(0);
    expect((await world.meetings())[0]?.title).toBe("Renamed");
    world.clock.move(1500);
    await syncDue(world.deps);
    expect(callsAbout(world, 1, quiet).length).toBeGreaterThan(0);
  });

  test("case 30: 429 without a time is met with waits that grow and differ", async () => {
    const world = await opened(4);
    world.graph.faults.calls.add({ operation: "calendarView.delta", status: 429 });
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      world.clock.move(12 * hour);
      await syncDue(world.deps);
      const rows = await worlds.database.asOwner((tx) =>
        tx.selectFrom("mailbox").select("throttled_until").where("tenant_id", "=", world.scope.tenantId).execute(),
      );
      waits.push(...rows.map((row) => +(row.throttled_until ?? 0) - +world.clock.now()));
    }
    expect(new Set(waits).size).toBeGreaterThan(12);
    expect(Math.min(...waits.slice(-4))).toBeGreaterThan(Math.max(...waits.slice(0, 4)));
  });

  test("case 33: of a batch in which one entry is put off, only that one is asked again", async () => {
    const world = withCalendar(await worlds.at(start, 6));
    // On their own rung nobody has read the group, so everybody is looked up by address.
    await world.as(world.person(0)).call("connectCalendar", {});
    world.graph.faults.calls.add({
      operation: "users.get",
      about: "person.3@harbourside.example",
      status: 429,
      retryAfter: 2,
      times: 1,
    });
    world.meet();
    await world.settle();
    const asked = world.graph.calls.filter(({ operationId }) => operationId === "users.get");
    expect(asked.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(asked).toHaveLength(7);
    expect(world.graph.calls.filter(({ operationId }) => operationId === "batch")).toHaveLength(2);
    expect((await world.meetings())[0]?.invited).toHaveLength(6);
  });

  test("case 34: when a person's sign-in is over their rung closes and says reconnect; nothing is tried again", async () => {
    const world = withCalendar(await worlds.at(start, 6));
    world.meet();
    const connected = await world.as(world.person(0)).call("connectCalendar", {});
    expect(connected.rungs.find((one) => one.rung === "person")).toMatchObject({ state: "open", why: null });
    await world.settle();
    expect(await world.meetings()).toHaveLength(5);
    const ask = world.tokens.of;
    let asked = 0;
    world.tokens.of = async () => {
      asked++;
      return { outcome: "sign-in" };
    };
    world.clock.move(5 * hour);
    await world.settle();
    expect(await rung(world, "person")).toMatchObject({ state: "closed", why: "sign-in-lost" });
    const before = asked;
    for (let round = 0; round < 3; round++) {
      world.clock.move(5 * hour);
      await world.settle();
    }
    expect(asked).toBe(before);
    const row = await worlds.database.asOwner((tx) =>
      tx
        .selectFrom("mailbox")
        .select(["credential", "delta_link"])
        .where("tenant_id", "=", world.scope.tenantId)
        .execute(),
    );
    expect(row).toEqual([{ credential: null, delta_link: null }]);
    world.tokens.of = ask;
    await world.as(world.person(0)).call("connectCalendar", {});
    await world.settle();
    expect(await rung(world, "person")).toMatchObject({ state: "open", why: null });
  });

  test("case 35: after an administrator takes consent back, what nobody asked about is gone and what is asked goes on", async () => {
    const world = await opened();
    world.meet();
    world.meet({
      subject: "Never asked",
      start: at("2026-12-29T10:00"),
      end: at("2026-12-29T11:00"),
      recurrence: null,
    });
    await world.settle();
    const [meeting] = await world.meetings();
    await world
      .as(world.person(0))
      .call("putCheck", { params: { id: meeting?.id ?? "" }, body: { appliesTo: "series" } });
    world.clock.move(2 * hour);
    await sweep(world.deps);
    world.graph.organisation.revoke("Calendars.Read", "Calendars.ReadBasic");
    world.clock.move(5 * hour);
    await world.settle();
    expect(await rung(world, "person")).toMatchObject({ state: "closed", why: "not-allowed" });
    const left = await worlds.database.asOwner((tx) =>
      tx.selectFrom("mailbox_event").select("event_id").where("tenant_id", "=", world.scope.tenantId).execute(),
    );
    expect(left).toEqual([]);
    const found = await world.meetings();
    expect(found.map(({ title }) => title)).not.toContain("Never asked");
    expect(found[0]?.pulses.find(({ phase }) => phase === "before")?.state).toBe("open");
    expect(await beforeSending(world.deps, world.scope, found[0]?.id ?? "")).toMatchObject({
      stands: true,
      isRead: false,
    });
    // Another source may tell of it now.
    const moved = await recordEvent(
      world.deps,
      world.scope,
      {
        iCalUId: world.graph.state.meetings[0]?.uid ?? "",
        originalStart: first,
        teamId: world.teamId,
        subject: "Weekly product sync",
        start: { dateTime: "2026-12-28T12:00:00", timeZone: "UTC" },
        end: { dateTime: "2026-12-28T12:30:00", timeZone: "UTC" },
        isAllDay: false,
        isCancelled: false,
        organizer: world.person(0),
        attendees: world.people.map((person) => ({ ...person, kind: "member", response: "accepted" })),
      },
      { source: "bot", readAt: world.clock.now() },
    );
    expect(moved?.occurrenceId).toBe(found[0]?.id);
    expect((await world.meetings())[0]?.start).toBe("2026-12-28T12:00:00.000Z");
  });
});
