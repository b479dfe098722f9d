import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { ProblemError } from "../../src/client/call.ts";
import { engines } from "../support/engines.ts";
import { hour, minute } from "../support/pulseFixture.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const joinUrl = "https://teams.microsoft.com/meet/2816?p=quay";
const told = {
  title: "Stand-up",
  start: "2026-12-28T09:00:00Z",
  end: "2026-12-28T09:30:00Z",
  timeZone: "Europe/Berlin",
  joinUrl,
};
const sheets = [3, 4, 4, 5, 2].map((value) => ({ clarity: value, commit: value }));

describe.each(engines)("a meeting that a page tells of, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = (start: string, size = 6) => here.at(start, size);
  const tell = (world: World, person: WorldPerson, change = {}) =>
    world
      .as(person)
      .call("tellMeeting", { params: { teamId: world.teamId }, body: { ...told, chatId: world.teamId, ...change } });

  test("is asked before and after, and its result read, with no permission to read any calendar", async () => {
    const world = await at("2026-12-28T07:00:00Z", 8);
    expect(world.deps.graph).toBeNull();
    const teller = world.person(3);
    const { id, invited, organizer, start, timeZone } = await tell(world, teller);
    expect([start, timeZone]).toEqual(["2026-12-28T09:00:00.000Z", "Europe/Berlin"]);
    expect(organizer).toEqual(teller);
    // Nobody chooses who is asked: it is the team.
    expect(invited.map((one) => one.id).toSorted()).toEqual(world.people.map((one) => one.id).toSorted());
    const { pulses } = await world.as(teller).call("putCheck", { params: { id }, body: {} });
    const before = pulses.find((one) => one.phase === "before");
    expect(before?.state).toBe("open");
    await world.answer(before?.id ?? "", sheets);
    world.clock.move(2 * hour + 5 * minute);
    await sweep(world.deps);
    const result = await world.as(world.person(7)).call("result", { params: { id: before?.id ?? "" } });
    expect([result.state, result.answered]).toEqual(["released", 5]);
    world.clock.move(27 * minute);
    await sweep(world.deps);
    const over = await world.as(teller).call("occurrence", { params: { id } });
    expect(over.pulses.find((one) => one.phase === "after")?.state).toBe("open");
  });

  test("told again, by others, at the same time or in other words, it stays one and as it was", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const first = await tell(world, world.person(1), { organizerId: world.person(2).id });
    expect(first.organizer).toEqual(world.person(2));
    for (const change of [
      {},
      { title: "Mine now", organizerId: world.person(4).id },
      { start: "2026-12-28T09:10:00Z", end: "2026-12-28T09:20:00Z" },
      { joinUrl: null },
    ]) {
      const again = await tell(world, world.person(4), change);
      expect(again).toEqual({ ...first, youMay: again.youMay });
    }
  });

  test("one of another link at the same time is another meeting, and next week's is the next of the same series", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const first = await tell(world, world.person(1));
    const other = await tell(world, world.person(1), { joinUrl: `${joinUrl}2`, chatId: null });
    expect(other.seriesId).not.toBe(first.seriesId);
    const next = await tell(world, world.person(1), { start: "2027-01-04T09:00:00Z", end: "2027-01-04T09:30:00Z" });
    expect([next.seriesId, next.id === first.id]).toEqual([first.seriesId, false]);
  });

  test("what a calendar says later is the same meeting under its real name, with what was asked of it", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const { id } = await tell(world, world.person(1));
    await world.as(world.person(1)).call("putCheck", { params: { id }, body: { mode: "open" } });
    const event = {
      iCalUId: randomUUID(),
      originalStart: null,
      teamId: world.teamId,
      subject: "Daily stand-up",
      start: { dateTime: "2026-12-28T10:00:00", timeZone: "W. Europe Standard Time" },
      end: { dateTime: "2026-12-28T10:30:00", timeZone: "W. Europe Standard Time" },
      joinUrl,
      chatId: world.teamId,
      isAllDay: false,
      isCancelled: false,
      organizer: world.person(0),
      attendees: world.people.map((one) => ({ ...one, kind: "member" as const, response: "accepted" as const })),
    };
    const graph = { source: "graph", readAt: world.deps.clock.now() } as const;
    expect(await recordEvent(world.deps, world.scope, event, graph)).toEqual({ occurrenceId: id });
    const read = await world.as(world.person(1)).call("occurrence", { params: { id } });
    expect([read.title, read.organizer, read.check?.mode]).toEqual(["Daily stand-up", world.person(0), "open"]);
  });

  test.each([
    ["long over", { start: "2026-12-27T23:00:00Z", end: "2026-12-28T00:30:00Z" }, "four hours"],
    ["too far away", { start: "2027-03-01T09:00:00Z", end: "2027-03-01T09:30:00Z" }, "35 days"],
    ["without a chat and a link", { chatId: null, joinUrl: null }, "say chatId or joinUrl"],
    ["ending before it starts", { end: "2026-12-28T08:00:00Z" }, "must end after"],
    ["in a time zone that nobody knows", { timeZone: "Mars/Olympus" }, "nobody knows this time zone"],
    ["behind a link that is none of the web", { joinUrl: "http://quay.example/meet" }, "joinUrl"],
  ])("%s it is refused with what to do, and nothing is stored", async (_, change, says) => {
    const world = await at("2026-12-28T07:00:00Z");
    const refused = await tell(world, world.person(1), change).catch((error: ProblemError) => error.problem);
    expect(refused).toMatchObject({ code: "bad-request" });
    expect(JSON.stringify(refused)).toContain(says);
    const { occurrences } = await world
      .as(world.person(1))
      .call("occurrences", { params: { teamId: world.teamId }, query: {} });
    expect(occurrences).toEqual([]);
  });

  test("a link or a chat that one happens to know opens nothing of another team, and takes nothing over", async () => {
    const theirs = await at("2026-12-28T07:00:00Z");
    const spy = { id: randomUUID(), name: "Spy" };
    const mine = { id: `team-${randomUUID()}`, name: "Own", kind: "team" as const };
    const members = [{ ...spy, role: "member" as const }];
    await recordTeam(theirs.deps, theirs.scope, "Harbour", { ...mine, members });
    const { id, seriesId } = await tell(theirs, theirs.person(0));
    await theirs.as(theirs.person(0)).call("putCheck", { params: { id }, body: {} });
    const later = { start: "2026-12-29T09:00:00Z", end: "2026-12-29T09:30:00Z" };
    const asSpy = (change: object) =>
      theirs.as(spy).call("tellMeeting", { params: { teamId: mine.id }, body: { ...told, ...later, ...change } });
    await expect(asSpy({ chatId: theirs.teamId })).rejects.toMatchObject({ code: "bad-request" });
    const own = await asSpy({ chatId: null });
    expect([own.seriesId === seriesId, own.teamId, own.check]).toEqual([false, mine.id, null]);

    // A real meeting of that link, told by its calendar, belongs to its own team, whoever named the link before.
    const event = {
      ...{ iCalUId: randomUUID(), originalStart: null, teamId: theirs.teamId, subject: "Quay", joinUrl: `${joinUrl}9` },
      start: { dateTime: "2026-12-30T10:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-12-30T10:30:00", timeZone: "UTC" },
      ...{ isAllDay: false, isCancelled: false, organizer: theirs.person(0) },
      attendees: theirs.people.map((one) => ({ ...one, kind: "member" as const, response: "accepted" as const })),
    };
    const squatted = await asSpy({ chatId: null, joinUrl: `${joinUrl}9`, ...later });
    const graph = { source: "graph", readAt: theirs.deps.clock.now() } as const;
    const real = await recordEvent(theirs.deps, theirs.scope, event, graph);
    expect(real?.occurrenceId).not.toBe(squatted.id);
    const read = await theirs.as(theirs.person(1)).call("occurrence", { params: { id: real?.occurrenceId ?? "" } });
    expect(read).toMatchObject({ teamId: theirs.teamId, organizer: theirs.person(0) });
    await expect(theirs.as(spy).call("occurrence", { params: { id: real?.occurrenceId ?? "" } })).rejects.toMatchObject(
      { code: "not-found" },
    );
  });

  test("a member who tells of the next meeting of a series does not become its organizer", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const first = await tell(world, world.person(0));
    const next = { start: "2027-01-04T09:00:00Z", end: "2027-01-04T09:30:00Z", title: "Mine" };
    const told = await tell(world, world.person(4), { ...next, organizerId: world.person(4).id });
    expect([told.seriesId, told.organizer]).toEqual([first.seriesId, world.person(0)]);
    const body = { mode: "open" as const, appliesTo: "series" as const };
    await expect(world.as(world.person(4)).call("putCheck", { params: { id: told.id }, body })).rejects.toMatchObject({
      code: "wrong-role",
    });
  });

  test("nobody fills a team's calendar with meetings", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const one = (day: number) => ({
      chatId: null,
      joinUrl: `${joinUrl}&day=${day}`,
      start: new Date(Date.parse(told.start) + day * 24 * hour).toISOString(),
      end: new Date(Date.parse(told.end) + day * 24 * hour).toISOString(),
    });
    for (let day = 0; day < 20; day++) await tell(world, world.person(1), one(day));
    await expect(tell(world, world.person(2), one(20))).rejects.toMatchObject({ code: "bad-request" });
  });

  test("a stranger hears nothing of the team", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const stranger = { id: randomUUID(), name: "Stranger" };
    await expect(tell(world, stranger)).rejects.toMatchObject({ code: "not-found" });
  });
});
