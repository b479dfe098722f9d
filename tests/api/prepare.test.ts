import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { preparedSchema } from "../../src/contract/prepare.ts";
import type { Answers } from "../../src/contract/question.ts";
import { prompts } from "../../src/locales/en/prompts.ts";
import { engines } from "../support/engines.ts";
import { hour } from "../support/pulseFixture.ts";
import { seriesIn } from "../support/seriesFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const sheets = (clarity: readonly number[], commit: readonly number[] = clarity): Answers[] =>
  clarity.map((value, place) => ({ clarity: value, commit: commit[place] ?? 4 }));
const alike = [4, 4, 4, 5, 4, 4, 5, 4];
const apart = [1, 1, 1, 1, 5, 5, 5, 5];
const usual = [4, 4, 5, 3, 4, 5, 4, 4];
const low = [1, 2, 1, 2, 1, 1, 2, 1];

describe.each(engines)("prepare, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async () => {
    const world = await here.at("2027-01-03T08:00:00Z");
    const prepare = async (who: WorldPerson, team?: string) =>
      (await world.as(who).call("prepare", { query: team === undefined ? {} : { team } })).series;
    return { world, person: world.person, prepare, stranger: { id: randomUUID(), name: "Stranger" } };
  };

  test("raises one question of the last result that is shown, where answers lie apart, the same for every member", async () => {
    const { world, person, prepare } = await at();
    const series = seriesIn(world);
    await series.meet(sheets(alike, apart));
    const next = await series.record();
    const [found, ...others] = await prepare(person(3));
    expect(others).toEqual([]);
    expect(preparedSchema.parse(found)).toMatchObject({
      seriesId: series.id(),
      next: { occurrenceId: next.id, aim: "", youMay: { attach: false } },
      question: { from: "result", start: "2027-01-04T10:00:00.000Z", phase: "after", name: "support" },
      promise: null,
    });
    const { question } = found ?? {};
    expect(prompts["two-groups"]).toContain(question?.from === "result" && question.prompt);
    const [owners] = await prepare(person(0));
    expect(owners).toEqual({ ...found, next: { ...found?.next, youMay: { attach: true, agree: true } } });
  });

  test("whether answers are high or low changes nothing: only where they lie apart, else the first as asked", async () => {
    const { world, person, prepare } = await at();
    const series = seriesIn(world);
    await series.meet(sheets([5, 5, 5, 5, 5, 5, 5, 5], [1, 1, 1, 1, 1, 1, 1, 1]));
    await series.record();
    expect((await prepare(person(1)))[0]?.question).toMatchObject({ name: "clear purpose" });
  });

  test("raises what the series says now before any result, until somebody has seen it", async () => {
    const { world, person, prepare } = await at();
    const series = seriesIn(world);
    for (let week = 0; week < 8; week++) await series.meet(sheets(usual));
    for (let week = 0; week < 4; week++) await series.meet(sheets(low));
    await series.record();
    const [found] = await prepare(person(2));
    expect(found?.question).toEqual({
      from: "signal",
      names: ["clear purpose", "support"],
      direction: "lower",
      beganAt: "2027-03-01T10:00:00.000Z",
    });
    const { signals } = await series.trend();
    for (const { signalId } of signals) await world.as(person(0)).call("acknowledge", { params: { id: signalId } });
    expect((await prepare(person(2)))[0]?.question).toMatchObject({ from: "result" });
  });

  test("a result that is not shown raises nothing, and neither does one that is open", async () => {
    const { world, person, prepare } = await at();
    const series = seriesIn(world, { mode: "private" });
    await series.meet(sheets(alike.slice(0, 4)).slice(0, 0));
    const next = await series.record();
    expect((await prepare(person(1)))[0]?.question).toBeNull();
    await series.answer(next, sheets(apart));
    await series.record();
    expect((await prepare(person(1)))[0]?.question).toBeNull();
  });

  test("says nothing of a result to who may not read it", async () => {
    const { world, person, prepare } = await at();
    const outside = person(7);
    const attendees = world.people
      .slice(0, 7)
      .map((one) => ({ ...one, kind: "member", response: "accepted" }) as const);
    const series = seriesIn(world, { readers: "audience" });
    const meeting = await series.record({ attendees });
    const id = await series.answer(meeting, sheets(apart).slice(0, 7));
    await world.as(person(0)).call("seal", { params: { id }, body: {} });
    await series.record({ attendees });
    expect((await prepare(person(1)))[0]?.question).toMatchObject({ from: "result" });
    expect((await prepare(outside))[0]).toMatchObject({ seriesId: series.id(), question: null });
  });

  test("brings promises that are due, and meetings that come without an aim, by date and never by answers", async () => {
    const { world, person, prepare } = await at();
    const owner = world.as(person(0));
    const first = seriesIn(world);
    const met = await first.meet(sheets(apart));
    await owner.call("putAgreed", { params: { id: met }, body: { text: "One page before each meeting" } });
    const next = await first.record();
    const single = await world.record({
      subject: "A review",
      start: { dateTime: "2027-01-08T10:00:00", timeZone: "UTC" },
      end: { dateTime: "2027-01-08T11:00:00", timeZone: "UTC" },
    });
    const found = await prepare(person(0));
    expect(found.map(({ next: { occurrenceId, aim } }) => [occurrenceId, aim])).toEqual([
      [single, null],
      [next.id, ""],
    ]);
    expect(found[1]?.promise).toMatchObject({ text: "One page before each meeting", asks: "outcome" });
    await owner.call("putOutcome", { params: { id: met }, body: { outcome: "kept" } });
    await owner.call("putCheck", { params: { id: next.id }, body: { aim: "one roadmap", mode: "open" } });
    expect((await prepare(person(0)))[1]).toMatchObject({ promise: null, next: { aim: "one roadmap" } });
    // Over: there is no meeting to prepare for.
    world.clock.move(8 * 24 * hour);
    expect(await prepare(person(0))).toEqual([]);
  });

  test("is a team's own for its members and who organizes there, one's own series without a team, and nothing for others", async () => {
    const { world, person, prepare, stranger } = await at();
    await seriesIn(world).record();
    expect(await prepare(person(5), world.teamId)).toHaveLength(1);
    await expect(prepare(stranger, world.teamId)).rejects.toEqual(refused("not-found"));
    await expect(prepare(person(5), randomUUID())).rejects.toEqual(refused("not-found"));
    expect(await prepare(stranger)).toEqual([]);
    await seriesIn(world).record({ organizer: stranger });
    expect(await prepare(stranger)).toHaveLength(1);
    expect(await prepare(stranger, world.teamId)).toHaveLength(1);
    const coach = { id: randomUUID(), name: "Coach" };
    await world.as(person(0)).call("putCoach", {
      params: { teamId: world.teamId, personId: coach.id },
      body: { until: "2027-02-01T00:00:00Z", name: coach.name },
    });
    expect(await prepare(coach)).toEqual([]);
    await expect(prepare(coach, world.teamId)).rejects.toEqual(refused("not-found"));
  });
});

