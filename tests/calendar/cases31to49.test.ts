/** Long, because each case is told with what goes wrong and what people see. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInside } from "../../api/platform/hours.ts";
import { instantOf, knownZone } from "../../api/platform/zones.ts";
import { type Json, type Keys, meetingChat, publishKeys, teamsAround } from "../bot/teams.ts";
import { type AskedMeeting, askedMeeting } from "../support/askedMeeting.ts";
import { botIdOf, channelOf } from "../support/messageWorld.ts";
import { embeddedDatabase, hour, minute } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());
const FEED = "sendActivityNotification";

describe("a service that is full or gone", () => {
  test("case 31: everything is refused for ten minutes; afterwards it is sent, each once", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T12:01:00Z");
    const over = world.graph.faults.calls.add({ operation: FEED, status: 429, retryAfter: 30 });
    await world.until("2026-12-28T12:12:00Z");
    expect(world.people.flatMap((person) => world.feed(person))).toEqual([]);
    over();
    await world.until("2026-12-28T12:30:00Z");
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
  });

  test("case 31: for longer than a reminder is worth, it is dropped, not sent late", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T12:01:00Z");
    const over = world.graph.faults.calls.add({ operation: FEED, status: 429, retryAfter: 60 });
    await world.until("2026-12-28T12:20:00Z");
    over();
    await world.until("2026-12-28T12:59:00Z");
    expect(world.people.flatMap((person) => world.feed(person))).toEqual([]);
    expect(world.dropped()).toContainEqual({ kind: "reminder", reason: "throttled" });
  });

  test("case 31: a chat that is full gets its card later, before the start", async () => {
    const world = await askedMeeting(worlds);
    world.bot.fault = () => ({ sent: { outcome: "later", afterMs: 90_000 } });
    await world.until("2026-12-28T07:10:00Z");
    expect(world.posts()).toEqual([]);
    world.bot.fault = () => null;
    await world.until("2026-12-28T07:20:00Z");
    expect(world.posts(channelOf(world.teamId))).toHaveLength(1);
    expect((await world.counts())["2026-12-28 card sent"]).toBe(1);
  });

  test.each([
    { name: "503", fault: { status: 503 } },
    { name: "503 after it was shown", fault: { status: 503, isAfterTheWork: true } },
    { name: "no answer", fault: { status: "timeout" } },
    { name: "no answer after it was shown", fault: { status: "timeout", isAfterTheWork: true } },
  ] as const)("case 32: after $name nothing is sent again blindly: at most one line is seen", async ({ fault }) => {
    const world = await askedMeeting(worlds, { size: 4 });
    world.graph.faults.calls.add({ operation: FEED, ...fault, times: 4 });
    await world.until("2026-12-28T12:59:00Z");
    expect(world.fed.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    for (const person of world.people) expect(world.feed(person).length).toBeLessThanOrEqual(1);
  });

  test("case 32: a card of which nobody knows whether it stands there is not posted a second time", async () => {
    const world = await askedMeeting(worlds);
    world.bot.fault = ({ what }) => (what === "post" ? { sent: { outcome: "unknown" }, isShown: true } : null);
    await world.until("2026-12-28T10:00:00Z");
    world.bot.fault = () => null;
    await world.move("2026-12-28T15:00", "2026-12-28T15:30");
    await world.until("2026-12-28T12:30:00Z");
    expect(world.posts(channelOf(world.teamId))).toHaveLength(1);
  });

  test("case 38: whoever turned messages off in Teams is not known to have; their silence is no answer", async () => {
    const world = await askedMeeting(worlds, { size: 4 });
    await world.until("2026-12-28T12:59:00Z");
    // Nothing comes back from a feed, whether it is read or muted: everybody is asked still, and counted as before.
    const id = await world.pulseId("before");
    const pulse = await world.as(world.person(1)).call("pulse", { params: { id } });
    expect(pulse).toMatchObject({ state: "open", yours: "none" });
    expect(pulse.audience).toHaveLength(4);
    await world.until("2026-12-28T13:06:00Z");
    const result = await world.as(world.person(1)).call("result", { params: { id } });
    expect(result).toMatchObject({ state: "withheld" });
  });
});

describe("clocks and workers", () => {
  test("case 39: two workers at once, one of them three minutes fast: one reminder, and at most a minute early", async () => {
    const world = await askedMeeting(worlds);
    const fast = { ...world.deps, clock: { now: () => new Date(world.clock.now().getTime() + 3 * minute) } };
    await world.until("2026-12-28T11:50:00Z");
    for (let at = 0; at < 20; at++) {
      world.clock.move(minute);
      await Promise.all([world.tick(), world.tick(fast)]);
    }
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
    const instant = Date.parse("2026-12-28T12:00:00Z");
    for (const { at } of world.fed) expect(at.getTime()).toBeGreaterThanOrEqual(instant - minute);
  });
});

describe("zones and hours", () => {
  type Case = {
    readonly id: string;
    readonly event: { readonly start: { dateTime: string; timeZone: string } };
    readonly leadMinutes: number;
    readonly viewer: {
      readonly timeZone: string;
      readonly workingHours: { startTime: string; endTime: string; daysOfWeek: string[] };
    };
    readonly expected: { startUtc: string; remindUtc: string; remindInsideWorkingHours: boolean };
  };
  const file = new URL("../graph/instant-cases.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

  /** Morocco has changed its clocks since the file was computed: there the data of this Node counts (decision 0010). */
  const noonThere = instantOf({ dateTime: "2026-11-10T12:00:00", timeZone: "Africa/Casablanca" });
  const newer = (id: string): number => (id === "morocco-outside-ramadan" && noonThere.getUTCHours() === 12 ? hour : 0);

  test.each(cases)(
    "case 40: $id: the instant, and whether it lies in the reader's hours",
    ({ id, event, leadMinutes, viewer, expected }) => {
      const start = instantOf(event.start);
      const later = newer(id);
      expect(start).toEqual(new Date(Date.parse(expected.startUtc) + later));
      const remind = new Date(start.getTime() - leadMinutes * minute);
      expect(remind).toEqual(new Date(Date.parse(expected.remindUtc) + later));
      const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
      const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
      const { startTime, endTime, daysOfWeek } = viewer.workingHours;
      const hours = {
        zone: knownZone(viewer.timeZone) ?? "UTC",
        startsMinute: minuteOf(startTime),
        endsMinute: minuteOf(endTime),
        days: daysOfWeek.reduce((bits, day) => bits | (1 << days.indexOf(day)), 0),
      };
      expect(isInside(hours, remind)).toBe(expected.remindInsideWorkingHours);
    },
  );

  test("case 40: over the spring night a reminder stays an hour of real time ahead, whatever the walls show", async () => {
    const world = await askedMeeting(worlds, { size: 3, bot: false, start: "2027-03-26T06:00:00Z" });
    const meeting = await world.record({
      start: { dateTime: "2027-03-29T10:00:00", timeZone: "W. Europe Standard Time" },
      end: { dateTime: "2027-03-29T10:30:00", timeZone: "W. Europe Standard Time" },
    });
    await world.as(world.person(0)).call("putCheck", { params: { id: meeting }, body: { mode: "open" } });
    for (const person of world.people)
      await world.wishes(person, { hours: { zone: "America/New_York", days: everyDay, from: "02:00", to: "12:00" } });
    await world.until("2027-03-29T07:30:00Z");
    // 10:00 in Berlin is 08:00 UTC that day, and 04:00 in New York, where the clocks had changed two weeks before.
    const on = world.fed.filter(({ at }) => at >= new Date("2027-03-29T00:00:00Z"));
    expect(new Set(on.map(({ at }) => at.toISOString().slice(0, 16)))).toEqual(new Set(["2027-03-29T07:02"]));
    expect(on[0]?.activity.preview).toContain("4:00");
  });

  test("case 41: a zone nobody knows counts as the meeting's, with a note, and the reminder is sent", async () => {
    const world = await askedMeeting(worlds, { size: 3, bot: false });
    const [odd] = world.people;
    if (odd === undefined) throw new Error("nobody is there");
    const zone = "Customized Time Zone";
    const hours = { zone, days: everyDay, from: "08:00", to: "17:00" };
    expect((await world.wishes(odd, { hours })).hours).toMatchObject({ zone: "Europe/Berlin", unknownZone: zone });
    await world.until("2026-12-28T12:30:00Z");
    expect(world.feed(odd)).toHaveLength(1);
  });

  describe("case 42: outside somebody's hours", () => {
    let world: AskedMeeting;
    const night = { zone: "Europe/Berlin", days: weekdays(), from: "22:00", to: "06:00" };
    const riyadh = {
      zone: "Asia/Riyadh",
      days: ["sunday", "monday", "tuesday", "wednesday", "thursday"],
      from: "08:00",
      to: "18:00",
    };
    beforeAll(async () => {
      world = await askedMeeting(worlds, { size: 4, bot: false });
      const [, sleeper, south, early] = world.people;
      if (sleeper === undefined || south === undefined || early === undefined) throw new Error("nobody is there");
      await world.wishes(sleeper, { hours: night });
      await world.wishes(south, { hours: riyadh });
      await world.wishes(early, { hours: { zone: "Europe/Berlin", days: weekdays(), from: "06:00", to: "12:30" } });
      await world.until("2026-12-29T13:30:00Z");
    });
    const when = (place: number) =>
      world.fed.filter(({ personId }) => personId === world.person(place).id).map(({ at }) => at.toISOString());

    test("a night shift over midnight is told of the meeting during it, and not reminded by day", () => {
      // Sunday night belongs to no shift; the shift of Monday begins after the meeting, with what is asked then.
      expect(when(1)).toEqual(["2026-12-28T21:00:00.000Z"]);
    });
    test("Sunday is worked where Friday is not", () => {
      // The questions open at 16:00 there, on a Sunday.
      expect(when(2)[0]).toBe("2026-12-27T13:00:00.000Z");
    });
    test("a reminder outside is dropped with that reason, and the questions after the meeting come next morning", () => {
      expect(when(3)).toEqual(["2026-12-28T05:00:00.000Z", "2026-12-29T05:00:00.000Z"]);
      expect(world.dropped()).toContainEqual(expect.objectContaining({ kind: "reminder", reason: "outside-hours" }));
    });
  });
});

