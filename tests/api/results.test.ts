/** Long, because one world of people answers, closes and reads in every way there is. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { watching } from "../../api/features/live/jobs.ts";
import { meetingEnded, recordTeam } from "../../api/features/occurrence/writes.ts";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import type { Answers } from "../../src/contract/question.ts";
import { type Result, resultSchema, type ShownQuestion } from "../../src/contract/result.ts";
import { trendSchema } from "../../src/contract/trend.ts";
import { engines } from "../support/engines.ts";
import { hour, minute } from "../support/pulseFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const pulseId = (occurrence: Occurrence, phase: string) =>
  occurrence.pulses.find((pulse) => pulse.phase === phase)?.id ?? "";
const sheets = (...clarity: number[]): Answers[] => clarity.map((value) => ({ clarity: value, commit: 4 }));
const shown = (result: Result, id: string) => result.questions.find((question) => question.id === id) as ShownQuestion;

describe.each(engines)("results, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async (size = 8, body = {}) => {
    const world = await here.at("2026-12-28T08:30:00Z", size);
    const { person } = world;
    const iCalUId = randomUUID();
    const id = await world.record({ iCalUId });
    const found = await world.as(person(0)).call("putCheck", { params: { id }, body });
    const [before, after] = [pulseId(found, "before"), pulseId(found, "after")];
    const seal = (pulse: string, who = person(0), more = {}) =>
      world.as(who).call("seal", { params: { id: pulse }, body: more });
    const read = (pulse: string, who = person(1)) => world.as(who).call("result", { params: { id: pulse } });
    return { ...world, iCalUId, occurrenceId: id, seriesId: found.seriesId, before, after, seal, read };
  };

  test("while questions are open nobody hears anything but how many have answered", async () => {
    const world = await at();
    await world.answer(world.before, sheets(1, 2, 3));
    await expect(world.read(world.before)).rejects.toEqual(refused("not-sealed"));
    await expect(world.seal(world.before)).rejects.toEqual(refused("too-few"));
    await expect(world.seal(world.before, world.person(1))).rejects.toEqual(refused("wrong-role"));
    world.clock.move(11_000);
    const pulse = await world.as(world.person(1)).call("pulse", { params: { id: world.before } });
    expect(pulse.count).toEqual({ invited: 8, answered: 3 });
    expect(pulse.yours).toBe("started");
  });

  test("everybody reads the same shape, and closing again gives the same result", async () => {
    const world = await at();
    await world.answer(world.before, sheets(1, 1, 2, 4, 5, 5, 5));
    const revealed = await world.seal(world.before);
    expect(resultSchema.parse(revealed)).toEqual(revealed);
    expect(revealed).toMatchObject({ state: "released", k: 5, invited: 8, answered: 7, prompt: null, shift: [] });
    expect(shown(revealed, "clarity")).toMatchObject({ n: 7, counts: [2, 1, 0, 1, 3], range: [1, 5], median: 4 });
    expect(shown(revealed, "clarity").prompt.endsWith("?")).toBe(true);
    expect(await world.seal(world.before)).toEqual(revealed);
    for (const who of world.people) expect(await world.read(world.before, who)).toEqual(revealed);
    expect(JSON.stringify(revealed)).not.toMatch(/"(mean|score|average)/);
  });

  test("after shows how it moved since before", async () => {
    const world = await at();
    await world.answer(world.before, sheets(1, 1, 2, 2, 3, 3, 2, 1));
    await world.seal(world.before);
    world.clock.move(62 * minute);
    await meetingEnded(world.deps, world.scope, world.occurrenceId);
    await world.answer(world.after, sheets(4, 4, 5, 5, 3, 4, 5, 4));
    const result = await world.seal(world.after);
    expect(result.shift.find((one) => one.questionId === "clarity")).toMatchObject({
      before: [3, 3, 2, 0, 0],
      after: [0, 0, 1, 4, 3],
      word: "higher",
    });
    expect(result.shift.find((one) => one.questionId === "commit")?.word).toBe("same");
  });

  test("too few answers at the end are not shown: how many are needed, a prompt, and no number of a small team", async () => {
    const world = await at(6);
    await world.answer(world.before, sheets(2, 3, 4));
    world.clock.move(36 * minute);
    await world.as(world.person(1)).call("live", { params: { id: world.before } });
    const result = await world.read(world.before);
    expect(result).toMatchObject({ state: "withheld", k: 5, invited: 6, answered: null, sentences: {}, shift: [] });
    expect(result.questions.map((question) => question.shown)).toEqual([false, false]);
    expect(result.prompt?.endsWith("?")).toBe(true);
  });

  test("closed unseen keeps nothing, and may be said twice", async () => {
    const world = await at();
    await world.answer(world.before, sheets(1, 2, 3, 4, 5, 5));
    const result = await world.seal(world.before, world.person(0), { unseen: true });
    expect(result).toMatchObject({ state: "void", why: "unseen", answered: null, questions: [], prompt: null });
    expect(await world.seal(world.before, world.person(0), { unseen: true })).toEqual(result);
    await expect(world.seal(world.before)).rejects.toEqual(refused("void"));
    expect(await world.read(world.before)).toEqual(result);
  });

  test("an organizer who is not asked closes a list's questions and reads no answer", async () => {
    const world = await at();
    const outsider = { id: randomUUID(), name: "Outsider" };
    const occurrence = await world.record({ organizer: outsider });
    const put = { params: { id: occurrence }, body: { readers: "audience" as const } };
    const before = pulseId(await world.as(outsider).call("putCheck", put), "before");
    await world.answer(before, sheets(1, 2, 3, 4, 5, 5));
    expect(await world.seal(before, outsider)).toMatchObject({ state: "released", questions: [], sentences: {} });
    await expect(world.read(before, outsider)).rejects.toEqual(refused("not-found"));
    expect((await world.read(before)).questions).toHaveLength(2);
  });

  test("the team reads with who is a member when reading; the list alone reads a list's result", async () => {
    const world = await at();
    const late = { id: randomUUID(), name: "Late joiner", role: "member" as const };
    const members = [...world.people.map((person) => ({ ...person, role: "owner" as const })), late];
    const list = await world.record();
    const put = { params: { id: list }, body: { readers: "audience" as const } };
    const closed = pulseId(await world.as(world.person(0)).call("putCheck", put), "before");
    for (const pulse of [world.before, closed]) {
      await world.answer(pulse, sheets(1, 2, 3, 4, 5, 5));
      await world.seal(pulse);
      await expect(world.read(pulse, late)).rejects.toEqual(refused("not-found"));
    }
    await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
    expect((await world.read(world.before, late)).state).toBe("released");
    await expect(world.read(closed, late)).rejects.toEqual(refused("not-found"));
    const { trends } = await world.as(late).call("trend", { params: { teamId: world.teamId } });
    expect(trends).toHaveLength(2);
  });

  test("in the open names stand beside answers for the people asked, until the facilitator ends it", async () => {
    const world = await at(4, { mode: "open" });
    for (const [index, who] of world.people.entries()) {
      const body = { revision: 1, answers: { clarity: index + 1, commit: "cant-say" as const } };
      await world.as(who).call("putAnswers", { params: { id: world.before }, body });
    }
    const paper = { params: { id: world.before }, body: { blinded: "A".repeat(342) } };
    await expect(world.as(world.person(1)).call("postPaper", paper)).rejects.toEqual(refused("wrong-mode"));
    const result = await world.seal(world.before);
    expect(result.hands?.map(({ person, answers }) => [person.name, answers.clarity])).toEqual(
      world.people.map(({ name }, index) => [name, index + 1]),
    );
    const pulse = await world.as(world.person(0)).call("pulse", { params: { id: world.before } });
    expect(pulse.youMay).toEqual({ seal: false, lead: true, endHands: true });
    const end = { params: { id: world.before } };
    await expect(world.as(world.person(1)).call("endHands", end)).rejects.toEqual(refused("wrong-role"));
    expect(await world.as(world.person(0)).call("endHands", end)).toEqual({ done: true });
    expect(await world.as(world.person(0)).call("endHands", end)).toEqual({ done: true });
    const later = await world.read(world.before);
    expect(later.hands).toBeUndefined();
    expect(shown(later, "clarity").counts).toEqual([1, 1, 1, 1, 0]);
    expect(await world.deps.keyStore.list()).toEqual([]);
  });

  test("sentences come without names, as many as were written, and only when enough were", async () => {
    const world = await at(8, { size: "quick", questions: ["clarity", "text"] });
    const texts = ["One", "Two", "Three", "Four", "Five"];
    await world.answer(
      world.before,
      texts.map((text, index) => ({ clarity: index + 1, text })),
    );
    const result = await world.seal(world.before);
    expect(result.sentences.text?.toSorted()).toEqual(texts.toSorted());
    expect(shown(result, "text")).toMatchObject({ n: 5, counts: [], range: null, sentence: { code: "sentences" } });
  });

  test("the trend draws every meeting of the series, and hatches what was not shown", async () => {
    const world = await at();
    const weeks = [0, 1, 2].map((week) => ({ week, day: new Date(Date.UTC(2027, 0, 4 + 7 * week)) }));
    const iCalUId = randomUUID();
    for (const { week, day } of weeks) {
      const date = day.toISOString().slice(0, 10);
      const time = (clock: string) => ({ dateTime: `${date}T${clock}:00`, timeZone: "UTC" });
      const originalStart = `${date}T10:00:00Z`;
      const attendees = world.people
        .slice(week)
        .map((person) => ({ ...person, kind: "member", response: "none" }) as const);
      const joined = { id: randomUUID(), name: "New", kind: "member", response: "none" } as const;
      const id = await world.record({
        iCalUId,
        originalStart,
        start: time("10:00"),
        end: time("10:30"),
        attendees: week === 0 ? attendees : [...attendees, joined],
      });
      if (week === 0) await world.as(world.person(0)).call("putCheck", { params: { id }, body: { before: false } });
      world.clock.move(day.getTime() + 10.5 * hour - world.clock.now().getTime());
      await meetingEnded(world.deps, world.scope, id);
      const after = pulseId(await world.as(world.person(0)).call("occurrence", { params: { id } }), "after");
      if (week === 1) world.clock.move(48 * hour);
      else {
        const skipped = sheets(...Array<number>(8 - week).fill(4));
        await world.answer(after, week === 0 ? skipped : []);
      }
      if (week === 0) await world.seal(after);
      await world.as(world.person(0)).call("live", { params: { id: after } });
    }
    const { seriesId } = (
      await world.as(world.person(0)).call("occurrences", {
        params: { teamId: world.teamId },
        query: { from: "2027-01-04T00:00:00Z", to: "2027-01-05T00:00:00Z" },
      })
    ).occurrences[0] as Occurrence;
    const input = { params: { teamId: world.teamId }, query: { series: seriesId } };
    const { trends } = await world.as(world.person(7)).call("trend", input);
    const [trend] = trends;
    expect(trendSchema.parse(trend)).toEqual(trend);
    expect(trend?.meetings.map(({ state, invited, newInvitees }) => [state, invited, newInvitees])).toEqual([
      ["released", 8, 0],
      ["withheld", 8, 1],
      ["open", 7, 1],
    ]);
    expect(trend?.questions.map(({ id, points }) => [id, points.map((point) => point?.counts)])).toEqual([
      ["clarity", [[0, 0, 0, 8, 0], null, undefined]],
      ["commit", [[0, 0, 0, 8, 0], null, undefined]],
    ]);
    expect(trend?.meetingsUntilSignals, "six are learned, one was shown").toBe(5);
    const stranger = { id: randomUUID(), name: "Stranger" };
    await expect(world.as(stranger).call("trend", input)).rejects.toEqual(refused("not-found"));
  });

  test("polling hears 304 until something changes, and carries nothing but state, count and stage", async () => {
    const world = await at();
    const poll = (headers = {}) =>
      world.as(world.person(1)).send("live", { params: { id: world.before } }, { headers });
    const first = await poll();
    const etag = first.headers.get("etag") ?? "";
    expect(Object.keys((await first.json()) as object).sort()).toEqual([
      "count",
      "sealsAt",
      "stage",
      "state",
      "version",
    ]);
    expect((await poll({ "if-none-match": etag })).status).toBe(304);
    await world.answer(world.before, sheets(1, 2, 3, 4, 5));
    expect((await poll({ "if-none-match": etag })).status, "the count moves on a grid of ten seconds").toBe(304);
    world.clock.move(10_000);
    const second = await poll({ "if-none-match": etag });
    expect(await second.json()).toMatchObject({ state: "open", count: { invited: 8, answered: 5 } });
    await world.seal(world.before);
    expect(await (await poll({ "if-none-match": etag })).json()).toMatchObject({ state: "sealed", count: null });
    const stranger = { id: randomUUID(), name: "Stranger" };
    await expect(world.as(stranger).call("live", { params: { id: world.before } })).rejects.toEqual(
      refused("not-found"),
    );
  });

  test("ten streams of one pulse are served by one look, hear the reveal, and end without a trace", async () => {
    const world = await at();
    const open = async (who: WorldPerson) => {
      const headers = { authorization: `Bearer ${await world.tokenFor(who)}`, accept: "text/event-stream" };
      const reply = await world.app.request(`/api/pulses/${world.before}/live`, { headers });
      expect(reply.headers.get("content-type")).toBe("text/event-stream");
      return (reply.body as ReadableStream<Uint8Array>).getReader();
    };
    const readers = await Promise.all([...world.people, world.person(0), world.person(0)].map(open));
    const until = async (reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string) => {
      let heard = "";
      while (!heard.includes(wanted)) heard += new TextDecoder().decode((await reader.read()).value);
      return heard;
    };
    for (const heard of await Promise.all(readers.map((reader) => until(reader, '"state":"open"')))) {
      expect(heard).toMatch(/event: state\nid: \S+\ndata: \{/);
    }
    expect(watching(world.deps)).toEqual({ pulses: 1, viewers: 10 });
    await world.answer(world.before, sheets(1, 2, 3, 4, 5));
    await world.seal(world.before);
    const heard = await Promise.all(readers.map((reader) => until(reader, '"state":"sealed"')));
    for (const text of heard) expect(text).not.toMatch(/clarity|answers/);
    await Promise.all(readers.map((reader) => reader.cancel()));
    expect(watching(world.deps).viewers).toBe(0);
    await expect.poll(() => watching(world.deps)).toEqual({ pulses: 0, viewers: 0 });
  });
});
