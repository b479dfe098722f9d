import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../api/features/live/jobs.ts";
import { watch } from "../../src/client/live.ts";
import type { Live, Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import type { StageStep } from "../../src/contract/stage.ts";
import { answerAll } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { hour, minute, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

describe.each(engines)("the led stage, on %s", (_, fresh) => {
  let database: TestDatabase;
  const worlds: World[] = [];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await database.close();
  });

  /** Eight people; the first owns the team, the third asks and so leads. */
  const at = async (close = true) => {
    const world = await makeWorld(database, noon, 8);
    worlds.push(world);
    const [owner, member, facilitator] = world.people as [WorldPerson, WorldPerson, WorldPerson];
    const pulse = await world.as(facilitator).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { questions: ["clarity", "commit", "direct"] },
    });
    const params = { id: pulse.id };
    const lead = (person: WorldPerson, step: Partial<StageStep> & { version: number }) =>
      world.as(person).call("putStage", { params, body: step });
    const live = () => world.as(member).call("live", { params });
    if (close) {
      await answerAll(world, pulse, Array<Answers>(6).fill({ clarity: 3, commit: 4, direct: 2 }));
      await world.as(owner).call("seal", { params, body: {} });
    }
    return { world, owner, member, facilitator, pulse, params, lead, live };
  };

  test("is the same for everybody: who joins late or reloads reads it from the pulse, and who follows is told", async () => {
    const { world, member, facilitator, params, lead, live } = await at();
    const now = noon.toISOString();
    const unled = { version: 0, question: 0, turn: 0, round: false, timerEndsAt: null, now };
    expect((await live()).stage).toEqual(unled);
    await lead(facilitator, { version: 0, question: 2 });
    await lead(facilitator, { version: 1, turn: 1, round: true });
    const { taken, stage } = await lead(facilitator, { version: 2, timer: { minutes: 3, more: false } });
    const timerEndsAt = new Date(+noon + 3 * minute).toISOString();
    expect({ taken, stage }).toEqual({
      taken: true,
      stage: { version: 3, question: 2, turn: 1, round: true, timerEndsAt, now },
    });
    world.clock.move(minute);
    const later = { ...stage, now: new Date(+noon + minute).toISOString() };
    const late: Pulse = await world.as(member).call("pulse", { params });
    expect(late.stage, "with the server's clock as it is now").toEqual(later);
    expect((await live()).stage).toEqual(later);
    expect(late.youMay).toMatchObject({ lead: false });
  });

  test("is led by whoever may close, and by nobody else", async () => {
    const { world, owner, member, facilitator, params, lead } = await at();
    expect((await lead(owner, { version: 0, question: 1 })).taken).toBe(true);
    expect((await lead(facilitator, { version: 1, question: 2 })).taken).toBe(true);
    await expect(lead(member, { version: 2, question: 0 })).rejects.toMatchObject({ code: "wrong-role" });
    const reads = (person: WorldPerson) => world.as(person).call("pulse", { params });
    expect([(await reads(owner)).youMay.lead, (await reads(facilitator)).youMay.lead]).toEqual([true, true]);
  });

  test("two who lead at once do no harm: one step is taken, and the other gets what is there", async () => {
    const { owner, facilitator, lead, live } = await at();
    const both = await Promise.all([owner, facilitator].map((person) => lead(person, { version: 0, question: 1 })));
    expect(both.map(({ taken }) => taken).sort()).toEqual([false, true]);
    for (const { stage } of both) expect(stage).toMatchObject({ version: 1, question: 1 });
    // Both pressed "next" from the first question: the room is at the second, not at the third.
    expect((await live()).stage).toMatchObject({ version: 1, question: 1 });
    const stale = await lead(owner, { version: 0, round: true });
    expect(stale).toMatchObject({ taken: false, stage: { version: 1, question: 1, round: false } });
    expect(await lead(owner, { version: stale.stage.version, round: true })).toMatchObject({
      taken: true,
      stage: { version: 2, question: 1, round: true },
    });
    // A burst of steps from one place takes as many as there are versions for.
    const burst = await Promise.all(Array.from({ length: 12 }, () => lead(owner, { version: 2, turn: 1 })));
    expect(burst.filter(({ taken }) => taken)).toHaveLength(1);
    expect((await live()).stage?.version).toBe(3);
  });

  test("another question begins with its first prompt and without a round", async () => {
    const { owner, lead } = await at();
    await lead(owner, { version: 0, turn: 1, round: true });
    expect((await lead(owner, { version: 1, question: 0 })).stage).toMatchObject({ turn: 1, round: true });
    expect((await lead(owner, { version: 2, question: 1 })).stage).toMatchObject({ turn: 0, round: false });
    await expect(lead(owner, { version: 3, question: 3 })).rejects.toMatchObject({
      code: "bad-request",
      problem: { detail: "question: places are counted from 0, and 3 are asked" },
    });
  });

  test("has other prompts at hand for each question, the same for everybody", async () => {
    const { world, owner, member, params } = await at();
    const read = (person: WorldPerson) => world.as(person).call("result", { params });
    const result = await read(owner);
    for (const question of result.questions) {
      if (!question.shown) throw new Error("not shown");
      const all = [question.prompt, ...question.morePrompts];
      expect(all.length).toBeGreaterThan(1);
      expect(new Set(all).size, "never the same one twice").toBe(all.length);
      for (const prompt of all) expect(prompt).toMatch(/\?$/);
    }
    expect(await read(member)).toEqual(result);
  });

  test("a timer ends, is made longer, is stopped, and closes nothing", async () => {
    const { world, owner, member, pulse, params, lead, live } = await at(false);
    const ends = async () => (await live()).stage?.timerEndsAt;
    await lead(owner, { version: 0, timer: { minutes: 2, more: false } });
    world.clock.move(minute);
    await lead(owner, { version: 1, timer: { minutes: 1, more: true } });
    expect(await ends()).toBe(new Date(+noon + 3 * minute).toISOString());
    world.clock.move(10 * minute);
    expect(await live()).toMatchObject({ state: "open", stage: { version: 2 } });
    await answerAll(world, pulse, Array<Answers>(5).fill({ clarity: 3, commit: 4, direct: 2 }));
    expect((await world.as(member).call("pulse", { params })).state, "time is up, and answers still count").toBe(
      "open",
    );
    // Longer than one that has ended counts from now.
    await lead(owner, { version: 2, timer: { minutes: 1, more: true } });
    expect(await ends()).toBe(new Date(+noon + 12 * minute).toISOString());
    await lead(owner, { version: 3, timer: { minutes: 60, more: true } });
    expect(await ends(), "at most an hour").toBe(new Date(+noon + 71 * minute).toISOString());
    // The close begins afresh: time to answer is not time to talk.
    await world.as(owner).call("seal", { params, body: {} });
    expect((await live()).stage).toMatchObject({ version: 4, timerEndsAt: null });
    await lead(owner, { version: 4, timer: { minutes: 5, more: false } });
    await lead(owner, { version: 5, timer: { minutes: 0, more: false } });
    expect(await ends()).toBeNull();
  });

  test("there is nothing to lead before the opening, or once it was withdrawn", async () => {
    const { world, owner, params, lead, live } = await at(false);
    await world.as(owner).call("seal", { params, body: { unseen: true } });
    await expect(lead(owner, { version: 0, round: true })).rejects.toMatchObject({ code: "void" });
    expect(await live()).toMatchObject({ state: "void", stage: null });
    const start = new Date(+noon + 60 * hour).toISOString().slice(0, 19);
    const end = new Date(+noon + 61 * hour).toISOString().slice(0, 19);
    const meeting = await world.record({
      start: { dateTime: start, timeZone: "UTC" },
      end: { dateTime: end, timeZone: "UTC" },
    });
    const { pulses } = await world.as(owner).call("putCheck", { params: { id: meeting }, body: {} });
    const planned = pulses.find(({ state }) => state === "planned")?.id ?? "";
    const early = world.as(owner).call("putStage", { params: { id: planned }, body: { version: 0 } });
    await expect(early).rejects.toMatchObject({ code: "not-open" });
  });

  test("pages follow for two hours after the close or the last step, then are told that nothing more comes", async () => {
    const { world, owner, pulse, params, lead, live } = await at();
    world.clock.move(2 * hour - minute);
    await lead(owner, { version: 0, question: 1 });
    world.clock.move(2 * hour - 1);
    expect((await live()).stage).toMatchObject({ version: 1, question: 1 });
    const told: Live[] = [];
    const stop = new AbortController();
    const ended = watch(world.as(owner), {
      pulseId: pulse.id,
      tell: (one) => told.push(one),
      lost: () => undefined,
      signal: stop.signal,
      slot: async () => true,
    });
    await expect.poll(() => told.length).toBe(1);
    expect(watching(world.deps)).toEqual({ pulses: 1, viewers: 1 });
    world.clock.move(1);
    await ended;
    expect(told.map(({ state, stage }) => [state, stage?.question ?? null])).toEqual([
      ["sealed", 1],
      ["sealed", null],
    ]);
    await expect.poll(() => watching(world.deps)).toEqual({ pulses: 0, viewers: 0 });
    // A stream that is opened now says so and ends: nobody holds one for what cannot change.
    const stream = await world.as(owner).send("live", { params }, { headers: { accept: "text/event-stream" } });
    expect(await stream.text()).toContain('"stage":null');
    expect((await world.as(owner).call("pulse", { params })).stage).toBeNull();
    // Whoever leads again begins anew, and pages follow again.
    expect(await lead(owner, { version: 0, question: 2 })).toMatchObject({ taken: true, stage: { version: 1 } });
    expect((await live()).stage).toMatchObject({ question: 2 });
  });

  test("after the close a step reaches every page that follows, and nobody looks more often for it", async () => {
    const { world, facilitator, pulse, lead } = await at();
    const stop = new AbortController();
    const pages = world.people.map((person) => {
      const told: (number | undefined)[] = [];
      const ended = watch(world.as(person), {
        pulseId: pulse.id,
        tell: ({ stage }) => told.push(stage?.question),
        lost: () => undefined,
        signal: stop.signal,
        slot: async () => true,
      });
      return { told, ended };
    });
    await expect.poll(() => pages.every(({ told }) => told.length === 1)).toBe(true);
    expect(watching(world.deps)).toEqual({ pulses: 1, viewers: 8 });
    await lead(facilitator, { version: 0, question: 2 });
    await expect.poll(() => pages.every(({ told }) => told.at(-1) === 2)).toBe(true);
    stop.abort();
    await Promise.all(pages.map(({ ended }) => ended));
    for (const { told } of pages) expect(told).toEqual([0, 2]);
  });

  test("a facilitator outside the audience leads and is in no number", async () => {
    const world = await makeWorld(database, noon, 9);
    worlds.push(world);
    const [owner, observer] = [world.people[0], world.people[8]] as [WorldPerson, WorldPerson];
    const meeting = await world.record({
      start: { dateTime: new Date(+noon + hour).toISOString().slice(0, 19), timeZone: "UTC" },
      end: { dateTime: new Date(+noon + 2 * hour).toISOString().slice(0, 19), timeZone: "UTC" },
      attendees: world.people
        .filter((person) => person !== observer)
        .map((person) => ({ ...person, kind: "member", response: "accepted" })),
    });
    const { pulses } = await world.as(owner).call("putCheck", {
      params: { id: meeting },
      body: { facilitatorId: observer.id },
    });
    const params = { id: pulses.find(({ state }) => state === "open")?.id ?? "" };
    const pulse = await world.as(observer).call("pulse", { params });
    expect(pulse).toMatchObject({
      yours: "not-asked",
      count: { invited: 8, answered: 0 },
      facilitator: { id: observer.id },
      youMay: { seal: true, lead: true },
    });
    expect(pulse.audience.map(({ id }) => id)).not.toContain(observer.id);
    await world.answer(
      params.id,
      Array.from({ length: 5 }, () => ({ clarity: 3, commit: 4 })),
    );
    const result = await world.as(observer).call("seal", { params, body: {} });
    expect(result).toMatchObject({ state: "released", invited: 8, answered: 5 });
    const step = { version: 0, question: 1 };
    expect((await world.as(observer).call("putStage", { params, body: step })).taken).toBe(true);
  });
});
