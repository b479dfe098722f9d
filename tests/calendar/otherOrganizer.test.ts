import { describe, expect, test } from "vitest";
import type { Meeting } from "../../demo/graph/state.ts";
import { at, type CalendarWorld, weekly, withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase, hour } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

describe("who organizes a meeting, when two calendars say different things", () => {
  const worlds = worldsOn(() => embeddedDatabase());
  const opened = async () => {
    const world = withCalendar(await worlds.at("2026-12-27T08:00:00Z", 6));
    await world.openGroup();
    const uid = world.meet();
    await world.settle();
    const [meeting] = await world.meetings();
    const params = { id: meeting?.id ?? "" };
    await world.as(world.person(0)).call("putCheck", { params, body: { appliesTo: "series" } });
    return { world, uid };
  };
  /** All meetings of the team in one line each: who organizes, when, in what state. */
  const seen = async (world: CalendarWorld) =>
    (await world.meetings()).map(
      ({ organizer, title, start, end, state, pulses }) =>
        `${world.people.findIndex(({ id }) => id === organizer.id)} ${title} ${start} ${end} ${state} ${pulses.length}`,
    );
  const inCalendar = (world: CalendarWorld, uid: string) =>
    world.graph.state.meetings.find((one) => one.uid === uid) as Meeting;
  const edit = (world: CalendarWorld, meeting: Meeting, change: Partial<Meeting>) =>
    Object.assign(meeting, change, {
      version: ++world.graph.state.version,
      changedAt: world.clock.now().toISOString(),
    });
  const readAgain = async (world: CalendarWorld) => {
    world.clock.move(5 * hour);
    await world.settle();
  };
  const ignored = (world: CalendarWorld) => world.lines.filter((line) => line.includes('"calendar-organizer-ignored"'));

  /** An entry of somebody's own that carries the key of another meeting, as a file brought into a calendar may. */
  const bringIn = (
    world: CalendarWorld,
    uid: string,
    times: { start: string; end: string },
    day: "monday" | "tuesday",
  ) => {
    const pattern = { ...weekly.pattern, daysOfWeek: [day] };
    const made = world.meet({
      ...{ organizer: world.person(4).id, subject: "Taken", invited: [] },
      ...{ start: at(times.start), end: at(times.end) },
      recurrence: { pattern, range: { ...weekly.range, startDate: times.start.slice(0, 10) } },
    });
    return edit(world, inCalendar(world, made), { uid, online: null });
  };
  const monday = { start: "2026-12-28T10:00", end: "2026-12-28T10:40" };
  const tuesday = { start: "2026-12-29T10:00", end: "2026-12-29T10:40" };

  test("nobody takes a meeting over by an entry of their own: no time, no name, no new date, no end of it", async () => {
    const { world, uid } = await opened();
    const before = await seen(world);
    const same = bringIn(world, uid, monday, "monday");
    bringIn(world, uid, tuesday, "tuesday");
    await readAgain(world);
    expect((await seen(world)).filter((line) => before.includes(line))).toEqual(before);
    expect((await seen(world)).filter((line) => !line.startsWith("0 Weekly"))).toEqual([]);
    expect(ignored(world).length).toBeGreaterThan(0);
    expect(ignored(world).join()).not.toContain(world.person(4).id);
    edit(world, same, { isCancelled: true });
    await readAgain(world);
    expect((await seen(world)).filter((line) => before.includes(line))).toEqual(before);
  });

  test("nor once its organizer's calendar is closed, while another calendar holds it", async () => {
    const { world, uid } = await opened();
    world.graph.organisation.leave(world.person(0).id);
    await readAgain(world);
    const before = await seen(world);
    bringIn(world, uid, monday, "monday");
    await readAgain(world);
    expect((await seen(world)).filter((line) => before.includes(line))).toEqual(before);
    expect(ignored(world).length).toBeGreaterThan(0);
  });

  const handedOver = (world: CalendarWorld, uid: string) => {
    const meeting = inCalendar(world, uid);
    const [next, former] = [world.person(1), meeting.attendees[0]];
    if (former === undefined) throw new Error("nobody was invited");
    const others = meeting.attendees.filter(({ personId }) => personId !== next.id);
    const place = world.graph.state.people.find(({ id }) => id === world.person(0).id);
    const left = { ...former, personId: world.person(0).id, name: place?.name ?? "", address: place?.mail ?? "" };
    edit(world, meeting, { organizerId: next.id, attendees: [...others, left], end: at("2026-12-28T10:45") });
  };
  const organizers = async (world: CalendarWorld) => new Set((await seen(world)).map((line) => line.slice(0, 1)));

  test("a meeting that is handed over is the next one's as soon as the calendar it was in says so", async () => {
    const { world, uid } = await opened();
    handedOver(world, uid);
    await readAgain(world);
    expect(await organizers(world)).toEqual(new Set(["1"]));
    expect((await seen(world))[0]).toContain("T09:45:00.000Z planned");
    // From now on that calendar alone counts.
    edit(world, inCalendar(world, uid), { end: at("2026-12-28T10:50") });
    await readAgain(world);
    expect((await seen(world))[0]).toContain("T09:50:00.000Z planned");
  });

  test("of somebody who has left, it is the next one's as soon as other calendars say so", async () => {
    const { world, uid } = await opened();
    world.graph.organisation.leave(world.person(0).id);
    await readAgain(world);
    handedOver(world, uid);
    await readAgain(world);
    expect(await organizers(world)).toEqual(new Set(["1"]));
    expect((await seen(world))[0]).toContain("T09:45:00.000Z planned");
  });
});
