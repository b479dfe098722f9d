/** Long, because each kind of a workshop is taken through a whole life: asked, answered, closed, read, refused. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sweep } from "../../api/privacy/sweep.ts";
import { fullPicture } from "../../src/contract/fullPicture.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { answerAll } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { hour, keptOf, minute, noon, openRowOf } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import type { World } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const ways = ["Buy what others build", "Build all of it ourselves", "Wait a year", "Ask a partner"];
const shown = (result: Result, id: string): ShownQuestion => {
  const question = result.questions.find((one) => one.id === id);
  if (question?.shown !== true) throw new Error(`${id} is not shown`);
  return question;
};
/** One sheet per person from the answers of all to each question, in their order. */
const sheetsOf = (answers: Readonly<Record<string, readonly Answers[string][]>>): Answers[] =>
  Array.from({ length: Math.max(...Object.values(answers).map((all) => all.length)) }, (_, person) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, all]) => {
        const answer = all[person];
        return answer === undefined ? [] : [[id, answer]];
      }),
    ),
  );

describe.each(engines)("a workshop, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async (start: Date, size = 8) => {
    const world = await here.at(start, size);
    return { world, owner: world.as(world.person(0)) };
  };
  type Place = Awaited<ReturnType<typeof at>>;
  const ask = ({ owner, world }: Place, questions: string[], more: object = {}): Promise<Pulse> =>
    owner.call("startAdhoc", { params: { teamId: world.teamId }, body: { questions, ...more } });
  const seal = ({ owner }: Place, { id }: { id: string }) => owner.call("seal", { params: { id }, body: {} });
  const meet = ({ world }: Place, start: Date) =>
    world.record({
      iCalUId: randomUUID(),
      start: { dateTime: start.toISOString().slice(0, 19), timeZone: "UTC" },
      end: { dateTime: new Date(+start + hour).toISOString().slice(0, 19), timeZone: "UTC" },
    });
  /** Everybody but the leader answers, each on a device of their own. */
  const others = (world: World): World => ({ ...world, people: world.people.slice(1) });

  test("a full picture of fifteen questions, with a guess, seven answers and ways to refuse", async () => {
    const place = await at(noon);
    const questions = fullPicture({ ways: true, coarse: false });
    expect(questions).toHaveLength(15);
    const pulse = await ask(place, questions, { size: "full", ways });
    expect(pulse.questions.map(({ id }) => id)).toEqual(questions);
    expect(pulse.questions.find(({ id }) => id === "sure")).toMatchObject({ kind: "scale", scale: 7 });
    const guess = pulse.questions[1];
    expect(guess).toMatchObject({ id: "guess-clarity", kind: "guess", scale: 5 });
    expect(guess?.text).toContain(pulse.questions[0]?.text);
    expect(guess?.options).toEqual(pulse.questions[0]?.options);
    const sheet = (person: number): Answers =>
      Object.fromEntries(
        pulse.questions.map(({ id, scale }) => [id, scale === null ? `A sentence of ${person}` : 1 + (person % scale)]),
      );
    await answerAll(
      place.world,
      pulse,
      place.world.people.map((_one, person) => sheet(person)),
    );
    const result = await seal(place, pulse);
    // The guess stands with its question, so one less.
    expect(result.questions.map(({ id }) => id)).toEqual(questions.filter((id) => id !== "guess-clarity"));
    expect(result.questions.every((one) => one.shown)).toBe(true);
    expect(shown(result, "sure").counts).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect(shown(result, "sure").options).toHaveLength(7);
    expect(result.sentences.text).toHaveLength(8);
  });

  test("at most four questions, unless it is a full picture, and at most fifteen there", async () => {
    const place = await at(noon);
    const twelve = fullPicture({ ways: false, coarse: true });
    await expect(ask(place, twelve)).rejects.toMatchObject({ code: "bad-request" });
    await expect(ask(place, ["sure"])).rejects.toMatchObject({ code: "bad-request" });
    expect((await ask(place, twelve, { size: "full" })).questions).toHaveLength(12);
    const sixteen = [...fullPicture({ ways: true, coarse: false }), "depend"];
    await expect(ask(place, sixteen, { size: "full", ways })).rejects.toMatchObject({ code: "bad-request" });
  });

  test("six people are asked a full picture that low, in the middle and high can show", async () => {
    const place = await at(noon, 6);
    const all = { size: "full", threshold: 3 };
    await expect(ask(place, fullPicture({ ways: false, coarse: false }), all)).rejects.toMatchObject({
      code: "bad-request",
    });
    await expect(ask(place, ["rule-out"], { ...all, ways })).rejects.toMatchObject({ code: "bad-request" });
    const pulse = await ask(place, fullPicture({ ways: false, coarse: true }), all);
    expect(pulse).toMatchObject({ form: "coarse" });
    await answerAll(place.world, pulse, sheetsOf({ sure: [1, 1, 4, 7, 7] }));
    expect(shown(await seal(place, pulse), "sure").counts).toEqual([2, 1, 2]);
  });

  test("the room answers and guesses its own middle: both tallies, the middles, the gap, and nothing joint", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["clarity", "guess-clarity"]);
    const answers = sheetsOf({
      clarity: [2, 2, 2, 2, 3, 3, 3, "cant-say"],
      "guess-clarity": [4, 4, 4, 4, 4, 3, 3, "cant-say"],
    });
    await answerAll(place.world, pulse, answers);
    const result = await seal(place, pulse);
    expect(result.questions).toHaveLength(1);
    expect(shown(result, "clarity")).toMatchObject({
      n: 7,
      counts: [0, 4, 3, 0, 0],
      median: 2,
      guess: {
        n: 7,
        cantSay: 1,
        counts: [0, 0, 2, 5, 0],
        middle: 4,
        gap: 2,
        sentence: { code: "guess-higher", facts: { actual: 2, guessed: 4, steps: 2 } },
      },
    });
    const file = await place.owner.call("export", { params: { teamId: place.world.teamId }, query: {} });
    const [taken] = file.meetings.flatMap((one) => one.results);
    expect(taken?.questions, "taken along as it is shown").toMatchObject([{ guess: { n: 7, middle: 4, gap: 2 } }]);
    // Two tallies side by side; which guess came with which answer is in neither, and in no other row.
    const { questions } = await keptOf(place.world.deps, place.world.scope, pulse.id);
    expect(questions).toEqual([
      { question_id: "clarity", shown: true, n: 7, cant_say: 1, counts: [0, 4, 3, 0, 0] },
      { question_id: "guess-clarity", shown: true, n: 7, cant_say: 1, counts: [0, 0, 2, 5, 0] },
    ]);
    const { trends } = await place.owner.call("trend", { params: { teamId: place.world.teamId } });
    expect(JSON.stringify(trends)).not.toContain("guess");
  });

  test("a lone guess and a lone answer are never named", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["commit", "guess-commit"]);
    // In order 1 1 2 4 4 and 2 2 3 4 4: the middle of each is one person's.
    await answerAll(place.world, pulse, sheetsOf({ commit: [1, 1, 2, 4, 4], "guess-commit": [4, 3, 4, 2, 2] }));
    const { guess } = shown(await seal(place, pulse), "commit");
    expect(guess?.sentence).toEqual({
      code: "guess-higher-bare",
      facts: { actualWhere: "low", guessedWhere: "middle" },
    });
  });

  test("a guess is shown by its own number of answers, and never without what it is about", async () => {
    const place = await at(noon);
    const few = await ask(place, ["clarity", "guess-clarity"]);
    await answerAll(place.world, few, sheetsOf({ clarity: [3, 3, 3, 3, 3], "guess-clarity": [4, 4, 4, 4] }));
    expect(shown(await seal(place, few), "clarity").guess).toBeNull();
    const other = await ask(place, ["commit", "guess-commit", "piece"]);
    const five = [4, 4, 4, 4, 4];
    await answerAll(place.world, other, sheetsOf({ commit: [2, 2, 2, 2], "guess-commit": five, piece: five }));
    const result = await seal(place, other);
    expect(result.questions.map(({ id, shown }) => [id, shown])).toEqual([
      ["commit", false],
      ["piece", true],
    ]);
    expect((await keptOf(place.world.deps, place.world.scope, other.id)).questions[1]).toEqual({
      question_id: "guess-commit",
      shown: false,
      n: null,
      cant_say: null,
      counts: null,
    });
    // Only guesses would be no result at all.
    const alone = await ask(place, ["direct", "guess-direct"]);
    await answerAll(place.world, alone, sheetsOf({ direct: [2, 2], "guess-direct": five }));
    place.world.clock.move(25 * hour);
    await sweep(place.world.deps);
    expect(await place.owner.call("result", { params: { id: alone.id } })).toMatchObject({ state: "withheld" });
  });

  test("a meeting's own check asks for a guess before and after", async () => {
    const place = await at(noon);
    const id = await meet(place, new Date(+noon + hour));
    await place.owner.call("putCheck", { params: { id }, body: { questions: ["clarity", "guess-clarity"] } });
    const { pulses } = await place.owner.call("occurrence", { params: { id } });
    for (const one of pulses) {
      const { questions } = await place.owner.call("pulse", { params: { id: one.id } });
      expect(questions.map(({ kind }) => kind)).toEqual(["scale", "guess"]);
    }
  });

  test("of four ways each says which one to refuse, and the result shows the spread", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["rule-out"], { ways });
    expect(pulse.questions).toMatchObject([{ id: "rule-out", kind: "rule-out", scale: 4, options: ways }]);
    // Asked once more in the same words it is the same asking; in other words it is another.
    expect((await ask(place, ["rule-out"], { ways })).id).toBe(pulse.id);
    expect((await ask(place, ["rule-out"], { ways: ways.toReversed() })).id).not.toBe(pulse.id);
    await answerAll(place.world, pulse, sheetsOf({ "rule-out": [2, 2, 2, 2, 4, 4, 1, "cant-say"] }));
    const result = await seal(place, pulse);
    expect(shown(result, "rule-out")).toMatchObject({
      kind: "rule-out",
      options: ways,
      n: 7,
      cantSay: 1,
      counts: [1, 4, 0, 2],
      range: null,
      shape: null,
      sentence: { code: "rule-out-top", facts: { count: 4, n: 7, top: 2 } },
    });
    expect(shown(result, "rule-out").prompt).toMatch(/\?$/);
    const exported = await place.owner.call("export", { params: { teamId: place.world.teamId }, query: {} });
    expect(JSON.stringify(exported)).toContain(ways[1]);
  });

  test("a leader who chose so answers in the open: outside the counts, by name, and how it lies beside them", async () => {
    const place = await at(noon);
    const { world } = place;
    const pulse = await ask(place, ["clarity", "decision", "text", "piece"], { openLeader: true });
    const leader = world.person(0);
    expect(pulse).toMatchObject({ leader, yours: "none", count: { invited: 7, answered: 0 } });
    expect(pulse.audience.map(({ id }) => id)).not.toContain(leader.id);
    const answers = { clarity: 5, decision: 1, text: "We build the bridge first.", piece: 4 };
    const put = (revision: number, more: Answers = {}) =>
      place.owner.call("putAnswers", {
        params: { id: pulse.id },
        body: { revision, answers: { ...answers, ...more } },
      });
    expect(await put(1, { clarity: 2 })).toEqual({ revision: 1 });
    expect(await put(2)).toEqual({ revision: 2 });
    expect(await put(2), "a repeated request").toEqual({ revision: 2 });
    await expect(put(1, { clarity: 1 })).rejects.toMatchObject({ code: "stale-revision" });
    await expect(put(3, { clarity: 6 })).rejects.toMatchObject({ code: "bad-request" });
    // Nobody reads it before the closing, and it counts as nobody's.
    expect(await place.owner.call("pulse", { params: { id: pulse.id } })).toMatchObject({
      yours: "started",
      count: { invited: 7, answered: 0 },
    });
    expect(JSON.stringify(await contentOf(here.database))).not.toContain("bridge");
    const member = world.as(world.person(3));
    await expect(
      member.call("putAnswers", { params: { id: pulse.id }, body: { revision: 1, answers: { clarity: 1 } } }),
    ).rejects.toMatchObject({ code: "wrong-mode" });
    const theirs = sheetsOf({ clarity: [2, 2, 3, 3, 3, 4], decision: [1, 1, 1, 2, 2, 4], piece: [1, 1] });
    await answerAll(others(world), pulse, theirs);
    const result = await seal(place, pulse);
    expect(result).toMatchObject({ leader, invited: 7, answered: 6 });
    expect(shown(result, "clarity")).toMatchObject({
      counts: [0, 2, 3, 1, 0],
      leader: { answer: 5, sentence: { code: "leader-higher", facts: {} } },
    });
    expect(shown(result, "decision").leader).toEqual({ answer: 1, sentence: null });
    const file = await world.as(leader).call("export", { params: { teamId: world.teamId }, query: {} });
    const [taken] = file.meetings.flatMap((one) => one.results);
    expect(taken?.questions[0], "taken along as it is shown").toMatchObject({ leader: { answer: 5 } });
    expect(JSON.stringify(taken), "without the name").not.toMatch(new RegExp(`${leader.name}\\b|${leader.id}`));
    // What is not shown of the others is not kept of the leader either.
    expect(JSON.stringify(result)).not.toContain("bridge");
    expect(await openRowOf(world.deps, world.scope, pulse.id)).toBeUndefined();
    expect(await member.call("result", { params: { id: pulse.id } })).toEqual(result);
    const data = await place.owner.call("myData", {});
    expect(data.tables.find(({ table }) => table === "leader_answer")?.entries).toHaveLength(2);
    const theirData = await member.call("myData", {});
    expect(theirData.tables.find(({ table }) => table === "leader_answer")?.entries).toEqual([]);
    await expect(put(3)).rejects.toMatchObject({ code: "sealed" });
    // Erased, the name and the answers go; the counts stay.
    await place.owner.call("eraseMe", {});
    const left = await member.call("result", { params: { id: pulse.id } });
    expect(left.leader).toBeNull();
    expect(shown(left, "clarity")).toMatchObject({ counts: [0, 2, 3, 1, 0], leader: null });
  });

  test("a leader who is erased, or withdraws the questions, leaves no answer", async () => {
    const place = await at(noon);
    const { world } = place;
    const answered = async (questions: string[]) => {
      const pulse = await ask(place, questions, { openLeader: true });
      const answers = Object.fromEntries(questions.map((id) => [id, 2]));
      await place.owner.call("putAnswers", { params: { id: pulse.id }, body: { revision: 1, answers } });
      return pulse;
    };
    const withdrawn = await answered(["help"]);
    await place.owner.call("seal", { params: { id: withdrawn.id }, body: { unseen: true } });
    const open = await answered(["clarity"]);
    await answerAll(others(world), open, sheetsOf({ clarity: [2, 2, 3, 3, 3, 4] }));
    await place.owner.call("eraseMe", {});
    world.clock.move(25 * hour);
    await sweep(world.deps);
    const result = await world.as(world.person(1)).call("result", { params: { id: open.id } });
    expect(result).toMatchObject({ state: "released", leader: null });
    expect(shown(result, "clarity").leader).toBeNull();
    const rows = await here.database.asOwner((tx) => tx.selectFrom("leader_answer").selectAll().execute());
    expect(rows.filter((row) => row.tenant_id === world.scope.tenantId)).toEqual([]);
  });

  test("the leader of a series is out of before and after, and no asking in between tells the leader from the others", async () => {
    const start = new Date(+noon + hour);
    const place = await at(noon);
    const { world } = place;
    const id = await meet(place, start);
    const put = (body: object) => place.owner.call("putCheck", { params: { id }, body });
    const { check, pulses } = await put({ openLeader: true });
    expect(check?.leader).toEqual(world.person(0));
    const of = (phase: string) => pulses.find((one) => one.phase === phase)?.id ?? "";
    expect(await place.owner.call("pulse", { params: { id: of("after") } })).toMatchObject({ leader: world.person(0) });
    // Said once, it stays when the check is set again, and cannot change once people were told.
    expect((await put({ aim: "a date" })).check?.leader).toEqual(world.person(0));
    await expect(put({ openLeader: false })).rejects.toMatchObject({ code: "mode-fixed" });
    await expect(ask(place, ["clarity"], { occurrenceId: id })).rejects.toMatchObject({ code: "audience-too-close" });
    const before = await place.owner.call("pulse", { params: { id: of("before") } });
    await answerAll(others(world), before, sheetsOf({ clarity: [2, 2, 3, 3, 3] }));
    world.clock.move(2 * hour + 3 * minute);
    await sweep(world.deps);
    const after = await place.owner.call("pulse", { params: { id: of("after") } });
    expect(after.state).toBe("open");
    expect(after.audience.map((one) => one.id).toSorted()).toEqual(before.audience.map((one) => one.id).toSorted());
    await answerAll(others(world), after, sheetsOf({ clarity: [4, 4, 4, 5, 5] }));
    expect((await seal(place, after)).shift).toMatchObject([{ questionId: "clarity", word: "higher" }]);
    const { changes } = await place.owner.call("changes", { params: { teamId: world.teamId } });
    expect(changes.map(({ what }) => what)).not.toContain("leader-set");
  });

  test("a coach reads what the leader said without the name", async () => {
    const place = await at(noon);
    const { world } = place;
    const coach = { id: randomUUID(), name: "Nora Coach" };
    await place.owner.call("putCoach", {
      params: { teamId: world.teamId, personId: coach.id },
      body: { until: new Date(+noon + 100 * hour).toISOString(), name: coach.name },
    });
    const pulse = await ask(place, ["clarity"], { openLeader: true });
    await place.owner.call("putAnswers", { params: { id: pulse.id }, body: { revision: 1, answers: { clarity: 3 } } });
    await answerAll(others(world), pulse, sheetsOf({ clarity: [3, 3, 3, 3, 3] }));
    await seal(place, pulse);
    const result = await world.as(coach).call("result", { params: { id: pulse.id } });
    expect(result.leader?.name).toBe("");
    expect(shown(result, "clarity").leader).toEqual({ answer: 3, sentence: { code: "leader-near", facts: {} } });
    expect(JSON.stringify(result)).not.toContain(world.person(0).id);
  });

  test("what cannot be is refused, says why, and leaves nothing", async () => {
    const place = await at(noon);
    const meeting = await meet(place, new Date(+noon + hour));
    const before = await contentOf(here.database);
    const wrong: readonly (readonly [string[], object, RegExp])[] = [
      [["guess-clarity"], {}, /guess-clarity comes after clarity/],
      [["guess-clarity", "clarity"], {}, /comes after/],
      [["decision", "guess-decision"], {}, /guess-decision/],
      [["clarity", "guess-guess-clarity"], {}, /guess-guess-clarity/],
      [["rule-out"], {}, /four ways/],
      [["clarity"], { ways }, /ways are for a rule-out/],
      [["rule-out"], { ways: [...ways.slice(0, 3), ways[0]] }, /named twice/],
      [["rule-out"], { ways: ways.slice(0, 3) }, /ways/],
      [["rule-out"], { ways: [...ways.slice(0, 3), " "] }, /ways/],
      [["rule-out"], { ways: [...ways.slice(0, 3), "a".repeat(81)] }, /ways/],
      [["clarity"], { mode: "open", openLeader: true }, /leader is asked like everybody/],
      [["clarity"], { size: "starter" }, /size/],
    ];
    for (const [questions, more, why] of wrong) {
      const error = await ask(place, questions, more).then(
        () => null,
        (failure: { code: string; problem: object }) => failure,
      );
      expect(error?.code, JSON.stringify([questions, more])).toBe("bad-request");
      expect(JSON.stringify(error?.problem)).toMatch(why);
    }
    for (const body of [
      { questions: ["rule-out"] },
      { questions: ["guess-clarity"] },
      { mode: "open", openLeader: true },
    ] as const)
      await expect(
        place.owner.call("putCheck", {
          params: { id: meeting },
          body: { ...body, questions: [...(body.questions ?? [])] },
        }),
      ).rejects.toMatchObject({ code: "bad-request" });
    expect(await contentOf(here.database)).toEqual(before);
  });
});
