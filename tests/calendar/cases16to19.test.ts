import { describe, expect, test } from "vitest";
import { beforeSending } from "../../api/features/calendar/standing/writes.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { at, type CalendarWorld, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour, minute } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const first = "2026-12-28T09:00:00.000Z";
const second = "2027-01-04T09:00:00.000Z";

describe("a meeting that is called off, moved or split", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  /** A weekly series that is asked, an hour into its first opening. */
  const asked = async (): Promise<CalendarWorld & { uid: string }> => {
    const world = withCalendar(await worlds.at("2026-12-27T08:00:00Z", 6));
    const uid = world.meet();
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
    // The new one is asked nothing until somebody says so.
    expect(fresh.flatMap(({ pulses }) => pulses)).toEqual([]);
    expect((await told(world)).filter(({ state }) => state === "cancelled").map(({ start }) => start)).toEqual([
      "2027-01-11T09:00:00.000Z",
      "2027-01-18T09:00:00.000Z",
      "2027-01-25T09:00:00.000Z",
    ]);
  });
});
