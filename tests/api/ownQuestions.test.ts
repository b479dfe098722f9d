/** Long, because an own question is followed from its writing to the trend, and every way to spoil a pack is tried. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sweep } from "../../api/privacy/sweep.ts";
import { ProblemError } from "../../src/client/call.ts";
import type { OwnQuestion, Pack } from "../../src/contract/pack.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { answerAll } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { anyPack, ownChoice, ownDecision, ownScale, ownSentence, packWith, reworded } from "../support/ownQuestions.ts";
import { hour, minute, noon } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const all = [ownScale, ownChoice, ownSentence, ownDecision];
const shown = (result: Result, id: string): ShownQuestion => {
  const question = result.questions.find((one) => one.id === id);
  if (question?.shown !== true) throw new Error(`${id} is not shown`);
  return question;
};
const refused = (code: string, facts: object = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`no refusal: ${error}`);
  return error.problem;
};

describe.each(engines)("a team's own questions, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async (start = noon, size = 8) => {
    const world = await here.at(start, size);
    const owner = world.as(world.person(0));
    const params = { teamId: world.teamId };
    return {
      world,
      owner,
      put: (...questions: OwnQuestion[]) => owner.call("putOwnQuestions", { params, body: packWith(...questions) }),
      own: () => owner.call("ownQuestions", { params }),
      retire: (questionId: string) => owner.call("retireOwnQuestion", { params: { ...params, questionId } }),
      ask: (questions: string[], more: object = {}): Promise<Pulse> =>
        owner.call("startAdhoc", { params, body: { questions, ...more } }),
      seal: (id: string) => owner.call("seal", { params: { id }, body: {} }),
    };
  };
  type Place = Awaited<ReturnType<typeof at>>;
  /** A meeting of one hour, `ahead` from now, whose check asks these before and after. */
  const meetingAsking = async ({ world, owner }: Place, questions: string[], ahead = hour) => {
    const start = new Date(world.clock.now().getTime() + ahead);
    const end = new Date(+start + hour);
    const utc = (when: Date) => ({ dateTime: when.toISOString().slice(0, 19), timeZone: "UTC" });
    const id = await world.record({ start: utc(start), end: utc(end), originalStart: start.toISOString() });
    await owner.call("putCheck", { params: { id }, body: { questions } });
    const pulse = async (phase: string) => {
      const { pulses } = await owner.call("occurrence", { params: { id } });
      return owner.call("pulse", { params: { id: pulses.find((one) => one.phase === phase)?.id ?? "" } });
    };
    return { id, end, pulse };
  };

  /** Everybody answers the same after the meeting. */
  const closeAfter = async (
    { world, owner }: Place,
    meeting: Awaited<ReturnType<typeof meetingAsking>>,
    answer: number,
  ) => {
    world.clock.move(+meeting.end + 3 * minute - +world.clock.now());
    await sweep(world.deps);
    const after = await meeting.pulse("after");
    await answerAll(world, after, Array<Answers>(8).fill({ [ownScale.id]: answer }));
    return owner.call("seal", { params: { id: after.id }, body: {} });
  };

  test("each kind is written, asked, answered, closed and read back in its own words", async () => {
    const place = await at();
    await place.put(...all);
    const pulse = await place.ask(all.map(({ id }) => id));
    expect(pulse.questions.map(({ id, version, kind, scale, text }) => ({ id, version, kind, scale, text }))).toEqual([
      { id: ownScale.id, version: 1, kind: "scale", scale: 5, text: "I know what we leave for the night shift." },
      { id: ownChoice.id, version: 1, kind: "choice", scale: 3, text: "Where do we go next?" },
      { id: ownSentence.id, version: 1, kind: "sentence", scale: null, text: "What did we leave out?" },
      { id: ownDecision.id, version: 1, kind: "decision", scale: 4, text: "We buy the second crane." },
    ]);
    for (const { options, scale } of pulse.questions) expect(options?.length ?? null).toBe(scale);
    const sheets = [1, 2, 2, 2, 4, 4, 4, 5].map(
      (scale, index): Answers => ({
        [ownScale.id]: scale,
        [ownChoice.id]: index < 5 ? 1 : 3,
        [ownSentence.id]: `Sentence ${index}`,
        [ownDecision.id]: index < 6 ? 1 : 4,
      }),
    );
    await answerAll(place.world, pulse, sheets);
    const result = await place.seal(pulse.id);
    expect(shown(result, ownScale.id)).toMatchObject({
      name: "handover",
      counts: [1, 3, 0, 3, 1],
      shape: "two-groups",
    });
    expect(shown(result, ownChoice.id)).toMatchObject({ options: ["Bergen", "Oslo", "Nowhere"], counts: [5, 0, 3] });
    expect(shown(result, ownDecision.id)).toMatchObject({ text: "We buy the second crane.", counts: [6, 0, 0, 2] });
    expect(result.sentences[ownSentence.id]).toHaveLength(8);
    const file = await place.owner.call("export", { params: { teamId: place.world.teamId } });
    const taken = file.meetings.flatMap(({ results }) => results.flatMap(({ questions }) => questions));
    expect(taken.map(({ id, text }) => ({ id, text }))).toEqual(result.questions.map(({ id, text }) => ({ id, text })));
  });

  test("they are read in the reader's language where the team has it, and else as they were written", async () => {
    const place = await at();
    await place.put(ownChoice, ownScale);
    const { id } = await place.ask([ownChoice.id, ownScale.id]);
    const response = await place.world.app.request(`/api/pulses/${id}`, {
      headers: {
        authorization: `Bearer ${await place.world.tokenFor(place.world.person(1))}`,
        "accept-language": "de-AT",
      },
    });
    const { questions } = (await response.json()) as Pulse;
    expect(questions.map(({ text }) => text)).toEqual([
      "Wohin als Nächstes?",
      "I know what we leave for the night shift.",
    ]);
    expect(questions[0]?.options).toEqual(["Bergen", "Oslo", "Nirgends"]);
  });

  test("before and after of a meeting move against each other, and the trend has them under their name", async () => {
    const place = await at();
    await place.put(ownScale);
    const meeting = await meetingAsking(place, [ownScale.id]);
    const before = await meeting.pulse("before");
    expect(before.questions.map(({ text }) => text)).toEqual(["I know what the night shift left for us."]);
    await answerAll(place.world, before, Array<Answers>(8).fill({ [ownScale.id]: 2 }));
    const result = await closeAfter(place, meeting, 4);
    expect(result.shift).toMatchObject([{ questionId: ownScale.id, word: "higher" }]);
    const { trends } = await place.owner.call("trend", { params: { teamId: place.world.teamId } });
    expect(trends[0]?.questions).toMatchObject([
      { id: ownScale.id, version: 1, name: "handover", scale: 5, points: [{ counts: [0, 0, 0, 8, 0] }] },
    ]);
    expect(trends[0]?.shifts).toMatchObject([{ questionId: ownScale.id, word: "higher" }]);
  });

  test("what is open keeps its words, what is planned takes the new ones, and each version has a line of its own", async () => {
    const place = await at();
    await place.put(ownScale);
    const first = await meetingAsking(place, [ownScale.id]);
    const next = await meetingAsking(place, [ownScale.id], 60 * hour);
    const open = await first.pulse("before");
    await place.put(reworded(ownScale, "Everybody knows what we leave for the night shift."));
    expect((await first.pulse("before")).questions).toEqual(open.questions);
    // Before and after of one meeting ask the same.
    expect((await first.pulse("after")).questions).toMatchObject([
      { version: 1, text: "I know what we leave for the night shift." },
    ]);
    expect((await next.pulse("after")).questions).toMatchObject([
      { version: 2, text: "Everybody knows what we leave for the night shift." },
    ]);
    await closeAfter(place, first, 2);
    const late = await place.seal((await first.pulse("after")).id);
    expect(shown(late, ownScale.id)).toMatchObject({ version: 1, text: "I know what we leave for the night shift." });
    await closeAfter(place, next, 4);
    const trend = await place.owner.call("trend", { params: { teamId: place.world.teamId } });
    const lines = trend.trends.flatMap(({ questions }) => questions.map(({ id, version }) => `${id} ${version}`));
    expect(lines.toSorted()).toEqual([`${ownScale.id} 1`, `${ownScale.id} 2`]);
  });

  test("an open check of a retired question goes on, nobody chooses it anew, and its result keeps its words", async () => {
    const place = await at();
    await place.put(ownScale, ownChoice, ownDecision);
    const meeting = await meetingAsking(place, [ownScale.id]);
    const pulse = await place.ask([ownChoice.id]);
    await answerAll(place.world, pulse, Array<Answers>(8).fill({ [ownChoice.id]: 1 }));
    const result = await place.seal(pulse.id);
    for (const id of [ownScale.id, ownChoice.id, ownDecision.id, ownScale.id]) await place.retire(id);
    const own = await place.own();
    expect(own.pack.questions).toEqual([]);
    expect(own.retired).toHaveLength(3);
    await place.owner.call("putCheck", { params: { id: meeting.id }, body: { questions: [ownScale.id], aim: "Calm" } });
    for (const body of [{ questions: [ownChoice.id] }, { questions: ["own-unknown"] }])
      await expect(place.owner.call("putCheck", { params: { id: meeting.id }, body })).rejects.toEqual(
        refused("bad-request"),
      );
    await expect(place.ask([ownScale.id])).rejects.toEqual(refused("bad-request"));
    // Once a day what nothing asks and no result shows is deleted.
    place.world.clock.move(24 * hour);
    await sweep(place.world.deps);
    expect((await place.own()).retired.map(({ id }) => id)).toEqual([ownScale.id, ownChoice.id]);
    expect(await place.owner.call("result", { params: { id: pulse.id } })).toEqual(result);
    await place.put(ownChoice);
    expect((await place.own()).pack.questions).toEqual([ownChoice]);
  });

  test("own words count as asking again, whatever they say: nearly the same people are not asked within a day", async () => {
    const place = await at();
    await place.put(ownScale, ownChoice);
    const attendees = place.world.people
      .slice(0, 7)
      .map((person) => ({ ...person, kind: "member", response: "accepted" }) as const);
    const occurrenceId = await place.world.record({ attendees });
    await place.ask([ownScale.id], { occurrenceId });
    for (const other of [ownChoice.id, "clarity"])
      await expect(place.ask([other])).rejects.toEqual(refused("audience-too-close"));
    expect((await place.ask([ownChoice.id], { occurrenceId })).state).toBe("open");
  });

  test("who organizes a meeting writes as well, a member reads and hears why they may not, and the team is told", async () => {
    const place = await at();
    const [organizer, member] = [place.world.person(2), place.world.person(3)];
    const params = { teamId: place.world.teamId };
    const put = (who: WorldPerson, pack: Pack) => place.world.as(who).call("putOwnQuestions", { params, body: pack });
    await expect(put(organizer, packWith(ownScale))).rejects.toEqual(refused("wrong-role"));
    await place.world.record({ organizer });
    expect((await put(organizer, packWith(ownScale, ownChoice))).mayWrite).toBe(true);
    await put(organizer, packWith(reworded(ownScale, "It is clear to me what we leave.")));
    await place.retire(ownChoice.id);
    await expect(put(member, packWith(ownDecision))).rejects.toEqual(refused("wrong-role"));
    const read = await place.world.as(member).call("ownQuestions", { params });
    expect(read).toMatchObject({ mayWrite: false, pack: { questions: [{ id: ownScale.id, version: 2 }] } });
    const { changes } = await place.world.as(member).call("changes", { params });
    const told = changes.map(({ what, by, facts }) => `${what} ${by?.name} ${facts.n}`);
    expect(told.toSorted()).toEqual([
      "own-questions-added Person 3 2",
      "own-questions-retired Person 1 1",
      "own-questions-reworded Person 3 1",
    ]);
  });

  test("no other team and no other organisation has them", async () => {
    const [ours, theirs] = [await at(), await at()];
    await ours.put(ownScale);
    expect((await theirs.own()).pack.questions).toEqual([]);
    await expect(theirs.ask([ownScale.id])).rejects.toEqual(refused("bad-request"));
    await theirs.put({ ...ownScale, words: ownDecision.words, compared: false, kind: "decision" });
    expect((await ours.own()).pack.questions).toEqual([ownScale]);
  });

  describe("a pack", () => {
    test("saved and loaded is the same, letter by letter, and loading it again changes nothing", async () => {
      await fc.assert(
        fc.asyncProperty(anyPack, async (pack) => {
          const [from, to] = [await at(noon, 3), await at(noon, 3)];
          const loaded = await from.put(...pack.questions);
          expect(loaded.pack).toEqual(pack);
          const text = JSON.stringify((await from.own()).pack);
          await to.put(...(JSON.parse(text) as Pack).questions);
          expect(JSON.stringify((await to.own()).pack)).toBe(text);
          const before = await contentOf(here.database);
          await to.put(...pack.questions);
          expect(await contentOf(here.database)).toEqual(before);
        }),
        { numRuns: 15 },
      );
    });

    const words = ownScale.words.en as OwnQuestion["words"][string];
    const worded = (change: object) => ({ ...ownScale, words: { en: { ...words, ...change } } });
    test.each<{ because: string; at: string; rule?: string; pack: unknown }>([
      { because: "another format", at: "format", pack: { ...packWith(), format: "questions" } },
      { because: "a later format", at: "version", pack: { ...packWith(), version: 2 } },
      { because: "something unknown", at: "", rule: "unrecognized_keys", pack: { ...packWith(), team: "x" } },
      { because: "no list", at: "questions", pack: { ...packWith(), questions: { length: 3 } } },
      { because: "null", at: "questions.1", pack: { ...packWith(), questions: [ownScale, null] } },
      { because: "an id of the bank", at: "questions.0.id", pack: packWith({ ...ownScale, id: "clarity" }) },
      { because: "an id twice", at: "questions.1.id", rule: "named-twice", pack: packWith(ownScale, ownScale) },
      { because: "version 0", at: "questions.0.version", pack: packWith({ ...ownScale, version: 0 }) },
      {
        because: "version text",
        at: "questions.0.version",
        pack: { ...packWith(), questions: [{ ...ownScale, version: "1" }] },
      },
      {
        because: "an unknown kind",
        at: "questions.0.kind",
        pack: { ...packWith(), questions: [{ ...ownScale, kind: "guess" }] },
      },
      {
        because: "a level twice",
        at: "questions.0.levels",
        rule: "named-twice",
        pack: packWith({ ...ownScale, levels: ["strategic", "strategic"] }),
      },
      {
        because: "no words in its language",
        at: "questions.0.language",
        rule: "has-no-words",
        pack: packWith({ ...ownScale, language: "fr" }),
      },
      {
        because: "a language that is none",
        at: "questions.0.words.<b>",
        pack: packWith({ ...ownScale, words: { ...ownScale.words, "<b>": words } }),
      },
      { because: "no name", at: "questions.0.words.en.name", pack: packWith(worded({ name: "" }) as OwnQuestion) },
      {
        because: "blanks around",
        at: "questions.0.words.en.after",
        rule: "one-line-without-blanks-around-it",
        pack: packWith(worded({ after: " a" }) as OwnQuestion),
      },
      {
        because: "two lines",
        at: "questions.0.words.en.after",
        rule: "one-line-without-blanks-around-it",
        pack: packWith(worded({ after: "a\nb" }) as OwnQuestion),
      },
      {
        because: "too long",
        at: "questions.0.words.en.after",
        pack: packWith(worded({ after: "x".repeat(301) }) as OwnQuestion),
      },
      {
        because: "text turned around",
        at: "questions.0.words.en.after",
        pack: packWith(worded({ after: "pay \u202Eeno\u202C" }) as OwnQuestion),
      },
      {
        because: "half a character",
        at: "questions.0.words.en.after",
        pack: packWith(worded({ after: "a\ud800" }) as OwnQuestion),
      },
      {
        because: "asked in no phase",
        at: "questions.0.words.en.after",
        rule: "asked-in-no-phase",
        pack: packWith({ ...worded({ before: null, after: null }), compared: false } as OwnQuestion),
      },
      {
        because: "a scale with options",
        at: "questions.0.words.en.options",
        rule: "only-a-choice-has-options",
        pack: packWith(worded({ options: ["a", "b"] }) as OwnQuestion),
      },
      {
        because: "a choice without",
        at: "questions.0.words.en.options",
        rule: "a-choice-needs-options",
        pack: packWith({ ...ownScale, kind: "choice", compared: false }),
      },
      {
        because: "one option",
        at: "questions.0.words.en.options",
        pack: packWith({ ...ownChoice, words: { en: { ...words, options: ["a"] } } }),
      },
      {
        because: "eight options",
        at: "questions.0.words.en.options",
        pack: packWith({ ...ownChoice, words: { en: { ...words, options: [..."abcdefgh"] } } }),
      },
      {
        because: "an option twice",
        at: "questions.0.words.en.options.1",
        rule: "named-twice",
        pack: packWith({ ...ownChoice, words: { en: { ...words, options: ["a", "a"] } } }),
      },
      {
        because: "a compared sentence",
        at: "questions.0.compared",
        rule: "needs-a-scale-and-both-wordings",
        pack: packWith({ ...ownSentence, compared: true }),
      },
      {
        because: "too many",
        at: "questions",
        pack: packWith(...Array.from({ length: 51 }, (_one, n) => ({ ...ownScale, id: `own-${n}` }))),
      },
    ])("with $because is refused at its very place, and nothing is stored", async ({ at: place, rule, pack }) => {
      const { world, owner } = await at(noon, 3);
      const before = await contentOf(here.database);
      const params = { teamId: world.teamId };
      const problem = await problemOf(owner.call("putOwnQuestions", { params, body: pack as Pack }));
      expect(problem).toMatchObject({ status: 400, code: "bad-request", facts: { where: "body", at: place } });
      if (rule !== undefined) expect(problem.facts?.rule).toBe(rule);
      // What was sent never comes back.
      expect(JSON.stringify(problem)).not.toContain("night shift");
      expect(await contentOf(here.database)).toEqual(before);
    });

    test("that is deep, huge or no JSON is refused", async () => {
      const { world } = await at(noon, 3);
      const send = async (body: string) =>
        world.app.request(`/api/teams/${encodeURIComponent(world.teamId)}/questions`, {
          method: "PUT",
          headers: {
            authorization: `Bearer ${await world.tokenFor(world.person(0))}`,
            "content-type": "application/json",
          },
          body,
        });
      const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
      const told = async (body: string) => {
        const response = await send(body);
        return [response.status, ((await response.json()) as { code: string }).code];
      };
      expect(await told(deep)).toEqual([400, "bad-request"]);
      expect(await told(`{"format":"plumbline-questions","version":1,"questions":${deep}}`)).toEqual([
        400,
        "bad-request",
      ]);
      expect(await told(`{"a":${deep}`)).toEqual([400, "bad-request"]);
      expect(await told(`"${"x".repeat(70_000)}"`)).toEqual([413, "too-large"]);
      expect(await told('{"format":"plumbline-questions","version":1,"questions":[],"__proto__":{}}')).toEqual([
        400,
        "bad-request",
      ]);
    });

    test("with markup is text like any other", async () => {
      const place = await at(noon, 8);
      const text = "<img src=x onerror=alert(1)> & 'we' \"agree\"";
      await place.put(reworded(ownScale, text));
      expect((await place.ask([ownScale.id])).questions[0]?.text).toBe(text);
    });

    test("never changes the words of a version, nor the kind of a question, nor takes a newer wording back", async () => {
      const place = await at();
      await place.put(ownScale, ownChoice);
      const before = await contentOf(here.database);
      const other = { ...reworded(ownChoice, "Where to?"), version: 1 };
      await expect(place.put(ownDecision, other)).rejects.toEqual(
        refused("version-taken", { at: "questions.1.version", next: 2 }),
      );
      await expect(place.put({ ...ownScale, version: 2, kind: "sentence", compared: false })).rejects.toEqual(
        refused("bad-request", { at: "questions.0.kind", rule: "kind-never-changes" }),
      );
      expect(await contentOf(here.database)).toEqual(before);
      await place.put({ ...ownScale, version: 7 });
      await expect(place.put(ownScale)).rejects.toEqual(refused("version-taken", { next: 8 }));
    });

    test("of more than fifty, or of more than may be loaded at once, is refused", async () => {
      const place = await at(noon, 3);
      const many = Array.from({ length: 50 }, (_one, n) => ({ ...ownScale, id: `own-${n}` }));
      await place.put(...many);
      await expect(place.put(ownChoice)).rejects.toEqual(refused("too-many-questions", { most: 50 }));
      await place.put({ ...(many[7] as OwnQuestion), version: 2 });
      await place.retire("own-0");
      await place.put(ownChoice);
      const large = await at(noon, 3);
      const wide = (id: string): OwnQuestion => ({
        ...ownScale,
        id,
        compared: false,
        words: {
          en: { ...words, before: "x".repeat(300), after: "y".repeat(300) },
          de: { ...words, before: "x".repeat(300), after: "y".repeat(300) },
        },
      });
      const half = (from: number) => Array.from({ length: 25 }, (_one, n) => wide(`own-${from + n}`));
      await large.put(...half(0));
      await expect(large.put(...half(25))).rejects.toEqual(refused("too-many-questions"));
    });
  });
});
