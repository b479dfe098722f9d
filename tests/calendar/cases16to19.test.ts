/** Long, because what becomes of a series that is called off, moved or split is told with what goes along. */
import { describe, expect, test } from "vitest";
import { beforeSending } from "../../api/features/calendar/standing/writes.ts";
import { stopSeries } from "../../api/features/reminder/contact/writes.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { at, type CalendarWorld, weekly, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour, minute } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const first = "2026-12-28T09:00:00.000Z";
const second = "2027-01-04T09:00:00.000Z";

describe("a meeting that is called off, moved or split", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  /** A weekly series that is asked, an hour into its first opening. */
  const asked = async (change: Parameters<CalendarWorld["meet"]>[0] = {}): Promise<CalendarWorld & { uid: string }> => {
    const world = withCalendar(await worlds.at("2026-12-27T08:00:00Z", 6));
    const uid = world.meet(change);
    await world.openGroup();
    const [meeting] = await world.meetings();
    await world
      .as(world.person(0))
      .call("putCheck", { params: { id: meeting?.id ?? "" }, body: { appliesTo: "series" } });
    world.clock.move(2 * hour);
    await sweep(world.deps);
    return { ...world, uid };
  };
  const told = async (world: CalendarWorld) =>
    (await world.meetings()).map(({ start, state, pulses }) => ({
      start,
      state,
      pulses: pulses.map((pulse) => `${pulse.phase} ${pulse.state}`).toSorted(),
    }));

  test("case 16: a series that is called off voids what is open and asks nothing", async () => {
    const world = await asked();
    expect((await told(world))[0]?.pulses).toEqual(["after planned", "before open"]);
    world.graph.calendars.cancel({ uid: world.uid, originalStart: null });
    await world.settle();
    const found = await told(world);
    expect(found.every(({ state }) => state === "cancelled")).toBe(true);
    expect(found.flatMap(({ pulses }) => pulses).filter((one) => !one.endsWith("void"))).toEqual([]);
    // Some calendars put a word in front of its name; the name stays.
    expect((await world.meetings())[0]?.title).toBe("Weekly product sync");
    const trend = await world.as(world.person(0)).call("trend", { params: { teamId: world.teamId } });
    expect(trend.trends.flatMap(({ questions }) => questions.flatMap(({ points }) => points))).toEqual([]);
  });

  test("case 16: one that is removed from its organizer's calendar counts as called off", async () => {
    const world = await asked();
    world.graph.calendars.discard({ uid: world.uid, originalStart: first }, world.person(0).id);
    await world.settle();
    expect((await told(world))[0]).toEqual({ start: first, state: "cancelled", pulses: ["after void", "before void"] });
    expect((await told(world))[1]?.state).toBe("planned");
  });

  test("case 16: one that somebody else took out of their own calendar stands, with them on the invitation", async () => {
    const world = await asked();
    world.graph.calendars.discard({ uid: world.uid, originalStart: second }, world.person(3).id);
    await world.settle();
    const found = (await world.meetings()).find(({ start }) => start === second);
    expect(found?.state).toBe("planned");
    expect(found?.pulses.map(({ state }) => state)).toEqual(["planned", "planned"]);
    expect(found?.invited).toHaveLength(6);
  });

  test("case 17: one date of a series that is called off is the only one that is dropped", async () => {
    const world = await asked();
    world.graph.calendars.cancel({ uid: world.uid, originalStart: second });
    await world.settle();
    expect((await told(world)).map(({ state }) => state)).toEqual([
      "planned",
      "cancelled",
      "planned",
      "planned",
      "planned",
    ]);
    expect((await told(world))[1]?.pulses).toEqual(["after void", "before void"]);
    expect((await told(world))[0]?.pulses).toEqual(["after planned", "before open"]);
  });

  test("case 18: one date that moves to another day takes its questions along; the rhythm and the key stay", async () => {
    const world = await asked();
    const [before] = await world.meetings();
    world.graph.calendars.change(
      { uid: world.uid, originalStart: first },
      { start: at("2026-12-29T15:00"), end: at("2026-12-29T15:30") },
    );
    await world.settle();
    const found = await world.meetings();
    expect(found.map(({ start }) => start)).toEqual([
      "2026-12-29T14:00:00.000Z",
      second,
      "2027-01-11T09:00:00.000Z",
      "2027-01-18T09:00:00.000Z",
      "2027-01-25T09:00:00.000Z",
    ]);
    expect(found[0]?.id).toBe(before?.id);
    const open = found[0]?.pulses.find(({ phase }) => phase === "before");
    const pulse = await world.as(world.person(0)).call("pulse", { params: { id: open?.id ?? "" } });
    expect(pulse).toMatchObject({ state: "open", sealsAt: "2026-12-29T14:05:00.000Z" });
    const rows = await worlds.database.asOwner((tx) =>
      tx
        .selectFrom("occurrence")
        .select("original_start")
        .where("occurrence_id", "=", before?.id ?? "")
        .execute(),
    );
    expect(rows).toEqual([{ original_start: first }]);
  });

  test("case 18: right before something is sent a move that nobody has told of yet is noticed", async () => {
    const world = await asked();
    const [meeting] = await world.meetings();
    const id = meeting?.id ?? "";
    expect(await beforeSending(world.deps, world.scope, id)).toEqual({
      stands: true,
      startAt: new Date(first),
      isRead: true,
    });
    world.clock.move(minute);
    world.graph.calendars.change(
      { uid: world.uid, originalStart: first },
      { start: at("2026-12-28T12:00"), end: at("2026-12-28T12:30") },
    );
    expect(await beforeSending(world.deps, world.scope, id)).toEqual({
      stands: true,
      startAt: new Date("2026-12-28T11:00:00Z"),
      isRead: true,
    });
    world.clock.move(minute);
    world.graph.calendars.cancel({ uid: world.uid, originalStart: first });
    expect(await beforeSending(world.deps, world.scope, id)).toMatchObject({ stands: false, isRead: true });
    expect((await told(world))[0]?.pulses).toEqual(["after void", "before void"]);
    // Without Graph what was recorded last counts.
    const [, next] = await world.meetings();
    expect(await beforeSending({ ...world.deps, graph: null }, world.scope, next?.id ?? "")).toEqual({
      stands: true,
      startAt: new Date(second),
      isRead: false,
    });
  });

  test("case 19: this and all following changed is a new series beside the old one; nothing is merged", async () => {
    const world = await asked();
    const before = await world.meetings();
    world.graph.calendars.split(
      { uid: world.uid, originalStart: "2027-01-11T09:00:00.000Z" },
      { start: at("2027-01-12T11:00"), end: at("2027-01-12T11:30") },
    );
    await world.settle();
    const found = (await world.meetings()).filter(({ state }) => state === "planned");
    const series = Map.groupBy(found, ({ seriesId }) => seriesId);
    expect(series.size).toBe(2);
    expect(series.get(before[0]?.seriesId ?? "")?.map(({ start }) => start)).toEqual([first, second]);
    const fresh = [...series].find(([id]) => id !== before[0]?.seriesId)?.[1] ?? [];
    expect(fresh.map(({ start }) => start)).toEqual([
      "2027-01-12T10:00:00.000Z",
      "2027-01-19T10:00:00.000Z",
      "2027-01-26T10:00:00.000Z",
    ]);
    // What is asked goes along, as it was said and by whom.
    expect(fresh.map(({ pulses }) => pulses.map(({ phase, state }) => `${phase} ${state}`).toSorted())).toEqual(
      Array(3).fill(["after planned", "before planned"]),
    );
    expect(fresh.map(({ check }) => check)).toEqual(Array(3).fill(before[1]?.check));
    const { changes } = await world.as(world.person(0)).call("changes", { params: { teamId: world.teamId } });
    const set = changes.filter(({ what }) => what !== "calendars-set");
    expect(set.map(({ what, by }) => ({ what, by: by?.name ?? null }))).toEqual([
      { what: "check-set", by: null },
      { what: "check-set", by: world.person(0).name },
    ]);
    expect((await told(world)).filter(({ state }) => state === "cancelled").map(({ start }) => start)).toEqual([
      "2027-01-11T09:00:00.000Z",
      "2027-01-18T09:00:00.000Z",
      "2027-01-25T09:00:00.000Z",
    ]);
  });

  test("case 19: whoever stopped the messages of a series is not written to by what follows it", async () => {
    const world = await asked();
    const [meeting] = await world.meetings();
    const stopped = async (place: number) => {
      const { series } = await world.as(world.person(place)).call("reminders", {});
      return new Map(series.map(({ id, muted }) => [id, muted]));
    };
    await stopSeries(world.deps, world.scope, world.person(3).id, meeting?.seriesId ?? "");
    world.graph.calendars.split(
      { uid: world.uid, originalStart: "2027-01-11T09:00:00.000Z" },
      { start: at("2027-01-12T11:00"), end: at("2027-01-12T11:30") },
    );
    await world.settle();
    const next = (await world.meetings()).find(({ seriesId }) => seriesId !== meeting?.seriesId)?.seriesId ?? "";
    expect([(await stopped(3)).get(next), (await stopped(2)).get(next)]).toEqual([true, false]);
  });

  test.each([
    ["of the same title", undefined, true],
    ["of another title", "Something else", false],
  ])(
    "case 19: a meeting in a room, without a link, hands what is asked on to a series %s: %s",
    async (_, subject, isAsked) => {
      const world = await asked({ online: null });
      const next = world.graph.calendars.split(
        { uid: world.uid, originalStart: "2027-01-11T09:00:00.000Z" },
        { start: at("2027-01-12T11:00"), end: at("2027-01-12T11:30"), ...(subject === undefined ? {} : { subject }) },
      );
      expect(next).not.toBe(world.uid);
      await world.settle();
      const fresh = (await world.meetings()).filter(({ start }) => start.endsWith("T10:00:00.000Z"));
      expect(fresh).toHaveLength(3);
      expect(fresh.map(({ check }) => check !== null)).toEqual(Array(3).fill(isAsked));
    },
  );

  test("case 19: a series that was split is split again, and stays stopped once somebody has stopped it", async () => {
    const world = await asked();
    const next = world.graph.calendars.split(
      { uid: world.uid, originalStart: "2027-01-11T09:00:00.000Z" },
      { start: at("2027-01-12T11:00"), end: at("2027-01-12T11:30") },
    );
    await world.settle();
    const [stopped] = (await world.meetings()).filter(({ start }) => start === "2027-01-12T10:00:00.000Z");
    await world
      .as(world.person(0))
      .call("putReview", { params: { id: stopped?.seriesId ?? "" }, body: { answer: "stop" } });
    world.clock.move(minute);
    world.graph.calendars.split(
      { uid: next, originalStart: "2027-01-19T10:00:00.000Z" },
      { start: at("2027-01-20T11:00"), end: at("2027-01-20T11:30") },
    );
    await world.settle();
    const found = (await world.meetings()).filter(({ start, state }) => start > "2027-01-12" && state === "planned");
    expect(found.map(({ start }) => start)).toEqual([
      "2027-01-12T10:00:00.000Z",
      "2027-01-20T10:00:00.000Z",
      "2027-01-27T10:00:00.000Z",
    ]);
    expect(found.flatMap(({ pulses }) => pulses).filter(({ state }) => state !== "void")).toEqual([]);
  });

  test("case 19: a series of somebody else in the same room, or beside one that goes on, takes nothing over", async () => {
    const world = await asked();
    const { online } = world.graph.state.meetings[0] ?? {};
    if (online == null) throw new Error("the meeting is not online");
    const beside = { subject: "Another sync", start: at("2027-01-12T11:00"), end: at("2027-01-12T11:30") };
    const ofAnother = {
      organizer: world.person(1).id,
      invited: world.people.filter((_, place) => place !== 1).map(({ id }) => id),
    };
    const recurrence = { ...weekly, range: { type: "noEnd", startDate: "2027-01-12" } } as const;
    world.meet({ ...beside, recurrence, online: { sameAs: online } });
    await world.settle();
    const own = (await world.meetings()).filter(({ title }) => title === "Another sync");
    expect(own.length).toBeGreaterThan(1);
    expect(own.flatMap(({ pulses }) => pulses)).toEqual([]);
    world.clock.move(minute);
    world.meet({ ...beside, ...ofAnother, recurrence, online: { sameAs: online } });
    world.graph.calendars.end({ uid: world.uid, originalStart: "2027-01-11T09:00:00.000Z" });
    await world.settle();
    const found = (await world.meetings()).filter(({ title }) => title === "Another sync");
    const others = found.filter(({ organizer }) => organizer.id === world.person(1).id);
    expect(others.length).toBeGreaterThan(1);
    expect(others.flatMap(({ pulses }) => pulses)).toEqual([]);
  });
});
