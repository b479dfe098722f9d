import { describe, expect, test } from "vitest";
import { voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { noon } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

describe.each(engines)(
  "four colleagues who tell each other their answers, and one they want to know of, on %s",
  (_, fresh) => {
    const here = worldsOn(fresh);

    test("the fifth reads before the first tap who is asked, how many answers it takes and who will see them", async () => {
      const world = await here.at(noon, 5);
      const [owner, target] = [world.person(0), world.person(4)];
      const pulse = await world.as(owner).call("startAdhoc", {
        params: { teamId: world.teamId },
        body: { questions: ["clarity"], mode: "private", threshold: 5 },
      });
      const theirs = await world.as(target).call("pulse", { params: { id: pulse.id } });
      expect(theirs).toMatchObject({ mode: "private", threshold: 5, yours: "none", readers: "team" });
      expect(theirs.audience.map(({ name }) => name).toSorted()).toEqual(
        world.people.map(({ name }) => name).toSorted(),
      );
      expect(theirs.facilitator?.name).toBe(owner.name);

      // Without the fifth the four get nothing out of it, neither by revealing nor by waiting.
      for (const place of [0, 1, 2, 3])
        await voterOf(pulse, world.person(place), world.as(world.person(place))).vote({ clarity: 5 });
      world.clock.move(10_000);
      expect((await world.as(owner).call("live", { params: { id: pulse.id } })).count).toEqual({
        invited: 5,
        enough: false,
      });
      await expect(world.as(owner).call("seal", { params: { id: pulse.id }, body: {} })).rejects.toMatchObject({
        code: "too-few",
        facts: { needed: 5 },
      });
      world.clock.move(25 * 60 * 60_000);
      expect((await world.as(owner).call("live", { params: { id: pulse.id } })).state).toBe("sealed");
      const result = await world.as(owner).call("result", { params: { id: pulse.id } });
      expect(result).toMatchObject({ state: "withheld", answered: null, questions: [{ shown: false }] });
      expect(JSON.stringify(result)).not.toMatch(/"(counts|n|median|range)":/);
    });
  },
);
