import { expect, test } from "vitest";
import { askedMeeting } from "../support/askedMeeting.ts";
import { embeddedDatabase, minute } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());

test("a meeting moved to and fro changes what a feed says twice at most, and is never a second line there", async () => {
  const world = await askedMeeting(worlds, { size: 5, bot: false });
  const person = world.person(2);
  await world.until("2026-12-28T12:05:00Z");
  const heard = () => world.fed.filter(({ personId }) => personId === person.id);
  const before = heard().length;
  expect(before).toBeGreaterThan(0);
  for (let time = 0; time < 6; time++) {
    if (time % 2 === 0) await world.move("2026-12-28T15:30", "2026-12-28T16:00");
    else await world.move("2026-12-28T15:00", "2026-12-28T15:30");
    world.clock.move(2 * minute);
    await world.tick();
  }
  expect(heard()).toHaveLength(before + 2);
  await world.until("2026-12-28T14:25:00Z");
  expect(heard()).toHaveLength(before + 2);
  const chains = new Set(heard().map(({ activity }) => activity.chainId));
  expect(world.feed(person)).toHaveLength(chains.size);
});
