/** Long, because what a calendar can say of one meeting is read in one place. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { meetingEnded, recordEvent } from "../../api/features/occurrence/writes.ts";
import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import { engines } from "../support/engines.ts";
import { hour, minute } from "../support/pulseFixture.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

type Cases<T> = { cases: T[] };
const casesOf = <T>(name: string) =>
  (JSON.parse(readFileSync(new URL(`../graph/${name}`, import.meta.url), "utf8")) as Cases<T>).cases;
const instants = casesOf<{
  id: string;
  event: { start: ZonedTime; end: ZonedTime };
  expected: { startUtc: string; endUtc: string };
}>("instant-cases.json");
const recurrences = casesOf<{
  id: string;
  series: { start: ZonedTime };
  iana: string;
  expected: { start: string; end: string }[];
}>("recurrence-cases.json");

/**
 * The reference was computed with zone data 2025c, where Morocco is at UTC+1 outside Ramadan; since then the country has
 * chosen UTC+0 for good. A meeting there is right when it follows the data that this Node carries.
 */
const moroccoNow = new Intl.DateTimeFormat("en", { timeZone: "Africa/Casablanca", timeZoneName: "longOffset" })
  .formatToParts(new Date("2026-11-10T12:00:00Z"))
  .find((part) => part.type === "timeZoneName")?.value;
const expectedNow = (id: string, expected: { startUtc: string; endUtc: string }) =>
  id === "morocco-outside-ramadan" && moroccoNow !== "GMT+01:00"
    ? { startUtc: "2026-11-10T10:00:00Z", endUtc: "2026-11-10T10:30:00Z" }
    : expected;

const iso = (text: string) => new Date(text).toISOString();
/** The wall-clock time a calendar gives for an instant, in the words of its zone. */
const wall = (instant: string, iana: string, timeZone: string): ZonedTime => {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: iana, dateStyle: "short", timeStyle: "medium" });
  return { dateTime: `${parts.format(new Date(instant)).replace(" ", "T")}.0000000`, timeZone };
};
const plus = (text: string, ms: number) => new Date(new Date(text).getTime() + ms).toISOString();
const phases = (occurrence: Occurrence) => occurrence.pulses.map(({ phase, state }) => `${phase} ${state}`);

