/** Long, because each test lives through months of meetings, and all of them share the ways to do so. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { checkCharts } from "../../api/features/signal/jobs.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import type { Answers } from "../../src/contract/question.ts";
import { trendSchema } from "../../src/contract/trend.ts";
import { gateStep } from "../../src/measure/gate.ts";
import { gateLimits, type MonitorState, monitorStep, newMonitor } from "../../src/measure/monitor.ts";
import { engines } from "../support/engines.ts";
import { hour } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { seriesIn, type TestSeries } from "../support/seriesFixture.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const sheets = (clarity: readonly number[], commit: readonly number[] = clarity): Answers[] =>
  clarity.map((value, place) => ({ clarity: value, commit: commit[place] ?? 4 }));
const countsOf = (values: readonly number[]): number[] =>
  [1, 2, 3, 4, 5].map((one) => values.filter((value) => value === one).length);

/** Usual answers of eight people, a little different every week. */
const usual: readonly (readonly number[])[] = [
  [4, 4, 5, 3, 4, 5, 4, 4],
  [4, 5, 5, 3, 4, 4, 4, 3],
  [5, 4, 4, 4, 3, 5, 4, 4],
  [4, 4, 3, 4, 4, 5, 5, 4],
  [3, 4, 5, 4, 4, 4, 5, 4],
  [4, 4, 4, 3, 5, 4, 4, 5],
];
const low = [1, 2, 1, 2, 1, 1, 2, 1];
const better = [5, 5, 4, 4, 5, 4, 4, 4];
const middle = [3, 3, 2, 3, 4, 3, 3, 3];
const high = [5, 5, 5, 5, 5, 4, 5, 5];
const usualIn = (week: number): readonly number[] => usual[week % usual.length] ?? [];

