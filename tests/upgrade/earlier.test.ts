import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { migrations } from "../../api/migrations/all.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { privateKeyOf, randomBlinded, signedBallot } from "../support/pulseFixture.ts";
import { dumpedVersions, dumpOf } from "./dumps.ts";
import type { Life } from "./life.ts";
import { embeddedLoads, type Load, type Loaded, serverLoad } from "./loaded.ts";
import { sameInBoth } from "./sameInBoth.ts";
import { schemaOf } from "./schema.ts";
import { type WorldAfter, worldAfter } from "./worldAfter.ts";

const embedded = embeddedLoads();
const places: readonly (readonly [string, Load])[] = [
  ["PGlite", embedded.load],
  ...inject("postgresLegs").map((leg) => [leg.label, serverLoad(leg.adminUrl)] as const),
];

/** The sixth answers what was open at the end of the life, everybody counts, and who was erased meanwhile stays out. */
async function answerOn(world: WorldAfter, life: Life): Promise<unknown> {
  const scope = tenantScope(life.tenantId);
  const paper = (place: number) =>
    signPaper(world.deps, scope, life.people[place]?.id ?? "", life.open, randomBlinded()).then(
      () => "signed",
      (error: unknown) => (error as { code?: string }).code,
    );
  expect(await paper(5)).toBe("signed");
  // Somebody who had answered, and whom the erasure left a note of, gets no second paper.
  expect(await paper(6)).not.toBe("signed");
  const { ballotId, cast } = signedBallot(await privateKeyOf(world.deps, scope, life.open), scope, life.open);
  const sent = await world.app.request(`/api/tenants/${life.tenantId}/pulses/${life.open}/ballots/${ballotId}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(cast(1, { direct: 2 })),
  });
  expect(sent.status).toBe(200);
  return world.call("POST", 0, `/pulses/${life.open}/seal`);
}

describe.each(places)("on %s", (_, load) => {
  const held: { close: () => Promise<void> }[] = [];
  const kept = async (open: Promise<Loaded>) => {
    const loaded = await open;
    held.unshift(loaded);
    return loaded;
  };
  let schemaOfNew: readonly string[] = [];
  beforeAll(async () => {
    const { asOwner, close } = await load(null);
    schemaOfNew = await asOwner(schemaOf);
    await close();
    expect(schemaOfNew.length).toBeGreaterThan(300);
  });
  afterEach(async () => {
    for (const one of held.splice(0)) await one.close();
  });

  test.each(dumpedVersions)(
    "a database of %s gives every result it gave, and what is open in it goes on",
    async (version) => {
      const { sql, life } = dumpOf(version);
      const { db, asOwner } = await kept(load(sql));
      const world = await worldAfter(db, life);
      held.unshift(world);
      for (const [name, key] of Object.entries(life.keys))
        await world.deps.keyStore.put(name, new Uint8Array(Buffer.from(key, "base64")));
      const now = [];
      for (const { who, path, reply } of life.replies)
        now.push({ who, path, reply: sameInBoth(version, reply, await world.get(who, path)) });
      expect(now).toEqual(life.replies);
      expect(life.replies.length).toBeGreaterThan(20);
      expect(await answerOn(world, life)).toMatchObject({
        state: "released",
        questions: [{ id: "direct", n: 7, counts: [0, 1, 0, 6, 0] }],
      });
      expect(JSON.stringify(await world.get(3, `/teams/${life.teamId}/signals`))).toMatch(
        /"kind":"alert","chart":"location","direction":"lower"/,
      );
      expect(await asOwner(schemaOf)).toEqual(schemaOfNew);
    },
  );
});

afterAll(() => embedded.close());

test("what has landed has its dump: the newest migration, or the one before it while that is being built", () => {
  const [newest, before] = Object.keys(migrations).toSorted().toReversed();
  expect([newest, before], "CONTRIBUTING.md says how a dump is made").toContain(dumpedVersions.at(-1));
  expect(Object.keys(migrations)).toEqual(expect.arrayContaining([...dumpedVersions]));
});

test("the newest dump holds something in every table there was", () => {
  const { sql } = dumpOf(dumpedVersions.at(-1) ?? "");
  const tables = [...sql.matchAll(/^CREATE TABLE (\S+)/gm)].map(([, name]) => name);
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter((name) => !sql.includes(`INSERT INTO ${name} `))).toEqual([]);
});
