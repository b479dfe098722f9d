import { describe, expect, test } from "vitest";
import { resume, stopSeries } from "../../api/features/reminder/contact/writes.ts";
import { snooze } from "../../api/features/reminder/writes.ts";
import type { ProblemError } from "../../src/client/call.ts";
import { askedMeeting } from "../support/askedMeeting.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
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
    for (const reason of ["paused", "stopped", "muted"])
      expect(world.dropped()).toContainEqual(expect.objectContaining({ kind: "reminder", reason }));
    // The line says the reason; the report, which an administrator reads day by day, does not count it.
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

  test("the report tells of a day only when it is over, in fives, so two of them never differ by one person", async () => {
    const world = await askedMeeting(worlds, { size: 7, bot: false });
    const report = async () => (await world.as(world.person(0), true).call("deliveries", {})).counts;
    await world.until("2026-12-28T12:30:00Z");
    expect((await world.counts())["2026-12-28 reminder due"]).toBe(7);
    expect((await report()).filter(({ day }) => day === "2026-12-28")).toEqual([]);
    await world.until("2026-12-29T00:00:00Z");
    const told = (await report()).filter(({ day }) => day === "2026-12-28");
    expect(told).toContainEqual({ day: "2026-12-28", kind: "reminder", outcome: "due", count: 5 });
    for (const { count } of told) expect(count % 5).toBe(0);
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
