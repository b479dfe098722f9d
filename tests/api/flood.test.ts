import { generateKeyPairSync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Deps } from "../../api/platform/deps.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { publicKeyFor } from "../../api/privacy/publicKey.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { fillPath } from "../../src/contract/addresses.ts";
import { engines } from "../support/engines.ts";
import { hour, noon, privateKeyOf, randomBlinded, signedBallot, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld } from "../support/world.ts";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe.each(engines)("somebody floods the route that asks for no sign-in, on %s", (_, fresh) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(() => database.close());

  test("10,000 bad signatures from one address keep none of 300 good answers out", { timeout: 120_000 }, async () => {
    const world = await makeWorld(database, noon, 300);
    const owner = world.people[0];
    if (owner === undefined) throw new Error("nobody is there");
    const { id } = await world
      .as(owner)
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["clarity"], mode: "private" } });
    const key = await privateKeyOf(world.deps, world.scope, id);
    const forged = signedBallot(key, world.scope, randomUUID());
    const put = async (ballot: typeof forged): Promise<number> => {
      const { ballotId } = ballot;
      const path = fillPath("/api/tenants/{tenantId}/pulses/{id}/ballots/{ballotId}", {
        tenantId: world.scope.tenantId,
        id,
        ballotId,
      });
      const body = JSON.stringify(ballot.cast(1, { clarity: 4 }));
      const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.7:4711" };
      return (await world.app.request(path, { method: "PUT", headers, body })).status;
    };
    const good: Promise<number>[] = [];
    const bad: Promise<number>[] = [];
    for (const person of world.people) {
      await signPaper(world.deps, world.scope, person.id, id, randomBlinded());
      for (let i = 0; i < 34; i++) bad.push(put(forged));
      good.push(put(signedBallot(key, world.scope, id)));
    }
    expect(bad.length).toBeGreaterThan(10_000);
    expect(new Set(await Promise.all(good))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(bad))).toEqual(new Set([403, 429]));
    await sealPulse(world.deps, world.scope, id, "early");
    const result = await world.as(owner).call("result", { params: { id } });
    expect(result.questions).toMatchObject([{ shown: true, n: 300, counts: [0, 0, 0, 300, 0] }]);
    await world.close();
  });

  test("4,000 answers to made-up pulses keep none of 60 good ones out, and cost the database a few looks", async () => {
    const world = await makeWorld(database, noon, 60);
    const owner = world.people[0];
    if (owner === undefined) throw new Error("nobody is there");
    const { id } = await world
      .as(owner)
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["clarity"], mode: "private" } });
    const key = await privateKeyOf(world.deps, world.scope, id);
    for (const { id: personId } of world.people)
      await signPaper(world.deps, world.scope, personId, id, randomBlinded());
    // A server that has seen neither a paper nor an answer of this pulse.
    let looks = 0;
    const another: Deps = {
      ...world.deps,
      db: {
        ...world.deps.db,
        inTenant: (scope, work) => {
          looks += 1;
          return world.deps.db.inTenant(scope, work);
        },
      },
    };
    const cast = (pulseId: string, { ballotId, cast: sheet }: ReturnType<typeof signedBallot>) =>
      castBallot(another, world.scope, pulseId, ballotId, sheet(1, { clarity: 4 }));
    const forged = signedBallot(key, world.scope, id);
    const ended = { "not-found": 0, busy: 0 };
    const junk = Array.from({ length: 4_000 }, () =>
      cast(randomUUID(), forged).catch((refusal: { code: keyof typeof ended }) => {
        ended[refusal.code] += 1;
      }),
    );
    await Promise.all(Array.from({ length: 60 }, () => cast(id, signedBallot(key, world.scope, id))));
    await Promise.all(junk);
    // Together they are a few questions to the database, so there is no need to refuse any.
    expect(ended).toEqual({ "not-found": 4_000, busy: 0 });
    expect(looks).toBeLessThan(200);
    await sealPulse(world.deps, world.scope, id, "early");
    const result = await world.as(owner).call("result", { params: { id } });
    expect(result.questions).toMatchObject([{ shown: true, n: 60 }]);
    await world.close();
  });

  test("made-up organisations are refused when too many come at once, and keep no other waiting", async () => {
    const world = await makeWorld(database, noon, 7);
    const owner = world.people[0];
    if (owner === undefined) throw new Error("nobody is there");
    const { id } = await world
      .as(owner)
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["clarity"], mode: "private" } });
    expect(await publicKeyFor(world.deps, world.scope, id)).not.toBeNull();
    const ended = { null: 0, busy: 0 };
    const junk = Array.from({ length: 2_000 }, () =>
      publicKeyFor(world.deps, tenantScope(randomUUID()), randomUUID()).then(
        () => {
          ended.null += 1;
        },
        (refusal: { code: "busy" }) => {
          ended[refusal.code] += 1;
        },
      ),
    );
    // Not this one, which stands in no memory, but its organisation is known here.
    expect(await publicKeyFor(world.deps, world.scope, randomUUID())).toBeNull();
    expect(ended.null).toBeLessThan(100);
    await Promise.all(junk);
    expect(ended.busy).toBeGreaterThan(1_000);
    expect(ended.null + ended.busy).toBe(2_000);
    await world.close();
  });

  test("a pulse that is closed, or was never there, costs the database one look", async () => {
    const world = await makeWorld(database, noon, 7);
    let asked = 0;
    const counting: Deps = {
      ...world.deps,
      db: {
        ...world.deps.db,
        inTenant: (scope, work) => {
          asked += 1;
          return world.deps.db.inTenant(scope, work);
        },
      },
    };
    const owner = world.people[0];
    if (owner === undefined) throw new Error("nobody is there");
    const { id } = await world
      .as(owner)
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: ["clarity"], mode: "private" } });
    const late = signedBallot(await privateKeyOf(world.deps, world.scope, id), world.scope, id);
    await sealPulse(world.deps, world.scope, id, "unseen");
    const sendLate = () => castBallot(counting, world.scope, id, late.ballotId, late.cast(1, { clarity: 1 }));
    await expect(sendLate()).rejects.toEqual(refused("void"));
    const first = asked;
    for (let i = 0; i < 50; i++) await expect(sendLate()).rejects.toEqual(refused("void"));
    expect(asked).toBe(first);

    const nowhere = randomUUID();
    const sendNowhere = () => castBallot(counting, world.scope, nowhere, late.ballotId, late.cast(1, { clarity: 1 }));
    await expect(sendNowhere()).rejects.toEqual(refused("not-found"));
    const second = asked;
    for (let i = 0; i < 50; i++) await expect(sendNowhere()).rejects.toEqual(refused("not-found"));
    expect(asked).toBe(second);
    await world.close();
  });

  test("a pulse that was looked for before it opened is found the moment it is open", async () => {
    const world = await makeWorld(database, noon, 7);
    const owner = world.people[0];
    if (owner === undefined) throw new Error("nobody is there");
    const start = new Date(+noon + 48 * hour);
    const meeting = await world.record({
      start: { dateTime: start.toISOString().slice(0, 19), timeZone: "UTC" },
      end: { dateTime: new Date(+start + hour).toISOString().slice(0, 19), timeZone: "UTC" },
    });
    const { pulses } = await world
      .as(owner)
      .call("putCheck", { params: { id: meeting }, body: { size: "quick", questions: ["clarity"], mode: "private" } });
    const id = pulses.find(({ phase }) => phase === "before")?.id ?? "";
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const early = signedBallot(privateKey, world.scope, id);
    const cast = () => castBallot(world.deps, world.scope, id, early.ballotId, early.cast(1, { clarity: 1 }));
    await expect(cast()).rejects.toEqual(refused("not-open"));
    world.clock.move(24 * hour);
    await sweep(world.deps);
    await expect(cast()).rejects.toEqual(refused("bad-signature"));
    await world.close();
  });
});
