import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { hour, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

describe.each(engines)("asking again within a day, on %s", (_, fresh) => {
  let database: TestDatabase;
  const worlds: World[] = [];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await database.close();
  });

  const at = async (size: number) => {
    const world = await makeWorld(database, noon, size);
    worlds.push(world);
    const owner = world.as(world.people[0] as WorldPerson);
    const meetingOf = (people: readonly WorldPerson[], inHours: number) => {
      const time = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: "UTC" });
      const start = +noon + inHours * hour;
      return world.record({
        start: time(start),
        end: time(start + hour),
        attendees: people.map((person) => ({ ...person, kind: "member", response: "accepted" })),
      });
    };
    const check = (id: string, before: boolean) =>
      owner.call("putCheck", { params: { id }, body: { questions: ["clarity"], size: "quick", before } });
    const ask = (question: string, occurrenceId?: string) =>
      owner.call("startAdhoc", {
        params: { teamId: world.teamId },
        body: { questions: [question], ...(occurrenceId === undefined ? {} : { occurrenceId }) },
      });
    const inTheWay = async (question: string, occurrenceId?: string, who = world.people[0] as WorldPerson) => {
      const query = { questions: question, ...(occurrenceId === undefined ? {} : { occurrenceId }) };
      const told = await world.as(who).call("inTheWay", { params: { teamId: world.teamId }, query });
      return told.inTheWay.map(({ meeting, when, until }) => [
        meeting?.title ?? null,
        when,
        (+new Date(until) - +noon) / hour,
      ]);
    };
    return { world, meetingOf, check, ask, inTheWay };
  };
  const tooClose = { code: "audience-too-close" };

  test("is refused while a meeting of the team is about to ask nearly the same people", async () => {
    const { world, meetingOf, check, ask } = await at(9);
    await check(await meetingOf(world.people.slice(1), 6), false);
    await expect(ask("clarity")).rejects.toMatchObject(tooClose);
    expect((await ask("commit")).audience).toHaveLength(9);
  });

  test("is allowed for the very people the meeting will ask, and where the meeting is far off", async () => {
    const { world, meetingOf, check, ask } = await at(9);
    const meeting = await meetingOf(world.people.slice(1), 6);
    await check(meeting, false);
    expect((await ask("clarity", meeting)).audience).toHaveLength(8);
    const later = await at(9);
    await later.check(await later.meetingOf(later.world.people.slice(1), 80), false);
    expect((await later.ask("clarity")).audience).toHaveLength(9);
  });

  test("is left out of a meeting that would ask other people the same, with the guess about it; all else is asked", async () => {
    const { world, meetingOf, ask } = await at(9);
    const owner = world.as(world.people[0] as WorldPerson);
    const { id } = await ask("clarity");
    await owner.call("seal", { params: { id }, body: { unseen: true } });
    const again = await ask("clarity");
    for (const person of world.people.slice(0, 6)) await voterOf(again, person, world.as(person)).vote({ clarity: 4 });
    await owner.call("seal", { params: { id: again.id }, body: {} });
    const setUp = async (people: readonly WorldPerson[], questions: string[]) => {
      const meeting = await meetingOf(people, 2);
      await owner.call("putCheck", {
        params: { id: meeting },
        body: { questions, size: "quick", before: true, after: false, appliesTo: "occurrence" },
      });
      await sweep(world.deps);
      const { pulses } = await owner.call("occurrence", { params: { id: meeting } });
      return owner.call("pulse", { params: { id: pulses[0]?.id ?? "" } });
    };
    const some = await setUp(world.people.slice(1), ["clarity", "guess-clarity", "free"]);
    const leftOut = [{ id: "clarity", name: "clear purpose", why: "asked-between" }];
    expect(some).toMatchObject({ state: "open", questions: [{ id: "free" }], leftOut });
    const none = await setUp(world.people.slice(1), ["clarity"]);
    expect(none).toMatchObject({ state: "void", leftOut });
    const result = await owner.call("result", { params: { id: none.id } });
    expect(result).toMatchObject({ state: "void", why: "left-out", leftOut });
    const all = await setUp(world.people, ["clarity"]);
    expect(all).toMatchObject({ questions: [{ id: "clarity" }], leftOut: [] });
  });

  test("is told before anything is written: which meeting is in the way, also a planned one, and until when", async () => {
    const { world, meetingOf, check, ask, inTheWay } = await at(9);
    expect(await inTheWay("clarity")).toEqual([]);
    const meeting = await meetingOf(world.people.slice(1), 6);
    await check(meeting, true);
    // It asks until 24 hours after its end at the latest, or until the evening of the next working day.
    const [[title, when, until] = []] = await inTheWay("clarity");
    expect([title, when]).toEqual(["Weekly product sync", "later"]);
    expect(until).toBeGreaterThan(30);
    expect(await inTheWay("clarity", meeting), "the very people").toEqual([]);
    expect(await inTheWay("voice"), "something else").toEqual([]);
    expect((await inTheWay("voice,clarity")).length).toBe(1);
    await expect(ask("clarity")).rejects.toMatchObject(tooClose);
    const other = await at(9);
    const few = await other.meetingOf(other.world.people.slice(1), 2);
    const { id } = await other.ask("clarity", few);
    expect(await other.inTheWay("clarity")).toEqual([["Weekly product sync", "now", 48]]);
    const owner = other.world.as(other.world.people[0] as WorldPerson);
    for (const person of other.world.people.slice(1, 7))
      await voterOf(await owner.call("pulse", { params: { id } }), person, other.world.as(person)).vote({ clarity: 3 });
    await owner.call("seal", { params: { id }, body: {} });
    expect(await other.inTheWay("clarity")).toEqual([["Weekly product sync", "earlier", 24]]);
    other.world.clock.move(24 * hour + 1);
    expect(await other.inTheWay("clarity"), "as long as was said, and no longer").toEqual([]);
    expect((await other.ask("clarity")).state).toBe("open");
  });

  test("tells of another team's questions that they are there, and nothing else", async () => {
    const { world, ask } = await at(9);
    const second = { id: `team-${world.teamId}`, name: "Second", kind: "team" as const };
    const [first, ...rest] = world.people;
    const members = rest.map((person, place) => ({ ...person, role: place === 0 ? "owner" : "member" }) as const);
    await recordTeam(world.deps, world.scope, "Harbour", { ...second, members });
    await ask("clarity");
    const theirs = async (who: WorldPerson) =>
      (
        await world.as(who).call("inTheWay", { params: { teamId: second.id }, query: { questions: "clarity" } })
      ).inTheWay.map(({ meeting }) => meeting?.title ?? null);
    expect(await theirs(rest[0] as WorldPerson), "a member of both").toEqual(["Quay"]);
    await recordTeam(world.deps, world.scope, "Harbour", {
      id: world.teamId,
      name: "Quay",
      kind: "team",
      members: [{ ...(first as WorldPerson), role: "owner" }],
    });
    const stranger = { id: randomUUID(), name: "New" };
    await recordTeam(world.deps, world.scope, "Harbour", {
      ...second,
      members: [...members, { ...stranger, role: "member" }],
    });
    expect(await theirs(stranger)).toEqual([null]);
  });

  test("is refused where a few would stay between two audiences of one team", async () => {
    const { world, meetingOf, check, ask } = await at(14);
    await check(await meetingOf(world.people.slice(0, 8), 6), true);
    const other = await meetingOf(world.people.slice(6), 7);
    await expect(ask("clarity", other)).rejects.toMatchObject(tooClose);
  });
});
