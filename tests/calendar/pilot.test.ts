import { describe, expect, test } from "vitest";
import { type AskedMeeting, askedMeeting } from "../support/askedMeeting.ts";
import { channelOf } from "../support/messageWorld.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());

describe("cards and reminders in a pilot", () => {
  /** A pilot since Sunday until the end of the year, in which the team is or is not. */
  const pilotWith = (world: AskedMeeting, isIn: boolean) =>
    world.deps.db.inTenant(world.scope, async (tx) => {
      const of = { tenant_id: world.scope.tenantId };
      await tx.deleteFrom("pilot").where("tenant_id", "=", of.tenant_id).execute();
      await tx
        .insertInto("pilot")
        .values({ ...of, started_at: world.clock.now(), ends_on: "2026-12-31", started_by: null })
        .execute();
      if (isIn)
        await tx
          .insertInto("pilot_team")
          .values({ ...of, team_id: world.teamId, added_at: world.clock.now() })
          .execute();
    });

  /** Who of the team heard something alone. */
  const ofTeam = (world: AskedMeeting) =>
    world.fed.filter(({ personId }) => world.people.some(({ id }) => id === personId));

  test("go to its teams as ever", async () => {
    const world = await askedMeeting(worlds);
    await pilotWith(world, true);
    await world.until("2026-12-28T12:30:00Z");
    expect(world.posts(channelOf(world.teamId))).toHaveLength(1);
    expect(ofTeam(world).length).toBeGreaterThan(0);
  });

  test("go to no other team, not even about what is open there", async () => {
    const world = await askedMeeting(worlds);
    // Opened on Sunday at 13:00, before the pilot; its card is due on Monday morning.
    await world.until("2026-12-27T14:00:00Z");
    await pilotWith(world, false);
    await world.until("2026-12-28T12:30:00Z");
    expect(world.posts(channelOf(world.teamId))).toEqual([]);
    expect(ofTeam(world)).toEqual([]);
    // The log says of each why.
    for (const kind of ["card", "reminder"])
      expect(world.dropped()).toContainEqual({ kind, reason: "outside-pilot", pulseId: expect.any(String) });
  });

  test("of a team that goes, the card that stands still says that it is closed", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T09:00:00Z");
    expect(world.posts(channelOf(world.teamId))).toHaveLength(1);
    await pilotWith(world, false);
    await world.until("2026-12-28T13:40:00Z");
    // `before` closed, and `after` never opened.
    expect(ofTeam(world)).toEqual([]);
    // What other worlds on this database have due is sent along.
    const here = world.updates().filter(({ to }) => to === channelOf(world.teamId));
    expect(JSON.stringify(here.at(-1))).toContain("The questions are closed.");
  });
});