describe.each(engines)("meetings from a calendar, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async (start: string, size = 8) => {
    const world = await here.at(start, size);
    return { ...world, owner: world.person(0) };
  };
  const reading = async (world: World, id: string) =>
    world.as(world.people[0] as WorldPerson).call("occurrence", { params: { id } });
  const pulseOf = async (world: World, id: string, phase: string) => {
    const pulse = (await reading(world, id)).pulses.find((one) => one.phase === phase);
    return world.as(world.people[0] as WorldPerson).call("pulse", { params: { id: pulse?.id ?? "" } });
  };
  const attach = (world: World, id: string, body = {}) =>
    world.as(world.people[0] as WorldPerson).call("putCheck", { params: { id }, body });

  test.each(instants)(
    "$id: start and end are the right instants, each with its pulses",
    async ({ id: name, event, expected: reference }) => {
      const expected = expectedNow(name, reference);
      const world = await at("2026-09-01T00:00:00Z");
      const id = await world.record(event);
      const found = await attach(world, id);
      expect([found.start, found.end]).toEqual([iso(expected.startUtc), iso(expected.endUtc)]);
      expect(phases(found)).toEqual(["before planned", "after planned"]);
      const before = await pulseOf(world, id, "before");
      expect(before.opensAt).toBe(plus(expected.startUtc, -24 * hour));
      expect(before.sealsAt).toBe(plus(expected.startUtc, 5 * minute));
      const after = await pulseOf(world, id, "after");
      expect(after.opensAt).toBe(plus(expected.endUtc, 2 * minute));
    },
  );

  test.each(recurrences)("$id: every meeting of the series has its pulses", async ({ series, iana, expected }) => {
    const world = await at("2026-01-01T00:00:00Z");
    const iCalUId = randomUUID();
    const zone = series.start.timeZone;
    const ids: string[] = [];
    for (const { start, end } of expected) {
      const times = { start: wall(start, iana, zone), end: wall(end, iana, zone) };
      ids.push(await world.record({ iCalUId, originalStart: start, ...times }));
      // The check comes with the first meeting; the others get their pulses when they are heard of.
      if (ids.length === 1) await attach(world, ids[0] ?? "");
    }
    const { occurrences } = await world.as(world.owner).call("occurrences", {
      params: { teamId: world.teamId },
      query: { from: "2026-01-01T00:00:00Z", to: "2029-01-01T00:00:00Z" },
    });
    expect(occurrences.map(({ id, start, end }) => ({ id, start, end }))).toEqual(
      expected.map(({ start, end }, index) => ({ id: ids[index], start: iso(start), end: iso(end) })),
    );
    for (const found of occurrences) expect(phases(found)).toEqual(["before planned", "after planned"]);
    expect(new Set(occurrences.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  test("an all-day event is no meeting", async () => {
    const world = await at("2026-12-01T00:00:00Z");
    await expect(world.record({ isAllDay: true })).rejects.toThrow("no meeting");
    const { occurrences } = await world.as(world.owner).call("occurrences", { params: { teamId: world.teamId } });
    expect(occurrences).toEqual([]);
  });

  test("the cancellation of a meeting never heard of leaves nothing", async () => {
    const world = await at("2026-12-01T00:00:00Z");
    await expect(world.record({ isCancelled: true })).rejects.toThrow("no meeting");
  });

  test.each([
    { when: "before anything opened", now: "2026-12-20T00:00:00Z" },
    { when: "while before is open", now: "2026-12-28T08:30:00Z" },
  ])("a meeting that is cancelled $when ends with both pulses void", async ({ now }) => {
    const world = await at(now);
    const iCalUId = randomUUID();
    const id = await world.record({ iCalUId });
    await attach(world, id);
    expect(await world.record({ iCalUId, isCancelled: true })).toBe(id);
    const found = await reading(world, id);
    expect(found.state).toBe("cancelled");
    expect(phases(found).sort()).toEqual(["after void", "before void"]);
    expect(found.youMay).toEqual({ attach: false, agree: false });
    expect(await world.deps.keyStore.list()).toEqual([]);
  });

  test("the same event told five times is one meeting with two pulses", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const iCalUId = randomUUID();
    const id = await world.record({ iCalUId });
    const first = await attach(world, id);
    for (let again = 0; again < 4; again++) expect(await world.record({ iCalUId })).toBe(id);
    expect(await reading(world, id)).toEqual(first);
    expect(phases(first)).toEqual(["before open", "after planned"]);
  });

  test("two mailboxes that tell of one meeting at the same moment make one meeting with two pulses", async () => {
    const world = await at("2026-12-01T00:00:00Z");
    const [iCalUId, first] = [randomUUID(), { iCalUId: randomUUID(), originalStart: "2026-12-21T09:00:00Z" }];
    await attach(world, await world.record(first));
    const next = { ...first, originalStart: "2026-12-28T09:00:00Z" };
    const told = await Promise.all(
      [next, next, next, { iCalUId }, { iCalUId }, next].map((event) => world.record(event)),
    );
    expect(new Set(told).size).toBe(2);
    expect(phases(await reading(world, told[0] ?? ""))).toEqual(["before planned", "after planned"]);
    expect(phases(await reading(world, told[3] ?? ""))).toEqual([]);
  });

  test("a moved meeting moves the end of its open questions and the plan of the others", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const iCalUId = randomUUID();
    const timeZone = "W. Europe Standard Time";
    const id = await world.record({ iCalUId });
    await attach(world, id);
    await world.record({
      iCalUId,
      start: { dateTime: "2026-12-28T14:00:00", timeZone },
      end: { dateTime: "2026-12-28T14:30:00", timeZone },
    });
    expect((await pulseOf(world, id, "before")).sealsAt).toBe("2026-12-28T13:05:00.000Z");
    expect((await pulseOf(world, id, "after")).opensAt).toBe("2026-12-28T13:32:00.000Z");
  });

  test("a meeting moved into the past closes its open questions now", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const iCalUId = randomUUID();
    const timeZone = "W. Europe Standard Time";
    const id = await world.record({ iCalUId });
    await attach(world, id);
    await world.record({
      iCalUId,
      start: { dateTime: "2026-12-28T08:00:00", timeZone },
      end: { dateTime: "2026-12-28T08:30:00", timeZone },
    });
    expect(phases(await reading(world, id))).toEqual(["before sealed", "after planned"]);
  });

  test("one renamed meeting leaves its series' name; a renamed series takes its new one", async () => {
    const world = await at("2026-12-27T08:00:00Z");
    const iCalUId = randomUUID();
    const tell = (day: string, change = {}) =>
      world.record({
        iCalUId,
        originalStart: `2026-12-${day}T09:00:00Z`,
        start: { dateTime: `2026-12-${day}T10:00:00`, timeZone: "W. Europe Standard Time" },
        end: { dateTime: `2026-12-${day}T10:30:00`, timeZone: "W. Europe Standard Time" },
        ...change,
      });
    const seriesNow = async () =>
      (await world.as(world.owner).call("team", { params: { teamId: world.teamId } })).series.map(({ title }) => title);
    await tell("28");
    const renamed = await tell("29", { subject: "Farewell to Quay 4" });
    expect(await seriesNow()).toEqual(["Weekly product sync"]);
    expect((await reading(world, renamed)).title).toBe("Farewell to Quay 4");
    await tell("29", { subject: "Farewell to Quay 4", seriesSubject: "Product, weekly" });
    expect(await seriesNow()).toEqual(["Product, weekly"]);
    const single = { originalStart: null, iCalUId: randomUUID() };
    await world.record({ ...single, subject: "Kick-off" });
    await world.record({ ...single, subject: "Kick-off, second try" });
    expect(await seriesNow()).toEqual(["Kick-off, second try", "Product, weekly"]);
  });

  test("the end of the meeting closes before and opens after, for the same people", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const iCalUId = randomUUID();
    const id = await world.record({ iCalUId });
    await attach(world, id);
    await meetingEnded(world.deps, world.scope, id);
    expect(phases(await reading(world, id)), "an end before the start says nothing").toEqual([
      "before open",
      "after planned",
    ]);
    world.clock.move(32 * minute);
    await meetingEnded(world.deps, world.scope, id);
    await meetingEnded(world.deps, world.scope, id);
    expect(phases(await reading(world, id))).toEqual(["before sealed", "after open"]);
    const after = await pulseOf(world, id, "after");
    expect(after.opensAt).toBe("2026-12-28T09:02:00.000Z");
    expect(after.sealsAt, "18:00 in Berlin on the next working day").toBe("2026-12-29T17:00:00.000Z");
    expect(after.audience.map(({ name }) => name)).toEqual(
      (await pulseOf(world, id, "before")).audience.map((p) => p.name),
    );
  });

  test("without an end event after opens two minutes after the planned end", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const id = await world.record({});
    await attach(world, id);
    world.clock.move(62 * minute);
    await sweep(world.deps);
    expect(phases(await reading(world, id))).toEqual(["before sealed", "after open"]);
  });

  test("a meeting nobody looked at for four hours after its end is not asked about", async () => {
    const world = await at("2026-12-28T08:30:00Z");
    const iCalUId = randomUUID();
    const id = await world.record({ iCalUId });
    await attach(world, id);
    world.clock.move(6 * hour);
    await world.record({ iCalUId });
    expect(phases(await reading(world, id))).toContain("after void");
  });

  test("only who can answer is asked, and the others are counted", async () => {
    const world = await at("2026-12-01T00:00:00Z", 8);
    const colleagues = world.people.map((person) => ({ ...person, kind: "member", response: "none" }) as const);
    const other = (kind: "guest" | "external" | "room", id: string | null) =>
      ({ id, name: "Somebody else", kind, response: "accepted" }) as const;
    const id = await world.record({
      attendees: [
        ...colleagues.slice(0, 6),
        { ...(colleagues[6] as (typeof colleagues)[number]), response: "declined" },
        other("guest", randomUUID()),
        other("guest", null),
        other("external", null),
        other("room", randomUUID()),
      ],
    });
    const found = await reading(world, id);
    expect(found.invited.map(({ name }) => name).sort()).toEqual([
      ...world.people.slice(0, 6).map(({ name }) => name),
      "Somebody else",
    ]);
    expect(found.notAsked).toBe(4);
  });

  test("a meeting belongs to its tenant: another one may know the same calendar id", async () => {
    const [one, two] = [await at("2026-12-01T00:00:00Z"), await at("2026-12-01T00:00:00Z")];
    const iCalUId = randomUUID();
    const ids = [await one.record({ iCalUId }), await two.record({ iCalUId })];
    expect(ids[0]).not.toBe(ids[1]);
    await expect(reading(one, ids[1] ?? "")).rejects.toMatchObject({ code: "not-found" });
    const teamOfTwo = { teamId: two.teamId, organizer: one.owner, attendees: [], subject: "x" };
    const start = { dateTime: "2026-12-28T10:00:00", timeZone: "UTC" };
    const event = {
      iCalUId: randomUUID(),
      originalStart: null,
      start,
      end: start,
      isAllDay: false,
      isCancelled: false,
    };
    await expect(recordEvent(one.deps, one.scope, { ...event, ...teamOfTwo })).rejects.toThrow();
  });
});
