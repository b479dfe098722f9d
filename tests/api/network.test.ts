import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ProblemError, Unreachable } from "../../src/client/call.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import { deviceLock } from "../../src/features/pulse/device.ts";
import { clientOver, type Fetch, shelf, voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { noon, openRowOf, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

type Step = "key" | "paper" | "answer";
type Fault = { readonly at: Step; readonly loses: "request" | "reply" };

const stepOf = (url: string): Step =>
  url.endsWith("/papers") ? "paper" : /\/(ballots|answers)(\/|$)/.test(url) ? "answer" : "key";

describe.each(engines)("answers over a bad network, on %s", (_, fresh) => {
  let database: TestDatabase;
  let world: World;
  let everybody: WorldPerson[];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(() => database.close());

  const ask = async (mode: "private" | "open" = "private"): Promise<Pulse> => {
    world = await makeWorld(database, noon, 8);
    onTestFinished(world.close);
    everybody = [...world.people];
    const body = { questions: ["clarity"], mode };
    return world.as(everybody[0] as WorldPerson).call("startAdhoc", { params: { teamId: world.teamId }, body });
  };
  const person = (index: number) => everybody[index] as WorldPerson;

  /** A network with the given faults, in order of their steps; afterwards it carries everything. */
  const network = (...faults: Fault[]) => {
    const left = [...faults];
    const sent: Step[] = [];
    const carry: Fetch = async (url, init) => {
      const at = stepOf(url);
      const fault = left[0]?.at === at ? left.shift() : undefined;
      if (fault?.loses === "request") throw new TypeError("offline");
      sent.push(at);
      const reply = await world.app.request(url, init);
      if (fault?.loses === "reply") throw new TypeError("cut off");
      return reply;
    };
    return { carry, sent, left };
  };
  /** What is kept of an open pulse: how many papers and answers, never whose. */
  const kept = async (pulse: Pulse) => {
    const row = await openRowOf(world.deps, world.scope, pulse.id);
    const count = (map: object | undefined) => Object.keys(map ?? {}).length;
    return { papers: count(row?.papers), answers: count(row?.ballots) };
  };
  /** Five others answer 3, then it closes: the counts show what arrived of the first. */
  const countsAfterTheOthers = async (pulse: Pulse): Promise<readonly number[]> => {
    for (const other of everybody.slice(1, 6)) await voterOf(pulse, other, world.as(other)).vote({ clarity: 3 });
    const result = await world.as(person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    const [question] = result.questions;
    if (question?.shown !== true) throw new Error("the question is not shown");
    return question.counts;
  };

  const faults = (["paper", "answer"] as const).flatMap((at) =>
    (["request", "reply"] as const).map((loses) => ({ at, loses })),
  );
  const sequences: Fault[][] = [
    ...faults.map((fault) => [fault]),
    ...faults.map((fault) => [fault, fault]),
    faults,
    [{ at: "key", loses: "reply" }, ...faults.filter((fault) => fault.loses === "reply")],
  ];
  const named = sequences.map((lost) => ({
    lost,
    what: lost.map(({ at, loses }) => `the ${loses} of the ${at}`).join(", then "),
  }));
  test.each(named)("the page finishes an answer after losing $what", async ({ lost }) => {
    const pulse = await ask();
    const { carry, left } = network(...lost);
    const store = shelf();
    let voter = voterOf(pulse, person(0), clientOver(world, person(0), carry), store);
    let isSent = false;
    for (let tries = 0; tries < 10 && !isSent; tries++) {
      try {
        // Without a sheet the first send never got as far as keeping one; then the page asks for the answer again.
        await (voter.kept() === null ? voter.vote({ clarity: 5 }) : voter.resume());
        isSent = true;
      } catch (error) {
        expect(error).toBeInstanceOf(Unreachable);
        // Every other time the page is loaded anew.
        if (tries % 2 === 0) voter = voterOf(pulse, person(0), clientOver(world, person(0), carry), store);
      }
    }
    expect({ isSent, left }).toEqual({ isSent: true, left: [] });
    expect(await voter.resume()).toBeNull();
    expect(await kept(pulse)).toEqual({ papers: 1, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("every request sent twice is one paper and one answer", async () => {
    const pulse = await ask();
    const twice: Fetch = async (url, init) => {
      const [reply] = await Promise.all([world.app.request(url, init), world.app.request(url, init)]);
      return reply;
    };
    expect(await voterOf(pulse, person(0), clientOver(world, person(0), twice)).vote({ clarity: 5 })).toEqual({
      revision: 1,
    });
    expect(await kept(pulse)).toEqual({ papers: 1, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("offline, answered, and online after a reload: sent once, as answered", async () => {
    const pulse = await ask();
    let online = true;
    const carry: Fetch = async (url, init) => {
      if (!online) throw new TypeError("offline");
      return world.app.request(url, init);
    };
    const store = shelf();
    const voter = voterOf(pulse, person(0), clientOver(world, person(0), carry), store);
    await voter.prepare();
    online = false;
    await expect(voter.vote({ clarity: 1 })).rejects.toBeInstanceOf(Unreachable);
    await expect(voter.vote({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
    expect(await kept(pulse)).toEqual({ papers: 0, answers: 0 });
    const reloaded = voterOf(pulse, person(0), clientOver(world, person(0), carry), store);
    expect(reloaded.kept()).toEqual({ answers: { clarity: 5 }, sent: false });
    online = true;
    await reloaded.resume();
    expect(await kept(pulse)).toEqual({ papers: 1, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("two taps and two frames at once are one answer, the later one", async () => {
    const pulse = await ask();
    const [store, lock] = [shelf(), deviceLock(undefined)];
    const frame = () => voterOf(pulse, person(0), world.as(person(0)), store, lock);
    const [one, two] = [frame(), frame()];
    await Promise.all([one.vote({ clarity: 1 }), one.vote({ clarity: 2 }), two.vote({ clarity: 5 })]);
    expect(await kept(pulse)).toEqual({ papers: 1, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("a second device hears that the answer was started elsewhere, keeps nothing, and the first goes on", async () => {
    const pulse = await ask();
    const { carry } = network({ at: "answer", loses: "request" });
    const first = voterOf(pulse, person(0), clientOver(world, person(0), carry));
    await expect(first.vote({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
    const secondShelf = shelf();
    const second = voterOf(pulse, person(0), world.as(person(0)), secondShelf);
    const refused = await second.vote({ clarity: 1 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect((refused as ProblemError).problem).toMatchObject({
      status: 409,
      code: "other-device",
      title: "Your answer was started on another device; finish it there",
    });
    expect(secondShelf.texts.size).toBe(0);
    await first.resume();
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("a change is the next revision of the same answer, without a second paper; until the close, not after", async () => {
    const pulse = await ask();
    const { carry, sent } = network();
    const voter = voterOf(pulse, person(0), clientOver(world, person(0), carry));
    expect(await voter.vote({ clarity: 1 })).toEqual({ revision: 1 });
    expect(await voter.change({ clarity: 2 })).toEqual({ revision: 2 });
    expect(await voter.change({ clarity: "cant-say" })).toEqual({ revision: 3 });
    expect(await voter.change({ clarity: 5 })).toEqual({ revision: 4 });
    expect(sent.filter((step) => step === "paper")).toHaveLength(1);
    expect(await kept(pulse)).toEqual({ papers: 1, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
    await expect(voter.change({ clarity: 1 })).rejects.toMatchObject({ code: "sealed" });
    await expect(voterOf(pulse, person(0), world.as(person(0))).vote({ clarity: 1 })).rejects.toMatchObject({
      code: "sealed",
    });
  });

  test("the reply to a change is lost: the page sends the same again and the counts hold it once", async () => {
    const pulse = await ask();
    const { carry } = network();
    const store = shelf();
    await voterOf(pulse, person(0), clientOver(world, person(0), carry), store).vote({ clarity: 1 });
    const { carry: losing } = network({ at: "answer", loses: "reply" });
    const voter = voterOf(pulse, person(0), clientOver(world, person(0), losing), store);
    await expect(voter.change({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
    expect(await voter.resume()).toEqual({ revision: 2 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });

  test("a send that comes too late says so, keeps nothing back, and the result stays", async () => {
    const pulse = await ask();
    const { carry } = network({ at: "answer", loses: "request" });
    const voter = voterOf(pulse, person(0), clientOver(world, person(0), carry));
    await expect(voter.vote({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 0]);
    await expect(voter.resume()).rejects.toMatchObject({ code: "sealed" });
    await voter.close();
    expect(voter.kept(), "what did not arrive is not shown as one's own").toBeNull();
  });

  test.each(["request", "reply"] as const)("in the open a lost %s is made good the same way", async (loses) => {
    const pulse = await ask("open");
    const { carry } = network({ at: "answer", loses });
    const store = shelf();
    const page = () => voterOf(pulse, person(0), clientOver(world, person(0), carry), store);
    await expect(page().vote({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
    await page().resume();
    expect(await page().resume()).toBeNull();
    expect(await kept(pulse)).toEqual({ papers: 0, answers: 1 });
    expect(await countsAfterTheOthers(pulse)).toEqual([0, 0, 5, 0, 1]);
  });
});
