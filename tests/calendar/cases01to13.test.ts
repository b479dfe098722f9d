/** Long, because thirteen ways in which notifications and subscriptions go wrong are told one after another. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { keepSubscriptions, syncDue } from "../../api/features/calendar/jobs.ts";
import type { Database } from "../../api/platform/db/database.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { at, type CalendarWorld, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour, minute } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { worldsOn } from "../support/worldsOn.ts";

const start = "2026-12-27T08:00:00Z";
const first = "2026-12-28T09:00:00.000Z";
const day = 24 * hour;

describe("notifications and subscriptions", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  const opened = async (size = 6): Promise<CalendarWorld> => {
    const world = withCalendar(await worlds.at(start, size));
    await world.openGroup();
    return world;
  };
  const mailbox = async (world: CalendarWorld, place = 0) => {
    const { id } = world.person(place);
    return worlds.database.asOwner((tx) =>
      tx
        .selectFrom("mailbox")
        .selectAll()
        .where((where) => where.and({ tenant_id: world.scope.tenantId, person_id: id }))
        .executeTakeFirstOrThrow(),
    );
  };
  const count = (world: CalendarWorld, operation: string) =>
    world.graph.calls.filter(({ operationId }) => operationId.endsWith(operation)).length;
  const droppedBy = (world: CalendarWorld) =>
    world.lines.filter((line) => line.includes('"hints-dropped"')).map((line) => JSON.parse(line));
  const entryFor = async (world: CalendarWorld, change: object = {}) => {
    const row = await mailbox(world);
    const live = world.graph.state.subscriptions.find(({ id }) => id === row.subscription_id);
    return {
      subscriptionId: row.subscription_id,
      clientState: live?.clientState,
      tenantId: world.scope.tenantId,
      changeType: "updated",
      resource: `Users/${world.person(0).id}/Events/AAMk1`,
      ...change,
    };
  };
  const post = (world: CalendarWorld, value: unknown, where = "notifications") =>
    world.app.request(`http://world.example/api/graph/${where}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value }),
    });
  /** What is recorded of the series' meetings, in one line each. */
  const seen = async (world: CalendarWorld) => (await world.meetings()).map((one) => `${one.start} ${one.state}`);
  const withCheck = async (world: CalendarWorld) => {
    const [meeting] = await world.meetings();
    await world
      .as(world.person(0))
      .call("putCheck", { params: { id: meeting?.id ?? "" }, body: { appliesTo: "series" } });
    await sweep(world.deps);
  };
  const phases = async (world: CalendarWorld) =>
    (await world.meetings()).flatMap(({ start: when, pulses }) =>
      pulses.map(({ phase, state }) => `${when} ${phase} ${state}`),
    );

  test("case 1: the same notification five times, in one batch and again later, is one reading of the calendar", async () => {
    const world = await opened();
    world.meet();
    await world.settle();
    const entry = await entryFor(world);
    const before = count(world, "calendarView.delta");
    expect((await post(world, [entry, entry, entry])).status).toBe(202);
    expect((await post(world, [entry])).status).toBe(202);
    expect(count(world, "calendarView.delta")).toBe(before);
    await Promise.all([syncDue(world.deps), syncDue(world.deps)]);
    expect(count(world, "calendarView.delta")).toBe(before + 1);
    await post(world, [entry]);
    await syncDue(world.deps);
    expect(count(world, "calendarView.delta")).toBe(before + 2);
    expect(await seen(world)).toHaveLength(5);
  });

  test("case 2: deleted before created leaves no meeting and no error", async () => {
    const world = await opened();
    world.graph.faults.notifications.isReordered = true;
    const uid = world.meet({ recurrence: null });
    world.graph.calendars.discard({ uid, originalStart: null }, world.person(0).id);
    world.graph.calendars.cancel({ uid, originalStart: null });
    await world.settle();
    expect((await world.meetings()).filter(({ state }) => state === "planned")).toEqual([]);
    expect(world.lines.filter((line) => line.includes("failed"))).toEqual([]);
  });

  test("case 3: two updates told in the wrong order leave what the calendar says now", async () => {
    const world = await opened();
    const uid = world.meet({ recurrence: null });
    await world.settle();
    world.graph.faults.notifications.isReordered = true;
    world.graph.calendars.change(
      { uid, originalStart: null },
      { start: at("2026-12-28T14:00"), end: at("2026-12-28T14:30") },
    );
    world.graph.calendars.change(
      { uid, originalStart: null },
      { start: at("2026-12-28T16:00"), end: at("2026-12-28T16:30") },
    );
    await world.settle();
    expect(await seen(world)).toEqual(["2026-12-28T15:00:00.000Z planned"]);
  });

  test("case 3: an older reading that ends late overwrites nothing", async () => {
    const world = await opened();
    const uid = world.meet({ recurrence: null });
    await world.settle();
    const [meeting] = await world.meetings();
    const { recordEvent } = await import("../../api/features/occurrence/writes.ts");
    const older = {
      iCalUId: uid,
      originalStart: null,
      teamId: world.teamId,
      subject: "Old name",
      start: { dateTime: "2026-12-28T20:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-12-28T20:30:00", timeZone: "UTC" },
      isAllDay: false,
      isCancelled: false,
      organizer: world.person(0),
      attendees: [],
    };
    const readAt = new Date(world.clock.now().getTime() - minute);
    expect(await recordEvent(world.deps, world.scope, older, { source: "graph", readAt })).toEqual({
      occurrenceId: meeting?.id,
    });
    world.clock.move(minute);
    // What somebody sees in a pane later still does not overwrite what the calendar itself said.
    await recordEvent(world.deps, world.scope, older, { source: "pane", readAt: world.clock.now() });
    expect(await world.meetings()).toEqual([meeting]);
  });

  test("case 4: a wrong or missing secret is dropped and counted, and the right entries of the batch count", async () => {
    const world = await opened();
    const entry = await entryFor(world);
    await worlds.database.asOwner((tx) =>
      tx
        .updateTable("mailbox")
        .set({ sync_due_at: new Date("2030-01-01") })
        .execute(),
    );
    const { clientState: _, ...without } = entry;
    const batch = [{ ...entry, clientState: "x".repeat(43) }, without, { ...entry, clientState: "" }, entry];
    expect((await post(world, batch)).status).toBe(202);
    expect(droppedBy(world)).toEqual([{ event: "hints-dropped", malformed: 1, unknown: 0, secret: 2, tenant: 0 }]);
    expect((await mailbox(world)).sync_due_at).toEqual(world.clock.now());
    expect((await mailbox(world, 1)).sync_due_at).toEqual(new Date("2030-01-01"));
  });

  test("case 5: an unknown subscription is answered, counted and not looked at; nothing of the body is logged", async () => {
    const world = await opened();
    const before = await contentOf(worlds.database);
    const calls = world.graph.calls.length;
    const secret = `marker-${randomUUID()}`;
    const entry = await entryFor(world, { subscriptionId: secret, resource: secret, clientState: secret });
    expect((await post(world, [entry, entry])).status).toBe(202);
    expect((await post(world, [entry], "lifecycle")).status).toBe(202);
    expect(droppedBy(world).map(({ unknown }) => unknown)).toEqual([2, 1]);
    expect(await contentOf(worlds.database)).toEqual(before);
    expect(world.graph.calls.length).toBe(calls);
    expect(world.lines.join()).not.toContain(secret);
  });

  test("case 6: the handshake gives back the very token as plain text, and stores nothing", async () => {
    const world = await opened();
    const before = await contentOf(worlds.database);
    for (const token of [
      "a+b c%d",
      "<script>alert(1)</script>",
      "Validation: Testing client application 100% + more",
      "ü 日本",
    ])
      for (const place of ["notifications", "lifecycle"]) {
        const began = performance.now();
        const response = await world.app.request(
          `http://world.example/api/graph/${place}?validationToken=${encodeURIComponent(token)}`,
          { method: "POST", headers: { "content-type": "text/plain; charset=utf-8" } },
        );
        expect(response.status).toBe(200);
        expect(await response.text()).toBe(token);
        expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        expect(performance.now() - began).toBeLessThan(1000);
      }
    expect(await contentOf(worlds.database)).toEqual(before);
  });

  test("case 7: with the database down or hanging it is 5xx within three seconds, never 202", async () => {
    const world = await opened();
    const entry = await entryFor(world);
    const broken = (db: Partial<Database>) => ({
      ...world,
      app: createApp({ ...world.deps, db: { ...world.deps.db, ...db } }),
    });
    const down = async () => Promise.reject(new Error("no connection"));
    expect((await post(broken({ acrossTenants: down }), [entry])).status).toBe(500);
    expect((await post(broken({ inTenant: down }), [entry])).status).toBe(500);
    const began = performance.now();
    expect((await post(broken({ acrossTenants: () => new Promise(() => undefined) }), [entry])).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test("case 8: a thousand notifications cause one reading of each mailbox at a time, and none before its answer", async () => {
    const world = await opened(4);
    const entries = await Promise.all(
      [0, 1, 2, 3].map(async (place) => {
        const row = await mailbox(world, place);
        const live = world.graph.state.subscriptions.find(({ id }) => id === row.subscription_id);
        return { ...(await entryFor(world)), subscriptionId: row.subscription_id, clientState: live?.clientState };
      }),
    );
    const calls = world.graph.calls.length;
    const answers: number[] = [];
    for (let wave = 0; wave < 200; wave++)
      await Promise.all(
        Array.from({ length: 5 }, async (_, place) => {
          const began = performance.now();
          expect((await post(world, [entries[place % 4]])).status).toBe(202);
          answers.push(performance.now() - began);
        }),
      );
    expect(answers).toHaveLength(1000);
    expect(Math.max(...answers)).toBeLessThan(1000);
    expect(world.graph.calls.length).toBe(calls);
    // Two workers at once, and hints while they read: never two readings of one mailbox at a time.
    const hold = world.graph.faults.calls.hold({ operation: "calendarView.delta" });
    const workers = [syncDue(world.deps), syncDue(world.deps)];
    await expect.poll(hold.waiting, { timeout: 8000 }).toBe(4);
    for (const entry of entries) await post(world, [entry]);
    workers.push(syncDue(world.deps));
    hold.letGo();
    const rounds = await Promise.all(workers);
    expect(rounds.reduce((sum, one) => sum + one.done, 0)).toBe(4);
    expect(count(world, "calendarView.delta")).toBe(4 + 4);
    // What came while it was read is read after it.
    expect((await syncDue(world.deps)).done).toBe(4);
  });

  test("case 9: a demand to sign in anew is answered once however often it is repeated, and the end is renewed", async () => {
    const world = await opened(4);
    const row = await mailbox(world);
    const id = row.subscription_id ?? "";
    world.clock.move(2 * hour);
    for (let again = 0; again < 4; again++) {
      world.graph.lifecycle(id, "reauthorizationRequired");
      await world.graph.advance();
      await keepSubscriptions(world.deps);
      world.clock.move(5 * minute);
    }
    expect(count(world, "subscriptions.reauthorize")).toBe(1);
    const after = await mailbox(world);
    expect(after.subscription_id).toBe(id);
    expect(+(after.subscription_ends_at ?? 0)).toBeGreaterThan(+(row.subscription_ends_at ?? 0));
  });

  test("case 10: a removed subscription is made anew, and what was missed is read: all is as in an undisturbed run", async () => {
    const [calm, disturbed] = [await opened(), await opened()];
    for (const world of [calm, disturbed]) {
      world.meet();
      await world.settle();
      await withCheck(world);
    }
    const old = (await mailbox(disturbed)).subscription_id ?? "";
    disturbed.graph.lifecycle(old, "subscriptionRemoved");
    for (const world of [calm, disturbed]) {
      const [uid] = world.graph.state.meetings.map((meeting) => meeting.uid);
      world.graph.calendars.change(
        { uid: uid ?? "", originalStart: first },
        { start: at("2026-12-28T15:00"), end: at("2026-12-28T15:30") },
      );
      await world.settle();
    }
    const now = await mailbox(disturbed);
    expect(now.subscription_id).not.toBe(old);
    expect(now.subscription_id).not.toBeNull();
    expect(await phases(disturbed)).toEqual(await phases(calm));
    expect(await seen(disturbed)).toEqual(await seen(calm));
  });

  test("case 11: missed means reading; where the delta is forgotten (410) everything is read, and what is gone is noticed", async () => {
    const world = await opened();
    const uid = world.meet();
    const other = world.meet({
      subject: "Another",
      recurrence: null,
      start: at("2026-12-29T10:00"),
      end: at("2026-12-29T11:00"),
    });
    await world.settle();
    await withCheck(world);
    expect(await seen(world)).toHaveLength(6);
    world.clock.move(minute);
    world.graph.faults.notifications.lose = 1000;
    world.graph.calendars.cancel({ uid, originalStart: "2027-01-04T09:00:00.000Z" });
    world.graph.calendars.discard({ uid: other, originalStart: null }, world.person(0).id);
    await world.graph.advance();
    world.graph.faults.notifications.lose = 0;
    world.graph.loseDeltas();
    for (let place = 0; place < 6; place++)
      world.graph.lifecycle((await mailbox(world, place)).subscription_id ?? "", "missed");
    await world.settle();
    expect(world.graph.calls.some(({ status }) => status === 410)).toBe(true);
    expect((await world.meetings()).filter((one) => one.state === "cancelled").map((one) => one.start)).toEqual([
      "2026-12-29T09:00:00.000Z",
      "2027-01-04T09:00:00.000Z",
    ]);
    expect(
      (await phases(world)).filter((line) => line.startsWith("2027-01-04")).every((line) => line.endsWith("void")),
    ).toBe(true);
  });

  test("case 12: a renewal of what is gone makes it anew; one that is forbidden closes the rung with a reason, without a loop", async () => {
    const world = await opened(4);
    const id = (await mailbox(world)).subscription_id ?? "";
    world.graph.state.subscriptions = world.graph.state.subscriptions.filter((one) => one.id !== id);
    world.clock.move(2 * day);
    await world.settle();
    const anew = await mailbox(world);
    expect(anew.subscription_id).not.toBe(id);
    expect(anew.synced_at).toEqual(world.clock.now());

    world.graph.faults.calls.add({ operation: "subscriptions.renew", status: 403, code: "ErrorAccessDenied" });
    world.clock.move(2 * day);
    await world.settle();
    expect(await mailbox(world)).toMatchObject({ state: "closed", closed_why: "not-allowed", credential: null });
    const calls = world.graph.calls.length;
    for (let round = 0; round < 5; round++) {
      world.clock.move(hour);
      await world.settle();
    }
    expect(world.graph.calls.length).toBe(calls);
    const page = await world.as(world.person(0), true).call("calendar", {});
    expect(page.rungs.find(({ rung }) => rung === "person")).toMatchObject({ state: "closed", why: "not-allowed" });
    expect(page.group?.calendars).toEqual({ open: 0, closed: [{ why: "not-allowed", calendars: 4 }] });
  });

  test("case 13: after four days without a server everything is rebuilt and read, and nothing is asked about the past", async () => {
    const world = await opened();
    world.meet();
    await world.settle();
    await withCheck(world);
    const [uid] = world.graph.state.meetings.map((meeting) => meeting.uid);
    world.clock.move(4 * day);
    world.graph.calendars.cancel({ uid: uid ?? "", originalStart: "2027-01-04T09:00:00.000Z" });
    await world.settle();
    await sweep(world.deps);
    const rows = await Promise.all([0, 1, 2, 3, 4, 5].map((place) => mailbox(world, place)));
    expect(rows.every((row) => +(row.subscription_ends_at ?? 0) > +world.clock.now())).toBe(true);
    const found = await phases(world);
    expect(
      found
        .filter((line) => line.startsWith("2026-12-28"))
        .every((line) => line.endsWith("void") || line.endsWith("sealed")),
    ).toBe(true);
    expect(found.filter((line) => line.includes(" open"))).toEqual([]);
    expect((await world.meetings()).find((one) => one.start.startsWith("2027-01-04"))?.state).toBe("cancelled");
  });
});
