/** Long, because what may be told while questions are open is compared over every address at once. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../api/features/live/jobs.ts";
import { watch } from "../../src/client/live.ts";
import { addresses, fillPath, type RouteName } from "../../src/contract/addresses.ts";
import type { Live, Mode, Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { answerAll, shelf, voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { hour, minute, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

const second = 1000;

describe.each(engines)("what is told while questions are open, on %s", (_, fresh) => {
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
    const owner = world.people[0] as WorldPerson;
    const ask = (questions: string[], mode: Mode = "private") =>
      world.as(owner).call("startAdhoc", { params: { teamId: world.teamId }, body: { questions, mode } });
    const vote = (pulse: Pulse, index: number, answers: Answers) => {
      const person = world.people[index] as WorldPerson;
      return voterOf(pulse, person, world.as(person)).vote(answers);
    };
    const live = (pulse: Pulse) => world.as(owner).call("live", { params: { id: pulse.id } });
    return { world, owner, ask, vote, live };
  };

  test("how many have answered moves on its ten seconds and not with the answers; papers are not counted", async () => {
    const { world, owner, ask, vote, live } = await at(8);
    const pulse = await ask(["clarity"]);
    const counted = async () => (await live(pulse)).count;
    expect(await counted()).toEqual({ invited: 8, answered: 0 });
    await vote(pulse, 1, { clarity: 3 });
    world.clock.move(9 * second);
    expect(await counted()).toEqual({ invited: 8, answered: 0 });
    expect((await world.as(owner).call("pulse", { params: { id: pulse.id } })).count).toEqual(await counted());
    world.clock.move(second);
    expect(await counted()).toEqual({ invited: 8, answered: 1 });
    // A paper whose answer has not arrived yet.
    const { blinded } = { blinded: Buffer.from([0, ...new Uint8Array(254), 9]).toString("base64url") };
    const third = world.as(world.people[2] as WorldPerson);
    await third.call("postPaper", { params: { id: pulse.id }, body: { blinded } });
    world.clock.move(10 * second);
    expect(await counted()).toEqual({ invited: 8, answered: 1 });
    expect((await third.call("pulse", { params: { id: pulse.id } })).yours).toBe("started");
    expect((await world.as(owner).call("pulse", { params: { id: pulse.id } })).yours).toBe("none");
  });

  test.each([4, 6])("of %i people nobody hears a number, only whether enough have answered", async (size) => {
    const { world, ask, vote, live } = await at(size);
    const pulse = await ask(["clarity"]);
    for (let index = 0; index < size; index++) {
      await vote(pulse, index, { clarity: 3 });
      world.clock.move(10 * second);
      expect((await live(pulse)).count).toEqual({ invited: size, enough: index + 1 >= 5 });
    }
  });

  test("when all have answered it says so at once, and closes 15 seconds later without saying when the last came", async () => {
    const { world, owner, ask, vote, live } = await at(7);
    const pulse = await ask(["clarity"]);
    await live(pulse);
    world.clock.move(2 * second);
    await answerAll(world, pulse, Array<Answers>(6).fill({ clarity: 3 }));
    const person = world.people[6] as WorldPerson;
    const last = voterOf(pulse, person, world.as(person));
    await last.vote({ clarity: 2 });
    // Told on the grid of the count, rounded up.
    const sealsAt = new Date(+noon + 20 * second).toISOString();
    expect(await live(pulse)).toMatchObject({ state: "open", count: { invited: 7, answered: 7 }, sealsAt });
    world.clock.move(15 * second - 1);
    await last.change({ clarity: 3 });
    // The change began the fifteen seconds anew.
    world.clock.move(15 * second - 1);
    expect(await live(pulse)).toMatchObject({ state: "open" });
    world.clock.move(1);
    await expect(last.change({ clarity: 1 })).rejects.toMatchObject({ code: "sealed" });
    expect(await live(pulse)).toMatchObject({ state: "sealed", count: null });
    const result = await world.as(owner).call("result", { params: { id: pulse.id } });
    expect(result.questions).toMatchObject([{ counts: [0, 0, 7, 0, 0] }]);
    // Whoever looks after the told time closes it as well.
    const other = await ask(["commit"]);
    for (let index = 0; index < 7; index++) await vote(other, index, { commit: 4 });
    world.clock.move(+new Date((await live(other)).sealsAt) - +world.clock.now());
    expect(await live(other)).toMatchObject({ state: "sealed" });
  });

  test("asking again without news is a 304 without a body; with news a new state", async () => {
    const { world, owner, ask, vote } = await at(8);
    const pulse = await ask(["clarity"]);
    const client = world.as(owner);
    const poll = (tag?: string) =>
      client.send("live", { params: { id: pulse.id } }, tag === undefined ? {} : { headers: { "if-none-match": tag } });
    const first = await poll();
    const tag = first.headers.get("etag") ?? "";
    expect([first.status, first.headers.get("content-type")]).toEqual([200, "application/json"]);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await poll(known);
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    }
    await vote(pulse, 1, { clarity: 3 });
    expect((await poll(tag)).status, "not before its ten seconds").toBe(304);
    world.clock.move(10 * second);
    const news = await poll(tag);
    expect(news.status).toBe(200);
    expect(news.headers.get("etag")).not.toBe(tag);
    await client.call("seal", { params: { id: pulse.id }, body: { unseen: true } });
    expect(((await (await poll(news.headers.get("etag") ?? "")).json()) as Live).state).toBe("void");
  });

  test.each([
    { way: "stream", streams: 10, within: 2_000 },
    { way: "stream or ask", streams: 2, within: 4_000 },
  ])("ten pages that $way all hear of the close, and read the same result", async ({ streams, within }) => {
    const { world, owner, ask } = await at(10);
    const pulse = await ask(["clarity"]);
    await answerAll(world, pulse, Array<Answers>(6).fill({ clarity: 3 }));
    const stop = new AbortController();
    const pages = world.people.map((person, index) => {
      const client = world.as(person);
      const seen: string[] = [];
      let tellSealed: (at: number) => void = () => undefined;
      const sealed = new Promise<number>((resolve) => {
        tellSealed = resolve;
      });
      const ended = watch(client, {
        pulseId: pulse.id,
        tell: ({ state }) => {
          seen.push(state);
          if (state === "sealed") tellSealed(performance.now());
        },
        lost: (problem) => seen.push(problem.code),
        signal: stop.signal,
        slot: async () => index < streams,
      });
      return { client, seen, sealed, ended };
    });
    await expect.poll(() => pages.every(({ seen }) => seen[0] === "open"), { timeout: 10_000 }).toBe(true);
    expect(watching(world.deps)).toEqual({ pulses: 1, viewers: streams });
    const started = performance.now();
    await world.as(owner).call("seal", { params: { id: pulse.id }, body: {} });
    const times = await Promise.all(pages.map(({ sealed }) => sealed));
    expect(Math.max(...times) - started).toBeLessThan(within);
    const results = await Promise.all(pages.map(({ client }) => client.call("result", { params: { id: pulse.id } })));
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]?.questions).toMatchObject([{ shown: true, counts: [0, 0, 6, 0, 0] }]);
    stop.abort();
    await Promise.all(pages.map(({ ended }) => ended));
    for (const { seen } of pages) expect(seen).toEqual(["open", "sealed"]);
    await expect.poll(() => watching(world.deps)).toEqual({ pulses: 0, viewers: 0 });
  });

  test("a stranger can watch nothing, neither by stream nor by asking", async () => {
    const { world, ask } = await at(8);
    const pulse = await ask(["clarity"]);
    const stranger = world.as({ id: randomUUID(), name: "Nobody here" });
    for (const accept of ["text/event-stream", "application/json"]) {
      await expect(stranger.send("live", { params: { id: pulse.id } }, { headers: { accept } })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    expect(watching(world.deps)).toEqual({ pulses: 0, viewers: 0 });
  });

  describe.each(["private", "open"] as const)("blind until closed (%s)", (mode) => {
    const sentinel = "seventeen whales";
    const gets = (Object.keys(addresses) as RouteName[]).filter((name) => addresses[name].method === "GET");
    /** Field names under which an answer or a tally could hide. */
    const telling =
      /"(counts|tally|tallies|n|cantSay|answers|sentences|hands|mean|median|range|middleHalf|shape|shift)":(?!\[\]|null)/;

    test("no address, for nobody, depends on what was answered", async () => {
      const { world, owner } = await at(8);
      const start = new Date(+noon + hour);
      const meeting = await world.record({
        start: { dateTime: start.toISOString().slice(0, 19), timeZone: "UTC" },
        end: { dateTime: new Date(+start + hour).toISOString().slice(0, 19), timeZone: "UTC" },
      });
      const questions = ["clarity", "text", "needs-most", "commit"];
      const occurrence = await world.as(owner).call("putCheck", {
        params: { id: meeting },
        body: { size: "quick", questions, mode },
      });
      const opened = occurrence.pulses.find(({ state }) => state === "open");
      const pulse = await world.as(owner).call("pulse", { params: { id: opened?.id ?? "" } });
      expect(pulse.questions).toHaveLength(4);
      const voters = world.people.slice(0, 7).map((person) => voterOf(pulse, person, world.as(person), shelf()));
      for (const voter of voters) {
        await voter.vote({ clarity: 1, text: sentinel, "needs-most": 1, commit: "cant-say" });
      }
      world.clock.move(minute);

      const params = { id: "", teamId: world.teamId, tenantId: world.scope.tenantId };
      const readers: (WorldPerson | null)[] = [
        owner,
        world.people[1] as WorldPerson,
        world.people[7] as WorldPerson,
        null,
      ];
      const everything = async () => {
        const read: Record<string, string> = {};
        for (const name of gets) {
          const id = name === "occurrence" ? meeting : pulse.id;
          for (const reader of readers) {
            const headers: Record<string, string> = {};
            if (reader !== null && addresses[name].access === "signed-in")
              headers.authorization = `Bearer ${await world.tokenFor(reader)}`;
            const reply = await world.app.request(fillPath(addresses[name].path, { ...params, id }), { headers });
            const text = (await reply.text()).replace(/"requestId":"[^"]+"/, "");
            read[`${name} for ${reader?.name ?? "nobody"}`] = `${reply.status} ${text}`;
          }
        }
        return read;
      };
      const first = await everything();
      for (const [where, text] of Object.entries(first)) {
        expect(text, where).not.toContain("whale");
        // The description of the interface names the fields of a result; it holds no number of anybody.
        if (!where.startsWith("openapi")) expect(text, where).not.toMatch(telling);
        expect(text, where).not.toMatch(/^5/);
      }
      expect(first[`result for ${owner.name}`]).toMatch(/^409 .*not-sealed/);
      expect(JSON.parse(first[`pulse for ${owner.name}`]?.slice(4) ?? "")).toMatchObject({
        count: { invited: 8, answered: 7 },
      });

      // The same people answer everything else: not a byte of any reply may tell.
      for (const voter of voters) {
        await voter.change({ clarity: 5, text: `no ${sentinel}`.repeat(9), "needs-most": "cant-say", commit: 2 });
      }
      expect(await everything()).toEqual(first);

      // Nor does what is refused meanwhile, or written to the log.
      const refused = await voters[0]
        ?.change({ clarity: 9, text: sentinel })
        .catch((error: { problem: object }) => error);
      expect(JSON.stringify(refused)).not.toContain("whale");
      expect(world.lines.join("\n")).not.toContain("whale");
      expect(await everything()).toEqual(first);
    });
  });
});
