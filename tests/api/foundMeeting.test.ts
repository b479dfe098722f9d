import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { engines } from "../support/engines.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const joinUrl = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_quay%40thread.v2/0";
const start = "2026-12-28T09:00:00.000Z";
const week = "2027-01-04T09:00:00.000Z";
const zoned = (instant: string) => ({ dateTime: instant.replace("Z", ""), timeZone: "UTC" });
const half = (instant: string) => new Date(Date.parse(instant) + 1_800_000).toISOString();
const timed = (instant: string) => ({ start: zoned(instant), end: zoned(half(instant)) });

describe.each(engines)("which meeting an appointment is, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const find = (world: World, person: WorldPerson, body: object) =>
    world.as(person).call("findMeeting", { body: { start, ...body } });

  test("is told by its link: of a series the date that starts then, or the next one", async () => {
    const world = await here.at("2026-12-28T07:00:00Z", 6);
    const iCalUId = randomUUID();
    const dates = [start, week];
    const ids: string[] = [];
    for (const date of dates) ids.push(await world.record({ iCalUId, joinUrl, originalStart: date, ...timed(date) }));
    const person = world.person(2);
    expect((await find(world, person, { joinUrl })).sure?.id).toBe(ids[0]);
    expect((await find(world, person, { joinUrl, start: week })).sure?.id).toBe(ids[1]);
    // All of the series: its first date may be long over.
    const whole = { joinUrl, part: "series", start: "2026-09-07T08:00:00.000Z" };
    expect((await find(world, person, whole)).sure?.id).toBe(ids[0]);
    world.clock.move(3 * 60 * 60_000);
    expect((await find(world, person, whole)).sure?.id).toBe(ids[1]);
    const other = "2027-01-05T09:00:00.000Z";
    expect(await find(world, person, { joinUrl, start: other })).toMatchObject({ sure: null, maybe: [] });
  });

  test("is told by its link also where a page told of it, and after a single one was moved", async () => {
    const world = await here.at("2026-12-28T07:00:00Z", 6);
    const { teamId: id } = world;
    const body = { title: "Stand-up", start, end: half(start), timeZone: "UTC", joinUrl };
    const told = await world.as(world.person(1)).call("tellMeeting", { params: { teamId: id }, body });
    expect((await find(world, world.person(4), { joinUrl })).sure?.id).toBe(told.id);
    const later = { joinUrl, start: "2026-12-28T11:00:00.000Z" };
    expect((await find(world, world.person(4), { ...later, part: "single" })).sure?.id).toBe(told.id);
    expect((await find(world, world.person(4), { ...later, part: "date" })).sure).toBeNull();
  });

  test("without a link those of the same start and title may be it, which a person has to say", async () => {
    const world = await here.at("2026-12-28T07:00:00Z", 6);
    const id = await world.record({ subject: "Ways of working", ...timed(start) });
    await world.record({ subject: "Something else", ...timed(start) });
    await world.record({ subject: "Ways of working", ...timed(week) });
    const found = await find(world, world.person(3), { title: " ways of Working" });
    expect([found.sure, found.maybe.map((one) => one.id)]).toEqual([null, [id]]);
    expect((await find(world, world.person(3), { title: "Ways" })).maybe).toEqual([]);
    expect((await find(world, world.person(3), {})).maybe).toEqual([]);
  });

  test("is not told to who is neither in the team nor asked, whatever they know of it", async () => {
    const world = await here.at("2026-12-28T07:00:00Z", 6);
    const [spy, guest] = ["Spy", "Guest"].map((name) => ({ id: randomUUID(), name })) as [WorldPerson, WorldPerson];
    const attendees = [...world.people, guest].map((one) => ({ ...one, kind: "guest", response: "none" }) as const);
    const id = await world.record({ joinUrl, subject: "Quay", attendees, ...timed(start) });
    const own = { id: `team-${randomUUID()}`, name: "Own", kind: "team" as const };
    await recordTeam(world.deps, world.scope, "Harbour", { ...own, members: [{ ...spy, role: "owner" }] });
    expect(await find(world, spy, { joinUrl, title: "Quay" })).toMatchObject({ sure: null, maybe: [] });
    expect((await find(world, guest, { joinUrl })).sure?.id).toBe(id);
  });
});
