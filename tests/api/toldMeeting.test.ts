import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { recordEvent } from "../../api/features/occurrence/writes.ts";
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
  chatId: "19:meeting_standup@thread.v2",
  joinUrl,
};
const sheets = [3, 4, 4, 5, 2].map((value) => ({ clarity: value, commit: value }));

describe.each(engines)("a meeting that a page tells of, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = (start: string, size = 6) => here.at(start, size);
  const tell = (world: World, person: WorldPerson, change = {}) =>
    world.as(person).call("tellMeeting", { params: { teamId: world.teamId }, body: { ...told, ...change } });

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
    const other = await tell(world, world.person(1), { joinUrl: `${joinUrl}2`, chatId: "19:meeting_other@thread.v2" });
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

  test("a stranger hears nothing of the team", async () => {
    const world = await at("2026-12-28T07:00:00Z");
    const stranger = { id: randomUUID(), name: "Stranger" };
    await expect(tell(world, stranger)).rejects.toMatchObject({ code: "not-found" });
  });
});