describe("a page over the running meeting", () => {
  let keys: Keys;
  beforeAll(async () => {
    keys = await publishKeys();
  });
  afterAll(() => keys.close());

  test("case 49: whom it does not reach is told in the feed, once", async () => {
    const world = await askedMeeting(worlds, { size: 5, bot: false, check: { before: false, after: true } });
    const teams = teamsAround(world, keys);
    const chat = { ...meetingChat(), id: world.graph.state.meetings[0]?.online?.threadId ?? "" };
    const [asker, answered, lost] = world.people;
    if (asker === undefined || answered === undefined || lost === undefined) throw new Error("nobody is there");
    const happens = (more: Json) => teams.bring(teams.activity(chat, asker, more));
    teams.members.set(chat.id, world.people.map(teams.account));
    await happens({ type: "installationUpdate", action: "add" });
    world.clock.move(Date.parse("2026-12-28T13:01:00Z") - world.clock.now().getTime());
    await happens({ type: "event", name: "application/vnd.microsoft.meetingStart", value: {} });
    const pulse = await world.as(asker).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { questions: ["clarity"], mode: "open", occurrenceId: world.id },
    });
    const answers = { revision: 1, answers: { clarity: 4 } };
    await world.as(answered).call("putAnswers", { params: { id: pulse.id }, body: answers });
    const told = world.fed.length;
    teams.away.push(botIdOf(lost));
    const deps = { ...teams.deps, pages: world.deps.pages };
    await world.tick(deps);
    await world.tick(deps);
    const over = teams.sent.filter(({ path }) => path.endsWith("/notification"));
    expect(over.map(({ path }) => path)).toEqual([`v1/meetings/${chat.meeting}/notification`]);
    const asked = ((over[0]?.body ?? {}) as { value?: { recipients: string[] } }).value?.recipients ?? [];
    expect(asked.toSorted()).toEqual(
      world.people
        .filter((person) => person !== answered)
        .map(botIdOf)
        .toSorted(),
    );
    expect(world.fed.slice(told).map(({ personId }) => personId)).toEqual([lost.id]);
  });
});

const everyDay = [...weekdays(), "saturday", "sunday"] as const;
function weekdays() {
  return ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
}
