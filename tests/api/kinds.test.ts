/** Long, because every kind of question is taken through the same whole life, from the check to the trend. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { makeClient } from "../../src/client/call.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import { type Answers, fields, levels, meetingKinds, questionKinds } from "../../src/contract/question.ts";
import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { answerAll } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { hour, minute, noon } from "../support/pulseFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const day = 24 * hour;
/** One answer per person to one question, from the counts of each answer. */
const answersOf = (question: string, counts: readonly number[]): Answers[] =>
  counts.flatMap((count, index) => Array<Answers>(count).fill({ [question]: index + 1 }));
const shown = (result: Result, id: string): ShownQuestion => {
  const question = result.questions.find((one) => one.id === id);
  if (question?.shown !== true) throw new Error(`${id} is not shown`);
  return question;
};

describe.each(engines)("what is asked and what comes back, on %s", (_, fresh) => {
  const here = worldsOn(fresh);

  const at = async (start: Date, size = 8, kind: "team" | "chat" = "team") => {
    const world = await here.at(start, size, kind);
    const person = world.person(0);
    return { world, owner: world.as(person), person };
  };
  type Place = Awaited<ReturnType<typeof at>>;
  const ask = ({ owner, world }: Place, questions: string[], more: object = {}): Promise<Pulse> =>
    owner.call("startAdhoc", { params: { teamId: world.teamId }, body: { questions, ...more } });
  const seal = ({ owner }: Place, { id }: { id: string }) => owner.call("seal", { params: { id }, body: {} });
  /** A meeting of one hour that starts at `start`. */
  const meet = ({ world }: Place, start: Date, iCalUId: string = randomUUID()) =>
    world.record({
      iCalUId,
      originalStart: start.toISOString(),
      start: { dateTime: start.toISOString().slice(0, 19), timeZone: "UTC" },
      end: { dateTime: new Date(+start + hour).toISOString().slice(0, 19), timeZone: "UTC" },
    });
  const pulseOf = async ({ owner }: Place, id: string, phase: "before" | "after"): Promise<Pulse> => {
    const { pulses } = await owner.call("occurrence", { params: { id } });
    return owner.call("pulse", { params: { id: pulses.find((one) => one.phase === phase)?.id ?? "" } });
  };
  const trendOf = async ({ owner, world }: Place) => {
    const { trends } = await owner.call("trend", { params: { teamId: world.teamId } });
    const [trend] = trends;
    if (trend === undefined) throw new Error("there is no trend");
    return trend;
  };

  test("a scale, a choice, a sentence and a decision are asked, answered, closed and read back", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["clarity", "needs-most", "text", "decision"]);
    expect(pulse.questions.map(({ id, kind, scale }) => ({ id, kind, scale }))).toEqual([
      { id: "clarity", kind: "scale", scale: 5 },
      { id: "needs-most", kind: "choice", scale: 3 },
      { id: "text", kind: "sentence", scale: null },
      { id: "decision", kind: "decision", scale: 4 },
    ]);
    for (const question of pulse.questions) expect(question.options?.length ?? null).toBe(question.scale);
    const decisions = [1, 1, 1, 2, 2, 2, 4, 4];
    const sheets = decisions.map(
      (decision, index): Answers => ({
        clarity: index < 2 ? "cant-say" : index < 5 ? 2 : 4,
        "needs-most": index < 5 ? 1 : 3,
        text: `Sentence ${index}`,
        decision,
      }),
    );
    await answerAll(place.world, pulse, sheets);
    const result = await seal(place, pulse);
    expect(result).toMatchObject({ state: "released", form: "full", k: 5, invited: 8, answered: 8, prompt: null });
    expect(shown(result, "clarity")).toMatchObject({ n: 6, cantSay: 2, counts: [0, 3, 0, 3, 0], median: 3 });
    expect(shown(result, "needs-most")).toMatchObject({ n: 8, counts: [5, 0, 3], agreement: null, range: null });
    expect(shown(result, "needs-most").sentence).toEqual({ code: "choice-top", facts: { count: 5, n: 8, top: 1 } });
    expect(shown(result, "decision")).toMatchObject({
      counts: [3, 3, 0, 2],
      agreement: null,
      shape: null,
      sentence: { code: "decision-some-otherwise", facts: { will: 6, n: 8, otherwise: 3 } },
    });
    expect(shown(result, "text")).toMatchObject({ n: 8, counts: [], sentence: { code: "sentences", facts: { n: 8 } } });
    expect(result.sentences.text?.toSorted()).toEqual(sheets.map((_one, index) => `Sentence ${index}`));
    expect(
      await place.world.as(place.world.people[5] as WorldPerson).call("result", { params: { id: pulse.id } }),
    ).toEqual(result);
  });

  test("the order of sentences comes from injected chance at the close: one draw less than there are sentences", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["text"]);
    await answerAll(
      place.world,
      pulse,
      Array.from({ length: 6 }, (_one, index) => ({ text: `Sentence ${index}` })),
    );
    const drawn: number[] = [];
    const { chance } = place.world.deps;
    const below = (limit: number) => {
      drawn.push(limit);
      return chance.below(limit);
    };
    const app = createApp({ ...place.world.deps, chance: { ...chance, below } });
    const owner = makeClient({
      token: () => place.world.tokenFor(place.person),
      base: "http://world.example",
      fetch: async (input, init) => app.request(input as string, init),
    });
    const result = await owner.call("seal", { params: { id: pulse.id }, body: {} });
    // The ids of requests draw from the same chance, below 4096.
    expect(drawn.filter((limit) => limit < 4096)).toEqual([6, 5, 4, 3, 2]);
    expect(result.sentences.text).toHaveLength(6);
    expect(JSON.stringify(result)).not.toMatch(/Person \d/);
  });

  test("sentences of fewer than needed are shown nowhere, beside a question that is", async () => {
    const place = await at(noon);
    const pulse = await ask(place, ["clarity", "text"]);
    const sheets = Array.from({ length: 6 }, (_one, index): Answers => {
      const text: Answers = index < 4 ? { text: `Whale ${index}` } : {};
      return { clarity: 3, ...text };
    });
    await answerAll(place.world, pulse, sheets);
    const result = await seal(place, pulse);
    expect(result.questions.map(({ id, shown: isShown }) => [id, isShown])).toEqual([
      ["clarity", true],
      ["text", false],
    ]);
    expect(JSON.stringify(result)).not.toContain("Whale");
    expect(Object.keys(result.questions[1] ?? {}).sort()).toEqual(["id", "name", "shown", "text"]);
  });

  test("before and after one meeting: both shapes, and the shift between them", async () => {
    const start = new Date("2026-12-28T10:00:00Z");
    const place = await at(new Date(+start - hour));
    const id = await meet(place, start);
    await place.owner.call("putCheck", { params: { id }, body: {} });
    const before = await pulseOf(place, id, "before");
    expect(before).toMatchObject({ state: "open", phase: "before" });
    await answerAll(place.world, before, answersOf("clarity", [2, 4, 2, 0, 0]));
    expect(await seal(place, before)).toMatchObject({ phase: "before", shift: [] });
    place.world.clock.move(hour + hour + 3 * minute);
    await sweep(place.world.deps);
    const after = await pulseOf(place, id, "after");
    expect(after).toMatchObject({ state: "open", phase: "after" });
    expect(after.questions[0]?.text).not.toBe(before.questions[0]?.text);
    await answerAll(place.world, after, answersOf("clarity", [0, 0, 3, 3, 2]));
    const result = await seal(place, after);
    expect(result.shift).toEqual([
      {
        questionId: "clarity",
        before: [2, 4, 2, 0, 0],
        after: [0, 0, 3, 3, 2],
        delta: expect.any(Number),
        word: "higher",
      },
    ]);
    expect(shown(result, "clarity").n).toBe(8);
    const earlier = await place.owner.call("result", { params: { id: before.id } });
    expect(shown(earlier, "clarity")).toMatchObject({ n: 8, counts: [2, 4, 2, 0, 0] });
    const [trend] = [await trendOf(place)];
    expect(trend.questions.find((one) => one.id === "clarity")?.points).toMatchObject([{ phase: "after", n: 8 }]);
  });

  test.each([
    { size: "starter", four: [[], [], [], []] },
    { size: "quick", four: [["direct"], ["free"], ["piece"], ["voice"]] },
    {
      size: "full",
      four: [
        ["direct", "piece"],
        ["free", "text"],
        ["direct", "piece"],
        ["free", "voice"],
      ],
    },
  ] as const)("$size: clarity and support at each of four meetings, the others by meeting", async ({ size, four }) => {
    const place = await at(noon);
    const iCalUId = randomUUID();
    const ids: string[] = [];
    for (let week = 0; week < 4; week++) ids.push(await meet(place, new Date(+noon + (1 + 7 * week) * day), iCalUId));
    await place.owner.call("putCheck", { params: { id: ids[0] ?? "" }, body: { size } });
    for (const [week, id] of ids.entries()) {
      for (const phase of ["before", "after"] as const) {
        const { questions } = await pulseOf(place, id, phase);
        expect(questions.map((one) => one.id)).toEqual(["clarity", "commit", ...(four[week] ?? [])]);
      }
    }
  });

  test("the bank: enough to choose from, and each filter shows only its own and is never empty", async () => {
    const { owner } = await at(noon);
    const { questions: all } = await owner.call("questions", {});
    expect(all.filter(({ before, after }) => before !== null && after !== null).length).toBeGreaterThanOrEqual(18);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const filtered = async (query: object) => (await owner.call("questions", { query })).questions;
    for (const level of levels) {
      const own = await filtered({ level });
      expect(own.map(({ id }) => id)).toEqual(all.filter((one) => one.levels.includes(level)).map(({ id }) => id));
      expect(own.length).toBeGreaterThan(0);
      for (const field of fields) {
        const both = await filtered({ level, field });
        expect(both.every((one) => one.levels.includes(level) && one.fields.includes(field))).toBe(true);
        expect({ level, field, many: both.length }).not.toMatchObject({ many: 0 });
      }
    }
    for (const field of fields) {
      const own = await filtered({ field });
      expect(own.map(({ id }) => id)).toEqual(all.filter((one) => one.fields.includes(field)).map(({ id }) => id));
    }
    for (const kind of questionKinds) {
      const own = await filtered({ kind });
      expect(own.length).toBeGreaterThan(0);
      expect(own.every((one) => one.kind === kind)).toBe(true);
    }
    for (const meetingKind of meetingKinds) {
      const own = await filtered({ meetingKind });
      expect(own.length).toBeGreaterThan(0);
      for (const one of own) {
        expect(one.meetingKinds).toContain(meetingKind);
        const known = all.find(({ id }) => id === one.id);
        expect([one.version, one.kind, one.scale]).toEqual([known?.version, known?.kind, known?.scale]);
      }
    }
  });

  test("twelve meetings draw twelve points; one that is not shown is there without a number", async () => {
    const first = new Date("2026-09-07T10:00:00Z");
    const place = await at(new Date(+first - 2 * day));
    const iCalUId = randomUUID();
    const answered: number[][] = [];
    for (let week = 0; week < 12; week++) {
      const start = new Date(+first + week * 7 * day);
      const id = await meet(place, start, iCalUId);
      if (week === 0) await place.owner.call("putCheck", { params: { id }, body: { before: false } });
      place.world.clock.move(+start + hour + 3 * minute - +place.world.clock.now());
      await sweep(place.world.deps);
      const pulse = await pulseOf(place, id, "after");
      expect(pulse.state).toBe("open");
      const counts = week === 5 ? [0, 4, 0, 0, 0] : [week % 3, 2, 1, 2, 1];
      answered.push(counts);
      await place.world.answer(pulse.id, answersOf("clarity", counts));
      place.world.clock.move(3 * day);
      await sweep(place.world.deps);
    }
    const trend = await trendOf(place);
    expect(trend.meetings.map(({ state }) => state)).toEqual(
      answered.map((_one, week) => (week === 5 ? "withheld" : "released")),
    );
    const clarity = trend.questions.find(({ id }) => id === "clarity");
    expect(clarity?.points).toHaveLength(12);
    for (const [week, counts] of answered.entries()) {
      const point = week === 5 ? { n: null, counts: null } : { n: 6 + (week % 3), counts };
      expect(clarity?.points[week]).toMatchObject({ phase: "after", form: "full", ...point });
    }
    // Nobody was asked enough about support: twelve gaps, no zeros.
    expect(trend.questions.find(({ id }) => id === "commit")?.points).toEqual(
      trend.meetings.map(({ occurrenceId }) => ({ occurrenceId, phase: "after", form: "full", n: null, counts: null })),
    );
    expect(JSON.stringify(trend)).not.toMatch(/mean|average|score/);
  });

  test("two answers needed are never enough, and four of eight are shown on no page", async () => {
    const start = new Date(+noon + hour);
    const place = await at(noon);
    const id = await meet(place, start);
    for (const threshold of [1, 2, 3, 4, 6]) {
      const wish = { code: "threshold-not-offered", problem: { status: 409, cure: "Choose one of: 5." } };
      await expect(place.owner.call("putCheck", { params: { id }, body: { threshold } })).rejects.toMatchObject(wish);
      await expect(ask(place, ["clarity"], { threshold })).rejects.toMatchObject(wish);
    }
    await place.owner.call("putCheck", { params: { id }, body: { threshold: 5, after: false } });
    const pulse = await pulseOf(place, id, "before");
    await answerAll(place.world, pulse, answersOf("clarity", [0, 4, 0, 0, 0]));
    await expect(seal(place, pulse)).rejects.toMatchObject({ code: "too-few", facts: { needed: 5 } });
    place.world.clock.move(hour + 6 * minute);
    const live = await place.owner.call("live", { params: { id: pulse.id } });
    expect(live).toMatchObject({ state: "sealed", count: null });
    const result = await place.owner.call("result", { params: { id: pulse.id } });
    expect(result).toMatchObject({ state: "withheld", k: 5, invited: 8, sentences: {}, shift: [] });
    expect(result.questions.map((one) => one.shown)).toEqual([false, false]);
    expect(result.prompt, "not shown is no dead end").toMatch(/\?$/);
    for (const question of result.questions)
      expect(Object.keys(question).sort()).toEqual(["id", "name", "shown", "text"]);
    const occurrence = await place.owner.call("occurrence", { params: { id } });
    expect(occurrence.pulses).toEqual([{ id: pulse.id, phase: "before", state: "sealed", released: false }]);
    const trend = await trendOf(place);
    expect(trend.meetings.map(({ state }) => state)).toEqual(["withheld"]);
    for (const { points } of trend.questions) expect(points).toMatchObject([{ n: null, counts: null }]);
  });

  test.each([4, 5, 6])("%i people may choose three, and then see the coarse form alone", async (size) => {
    const place = await at(noon, size);
    const id = await meet(place, new Date(+noon + hour));
    for (const threshold of [1, 2, 4]) {
      await expect(place.owner.call("putCheck", { params: { id }, body: { threshold } })).rejects.toMatchObject({
        code: "threshold-not-offered",
        facts: { offered: "3, 5" },
        problem: { cure: "Choose one of: 3, 5." },
      });
    }
    await expect(ask(place, ["text"], { threshold: 3 })).rejects.toMatchObject({ code: "bad-request" });
    await place.owner.call("putCheck", { params: { id }, body: { threshold: 3, after: false } });
    const pulse = await pulseOf(place, id, "before");
    expect(pulse).toMatchObject({ form: "coarse", threshold: 3, count: { invited: size, enough: false } });
    await answerAll(place.world, pulse, answersOf("clarity", [1, 1, 0, 2, 0]));
    const result = await seal(place, pulse);
    expect(result).toMatchObject({ form: "coarse", k: 3, state: "released" });
    expect(shown(result, "clarity")).toMatchObject({
      n: 4,
      counts: [2, 0, 2],
      agreement: null,
      shape: null,
      estimate: null,
      range: null,
      middleHalf: null,
      median: null,
      sentence: { code: "coarse-two", facts: { first: 2, firstWhere: "low", second: 2, secondWhere: "high" } },
    });
    expect((await trendOf(place)).questions[0]?.points).toMatchObject([{ form: "coarse", n: 4, counts: [2, 0, 2] }]);
  });

  test("the decision of a small team is will, or cannot yet; who would have chosen otherwise is not kept", async () => {
    const place = await at(noon, 6);
    const pulse = await ask(place, ["decision"], { threshold: 3 });
    await answerAll(place.world, pulse, answersOf("decision", [1, 3, 1, 1]));
    const decision = shown(await seal(place, pulse), "decision");
    expect(decision.counts).toEqual([4, 2]);
    expect(decision.sentence).toEqual({ code: "decision-some", facts: { will: 4, n: 6 } });
  });

  test("six people who keep five needed and of whom four answer learn nothing, not even how many", async () => {
    const place = await at(noon, 6);
    const pulse = await ask(place, ["clarity"]);
    expect(pulse).toMatchObject({ form: "full", threshold: 5 });
    await answerAll(place.world, pulse, answersOf("clarity", [0, 4]));
    const refused = await seal(place, pulse).catch((error: { facts: object }) => error.facts);
    expect(refused).toEqual({ needed: 5 });
    place.world.clock.move(day + minute);
    await sweep(place.world.deps);
    expect(await place.owner.call("result", { params: { id: pulse.id } })).toMatchObject({
      state: "withheld",
      k: 5,
      answered: null,
      questions: [{ shown: false }],
    });
  });

  test("three people answer in the open, see names for half an hour, and only counts stay", async () => {
    const place = await at(noon, 3, "chat");
    await expect(ask(place, ["clarity"])).rejects.toMatchObject({
      code: "too-few-invited",
      facts: { reason: "open-only" },
    });
    await expect(ask(place, ["clarity"], { threshold: 3 })).rejects.toMatchObject({ code: "too-few-invited" });
    const pulse = await ask(place, ["clarity"], { mode: "open" });
    expect(pulse).toMatchObject({ mode: "open", form: "full", threshold: 1, readers: "audience" });
    await answerAll(place.world, pulse, answersOf("clarity", [1, 0, 0, 1, 1]));
    const result = await seal(place, pulse);
    expect(shown(result, "clarity").counts).toEqual([1, 0, 0, 1, 1]);
    expect(result.hands?.map(({ person, answers }) => [person.name, answers.clarity])).toEqual([
      ["Person 1", 1],
      ["Person 2", 4],
      ["Person 3", 5],
    ]);
    const read = () =>
      place.world.as(place.world.people[2] as WorldPerson).call("result", { params: { id: pulse.id } });
    expect((await read()).hands).toHaveLength(3);
    place.world.clock.move(31 * minute);
    expect(await read()).not.toHaveProperty("hands");
    await sweep(place.world.deps);
    expect(JSON.stringify(await read())).not.toContain("Person");
  });

  test("the facilitator ends the names at once", async () => {
    const place = await at(noon, 4);
    const pulse = await ask(place, ["clarity"], { mode: "open" });
    await answerAll(place.world, pulse, answersOf("clarity", [0, 0, 4]));
    expect((await seal(place, pulse)).hands).toHaveLength(4);
    await place.owner.call("endHands", { params: { id: pulse.id } });
    const result = await place.owner.call("result", { params: { id: pulse.id } });
    expect(result).not.toHaveProperty("hands");
    expect(shown(result, "clarity").counts).toEqual([0, 0, 4, 0, 0]);
  });

  test("two people are not asked at all", async () => {
    const place = await at(noon, 2);
    for (const mode of ["private", "open"]) {
      await expect(ask(place, ["clarity"], { mode })).rejects.toMatchObject({ code: "too-few-invited" });
    }
  });
});