describe.each(engines)("why a team does this, on %s", (_, fresh) => {
  const here = worldsOn(fresh);

  test("is asked once, kept as the team's line, told without its words, and may be taken back", async () => {
    const world = await here.at("2027-01-03T08:00:00Z");
    const { person, teamId } = world;
    const team = async (place: number) => {
      const { why, asksWhy } = await world.as(person(place)).call("team", { params: { teamId } });
      return { why, asksWhy };
    };
    const say = (place: number, body: { why: "own" | "skip" | "purpose"; text?: string }) =>
      world.as(person(place)).call("putWhy", { params: { teamId }, body });
    const told = async () =>
      (await world.as(person(4)).call("changes", { params: { teamId } })).changes.map(({ what, by, facts }) => ({
        what,
        by: by?.name,
        facts,
      }));
    expect(await team(2)).toEqual({ why: null, asksWhy: true });
    await say(0, { why: "skip" });
    expect(await team(2)).toEqual({ why: null, asksWhy: false });
    expect(await told(), "who skips has changed nothing").toEqual([]);
    await say(1, { why: "own", text: "  We ship what we agree.  " });
    await say(1, { why: "own", text: "We ship what we agree." });
    expect(await team(2)).toEqual({ why: { why: "own", text: "We ship what we agree." }, asksWhy: false });
    expect(await told()).toEqual([{ what: "why-set", by: person(1).name, facts: { to: "own" } }]);
    world.clock.move(hour);
    await say(2, { why: "purpose" });
    expect(await team(0)).toEqual({ why: { why: "purpose" }, asksWhy: false });
    world.clock.move(hour);
    await say(3, { why: "skip" });
    expect(await team(0)).toEqual({ why: null, asksWhy: false });
    expect((await told()).map(({ facts }) => facts)).toEqual([{ to: "skip" }, { to: "purpose" }, { to: "own" }]);
    for (const body of [{ why: "own" }, { why: "purpose", text: "x" }, { why: "own", text: " " }] as const)
      await expect(say(0, body)).rejects.toEqual(refused("bad-request"));
  });
});
