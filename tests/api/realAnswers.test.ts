import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "../../src/contract/question.ts";
import { countsOf, rowsOf } from "../statistics/referenceFiles.ts";
import { answerAll } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { noon, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type WorldPerson } from "../support/world.ts";

/**
 * A blind vote costs about 45 ms of one core, most of it on the device, and there are 2042: all groups on the embedded
 * engine, and on every server a third of them, each server another one.
 */
const taken = engines.map(([name, fresh], index) => {
  const mine = (_: unknown, place: number) => index === 0 || place % 3 === (index - 1) % 3;
  return { name, fresh, mine, share: index === 0 ? "every group" : "a third of the groups" };
});

/** Every group once, with the first item the table has for it. */
const groups = [...Map.groupBy(rowsOf("r_lq2002_items.csv"), (row) => row.group).values()].map((rows) => {
  const row = rows[0] ?? {};
  return { item: row.item ?? "", group: row.group ?? "", counts: countsOf(row.counts), distance: Number(row.ad_md_R) };
});

describe.each(taken)("answers of real people, each cast privately over HTTP: $share on $name", ({ fresh, mine }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(() => database.close());

  test("the table has 49 groups", () => {
    expect(groups).toHaveLength(49);
  });

  test.each(groups.filter(mine))(
    "group $group, $item: the result's agreement is that of R",
    async ({ counts, distance }) => {
      const sheets = counts.flatMap((count, index) => Array<Answers>(count).fill({ clarity: index + 1 }));
      const world = await makeWorld(database, noon, sheets.length);
      const owner = world.as(world.people[0] as WorldPerson);
      const params = { teamId: world.teamId };
      const pulse = await owner.call("startAdhoc", { params, body: { questions: ["clarity"] } });
      expect(pulse.audience).toHaveLength(sheets.length);
      await answerAll(world, pulse, sheets);
      const result = await owner.call("seal", { params: { id: pulse.id }, body: {} });
      expect(result).toMatchObject({
        state: "released",
        answered: sheets.length,
        questions: [{ shown: true, counts }],
      });
      const [question] = result.questions;
      expect(question?.shown === true ? question.agreement : null).toBeCloseTo(1 - (2 * distance) / 4, 9);
      await world.close();
    },
  );
});