describe.each(engines)("signals, on %s", (_, fresh) => {
  const here = worldsOn(fresh);

  const at = async (size = 8) => {
    const world = await here.at("2027-01-03T08:00:00Z", size);
    const stranger = { id: randomUUID(), name: "Stranger" };
    return { world, person: world.person, stranger };
  };
  const learn = async (series: TestSeries, meetings = 6) => {
    const met: string[] = [];
    for (let week = 0; week < meetings; week++) met.push(await series.meet(sheets(usualIn(week), usualIn(week + 2))));
    return met;
  };
  /** Six meetings learned and one that is a little better: from the next one on a fall begins. */
  const settle = async (series: TestSeries) => [...(await learn(series)), ...(await meetTimes(series, better, 1))];
  const meetTimes = async (series: TestSeries, values: readonly number[], times: number) => {
    const met: string[] = [];
    for (let again = 0; again < times; again++) met.push(await series.meet(sheets(values)));
    return met;
  };
  /** The stored text of one chart, as PostgreSQL keeps it; undefined when there is none. */
  const stored = (series: TestSeries, questionId: string, chart: "location" | "spread", more: object = {}) =>
    here.database.asOwner(async (tx) => {
      const rows = await tx
        .selectFrom("monitor")
        .select([sql<string>`state::text`.as("text"), "state", "phase", "version", "scale"])
        .where((where) => where.and({ series_id: series.id(), question_id: questionId, chart, ...more }))
        .execute();
      expect(rows.length).toBeLessThanOrEqual(1);
      return rows[0];
    });
  const asStored = (state: MonitorState) =>
    here.database.asOwner(async (tx) => {
      const { rows } = await sql<{ text: string }>`select ${JSON.stringify(state)}::jsonb::text as text`.execute(tx);
      return rows[0]?.text;
    });
  /** What the daily check finds in every series there is. */
  const differing = async (world: World) => {
    world.clock.move(25 * hour);
    for (let round = 0; round < 12; round++) await checkCharts(world.deps);
    return world.lines.filter((line) => line.includes("chart-differs"));
  };
  /** As in a data folder from before there were charts. */
  const forget = (series: TestSeries) =>
    here.database.asOwner(async (tx) => {
      await tx.deleteFrom("monitor").where("series_id", "=", series.id()).execute();
      await tx.deleteFrom("signal").where("series_id", "=", series.id()).execute();
    });
  const count = (table: "monitor" | "signal" | "baseline", series: TestSeries) =>
    here.database.asOwner(async (tx) => {
      const rows = await tx.selectFrom(table).select("tenant_id").where("series_id", "=", series.id()).execute();
      return rows.length;
    });

  describe("the charts of a series", () => {
    test("are after any number of closings what a replay of the counts makes them, byte for byte", async () => {
      const { world } = await at();
      const series = seriesIn(world, { size: "quick", questions: [] });
      const locations = { clarity: newMonitor("location"), commit: newMonitor("location") };
      let spread = newMonitor("spread");
      let gate = newMonitor("location", gateLimits.location);
      let free = newMonitor("location");
      for (let week = 0; week < 14; week++) {
        const [clarity, commit] =
          week < 9
            ? [week % 3 === 2 ? middle : usualIn(week), week % 3 === 1 ? middle : usualIn(week + 1)]
            : [low, week % 4 === 0 ? middle : high];
        const isWithheld = week === 3;
        const isTooFew = week === 7;
        const answers = sheets(clarity, commit).map((sheet) => ({ ...sheet, ...(week % 4 === 1 ? { free: 3 } : {}) }));
        await series.meet(isWithheld ? [] : isTooFew ? answers.slice(0, 2) : answers);
        const seen = (values: readonly number[]) => (isWithheld || isTooFew ? null : countsOf(values));
        locations.clarity = monitorStep(locations.clarity, seen(clarity)).state;
        locations.commit = monitorStep(locations.commit, seen(commit)).state;
        spread = monitorStep(spread, seen(commit)).state;
        gate = gateStep(gate, [seen(clarity), seen(commit)]).state;
        if (week % 4 === 1) free = monitorStep(free, seen(clarity.map(() => 3))).state;
      }
      expect((await stored(series, "clarity", "location"))?.text).toBe(await asStored(locations.clarity));
      expect((await stored(series, "commit", "location"))?.text).toBe(await asStored(locations.commit));
      expect((await stored(series, "commit", "spread"))?.text).toBe(await asStored(spread));
      expect((await stored(series, "*", "location"))?.text).toBe(await asStored(gate));
      // A question the rotation asks at every fourth meeting steps at those only.
      expect((await stored(series, "free", "location"))?.text).toBe(await asStored(free));
      expect(free.t).toBe(4);
      expect(locations.clarity).toMatchObject({ t: 14, points: 5 });
    });

    test("step in the closing's own transaction: rolled back, nothing has happened", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series, 2);
      const meeting = await series.record();
      const pulseId = await series.answer(meeting, sheets(low));
      const before = await contentOf(here.database);
      const failing: Deps = {
        ...world.deps,
        db: {
          ...world.deps.db,
          inTenant: (scope, work) =>
            world.deps.db.inTenant(scope, async (tx) => {
              const done = await work(tx);
              const { rows } = await sql<{ state: string }>`
                select state from pulse where pulse_id = ${pulseId}::uuid`.execute(tx);
              if (rows[0]?.state === "sealed") throw new Error("the power fails");
              return done;
            }),
        },
      };
      await expect(sealPulse(failing, world.scope, pulseId, "early")).rejects.toThrow("the power fails");
      expect(await contentOf(here.database)).toEqual(before);
      await sealPulse(world.deps, world.scope, pulseId, "early");
      expect((await stored(series, "clarity", "location"))?.state).toMatchObject({ t: 3 });
    });

    test("step once when two servers close at once, and one after the other for two meetings", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      const other = { ...world.deps };
      const first = await series.record();
      const second = await series.record();
      const pulses = [await series.answer(first, sheets(usualIn(0)))];
      await Promise.all([
        sealPulse(world.deps, world.scope, pulses[0] ?? "", "early"),
        sealPulse(other, world.scope, pulses[0] ?? "", "early"),
      ]);
      expect((await stored(series, "clarity", "location"))?.state).toMatchObject({ t: 1 });
      pulses.push(await series.answer(second, sheets(usualIn(1))));
      const third = await series.record();
      pulses.push(await series.answer(third, sheets(usualIn(2))));
      await Promise.all(
        [pulses[1], pulses[2], pulses[1], pulses[2]].map((id, place) =>
          sealPulse(place % 2 === 0 ? world.deps : other, world.scope, id ?? "", "early"),
        ),
      );
      const orders = await here.database.asOwner((tx) =>
        tx.selectFrom("pulse").select("seal_order").where("pulse_id", "in", pulses).orderBy("seal_order").execute(),
      );
      expect(orders.map((row) => row.seal_order)).toEqual([1, 2, 3]);
      expect((await stored(series, "clarity", "location"))?.state).toMatchObject({ t: 3 });
      expect(await differing(world)).toEqual([]);
    });

    test("take a small team's coarse results as meetings with nothing to see", async () => {
      const { world } = await at(5);
      const series = seriesIn(world, { mode: "private", threshold: 3 });
      await series.meet(sheets([1, 3, 4, 5]));
      await series.meet(sheets([1, 1, 4, 5]));
      expect((await stored(series, "clarity", "location"))?.state).toMatchObject({ t: 2, points: 0 });
      const trend = await series.trend();
      expect(trend.questions[0]?.points.map((point) => point?.form)).toEqual(["coarse", "coarse"]);
      expect(trend.meetingsUntilSignals).toBeNull();
    });

    test("take `before` only in a series that never showed an `after`", async () => {
      const { world, person } = await at();
      const series = seriesIn(world, { before: true, after: false });
      const answerBefore = async () => {
        const meeting = await series.record();
        world.clock.move(Date.parse(meeting.start) - hour - world.clock.now().getTime());
        await sweep(world.deps);
        const id = meeting.pulses[0]?.id ?? "";
        for (const [place, answers] of sheets(usualIn(0)).entries())
          await world.as(person(place)).call("putAnswers", { params: { id }, body: { revision: 1, answers } });
        await sealPulse(world.deps, world.scope, id, "early");
        return meeting;
      };
      await answerBefore();
      await answerBefore();
      expect(await stored(series, "clarity", "location")).toMatchObject({ phase: "before", state: { t: 2 } });
      const phases = async () =>
        (await series.trend()).questions[0]?.points.flatMap((point) => (point === null ? [] : [point.phase]));
      expect(await phases()).toEqual(["before", "before"]);
      const meeting = await series.record();
      const body = { before: true, after: true, mode: "open" as const };
      await world.as(person(0)).call("putCheck", { params: { id: meeting.id }, body });
      const both = await series.occurrence(meeting.id);
      world.clock.move(Date.parse(meeting.start) - hour - world.clock.now().getTime());
      await sweep(world.deps);
      expect(await phases(), "a planned `after` empties nothing").toEqual(["before", "before"]);
      for (const [place, answers] of sheets(usualIn(1)).entries()) {
        const before = { params: { id: both.pulses[0]?.id ?? "" }, body: { revision: 1, answers } };
        await world.as(person(place)).call("putAnswers", before);
      }
      await sealPulse(world.deps, world.scope, both.pulses[0]?.id ?? "", "early");
      const after = await series.answer(both, sheets(usualIn(2)));
      await sealPulse(world.deps, world.scope, after, "early");
      expect(await stored(series, "clarity", "location", { phase: "before" })).toMatchObject({ state: { t: 2 } });
      expect(await stored(series, "clarity", "location", { phase: "after" })).toMatchObject({ state: { t: 1 } });
    });

    test("keep wordings apart: a new one starts from nothing, and what was said of the old one ends", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, low, 3);
      const { questions } = await series.trend();
      expect(questions[0]?.signals.map((signal) => [signal.kind, signal.ended])).toEqual([["mark", null]]);
      const meeting = await series.record();
      const pulseId = await series.answer(meeting, sheets(usualIn(0)));
      await here.database.asOwner((tx) =>
        tx.updateTable("pulse_question").set({ version: 2 }).where("pulse_id", "=", pulseId).execute(),
      );
      await sealPulse(world.deps, world.scope, pulseId, "early");
      expect(await stored(series, "clarity", "location", { version: "1" })).toMatchObject({ state: { t: 9 } });
      expect(await stored(series, "clarity", "location", { version: "2" })).toMatchObject({ state: { t: 1 } });
      expect(await stored(series, "*", "location", { version: "2+2" })).toMatchObject({ state: { t: 1 } });
      const after = await series.trend();
      const old = after.questions.find((question) => question.id === "clarity" && question.version === 1);
      expect(old?.signals.map((signal) => signal.ended)).toEqual([meeting.id]);
      expect(after.signals.every((signal) => signal.ended === meeting.id)).toBe(true);
    });

    test("are replayed from the counts when their state is of a version nobody knows", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, low, 2);
      await here.database.asOwner((tx) =>
        sql`update monitor set state = '{"version": 99}' where series_id = ${series.id()}::uuid`.execute(tx),
      );
      await meetTimes(series, low, 1);
      let state = newMonitor("location");
      for (let week = 0; week < 6; week++) state = monitorStep(state, countsOf(usualIn(week))).state;
      for (let week = 0; week < 3; week++) state = monitorStep(state, countsOf(low)).state;
      expect((await stored(series, "clarity", "location"))?.text).toBe(await asStored(state));
      const trend = await series.trend();
      expect(trend.questions[0]?.signals).toHaveLength(1);
      expect(await differing(world)).toEqual([]);
    });
  });

  describe("a series that closed its meetings before there were charts", () => {
    test("is replayed from the counts when it is first read: all is said as if its charts had been there", async () => {
      const { world, person } = await at();
      const series = seriesIn(world);
      await settle(series);
      await meetTimes(series, low, 3);
      const meant = await series.trend();
      const states = async () => ({
        clarity: (await stored(series, "clarity", "location"))?.text,
        both: (await stored(series, "*", "spread"))?.text,
      });
      const kept = await states();
      const asOnceSaid = (signals: readonly object[]) => signals.map((one) => ({ ...one, signalId: "" }));
      await forget(series);
      const [first, second] = await Promise.all([series.trend(), series.trend(person(3))]);
      for (const trend of [first, second]) {
        expect(asOnceSaid(trend.signals)).toEqual(asOnceSaid(meant.signals));
        expect(asOnceSaid(trend.questions[0]?.signals ?? [])).toEqual(asOnceSaid(meant.questions[0]?.signals ?? []));
      }
      expect(second.signals, "once, however many read").toEqual(first.signals);
      expect(await states()).toEqual(kept);
      await forget(series);
      const listed = await world.as(person(3)).call("signals", { params: { teamId: world.teamId } });
      expect(listed.signals).toHaveLength(3);
      expect(await count("signal", series)).toBe(3);
      expect(await differing(world)).toEqual([]);
      await meetTimes(series, low, 1);
      expect((await series.trend()).signals[0]).toMatchObject({ meetings: 4, ended: null });
    });

    test("says nothing of what lies before a baseline, and ends what was said of another wording", async () => {
      const { world, person } = await at();
      const series = seriesIn(world);
      await settle(series);
      await meetTimes(series, low, 3);
      const reworded = await series.record();
      const pulseId = await series.answer(reworded, sheets(usualIn(0)));
      await here.database.asOwner((tx) =>
        tx.updateTable("pulse_question").set({ version: 2 }).where("pulse_id", "=", pulseId).execute(),
      );
      await sealPulse(world.deps, world.scope, pulseId, "early");
      await forget(series);
      expect((await series.trend()).signals.map(({ ended }) => ended)).toEqual([reworded.id]);
      await forget(series);
      await world.as(person(0)).call("startBaseline", { params: { id: series.id() } });
      expect((await series.trend()).signals).toEqual([]);
      expect(await count("monitor", series)).toBe(0);
    });
  });

  describe("what is said", () => {
    test("is a quiet mark on the question and one alert for both, since about when it began, until it is over", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      const learned = await settle(series);
      expect(await series.trend()).toMatchObject({ meetingsUntilSignals: 0, signals: [], baselines: [] });
      const fallen = await meetTimes(series, low, 3);
      const trend = await series.trend();
      expect(trendSchema.parse(trend)).toEqual(trend);
      const said = {
        chart: "location",
        direction: "lower",
        began: fallen[0],
        raised: fallen[2],
        ended: null,
        meetings: 3,
      };
      expect(trend.questions.map(({ id, signals }) => [id, signals])).toEqual([
        ["clarity", [expect.objectContaining({ ...said, kind: "mark", acknowledgedAt: null })]],
        ["commit", [expect.objectContaining({ ...said, kind: "mark" })]],
      ]);
      expect(trend.signals).toEqual([
        expect.objectContaining({ ...said, kind: "alert", questionIds: ["clarity", "commit"] }),
      ]);
      await series.meet([]);
      expect((await series.trend()).signals[0], "nothing to see takes nothing back").toMatchObject({
        ended: null,
        meetings: 3,
        back: 0,
      });
      const risen = await meetTimes(series, high, 3);
      const over = (await series.trend()).signals[0];
      expect(over).toMatchObject({ began: fallen[0], raised: fallen[2] });
      expect(risen).toContain(over?.ended);
      expect(learned).not.toContain(over?.ended);
      expect(await differing(world)).toEqual([]);
    });

    test("says how many of the newest meetings have come back while it still stands", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await settle(series);
      await meetTimes(series, low, 8);
      expect((await series.trend()).signals[0]).toMatchObject({ meetings: 8, back: 0, ended: null });
      await meetTimes(series, usualIn(0), 1);
      expect((await series.trend()).signals[0]).toMatchObject({ meetings: 9, back: 1, ended: null });
      await series.meet([]);
      expect((await series.trend()).questions[0]?.signals[0]).toMatchObject({ meetings: 9, back: 1, ended: null });
    });

    test("names the day it began, whether or not that meeting is still listed", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await settle(series);
      const fallen = await meetTimes(series, low, 3);
      const starts = await Promise.all(fallen.map(async (id) => (await series.occurrence(id)).start));
      const cancel = (id: string) =>
        here.database.asOwner((tx) =>
          tx.updateTable("occurrence").set({ state: "cancelled" }).where("occurrence_id", "=", id).execute(),
        );
      await cancel(fallen[0] ?? "");
      const trend = await series.trend();
      const dated = { began: fallen[0], beganAt: starts[0], raised: fallen[2], raisedAt: starts[2] };
      expect(trend.signals[0]).toMatchObject(dated);
      expect(trend.questions[0]?.signals[0]).toMatchObject(dated);
      expect(trend.meetings, "cancelled after it had closed, it is history").toHaveLength(10);
      expect(trend.meetings[7]).toMatchObject({ occurrenceId: fallen[0], state: "released" });
      const coming = await series.record();
      expect((await series.trend()).nextAt).toBe(coming.start);
      await cancel(coming.id);
      expect(await series.trend()).toMatchObject({ nextAt: null, meetings: { length: 10 } });
    });

    test("tells growing apart at the same height from falling", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, [5, 5, 5, 5, 5, 2, 2, 4], 8);
      const trend = await series.trend();
      const directions = new Set(trend.questions.flatMap(({ signals }) => signals.map((signal) => signal.direction)));
      expect([...directions]).toEqual(["apart"]);
    });

    test("is listed for the team, acknowledged by an owner or the organizer once, and unknown to strangers", async () => {
      const { world, person, stranger } = await at();
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, low, 3);
      const list = (who: WorldPerson) => world.as(who).call("signals", { params: { teamId: world.teamId } });
      const { signals } = await list(person(3));
      expect(signals).toHaveLength(3);
      expect(signals[0]).toMatchObject({ seriesId: series.id(), title: "Weekly product sync", acknowledgedAt: null });
      await expect(list(stranger)).rejects.toEqual(refused("not-found"));
      const id = signals[0]?.signalId ?? "";
      const acknowledge = (who: WorldPerson) => world.as(who).call("acknowledge", { params: { id } });
      await expect(acknowledge(person(1))).rejects.toEqual(refused("wrong-role"));
      await expect(acknowledge(stranger)).rejects.toEqual(refused("not-found"));
      expect(await acknowledge(person(0))).toEqual({ done: true });
      const acknowledgedAt = world.clock.now().toISOString();
      world.clock.move(hour);
      expect(await acknowledge(person(0))).toEqual({ done: true });
      for (const who of [person(0), person(1)]) {
        const seen = (await list(who)).signals.find((signal) => signal.signalId === id);
        expect(seen, "everybody reads who has seen it").toMatchObject({ acknowledgedAt, acknowledgedBy: "Person 1" });
      }
      expect(await series.trend(person(1))).toMatchObject({ mayManage: false });
      expect(await series.trend(person(0))).toMatchObject({ mayManage: true });
    });

    test("is for the organizer to acknowledge too, who owns nothing", async () => {
      const { world, person } = await at();
      const members = world.people.map((one, place) => ({ ...one, role: place === 1 ? "owner" : "member" }) as const);
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, low, 3);
      await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
      const trend = await series.trend(person(0));
      expect(trend.mayManage).toBe(true);
      const params = { id: trend.signals[0]?.signalId ?? "" };
      expect(await world.as(person(0)).call("acknowledge", { params })).toEqual({ done: true });
    });

    test("reaches only who may read every result it was computed from", async () => {
      const { world } = await at();
      const series = seriesIn(world, { readers: "audience" });
      await learn(series);
      await meetTimes(series, low, 3);
      const late = { id: randomUUID(), name: "Late joiner", role: "member" as const };
      const members = [...world.people.map((one) => ({ ...one, role: "owner" as const })), late];
      await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
      const [asked, unasked] = [await series.trend(), await series.trend(late)];
      expect(asked.signals).toHaveLength(1);
      expect(unasked).toMatchObject({ signals: [], meetingsUntilSignals: 6 });
      expect(unasked.questions.flatMap((question) => question.signals)).toEqual([]);
      expect((await world.as(late).call("signals", { params: { teamId: world.teamId } })).signals).toEqual([]);
    });

    test("is managed by nobody who may read nothing of it, an owner either", async () => {
      const { world, person } = await at();
      const series = seriesIn(world, { readers: "audience" });
      await learn(series);
      await meetTimes(series, low, 3);
      const late = { id: randomUUID(), name: "New owner", role: "owner" as const };
      const members = [...world.people.map((one) => ({ ...one, role: "member" as const })), late];
      await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
      expect(await series.trend(late)).toMatchObject({ mayManage: false });
      expect(await series.trend(), "the organizer was asked").toMatchObject({ mayManage: true });
      const id = (await series.trend()).signals[0]?.signalId ?? "";
      const start = { params: { id: series.id() } };
      await expect(world.as(late).call("acknowledge", { params: { id } })).rejects.toEqual(refused("wrong-role"));
      await expect(world.as(late).call("startBaseline", start)).rejects.toEqual(refused("wrong-role"));
      const review = { ...start, body: { answer: "keep" as const } };
      expect(await world.as(late).call("putReview", review), "which tells of no result").toEqual({ done: true });
      expect(await world.as(person(0)).call("acknowledge", { params: { id } })).toEqual({ done: true });
    });
  });

  describe("a new baseline", () => {
    test("is started by an owner only, forgets what was usual, ends what was said, and is never automatic", async () => {
      const { world, person, stranger } = await at();
      const series = seriesIn(world);
      await learn(series);
      const fallen = await meetTimes(series, low, 4);
      expect(await count("baseline", series)).toBe(0);
      const start = (who: WorldPerson) => world.as(who).call("startBaseline", { params: { id: series.id() } });
      await expect(start(person(1))).rejects.toEqual(refused("wrong-role"));
      await expect(start(stranger)).rejects.toEqual(refused("not-found"));
      expect(await start(person(0))).toEqual({ done: true });
      expect(await start(person(0)), "saying it twice is saying it once").toEqual({ done: true });
      expect(await count("baseline", series)).toBe(1);
      expect(await count("monitor", series)).toBe(0);
      const trend = await series.trend();
      expect(trend.baselines).toEqual([{ startedAt: world.clock.now().toISOString(), afterOccurrenceId: fallen[3] }]);
      expect(trend.signals.map((signal) => signal.ended)).toEqual([fallen[3]]);
      expect(trend.meetingsUntilSignals).toBe(6);
      await meetTimes(series, low, 2);
      expect((await stored(series, "clarity", "location"))?.state).toMatchObject({ t: 2 });
      const later = await series.trend();
      expect(later).toMatchObject({ meetingsUntilSignals: 4 });
      expect(later.signals.map((signal) => signal.ended)).toEqual([fallen[3]]);
      expect(await differing(world)).toEqual([]);
    });

    test("is one thing to do where a third of the people are new, which the trend marks once", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series, 2);
      const joined = Array.from({ length: 3 }, (_, place) => ({ id: randomUUID(), name: `New ${place}` }));
      const attendees = [...world.people.slice(0, 5), ...joined].map(
        (one) => ({ ...one, kind: "member", response: "accepted" }) as const,
      );
      for (let week = 0; week < 2; week++) {
        const meeting = await series.record({ attendees });
        const id = await series.answer(meeting, sheets(usualIn(week)).slice(0, 5));
        await sealPulse(world.deps, world.scope, id, "early");
      }
      const { meetings } = await series.trend();
      expect(meetings.map((meeting) => meeting.membershipChanged)).toEqual([false, false, true, false]);
    });
  });

  describe("once a day", () => {
    test("the charts are compared with the stored counts, and a difference is reported", async () => {
      const { world } = await at();
      const series = seriesIn(world);
      await learn(series);
      await meetTimes(series, low, 3);
      const reports = () =>
        world.lines.map((line) => JSON.parse(line)).filter((line) => line.event === "chart-differs");
      let told = 0;
      const aDayLater = async () => {
        world.clock.move(25 * hour);
        // Five series a round, and other tests have left some here.
        for (let round = 0; round < 12; round++) await sweep(world.deps);
        const fresh = reports().slice(told);
        told += fresh.length;
        return fresh;
      };
      expect(await aDayLater()).toEqual([]);
      await sweep(world.deps);
      await here.database.asOwner((tx) =>
        sql`update monitor set state = jsonb_set(state, '{up2}', '0.25')
          where series_id = ${series.id()}::uuid and question_id = 'clarity' and chart = 'spread'`.execute(tx),
      );
      await sweep(world.deps);
      expect(reports(), "it was checked today").toEqual([]);
      const planted = { seriesId: series.id(), question: "clarity", phase: "after", chart: "spread", what: "state" };
      expect(await aDayLater()).toEqual([expect.objectContaining(planted)]);
      await here.database.asOwner((tx) =>
        sql`update signal set raised_pulse_id = began_pulse_id
          where series_id = ${series.id()}::uuid and question_id = 'commit' and kind = 'mark'`.execute(tx),
      );
      expect((await aDayLater()).filter((line) => line.what === "signals")).toEqual([
        expect.objectContaining({ question: "commit", chart: "location" }),
      ]);
      await here.database.asOwner((tx) =>
        sql`update pulse_question set counts = '[0, 0, 8, 0, 0]' from pulse
          where pulse.pulse_id = pulse_question.pulse_id and pulse.seal_order = 2 and pulse_question.question_id = 'commit'
            and pulse.tenant_id = ${world.scope.tenantId}::uuid`.execute(tx),
      );
      const changed = new Set((await aDayLater()).map((line) => line.question));
      expect([...changed].sort()).toEqual(["*", "clarity", "commit"]);
    });
  });

  describe("a line that was agreed", () => {
    test("is brought up at the next meeting, and a correction two meetings later: did it move?", async () => {
      const { world, person, stranger } = await at();
      const series = seriesIn(world);
      const first = await series.meet(sheets(usualIn(0)));
      const body = { text: "We write the purpose on the invitation.", about: "clarity" };
      const saved = await world.as(person(0)).call("putAgreed", { params: { id: first }, body });
      expect(saved).toMatchObject({ agreed: { text: body.text, about: "clarity" }, promise: null });
      const second = await series.record();
      const promise = { occurrenceId: first, text: body.text, about: "clarity", outcome: null, moved: null };
      expect(second.promise).toEqual({ ...promise, asks: "outcome" });
      const put = (who: WorldPerson, answer: object, id = first) =>
        world.as(who).call("putOutcome", { params: { id }, body: answer });
      await expect(put(person(1), { outcome: "kept" })).rejects.toEqual(refused("wrong-role"));
      await expect(put(stranger, { outcome: "kept" })).rejects.toEqual(refused("not-found"));
      await expect(put(person(0), {})).rejects.toEqual(refused("bad-request"));
      await expect(put(person(0), { outcome: "kept" }, second.id)).rejects.toEqual(refused("bad-request"));
      await put(person(0), { outcome: "partly" });
      expect((await series.occurrence(second.id)).promise).toEqual({ ...promise, outcome: "partly", asks: null });
      await sealPulse(world.deps, world.scope, await series.answer(second, sheets(usualIn(1))), "early");
      const third = await series.record();
      expect(third.promise).toEqual({ ...promise, outcome: "partly", asks: "moved" });
      await put(person(0), { moved: "yes" });
      expect((await series.occurrence(third.id)).promise).toBeNull();
      const { meetings } = await series.trend(person(2));
      expect(meetings[0]?.agreed).toEqual({ text: body.text, about: "clarity", outcome: "partly", moved: "yes" });
      const other = { text: "Something else.", about: null };
      await world.as(person(0)).call("putAgreed", { params: { id: first }, body: other });
      expect((await series.trend()).meetings[0]?.agreed).toEqual({ ...other, outcome: null, moved: null });
      await expect(put(person(0), { moved: "yes" })).rejects.toEqual(refused("bad-request"));
    });
  });

  describe("what a line may be", () => {
    const line = { text: "We write the purpose on the invitation.", about: "clarity" };
    const start = async () => {
      const { world, person } = await at();
      const series = seriesIn(world, { questions: ["clarity", "text"] });
      const agree = (id: string, body: object = line) =>
        world.as(person(0)).call("putAgreed", { params: { id }, body: { ...line, ...body } });
      const put = (id: string, body: object) => world.as(person(0)).call("putOutcome", { params: { id }, body });
      return { series, agree, put };
    };

    test("it is about a question that the series asks on a scale", async () => {
      const { series, agree } = await start();
      const meeting = await series.meet(sheets(usualIn(0)).map(({ clarity }) => ({ clarity: clarity ?? 3 })));
      await expect(agree(meeting, { about: "text" })).rejects.toEqual(refused("bad-request"));
      await expect(agree(meeting, { about: "voice" })).rejects.toEqual(refused("bad-request"));
      expect(await agree(meeting)).toMatchObject({ agreed: { about: "clarity" } });
    });

    test("it is written down once the meeting has begun, and neither before nor what became of it", async () => {
      const { series, agree, put } = await start();
      const coming = await series.record();
      await expect(agree(coming.id)).rejects.toEqual(refused("bad-request"));
      await series.answer(coming, []);
      await agree(coming.id);
      const moved = { start_at: new Date(Date.parse(coming.start) + 24 * hour) };
      await here.database.asOwner((tx) =>
        tx.updateTable("occurrence").set(moved).where("occurrence_id", "=", coming.id).execute(),
      );
      await expect(put(coming.id, { outcome: "kept" }), "it was moved").rejects.toEqual(refused("bad-request"));
    });

    test("answers have time to move: two meetings lie after it", async () => {
      const { series, agree, put } = await start();
      const first = await series.record();
      await series.answer(first, []);
      await agree(first.id);
      await expect(put(first.id, { moved: "yes" })).rejects.toEqual(refused("bad-request"));
      await series.record();
      await expect(put(first.id, { moved: "yes" })).rejects.toEqual(refused("bad-request"));
      await series.record();
      await put(first.id, { moved: "yes" });
    });

    test("what became of it is not stored of another line than was read", async () => {
      const { series, agree, put } = await start();
      const first = await series.record();
      await series.answer(first, []);
      await agree(first.id);
      await agree(first.id, { text: "Somebody wrote another." });
      await expect(put(first.id, { outcome: "kept", text: line.text })).rejects.toEqual(refused("line-changed"));
      expect((await series.trend()).meetings[0]?.agreed).toMatchObject({ outcome: null });
      await put(first.id, { outcome: "kept", text: "Somebody wrote another." });
      expect((await series.trend()).meetings[0]?.agreed).toMatchObject({ outcome: "kept" });
    });
  });

  test("a meeting between others says so, and tells neither its line nor what became of it", async () => {
    const { world, person } = await at();
    const series = seriesIn(world, { readers: "audience" });
    const first = await series.meet(sheets(usualIn(0)));
    const body = { text: "We write the purpose on the invitation.", about: "clarity" };
    await world.as(person(0)).call("putAgreed", { params: { id: first }, body });
    const second = await series.record();
    const late = { id: randomUUID(), name: "Late joiner", role: "member" as const };
    const members = [...world.people.map((one) => ({ ...one, role: "owner" as const })), late];
    await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
    expect((await series.trend()).meetings[0]).toMatchObject({ state: "released", agreed: { text: body.text } });
    expect((await series.trend(late)).meetings[0]).toMatchObject({ state: "not-yours", agreed: null });
    expect((await series.occurrence(second.id)).promise).toMatchObject({ text: body.text });
    expect((await series.occurrence(second.id, late)).promise).toBeNull();
    expect(await series.occurrence(first, person(3))).toMatchObject({ agreed: { text: body.text } });
    expect(await series.occurrence(first, late)).toMatchObject({ agreed: null });
  });

  test("a line is not replaced by who may not read it, and read by who wrote it", async () => {
    const { world, person } = await at();
    const series = seriesIn(world, { readers: "audience" });
    const first = await series.meet(sheets(usualIn(0)));
    const second = await series.meet(sheets(usualIn(1)));
    const late = { id: randomUUID(), name: "New owner", role: "owner" as const };
    const members = [...world.people.map((one) => ({ ...one, role: "member" as const })), late];
    await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
    const agree = (id: string, who: WorldPerson, text: string) =>
      world.as(who).call("putAgreed", { params: { id }, body: { text } });
    await agree(first, person(0), "Ours.");
    expect(await series.occurrence(first, late)).toMatchObject({ agreed: null, youMay: { agree: false } });
    await expect(agree(first, late, "Mine.")).rejects.toEqual(refused("wrong-role"));
    expect(await agree(second, late, "Mine.")).toMatchObject({ agreed: { text: "Mine." }, youMay: { agree: true } });
    expect(await series.occurrence(second)).toMatchObject({ agreed: { text: "Mine." } });
  });

  test("a choice has its words in the trend and no order: no chart watches it", async () => {
    const { world } = await at();
    const series = seriesIn(world, { questions: ["clarity", "needs-most"] });
    await series.meet(usualIn(0).map((clarity, place) => ({ clarity, "needs-most": 1 + (place % 3) })));
    const trend = await series.trend();
    expect(trendSchema.parse(trend)).toEqual(trend);
    expect(trend.questions).toMatchObject([
      { id: "clarity", kind: "scale", scale: 5, options: null },
      { id: "needs-most", kind: "choice", scale: 3, points: [{ counts: [3, 3, 2] }], signals: [] },
    ]);
    expect(trend.questions[1]?.options).toHaveLength(3);
    expect(await stored(series, "needs-most", "location")).toBeUndefined();
  });

  describe("from before to after", () => {
    test("the trend says in words how each meeting moved what it asked twice", async () => {
      const { world, person } = await at();
      const series = seriesIn(world, { before: true });
      const meeting = await series.record();
      world.clock.move(Date.parse(meeting.start) - hour - world.clock.now().getTime());
      await sweep(world.deps);
      const before = meeting.pulses.find((pulse) => pulse.phase === "before")?.id ?? "";
      for (const [place, answers] of sheets(low, usualIn(0)).entries())
        await world.as(person(place)).call("putAnswers", { params: { id: before }, body: { revision: 1, answers } });
      await sealPulse(world.deps, world.scope, before, "early");
      expect((await series.trend()).shifts).toEqual([]);
      await sealPulse(world.deps, world.scope, await series.answer(meeting, sheets(high, usualIn(0))), "early");
      expect((await series.trend()).shifts).toEqual([
        { occurrenceId: meeting.id, questionId: "clarity", word: "higher" },
        { occurrenceId: meeting.id, questionId: "commit", word: "same" },
      ]);
    });
  });

  describe("quieter with time", () => {
    test("what stays the same is asked at every other meeting and says so; a change brings it back", async () => {
      const { world } = await at();
      const series = seriesIn(world, { size: "quick", questions: [] });
      for (let week = 0; week < 5; week++) await series.meet(sheets(usualIn(week), week % 2 === 0 ? low : high));
      const planned = await series.record();
      const ahead = await series.record();
      const asked = async (occurrence: typeof planned) => {
        const id = (await series.occurrence(occurrence.id)).pulses[0]?.id ?? "";
        const pulse = await world.as(world.people[0] as WorldPerson).call("pulse", { params: { id } });
        return pulse.questions.map((question) => question.id);
      };
      const odd = await series.record();
      expect(await asked(odd), "not yet").toEqual(["clarity", "commit", "voice"]);
      expect((await series.trend()).questions.map(({ steady }) => steady)).toEqual(expect.not.arrayContaining([true]));
      await sealPulse(world.deps, world.scope, await series.answer(planned, sheets(usualIn(5), low)), "early");
      expect(await asked(odd), "planned anew by the closing").toEqual(["commit", "voice"]);
      expect(await asked(ahead)).toEqual(["clarity", "commit", "piece"]);
      const resting = async (meeting: typeof planned) => (await series.occurrence(meeting.id)).resting;
      expect([await resting(odd), await resting(ahead)]).toEqual([1, 0]);
      const steady = (await series.trend()).questions.filter((question) => question.steady);
      expect(steady.map(({ id }) => id)).toEqual(["clarity"]);
      await sealPulse(world.deps, world.scope, await series.answer(ahead, sheets(low, low)), "early");
      expect(await asked(odd)).toEqual(["clarity", "commit", "voice"]);
    });

    test("that answers stay the same is told to readers of all these results only", async () => {
      const { world } = await at();
      const series = seriesIn(world, { size: "starter", questions: [], readers: "audience" });
      for (let week = 0; week < 7; week++) await series.meet(sheets(usualIn(week), usualIn(week)));
      const late = { id: randomUUID(), name: "Late joiner", role: "member" as const };
      const members = [...world.people.map((one) => ({ ...one, role: "owner" as const })), late];
      await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
      const steady = async (who?: WorldPerson) =>
        (await series.trend(who)).questions.map((question) => question.steady);
      expect(await steady()).toEqual([true, true]);
      expect(await steady(late)).toEqual([false, false]);
    });

    test("a starter whose two questions both rest asks nothing there, and the meeting says why", async () => {
      const { world } = await at();
      const series = seriesIn(world, { size: "starter", questions: [] });
      for (let week = 0; week < 7; week++) await series.meet(sheets(usualIn(week), usualIn(week)));
      const [rests, asks] = [await series.record(), await series.record()];
      expect([rests, asks].map(({ resting, pulses }) => [resting, pulses.length])).toEqual([
        [2, 0],
        [0, 1],
      ]);
    });

    test("after 90 days the team is asked whether to keep it; keeping asks again in 90 days, stopping ends it", async () => {
      const { world, person, stranger } = await at();
      const series = seriesIn(world);
      await learn(series, 1);
      expect((await series.record()).review).toBeNull();
      for (let week = 0; week < 11; week++) await series.record();
      world.clock.move(91 * 24 * hour);
      const over = await series.record();
      const far = await series.record();
      const due = async (who = person(0)) => (await series.occurrence(far.id, who)).review;
      expect(await due()).toBe("due");
      expect(far.pulses.map((pulse) => [pulse.phase, pulse.state])).toEqual([["after", "planned"]]);
      world.clock.move(5 * hour);
      expect((await series.occurrence(over.id)).review, "a meeting long over asks nothing").toBeNull();
      expect(await due(person(1))).toBeNull();
      const answer = (who: WorldPerson, word: "keep" | "stop") =>
        world.as(who).call("putReview", { params: { id: series.id() }, body: { answer: word } });
      await expect(answer(person(1), "stop")).rejects.toEqual(refused("wrong-role"));
      await expect(answer(stranger, "stop")).rejects.toEqual(refused("not-found"));
      expect(await answer(person(0), "keep")).toEqual({ done: true });
      expect(await due()).toBeNull();
      expect(await answer(person(0), "stop")).toEqual({ done: true });
      expect(await answer(person(0), "stop")).toEqual({ done: true });
      expect(await series.occurrence(far.id)).toMatchObject({ check: null, pulses: [], review: null });
      expect((await series.trend()).meetings[0]?.state).toBe("released");
    });
  });

  test("nothing of a series is known to another organisation", async () => {
    const { world, person } = await at();
    const series = seriesIn(world);
    await learn(series);
    await meetTimes(series, low, 3);
    const elsewhere = tenantScope(randomUUID());
    const members = [{ ...person(0), role: "owner" as const }];
    await recordTeam(world.deps, elsewhere, "Elsewhere", { id: world.teamId, name: "Quay", kind: "team", members });
    const there = world.as(person(0), elsewhere.tenantId);
    expect(await there.call("signals", { params: { teamId: world.teamId } })).toEqual({ signals: [] });
    const id = (await series.trend()).signals[0]?.signalId ?? "";
    await expect(there.call("acknowledge", { params: { id } })).rejects.toEqual(refused("not-found"));
    const baseline = { params: { id: series.id() } };
    await expect(there.call("startBaseline", baseline)).rejects.toEqual(refused("not-found"));
  });
});
