import { describe, expect, test } from "vitest";
import { withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());
const OTHER = "7d3f2a10-5b7c-4a55-9d7e-2f60c1a9be01";

describe("the group whose calendars are read", () => {
  const begin = async () => {
    const world = withCalendar(await worlds.at("2026-12-27T06:00:00Z", 4));
    const put = (groupId: string | null) =>
      world.as(world.person(0), true).call("putCalendarGroup", { body: { groupId } });
    const told = async () => {
      const { changes } = await world.as(world.person(2)).call("changes", { params: { teamId: world.teamId } });
      return changes.filter(({ what }) => what.startsWith("calendars-"));
    };
    return { world, put, told };
  };

  test("every team reads that an administrator chose, changed or ended it, and never which group it is", async () => {
    const { world, put, told } = await begin();
    await put(world.groupId);
    expect(await told()).toMatchObject([{ what: "calendars-set", by: world.person(0), meeting: null, facts: {} }]);
    // The same again is no news.
    await put(world.groupId);
    expect(await told()).toHaveLength(1);
    world.clock.move(1000);
    await put(OTHER);
    world.clock.move(1000);
    await put(null);
    await put(null);
    expect((await told()).map(({ what }) => what)).toEqual(["calendars-ended", "calendars-set", "calendars-set"]);
    const text = JSON.stringify(await told());
    for (const id of [world.groupId, OTHER]) expect(text).not.toContain(id);
  });

  test("nobody else can choose it, and nothing is told of the attempt", async () => {
    const { world, told } = await begin();
    const attempt = world.as(world.person(1)).call("putCalendarGroup", { body: { groupId: OTHER } });
    await expect(attempt).rejects.toMatchObject({ code: "wrong-role" });
    expect(await told()).toEqual([]);
  });

  test("a calendar that is open and not read yet says since when it is being read, and then when it was", async () => {
    const { world, put } = await begin();
    await put(world.groupId);
    const rungs = async () => {
      const { rungs } = await world.as(world.person(2)).call("calendar", {});
      return Object.fromEntries(rungs.map((one) => [one.rung, one]));
    };
    expect((await rungs()).mailboxes).toMatchObject({ state: "open", readAt: null });
    await world.settle();
    expect((await rungs()).person).toMatchObject({ state: "open", since: "2026-12-27T06:00:00.000Z" });
    expect((await rungs()).person?.readAt).not.toBeNull();
  });
});
