/** Long, because one team lives through every way a result can be told or kept, and everybody takes along what is theirs. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { meetingEnded } from "../../api/features/occurrence/writes.ts";
import { type Export, exportedQuestion, exportedResult, exportSchema } from "../../src/contract/export.ts";
import type { Answers } from "../../src/contract/question.ts";
import { hiddenQuestion } from "../../src/contract/result.ts";
import type { Query } from "../../src/contract/routes.ts";
import { columns, exportRows } from "../../src/features/export/exportRows.ts";
import { csvOf } from "../../src/ui/csv.ts";
import { engines } from "../support/engines.ts";
import { minute } from "../support/pulseFixture.ts";
import { seriesIn } from "../support/seriesFixture.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const day = 24 * 60 * minute;
const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const sheets = (...values: number[]): Answers[] => values.map((value) => ({ clarity: value, commit: 4 }));

const loose = exportedResult
  .extend({ questions: z.array(z.union([exportedQuestion.strip(), hiddenQuestion])) })
  .strip();

const take = (world: World, who: WorldPerson, query: Query<"export"> = {}) =>
  world.as(who).call("export", { params: { teamId: world.teamId }, query });
const resultsIn = ({ meetings }: Export) =>
  meetings.flatMap(({ results }) => results).toSorted((a, b) => a.pulseId.localeCompare(b.pulseId));

describe.each(engines)("what is taken along, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  /** A team that was shown something, part of something, nothing, and is being asked. */
  const lived = async () => {
    // Within a day of the first meeting, whose `before` so opens at once.
    const world = await here.at("2027-01-03T12:00:00Z", 8);
    const [owner, member] = [world.person(0), world.person(1)];
    const series = seriesIn(world, { mode: "private", before: true, questions: ["clarity", "commit", "text"] });
    const pulses: string[] = [];
    const pulseOf = async (id: string, phase: string) => {
      const found = (await series.occurrence(id)).pulses.find((pulse) => pulse.phase === phase)?.id ?? "";
      pulses.push(found);
      return found;
    };
    const seal = (id: string, body = {}) => world.as(owner).call("seal", { params: { id }, body });
    // Before and after, with sentences, and a line that was agreed.
    const first = await series.record({ subject: '=HYPERLINK("http://x.example","sync, weekly")' });
    await world.answer(await pulseOf(first.id, "before"), sheets(1, 1, 2, 2, 2, 1, 1, 2));
    await seal(await pulseOf(first.id, "before"));
    const words = (sheet: Answers, place: number): Answers => ({ ...sheet, text: `a word of ${place}` });
    await seal(await series.answer(first, sheets(4, 4, 5, 5, 4, 4, 5, 3).map(words)));
    pulses.push(await pulseOf(first.id, "after"));
    const agreed = { text: "The aim is on the invitation", about: "clarity" };
    await world.as(owner).call("putAgreed", { params: { id: first.id }, body: agreed });
    world.clock.move(minute);
    const until = new Date(world.clock.now().getTime() + 40 * day).toISOString();
    const coach = { id: randomUUID(), name: "Coach Zed" };
    const letIn = { params: { teamId: world.teamId, personId: coach.id }, body: { until, name: coach.name } };
    await world.as(owner).call("putCoach", letIn);
    // Too few answer one question; too few answer at all; closed unseen; still open; and in the open, just closed.
    const partly = sheets(1, 1, 5, 5, 3, 4).map((sheet, place) =>
      place < 4 ? sheet : { clarity: sheet.clarity ?? 1 },
    );
    const second = await series.record();
    await seal(await series.answer(second, partly));
    pulses.push(await pulseOf(second.id, "after"));
    const third = await series.record();
    await series.answer(third, sheets(1, 2, 3));
    pulses.push(await pulseOf(third.id, "after"));
    world.clock.move(5 * day);
    await world.as(owner).call("live", { params: { id: pulses.at(-1) ?? "" } });
    const fourth = await series.record();
    await seal(await series.answer(fourth, sheets(1, 2, 3, 4, 5, 5)), { unseen: true });
    pulses.push(await pulseOf(fourth.id, "after"));
    const fifth = await series.record();
    await series.answer(fifth, sheets(2, 2, 2, 2, 2, 2, 2));
    pulses.push(await pulseOf(fifth.id, "after"));
    const adhoc = await world
      .as(owner)
      .call("startAdhoc", { params: { teamId: world.teamId }, body: { mode: "open", questions: ["voice"] } });
    for (const person of world.people) {
      const body = { revision: 1, answers: { voice: 4 } };
      await world.as(person).call("putAnswers", { params: { id: adhoc.id }, body });
    }
    await seal(adhoc.id);
    pulses.push(adhoc.id);
    const stranger = { id: randomUUID(), name: "Nobody here" };
    return { ...world, owner, member, coach, stranger, series, first, second, pulses: [...new Set(pulses)] };
  };
  /** All that somebody may read one by one, as it is taken along. */
  const readable = async (world: World, who: WorldPerson, pulses: readonly string[], withSentences: boolean) => {
    const found = [];
    for (const id of pulses) {
      const result = await world
        .as(who)
        .call("result", { params: { id } })
        .catch(() => null);
      if (result === null) continue;
      const told = withSentences ? result : { ...result, sentences: {} };
      // A schema that strips, from the other side: what it has not chosen does not stand in it.
      found.push(loose.parse(told));
    }
    return found.toSorted((a, b) => a.pulseId.localeCompare(b.pulseId));
  };

  test("is for everybody what they may read one by one, field by field, and nothing else", async () => {
    const world = await lived();
    const { owner, member, coach, stranger, pulses } = world;
    for (const who of [owner, member, coach]) {
      for (const sentences of [false, true]) {
        const taken = await take(world, who, sentences ? { sentences: "1" } : {});
        expect(exportSchema.parse(taken)).toEqual(taken);
        expect(resultsIn(taken)).toEqual(await readable(world, who, pulses, sentences));
      }
    }
    await expect(take(world, stranger)).rejects.toEqual(refused("not-found"));
    const all = resultsIn(await take(world, owner));
    expect(all.map(({ state }) => state).toSorted()).toEqual([
      "released",
      "released",
      "released",
      "released",
      "void",
      "withheld",
    ]);
    expect(all.flatMap(({ questions }) => questions.map(({ shown }) => shown))).toContain(false);
    expect(all.flatMap(({ shift }) => shift.map(({ word }) => word))).toEqual(["higher", "same"]);
    // In the open names still stand beside the answers, and people wrote sentences: neither goes along by itself.
    const named = await world.as(owner).call("result", { params: { id: pulses.at(-1) ?? "" } });
    expect(named.hands).toHaveLength(8);
    const text = JSON.stringify(await take(world, owner));
    for (const { name } of [...world.people, coach]) expect(text).not.toContain(name);
    expect(text).not.toContain("a word of");
    expect(JSON.stringify(await take(world, owner, { sentences: "1" }))).toContain("a word of");
  }, 120_000);

  test("begins for a coach on the day they came and ends on the day they go, without what people wrote of each other", async () => {
    const world = await lived();
    const { coach, owner, first, second } = world;
    const before = await take(world, coach);
    expect(before.meetings.map(({ occurrenceId }) => occurrenceId)).not.toContain(first.id);
    expect(before.meetings.map(({ occurrenceId }) => occurrenceId)).toContain(second.id);
    expect(before.meetings.every(({ agreed }) => agreed === null)).toBe(true);
    const own = await take(world, owner, { occurrence: first.id });
    expect(own.meetings.map(({ agreed }) => agreed)).toEqual([
      { text: "The aim is on the invitation", about: "clarity", outcome: null, moved: null },
    ]);
    world.clock.move(60 * day);
    await expect(take(world, coach)).rejects.toEqual(refused("not-found"));
  }, 120_000);

  test("is of one series, one meeting or a time when asked so, and of nothing that the team does not have", async () => {
    const world = await lived();
    const { owner, series, first, second } = world;
    const ids = async (query: Query<"export">) =>
      (await take(world, owner, query)).meetings.map(({ occurrenceId }) => occurrenceId);
    const all = await ids({});
    expect(all.slice(0, 2)).toEqual([first.id, second.id]);
    expect((await ids({ series: series.id() })).length).toBe(all.length - 1);
    expect(await ids({ occurrence: second.id })).toEqual([second.id]);
    expect(await ids({ series: series.id(), from: second.start, to: second.end })).toEqual([second.id]);
    expect(await ids({ to: "0001-01-01T00:00:00Z" })).toEqual([]);
    for (const nowhere of [{ series: randomUUID() }, { occurrence: randomUUID() }])
      await expect(take(world, owner, nowhere)).rejects.toEqual(refused("not-found"));
    const other = await here.at("2027-01-03T08:00:00Z", 8);
    await expect(take(other, other.person(0), { series: series.id() })).rejects.toEqual(refused("not-found"));
  }, 120_000);

  test("says of a small team whose result is withheld never how many answered", async () => {
    const world = await here.at("2027-01-03T08:00:00Z", 6);
    const series = seriesIn(world, { mode: "private", threshold: 5 });
    const meeting = await series.record();
    const pulse = await series.answer(meeting, sheets(1, 2, 3));
    world.clock.move(5 * day);
    await world.as(world.person(0)).call("live", { params: { id: pulse } });
    const [result] = resultsIn(await take(world, world.person(0)));
    expect(result).toMatchObject({ state: "withheld", invited: 6, answered: null });
    expect(result?.questions.every(({ shown }) => !shown)).toBe(true);
    const rows = exportRows(await take(world, world.person(0)), () => "said");
    for (const row of rows.slice(1))
      expect(Object.fromEntries(rows[0]?.map((name, at) => [name, row[at]]) ?? [])).toMatchObject({
        shown: "no",
        n: "",
        answered: "",
        count_1: "",
        sentence: "",
      });
  }, 120_000);

  test("is for the audience alone where only the audience reads", async () => {
    const world = await here.at("2027-01-03T08:00:00Z", 8);
    const [owner, ...rest] = world.people as [WorldPerson, ...WorldPerson[]];
    const asked = rest.slice(0, 6);
    const series = seriesIn(world, { mode: "open", readers: "audience" });
    const attendees = asked.map((person) => ({ ...person, kind: "member" as const, response: "accepted" as const }));
    const meeting = await series.record({ attendees });
    world.clock.move(Date.parse(meeting.end) + minute - world.clock.now().getTime());
    await meetingEnded(world.deps, world.scope, meeting.id);
    const after = (await series.occurrence(meeting.id)).pulses[0]?.id ?? "";
    for (const person of asked)
      await world
        .as(person)
        .call("putAnswers", { params: { id: after }, body: { revision: 1, answers: { clarity: 3, commit: 3 } } });
    await world.as(owner).call("seal", { params: { id: after }, body: {} });
    expect(resultsIn(await take(world, asked[0] as WorldPerson))).toHaveLength(1);
    // A member who was not asked belongs to the team, and may read nothing of it.
    expect((await take(world, rest[6] as WorldPerson)).meetings).toEqual([]);
  }, 120_000);

  test("is safe in a spreadsheet whatever a meeting is called", async () => {
    const world = await lived();
    const rows = exportRows(await take(world, world.owner, { sentences: "1" }), () => "Similar answers.");
    const [line] = csvOf(rows.slice(1)).split("\r\n");
    expect(line).toContain(`"'=HYPERLINK(""http://x.example"",""sync, weekly"")"`);
  }, 120_000);
});

test("every column of the file is told what it is", () => {
  const told = readFileSync(new URL("../../docs/export.md", import.meta.url), "utf8");
  for (const column of columns.filter((name) => !/^(guess_)?count_[2-6]$/.test(name)))
    expect(told).toContain(`\`${column}\``);
});
