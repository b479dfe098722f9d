/** Long, because the life of a pulse is read in order: open, answer, close, withhold, void, in the open, moved. */
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castBallot } from "../../api/privacy/ballots.ts";
import { hasStarted, openFacts } from "../../api/privacy/count.ts";
import { endHands, handsOf, putHands } from "../../api/privacy/hands.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { releasedQuestions } from "../../api/privacy/release.ts";
import { moveOpenEnd, sealPulse, voidPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { ProblemCode } from "../../src/contract/problem.ts";
import type { Answers } from "../../src/contract/question.ts";
import { engines } from "../support/engines.ts";
import {
  depsAround,
  hour,
  keptOf,
  type Meeting,
  minute,
  noon,
  openRowOf,
  type PulseWish,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";

const refused = (code: ProblemCode) => expect.objectContaining({ name: "Refusal", code });

describe.each(engines)("the life of a pulse on %s", (_, fresh) => {
  let database: TestDatabase;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let part = 0;
  beforeAll(async () => {
    [database, folder] = [await fresh(), await temporaryFolder()];
  });
  afterAll(async () => {
    await database.close();
    await folder.remove();
  });

  /** Parts of their own for each test: another server on the same database, with its own keys and clock. */
  const start = async () => {
    const clock = standingClock(noon);
    const keys = join(folder.path, String(part++));
    await mkdir(keys);
    const lines: string[] = [];
    return { clock, lines, deps: depsAround(database.db, keys, clock, lines) };
  };
  type Started = Awaited<ReturnType<typeof start>>;

  const opened = async ({ deps }: Started, size: number, wish: PulseWish = {}) => {
    const meeting = await planMeeting(deps, { size });
    const pulseId = await planPulse(deps, meeting, wish);
    expect(await openPulse(deps, meeting.scope, pulseId)).toBe("opened");
    return { meeting, pulseId, scope: meeting.scope };
  };

  const answeredBy = async ({ deps }: Started, { scope, people }: Meeting, pulseId: string, sheets: Answers[]) => {
    const key = await privateKeyOf(deps, scope, pulseId);
    const ballots = [];
    for (const [index, answers] of sheets.entries()) {
      await signPaper(deps, scope, people[index] ?? "", pulseId, randomBlinded());
      const ballot = signedBallot(key, scope, pulseId);
      await castBallot(deps, scope, pulseId, ballot.ballotId, ballot.cast(1, answers));
      ballots.push(ballot);
    }
    return ballots;
  };
  /** Names of the box keys of one pulse: a sweep also opens what other tests left planned. */
  const keysOf = async ({ deps }: Started, pulseId: string) =>
    (await deps.keyStore.list()).map((key) => key.name).filter((name) => name.includes(pulseId));
  const clarity = (...values: (number | "cant-say")[]): Answers[] => values.map((value) => ({ clarity: value }));

  test("papers, ballots and the close keep a tally per question and nothing else", async () => {
    const world = await start();
    const { deps } = world;
    const { meeting, pulseId, scope } = await opened(world, 8, { questions: ["clarity", "commit"] });
    const sheets: Answers[] = [
      { clarity: 1, commit: 5 },
      { clarity: 2, commit: 5 },
      { clarity: 2 },
      { clarity: 4, commit: "cant-say" },
      { clarity: 5, commit: 4 },
      { clarity: "cant-say", commit: 4 },
    ];
    await answeredBy(world, meeting, pulseId, sheets);
    expect(await hasStarted(deps, scope, pulseId, meeting.people[0] ?? "")).toBe(true);
    expect(await hasStarted(deps, scope, pulseId, meeting.people[7] ?? "")).toBe(false);
    expect(await deps.db.inTenant(scope, (tx) => releasedQuestions(tx, scope, [pulseId]))).toEqual([]);

    await sealPulse(deps, scope, pulseId, "early");
    const kept = await keptOf(deps, scope, pulseId);
    expect(kept.pulse).toMatchObject({ state: "sealed", released: true, answered: 6, invited: 8 });
    expect(kept.questions).toEqual([
      { question_id: "clarity", shown: true, n: 5, cant_say: 1, counts: [1, 2, 0, 1, 1] },
      // Four people gave commit a value: one too few.
      { question_id: "commit", shown: false, n: null, cant_say: null, counts: null },
    ]);
    expect(await openRowOf(deps, scope, pulseId)).toBeUndefined();
    expect(await keysOf(world, pulseId)).toEqual([]);
  });

  test("closing twice, and a third time by the sweep, changes nothing", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
    await Promise.all([1, 2].map(() => sealPulse(world.deps, scope, pulseId, "early")));
    const once = await keptOf(world.deps, scope, pulseId);
    world.clock.move(2 * hour);
    await sealPulse(world.deps, scope, pulseId, "early");
    await sealPulse(world.deps, scope, pulseId, "unseen");
    await sweep(world.deps);
    expect(await keptOf(world.deps, scope, pulseId)).toEqual(once);
    expect(once.questions[0]?.n).toBe(5);
  });

  test("below k nothing is shown, an early reveal is refused, and no number is kept", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7, { questions: ["clarity", "text"] });
    await answeredBy(world, meeting, pulseId, [
      { clarity: 1, text: "one" },
      { clarity: 2, text: "two" },
      { clarity: 3 },
      { clarity: 4 },
    ]);
    await expect(sealPulse(world.deps, scope, pulseId, "early")).rejects.toEqual(refused("too-few"));
    world.clock.move(hour);
    expect((await sweep(world.deps)).sealed).toBeGreaterThanOrEqual(1);
    const kept = await keptOf(world.deps, scope, pulseId);
    expect(kept.pulse).toMatchObject({ state: "sealed", released: false });
    expect(kept.questions.map((row) => [row.shown, row.n, row.cant_say, row.counts])).toEqual([
      [false, null, null, null],
      [false, null, null, null],
    ]);
    expect(kept.sentences).toEqual([]);
  });

  test("closed unseen it is void: questions without numbers, no row, no key, and a late answer hears so", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const [first] = await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
    await sealPulse(world.deps, scope, pulseId, "unseen");
    const kept = await keptOf(world.deps, scope, pulseId);
    expect(kept.pulse).toMatchObject({ state: "void", void_why: "unseen", released: null, answered: null });
    expect(kept.questions[0]).toMatchObject({ shown: null, n: null, counts: null });
    expect(await openRowOf(world.deps, scope, pulseId)).toBeUndefined();
    expect(await keysOf(world, pulseId)).toEqual([]);
    await expect(
      castBallot(world.deps, scope, pulseId, first?.ballotId ?? "", first?.cast(2, { clarity: 5 }) as never),
    ).rejects.toEqual(refused("void"));
  });

  test("a small team that chose three gets the coarse form, and no sentence is ever asked", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 6, { k: 3, questions: ["clarity", "decision", "text"] });
    await answeredBy(world, meeting, pulseId, [
      { clarity: 1, decision: 1 },
      { clarity: 2, decision: 4 },
      { clarity: 3, decision: 2 },
      { clarity: 5, decision: 3 },
    ]);
    await sealPulse(world.deps, scope, pulseId, "early");
    const kept = await keptOf(world.deps, scope, pulseId);
    expect(kept.pulse).toMatchObject({ form: "coarse", k: 3 });
    expect(kept.questions.map((row) => [row.question_id, row.counts])).toEqual([
      ["clarity", [2, 1, 1]],
      ["decision", [2, 2]],
    ]);
  });

  test.each([
    [6, 4, { k: 5, form: "full" }],
    [8, 3, { k: 5, form: "full" }],
  ])("%i invited who wished for k = %i get what the rule gives that size", async (size, k, terms) => {
    const world = await start();
    const { pulseId, scope } = await opened(world, size, { k });
    expect((await keptOf(world.deps, scope, pulseId)).pulse).toMatchObject(terms);
  });

  test("three people cannot answer privately, two not at all", async () => {
    const { deps } = await start();
    for (const [size, mode, outcome] of [
      [3, "private", "void"],
      [3, "open", "opened"],
      [2, "open", "void"],
    ] as const) {
      const meeting = await planMeeting(deps, { size });
      const pulseId = await planPulse(deps, meeting, { mode });
      expect(await openPulse(deps, meeting.scope, pulseId)).toBe(outcome);
      const why = (await keptOf(deps, meeting.scope, pulseId)).pulse.void_why;
      expect(why).toBe(outcome === "void" ? "too-few" : null);
    }
  });

  test("sentences appear only when k people wrote one, in an order that is not that of arrival", async () => {
    const orders = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const world = await start();
      const { meeting, pulseId, scope } = await opened(world, 8, { questions: ["text", "change"] });
      const sheets = Array.from({ length: 8 }, (_, i): Answers => {
        const sentence = { text: `sentence ${i}` };
        return i < 4 ? { ...sentence, change: `change ${i}` } : sentence;
      });
      await answeredBy(world, meeting, pulseId, sheets);
      await sealPulse(world.deps, scope, pulseId, "early");
      const { sentences } = await keptOf(world.deps, scope, pulseId);
      expect(sentences.every((row) => row.question_id === "text")).toBe(true);
      expect(sentences.map((row) => row.body).toSorted()).toEqual(sheets.map((sheet) => sheet.text));
      orders.add(sentences.map((row) => row.body).join());
    }
    // Three times the same order of eight by chance: once in 1.6 billion.
    expect(orders.size).toBeGreaterThan(1);
  });

  test("the longest sentences and answers fit the one size that every stored sheet has", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 8, { questions: ["text", "change", "clarity"] });
    await answeredBy(world, meeting, pulseId, [
      { text: "\u0001".repeat(280), change: "\ud800".repeat(280), clarity: "cant-say" },
      { text: "語".repeat(280), change: "😀".repeat(140) },
      { clarity: 1 },
    ]);
    const row = await openRowOf(world.deps, scope, pulseId);
    expect(new Set(Object.values(row?.ballots ?? {}).map((sheet) => sheet.length)).size).toBe(1);
    expect(new Set(Object.values(row?.papers ?? {}).map((paper) => paper.length)).size).toBe(1);
  });

  test("a revision replaces the one before; another answer under the same or a lower one is stale", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const ballots = await answeredBy(world, meeting, pulseId, clarity(1, 1, 1, 1, 1));
    const first = ballots[0];
    if (first === undefined) throw new Error("no ballot");
    const put = (revision: number, value: number) =>
      castBallot(world.deps, scope, pulseId, first.ballotId, first.cast(revision, { clarity: value }));
    expect(await put(7, 5)).toEqual({ revision: 7 });
    // The very same answer again changes nothing and is acknowledged again.
    expect(await put(7, 5)).toEqual({ revision: 7 });
    await expect(put(7, 4)).rejects.toEqual(refused("stale-revision"));
    await expect(put(2, 4)).rejects.toEqual(refused("stale-revision"));
    await sealPulse(world.deps, scope, pulseId, "early");
    expect((await keptOf(world.deps, scope, pulseId)).questions[0]?.counts).toEqual([4, 0, 0, 0, 1]);
  });

  test("two revisions in one batch leave the higher, whatever their order", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const ballots = await answeredBy(world, meeting, pulseId, clarity(1, 1, 1, 1, 1));
    const outcomes = await Promise.allSettled(
      ballots.flatMap((one) =>
        [4, 2, 3, 5].map((revision) =>
          castBallot(world.deps, scope, pulseId, one.ballotId, one.cast(revision, { clarity: revision })),
        ),
      ),
    );
    for (const one of outcomes) if (one.status === "rejected") expect(one.reason).toEqual(refused("stale-revision"));
    await sealPulse(world.deps, scope, pulseId, "early");
    expect((await keptOf(world.deps, scope, pulseId)).questions[0]?.counts).toEqual([0, 0, 0, 0, 5]);
  });

  test("the same blinded bytes get the same signature again; others are the other device's", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const person = meeting.people[0] ?? "";
    const blinded = randomBlinded();
    const [signature, again] = await Promise.all([
      signPaper(world.deps, scope, person, pulseId, blinded),
      signPaper(world.deps, scope, person, pulseId, blinded),
    ]);
    expect(again).toEqual(signature);
    await expect(signPaper(world.deps, scope, person, pulseId, randomBlinded())).rejects.toEqual(
      refused("other-device"),
    );
    expect(Object.keys((await openRowOf(world.deps, scope, pulseId))?.papers ?? {})).toHaveLength(1);
  });

  test("two devices at the same moment: one gets the paper", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map(() => signPaper(world.deps, scope, meeting.people[0] ?? "", pulseId, randomBlinded())),
    );
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });

  test("numbers that sign themselves, are no residue, or have another length get no paper", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const { n } = (await privateKeyOf(world.deps, scope, pulseId)).export({ format: "jwk" });
    const modulus = BigInt(`0x${Buffer.from(n ?? "", "base64url").toString("hex")}`);
    const bytes = (value: bigint, size = 256) =>
      new Uint8Array(Buffer.from(value.toString(16).padStart(size * 2, "0"), "hex"));
    const wrong = [bytes(0n), bytes(1n), bytes(modulus - 1n), bytes(modulus), bytes(modulus + 1n)];
    for (const blinded of [...wrong, bytes(2n, 255), bytes(2n, 257), new Uint8Array(0), bytes((1n << 2048n) - 1n)])
      await expect(signPaper(world.deps, scope, meeting.people[0] ?? "", pulseId, blinded)).rejects.toEqual(
        refused("bad-request"),
      );
    expect((await openRowOf(world.deps, scope, pulseId))?.papers).toEqual({});
    for (const [person, blinded] of [
      [meeting.people[1], bytes(2n)],
      [meeting.people[2], bytes(modulus - 2n)],
    ] as const)
      expect(await signPaper(world.deps, scope, person ?? "", pulseId, blinded)).toHaveLength(256);
  });

  test("forged, foreign-pulse and other-tenant signatures are refused, and nothing is stored", async () => {
    const world = await start();
    const { deps } = world;
    const here = await opened(world, 7);
    const there = await opened(world, 7);
    await signPaper(deps, here.scope, here.meeting.people[0] ?? "", here.pulseId, randomBlinded());
    const key = await privateKeyOf(deps, here.scope, here.pulseId);
    const foreignKey = await privateKeyOf(deps, there.scope, there.pulseId);
    const put = (ballot: ReturnType<typeof signedBallot>, signature = ballot.signature) =>
      castBallot(deps, here.scope, here.pulseId, ballot.ballotId, {
        ...ballot.cast(1, { clarity: 3 }),
        signature: signature.toString("base64url"),
      });
    const honest = signedBallot(key, here.scope, here.pulseId);
    const turned = Buffer.from(honest.signature);
    turned[100] = (turned[100] ?? 0) ^ 1;
    const wrong = [
      () => put(honest, turned),
      () => put(honest, honest.signature.subarray(1)),
      () => put(honest, Buffer.alloc(256)),
      () => put(signedBallot(foreignKey, here.scope, here.pulseId)),
      () => put(signedBallot(key, here.scope, there.pulseId)),
      () => put(signedBallot(key, there.scope, here.pulseId)),
      () => put(signedBallot(foreignKey, there.scope, there.pulseId)),
    ];
    for (const attempt of wrong) await expect(attempt()).rejects.toEqual(refused("bad-signature"));
    // A ballot of this pulse at another address, and this pulse under another tenant.
    await expect(
      castBallot(deps, here.scope, here.pulseId, "0".repeat(64), honest.cast(1, { clarity: 3 })),
    ).rejects.toEqual(refused("bad-request"));
    await expect(
      castBallot(deps, there.scope, here.pulseId, honest.ballotId, honest.cast(1, { clarity: 3 })),
    ).rejects.toEqual(refused("not-found"));
    expect((await openRowOf(deps, here.scope, here.pulseId))?.ballots).toEqual({});
    expect(await put(honest)).toEqual({ revision: 1 });
  });

  test("only forged signatures use up the budget: after 120 in a minute they get no check, a colleague still does", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const key = await privateKeyOf(world.deps, scope, pulseId);
    const forged = signedBallot(key, scope, randomUUID());
    const codes = [];
    for (let i = 0; i < 122; i++)
      codes.push(
        await castBallot(world.deps, scope, pulseId, forged.ballotId, forged.cast(1, { clarity: 1 })).catch(
          (error) => error.code,
        ),
      );
    expect(codes.slice(-2)).toEqual(["too-many", "too-many"]);
    expect(new Set(codes.slice(0, 120))).toEqual(new Set(["bad-signature"]));
    await answeredBy(world, meeting, pulseId, clarity(1));
  });

  test("answers that do not fit the questions are refused before they are stored", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7, { questions: ["clarity", "text"] });
    await signPaper(world.deps, scope, meeting.people[0] ?? "", pulseId, randomBlinded());
    const ballot = signedBallot(await privateKeyOf(world.deps, scope, pulseId), scope, pulseId);
    for (const answers of [{}, { commit: 1 }, { clarity: 6 }, { clarity: "five" }, { text: 3 }] as Answers[])
      await expect(castBallot(world.deps, scope, pulseId, ballot.ballotId, ballot.cast(1, answers))).rejects.toEqual(
        refused("bad-request"),
      );
    expect((await openRowOf(world.deps, scope, pulseId))?.ballots).toEqual({});
  });

  test("more ballots than papers means the key is in wrong hands: void, with a line in the log", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const key = await privateKeyOf(world.deps, scope, pulseId);
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
    const extra = signedBallot(key, scope, pulseId);
    await expect(castBallot(world.deps, scope, pulseId, extra.ballotId, extra.cast(1, { clarity: 5 }))).rejects.toEqual(
      refused("void"),
    );
    expect((await keptOf(world.deps, scope, pulseId)).pulse).toMatchObject({ state: "void", answered: null });
    expect(await keysOf(world, pulseId)).toEqual([]);
    expect(world.lines).toEqual([JSON.stringify({ event: "more-ballots-than-papers", pulseId })]);
  });

  test("nobody outside the audience gets a paper, and a private pulse takes no named answer", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    await expect(signPaper(world.deps, scope, randomUUID(), pulseId, randomBlinded())).rejects.toEqual(
      refused("not-in-audience"),
    );
    const person = meeting.people[0] ?? "";
    await expect(
      putHands(world.deps, scope, person, pulseId, { revision: 1, answers: { clarity: 1 } }),
    ).rejects.toEqual(refused("wrong-mode"));
  });

  test("before it opens nothing is taken", async () => {
    const { deps } = await start();
    const meeting = await planMeeting(deps, { size: 7 });
    const pulseId = await planPulse(deps, meeting);
    const person = meeting.people[0] ?? "";
    await expect(signPaper(deps, meeting.scope, person, pulseId, randomBlinded())).rejects.toEqual(refused("not-open"));
    await expect(
      putHands(deps, meeting.scope, person, pulseId, { revision: 1, answers: { clarity: 1 } }),
    ).rejects.toEqual(refused("not-open"));
  });

  test("a key that vanishes while the server runs: the next sweep withdraws the pulse before its time", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3));
    for (const name of await keysOf(world, pulseId)) await world.deps.keyStore.remove(name);
    await sweep(world.deps);
    expect((await keptOf(world.deps, scope, pulseId)).pulse).toMatchObject({ state: "void", answered: null });
    await expect(signPaper(world.deps, scope, meeting.people[6] ?? "", pulseId, randomBlinded())).rejects.toEqual(
      refused("void"),
    );
  });

  test("a restored backup has lost its box keys: the pulse is void at the first touch, without a manual step", async () => {
    for (const touch of ["paper", "ballot", "seal", "sweep"] as const) {
      const world = await start();
      const { meeting, pulseId, scope } = await opened(world, 7);
      const [first] = await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
      for (const { name } of await world.deps.keyStore.list()) await world.deps.keyStore.remove(name);
      // A server that starts after the restore remembers nothing.
      const restarted = { ...world.deps };
      world.clock.move(touch === "sweep" ? hour : 0);
      const attempt = {
        paper: () => signPaper(restarted, scope, meeting.people[6] ?? "", pulseId, randomBlinded()),
        ballot: () =>
          castBallot(restarted, scope, pulseId, first?.ballotId ?? "", first?.cast(2, { clarity: 1 }) as never),
        seal: () => sealPulse(restarted, scope, pulseId, "early"),
        sweep: () => sweep(restarted),
      }[touch];
      const outcome = await attempt().then(
        () => "done",
        (error) => error.code,
      );
      expect(outcome).toBe(touch === "paper" || touch === "ballot" ? "void" : "done");
      expect((await keptOf(world.deps, scope, pulseId)).pulse).toMatchObject({ state: "void", answered: null });
      expect(await openRowOf(world.deps, scope, pulseId)).toBeUndefined();
    }
  });

  test("when all have answered it closes 15 s after the last accepted revision, not before", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    const ballots = await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5, 5, 5));
    expect((await openFacts(world.deps, scope, pulseId))?.count).toEqual({ invited: 7, answered: 7 });
    world.clock.move(10_000);
    const first = ballots[0];
    await castBallot(world.deps, scope, pulseId, first?.ballotId ?? "", first?.cast(2, { clarity: 2 }) as never);
    world.clock.move(14_999);
    await sealPulse(world.deps, scope, pulseId, "due");
    expect((await keptOf(world.deps, scope, pulseId)).pulse.state).toBe("open");
    world.clock.move(1);
    await sweep(world.deps);
    expect((await keptOf(world.deps, scope, pulseId)).questions[0]?.counts).toEqual([0, 2, 1, 1, 3]);
  });

  test("the last call never moves the planned end back", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7, { sealsAt: new Date(noon.getTime() + 5000) });
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5, 5, 5));
    expect((await openRowOf(world.deps, scope, pulseId))?.seals_at).toEqual(new Date(noon.getTime() + 5000));
  });

  test("a cast or paper after the end closes the pulse first and hears so; a forged one learns nothing", async () => {
    for (const late of ["cast", "paper"] as const) {
      const world = await start();
      const { meeting, pulseId, scope } = await opened(world, 7);
      const key = await privateKeyOf(world.deps, scope, pulseId);
      const [first] = await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
      world.clock.move(hour);
      if (late === "paper")
        await expect(signPaper(world.deps, scope, meeting.people[6] ?? "", pulseId, randomBlinded())).rejects.toEqual(
          refused("sealed"),
        );
      const cast = () =>
        castBallot(world.deps, scope, pulseId, first?.ballotId ?? "", first?.cast(2, { clarity: 5 }) as never);
      await expect(cast()).rejects.toEqual(refused("sealed"));
      expect((await keptOf(world.deps, scope, pulseId)).questions[0]?.counts).toEqual([1, 1, 1, 1, 1]);
      await expect(cast()).rejects.toEqual(refused("sealed"));
      const forged = signedBallot(key, scope, randomUUID());
      await expect(
        castBallot(world.deps, scope, pulseId, forged.ballotId, forged.cast(1, { clarity: 1 })),
      ).rejects.toEqual(refused("bad-signature"));
    }
  });

  test("a moved meeting moves the end; into the past it closes now", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7);
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
    await moveOpenEnd(world.deps, scope, pulseId, new Date(noon.getTime() + 3 * hour));
    world.clock.move(2 * hour);
    await sweep(world.deps);
    expect((await keptOf(world.deps, scope, pulseId)).pulse.state).toBe("open");
    await moveOpenEnd(world.deps, scope, pulseId, new Date(noon.getTime() + hour));
    expect((await keptOf(world.deps, scope, pulseId)).pulse).toMatchObject({ state: "sealed", released: true });
  });

  test("`after` asks whom `before` asked, whoever joined since, and closes `before` on opening", async () => {
    const world = await start();
    const { deps } = world;
    const { meeting, pulseId, scope } = await opened(world, 7, { phase: "before" });
    const after = await planPulse(deps, meeting, { phase: "after" });
    await answeredBy(world, meeting, pulseId, clarity(1, 2, 3, 4, 5));
    const joiner = { tenant_id: scope.tenantId, occurrence_id: meeting.occurrenceId, person_id: randomUUID() };
    await deps.db.inTenant(scope, (tx) =>
      tx
        .insertInto("invitee")
        .values({ ...joiner, asked: true })
        .execute(),
    );
    // Before's own end is still an hour away: the meeting was over sooner than planned.
    expect(await openPulse(deps, scope, after)).toBe("opened");
    expect((await keptOf(deps, scope, pulseId)).pulse).toMatchObject({ state: "sealed", released: true, answered: 5 });
    expect((await keptOf(deps, scope, after)).audience.toSorted()).toEqual(meeting.people.toSorted());
  });

  test("a `before` that nobody opened in time is void once `after` is open, and `after` asks who is invited", async () => {
    const { deps } = await start();
    const meeting = await planMeeting(deps, { size: 7 });
    const before = await planPulse(deps, meeting, { phase: "before" });
    const after = await planPulse(deps, meeting, { phase: "after" });
    expect(await openPulse(deps, meeting.scope, after)).toBe("opened");
    expect((await keptOf(deps, meeting.scope, before)).pulse.state).toBe("void");
    expect((await keptOf(deps, meeting.scope, after)).audience).toHaveLength(7);
  });

  test("a scrapped `before` leaves `after`", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 7, { phase: "before" });
    const after = await planPulse(world.deps, meeting, { phase: "after" });
    await sealPulse(world.deps, scope, pulseId, "unseen");
    expect(await openPulse(world.deps, scope, after)).toBe("opened");
  });

  test("the sweep opens what is due, voids what is too late or cancelled, and leaves the future alone", async () => {
    const world = await start();
    const { deps } = world;
    const at = (ms: number) => new Date(noon.getTime() + ms);
    const ended = (ago: number) => ({ size: 7, startAt: at(-ago - hour), endAt: at(-ago) });
    const one = async (meetingWish: Parameters<typeof planMeeting>[1], wish: PulseWish) => {
      const meeting = await planMeeting(deps, meetingWish);
      return { meeting, pulseId: await planPulse(deps, meeting, wish) };
    };
    const due = await one({ size: 7 }, { phase: "before" });
    const future = await one({ size: 7 }, { phase: "before", opensAt: at(minute) });
    const missed = await one({ size: 7 }, { phase: "before", opensAt: at(-hour), sealsAt: at(-minute) });
    const stillTime = await one(ended(3 * hour), { phase: "after", opensAt: at(-3 * hour) });
    const forgotten = await one(ended(4 * hour + 1), { phase: "after", opensAt: at(-4 * hour) });
    const cancelled = await one({ size: 7 }, { phase: "before" });
    await deps.db.inTenant(cancelled.meeting.scope, (tx) =>
      tx
        .updateTable("occurrence")
        .set({ state: "cancelled" })
        .where("tenant_id", "=", cancelled.meeting.scope.tenantId)
        .execute(),
    );
    await sweep(deps);
    const states = await Promise.all(
      [due, future, missed, stillTime, forgotten, cancelled].map(
        async ({ meeting, pulseId }) => (await keptOf(deps, meeting.scope, pulseId)).pulse,
      ),
    );
    expect(states.map(({ state, void_why: why }) => why ?? state)).toEqual([
      "open",
      "planned",
      "missed",
      "open",
      "missed",
      "cancelled",
    ]);
  });

  test("one row that cannot be read does not keep the sweep from the others", async () => {
    const world = await start();
    const broken = await opened(world, 7);
    const sound = await opened(world, 7);
    for (const one of [broken, sound]) await answeredBy(world, one.meeting, one.pulseId, clarity(1, 2, 3, 4, 5));
    await database.asOwner((tx) =>
      tx
        .updateTable("open_pulse")
        .set({ ballots: JSON.stringify({ ["0".repeat(43)]: "AAAA" }) })
        .where("pulse_id", "=", broken.pulseId)
        .execute(),
    );
    world.clock.move(hour);
    await sweep(world.deps);
    expect((await keptOf(world.deps, sound.scope, sound.pulseId)).pulse.state).toBe("sealed");
    expect((await keptOf(world.deps, broken.scope, broken.pulseId)).pulse.state).toBe("open");
    expect(world.lines.some((line) => line.includes(broken.pulseId))).toBe(true);
    await voidPulse(world.deps, broken.scope, broken.pulseId, "unreadable");
  });

  test("two servers that open the same pulse leave one row and one key", async () => {
    const world = await start();
    const meeting = await planMeeting(world.deps, { size: 7 });
    const pulseId = await planPulse(world.deps, meeting);
    const other = { ...world.deps };
    const outcomes = await Promise.all([world.deps, other].map((deps) => openPulse(deps, meeting.scope, pulseId)));
    expect(outcomes.toSorted()).toEqual(["not-planned", "opened"]);
    expect(await keysOf(world, pulseId)).toHaveLength(1);
    await privateKeyOf(world.deps, meeting.scope, pulseId);
  });

  test("voiding while another server opens leaves no open row behind", async () => {
    for (let round = 0; round < 5; round++) {
      const world = await start();
      const meeting = await planMeeting(world.deps, { size: 7 });
      const pulseId = await planPulse(world.deps, meeting);
      const opening = openPulse(world.deps, meeting.scope, pulseId);
      // The key pair takes some 100 ms: aim around its end.
      await new Promise((resolve) => setTimeout(resolve, 40 * round));
      await Promise.all([opening, voidPulse(world.deps, meeting.scope, pulseId, "cancelled")]);
      await voidPulse(world.deps, meeting.scope, pulseId, "cancelled");
      expect((await keptOf(world.deps, meeting.scope, pulseId)).pulse.state).toBe("void");
      expect(await openRowOf(world.deps, meeting.scope, pulseId)).toBeUndefined();
      expect(await keysOf(world, pulseId)).toEqual([]);
    }
  });

  test("the count moves on its ten-second grid and says only enough or not yet below seven", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 8);
    const small = await opened(world, 6);
    const count = async (one: { scope: typeof scope; pulseId: string }) =>
      (await openFacts(world.deps, one.scope, one.pulseId))?.count;
    expect(await count({ scope, pulseId })).toEqual({ invited: 8, answered: 0 });
    await signPaper(world.deps, scope, meeting.people[7] ?? "", pulseId, randomBlinded());
    await answeredBy(world, meeting, pulseId, clarity(1, 2));
    expect(await count({ scope, pulseId })).toEqual({ invited: 8, answered: 0 });
    world.clock.move(10_000);
    expect(await count({ scope, pulseId })).toEqual({ invited: 8, answered: 2 });
    expect(await count(small)).toEqual({ invited: 6, enough: false });
    await answeredBy(world, small.meeting, small.pulseId, clarity(1, 2, 3, 4, 5));
    world.clock.move(10_000);
    expect(await count(small)).toEqual({ invited: 6, enough: true });
  });

  test("nobody can choose the moment at which it is counted, on whichever server they look", async () => {
    const world = await start();
    const { meeting, pulseId, scope } = await opened(world, 8);
    const looks = async () => {
      // Another server has looked at nothing before.
      const other = { ...world.deps, clock: { now: world.deps.clock.now } };
      return Promise.all([world.deps, other].map(async (deps) => (await openFacts(deps, scope, pulseId))?.count));
    };
    const two = (answered: number) => [
      { invited: 8, answered },
      { invited: 8, answered },
    ];
    const [first] = await answeredBy(world, meeting, pulseId, clarity(1, 2));
    world.clock.move(9_998);
    expect(await looks()).toEqual(two(0));
    await answeredBy(world, { ...meeting, people: meeting.people.slice(2) }, pulseId, clarity(4));
    world.clock.move(1);
    expect(await looks()).toEqual(two(0));
    world.clock.move(1);
    expect(await looks()).toEqual(two(3));
    // Another answer in place of the first one is no news, and says no time.
    await castBallot(world.deps, scope, pulseId, first?.ballotId ?? "", first?.cast(2, { clarity: 5 }) as never);
    expect(await looks()).toEqual(two(3));
    expect(await openRowOf(world.deps, scope, pulseId)).toMatchObject({
      counted_in: Math.floor(noon.getTime() / 10_000),
      counted_before: 0,
    });
  });

  describe("in the open", () => {
    const openHands = async (world: Started, size = 3) => {
      const found = await opened(world, size, { mode: "open", questions: ["clarity", "text"] });
      const put = (index: number, revision: number, answers: Answers) =>
        putHands(world.deps, found.scope, found.meeting.people[index] ?? "", found.pulseId, { revision, answers });
      return { ...found, put };
    };

    test("names stand beside answers only from the reveal on, by name, and go after thirty minutes", async () => {
      const world = await start();
      const { pulseId, scope, put } = await openHands(world);
      await put(1, 1, { clarity: 2 });
      await put(0, 1, { clarity: 5, text: "go" });
      expect(await handsOf(world.deps, scope, pulseId)).toBeNull();
      await sealPulse(world.deps, scope, pulseId, "early");
      const names = async () => (await handsOf(world.deps, scope, pulseId))?.map((hand) => hand.person.name) ?? null;
      expect(await names()).toEqual(["Person 0", "Person 1"]);
      await expect(put(2, 1, { clarity: 1 })).rejects.toEqual(refused("sealed"));
      world.clock.move(30 * minute - 1);
      await sweep(world.deps);
      expect(await names()).toHaveLength(2);
      world.clock.move(1);
      expect(await names()).toBeNull();
      await sweep(world.deps);
      expect(await openRowOf(world.deps, scope, pulseId)).toBeUndefined();
      expect(await keysOf(world, pulseId)).toEqual([]);
      const kept = await keptOf(world.deps, scope, pulseId);
      expect(kept.questions.map((row) => [row.n, row.counts])).toEqual([
        [2, [0, 1, 0, 0, 1]],
        [1, []],
      ]);
      expect(kept.sentences).toEqual([{ question_id: "text", body: "go" }]);
    });

    test("the facilitator ends the names at once; before the reveal that does nothing", async () => {
      const world = await start();
      const { pulseId, scope, put } = await openHands(world);
      await put(0, 1, { clarity: 5 });
      await endHands(world.deps, scope, pulseId);
      expect(await openRowOf(world.deps, scope, pulseId)).toBeDefined();
      await sealPulse(world.deps, scope, pulseId, "early");
      await endHands(world.deps, scope, pulseId);
      await endHands(world.deps, scope, pulseId);
      expect(await handsOf(world.deps, scope, pulseId)).toBeNull();
      expect(await keysOf(world, pulseId)).toEqual([]);
    });

    test("a higher revision replaces, a stale one is refused, a private paper is another way", async () => {
      const world = await start();
      const { meeting, pulseId, scope, put } = await openHands(world);
      await put(0, 2, { clarity: 5 });
      await expect(put(0, 2, { clarity: 1 })).rejects.toEqual(refused("stale-revision"));
      expect(await put(0, 3, { clarity: 4 })).toEqual({ revision: 3 });
      await expect(signPaper(world.deps, scope, meeting.people[1] ?? "", pulseId, randomBlinded())).rejects.toEqual(
        refused("wrong-mode"),
      );
      await expect(
        putHands(world.deps, scope, randomUUID(), pulseId, { revision: 1, answers: { clarity: 1 } }),
      ).rejects.toEqual(refused("not-in-audience"));
    });

    test("when all have answered it closes after 15 s, and an end unseen keeps nothing", async () => {
      const world = await start();
      const { pulseId, scope, put } = await openHands(world);
      for (const index of [0, 1, 2]) await put(index, 1, { clarity: 3 });
      world.clock.move(15_000);
      await sweep(world.deps);
      expect((await keptOf(world.deps, scope, pulseId)).pulse.state).toBe("sealed");
      const second = await openHands(world);
      await second.put(0, 1, { clarity: 1 });
      await sealPulse(world.deps, second.scope, second.pulseId, "unseen");
      expect(await openRowOf(world.deps, second.scope, second.pulseId)).toBeUndefined();
    });
  });
});
