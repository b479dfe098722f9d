/** Long, because what is due is looked for in every table, and charts live through months beside their twins. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { sweepRetention } from "../../api/features/retention/jobs.ts";
import { checkCharts } from "../../api/features/signal/jobs.ts";
import { register } from "../../api/platform/db/register.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { Answers } from "../../src/contract/question.ts";
import { engines } from "../support/engines.ts";
import { hour, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { seriesIn } from "../support/seriesFixture.ts";
import type { World } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const day = 24 * hour;
const start = "2027-01-03T08:00:00Z";
const values = [
  [4, 4, 5, 3, 4, 5, 4, 4],
  [4, 5, 5, 3, 4, 4, 4, 3],
  [5, 4, 4, 4, 3, 5, 4, 4],
  [4, 4, 3, 4, 4, 5, 5, 4],
];
const low = [1, 2, 1, 2, 1, 1, 2, 1];
const sheets = (clarity: readonly number[]): Answers[] => clarity.map((value) => ({ clarity: value, commit: 4 }));

const rowsOf = ({ asOwner }: TestDatabase): Promise<Record<string, string[]>> =>
  asOwner(async (tx) => {
    const found: Record<string, string[]> = {};
    for (const table of Object.keys(register)) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(tx);
      found[table] = rows.map(({ row }) => row).toSorted();
    }
    return found;
  });

describe.each(engines)("retention, on %s", (_, fresh) => {
  const worlds = worldsOn(fresh);
  const keepFor = (world: World, days: number) =>
    world.deps.db.inTenant(world.scope, (tx) =>
      tx.updateTable("tenant").set({ retention_days: days }).where("tenant_id", "=", world.scope.tenantId).execute(),
    );
  /** Another server, which has not looked today. */
  const newServer = (world: World) => ({ ...world.deps });
  /** A single meeting that lasts from `at` for half an hour. */
  const meetingAt = (world: World, at: Date, title: string) => {
    const time = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" });
    return world.record({
      subject: title,
      start: time(at.getTime()),
      end: time(at.getTime() + hour / 2),
    });
  };
  const askAbout = (world: World, occurrenceId: string, questions: string[], mode: "private" | "open" = "open") =>
    world.as(world.people[0] as World["people"][number]).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { occurrenceId, questions, mode, readers: "team" },
    });
  const linesOf = async (world: World) => {
    const { changes } = await world
      .as(world.people[0] as World["people"][number])
      .call("changes", { params: { teamId: world.teamId } });
    return changes.filter(({ what }) => what === "retention-swept");
  };

  /** By a server that has not looked today. @returns how many meetings of this organisation it says it deleted */
  const sweepAnew = async (world: World): Promise<number> => {
    const known = new Set((await linesOf(world)).map(({ id }) => id));
    expect((await sweepRetention(newServer(world))).failed).toBe(0);
    const fresh = (await linesOf(world)).filter(({ id }) => !known.has(id));
    return fresh.reduce((sum, { facts }) => sum + Number(facts.meetings), 0);
  };

  test("deletes what ended longer ago than two years, with everything about it, and nothing else", async () => {
    const world = await worlds.at(start);
    const now = world.clock.now().getTime();
    const old = await meetingAt(world, new Date(now), "Old");
    const { seriesId } = await world.as(world.person(0)).call("occurrence", { params: { id: old } });
    await world.as(world.person(0)).call("putCheck", {
      params: { id: old },
      body: { appliesTo: "occurrence", before: false, questions: ["clarity"] },
    });
    const asked = await askAbout(world, old, ["commit"]);
    for (const person of world.people)
      await world
        .as(person)
        .call("putAnswers", { params: { id: asked.id }, body: { revision: 1, answers: { commit: 3 } } });
    await world.as(world.person(0)).call("seal", { params: { id: asked.id }, body: {} });
    world.clock.move(day + hour);
    // Also the names of what was answered in the open.
    await sweep(world.deps);
    await world.as(world.person(0)).call("putAgreed", { params: { id: old }, body: { text: "We ship in May." } });
    const younger = await meetingAt(world, new Date(now + 2 * day), "Younger");
    world.clock.move(729 * day - hour - 1);
    // Not yet: it ended half an hour after this moment two years ago.
    expect(await sweepAnew(world)).toBe(0);
    world.clock.move(hour);
    const before = await rowsOf(worlds.database);
    const pulses = (before.pulse ?? []).filter((row) => row.includes(old)).map((row) => row.split(",")[1] ?? "");
    expect(pulses.length).toBe(2);
    const gone = [old, seriesId, ...pulses];
    const isGone = (row: string) => gone.some((id) => row.includes(id));

    expect(await sweepAnew(world)).toBe(1);
    const after = await rowsOf(worlds.database);
    for (const table of Object.keys(before)) {
      if (table === "change_log") continue;
      expect([table, after[table]]).toEqual([table, before[table]?.filter((row) => !isGone(row))]);
    }
    const touched = Object.keys(before).filter((table) => before[table]?.some(isGone));
    expect(touched.toSorted()).toEqual(
      [
        "audience",
        "change_log",
        "invitee",
        "meeting_check",
        "occurrence",
        "pulse",
        "pulse_question",
        "series",
      ].toSorted(),
    );
    expect(await world.as(world.person(0)).call("occurrence", { params: { id: younger } })).toMatchObject({
      id: younger,
    });
    const limit = new Date(world.clock.now().getTime() - 730 * day).toISOString().slice(0, 10);
    expect(await linesOf(world)).toMatchObject([{ by: null, facts: { meetings: 1, before: limit } }]);

    // Again, by the same server and another: nothing.
    await sweepRetention(world.deps);
    await sweepAnew(world);
    expect(await rowsOf(worlds.database)).toEqual(after);
  });

  test("goes by what the organisation has set, and never deletes what is open or was shown since", async () => {
    const world = await worlds.at(start);
    const now = world.clock.now().getTime();
    const [one, two, three] = [
      await meetingAt(world, new Date(now), "One"),
      await meetingAt(world, new Date(now), "Two"),
      await meetingAt(world, new Date(now), "Three"),
    ];
    world.clock.move(31 * day);
    expect(await sweepAnew(world)).toBe(0);
    await keepFor(world, 30);
    const open = await askAbout(world, one, ["clarity"], "private");
    const shown = await askAbout(world, two, ["commit"]);
    for (const person of world.people)
      await world
        .as(person)
        .call("putAnswers", { params: { id: shown.id }, body: { revision: 1, answers: { commit: 3 } } });
    await world.as(world.person(0)).call("seal", { params: { id: shown.id }, body: {} });
    expect(await sweepAnew(world)).toBe(1);
    await expect(world.as(world.person(0)).call("occurrence", { params: { id: three } })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await world.as(world.person(0)).call("pulse", { params: { id: open.id } })).toMatchObject({ state: "open" });
    expect(await world.as(world.person(0)).call("result", { params: { id: shown.id } })).toMatchObject({ answered: 8 });
    // The one that nobody answered ends, and both are deleted a month later.
    world.clock.move(25 * hour);
    await sweep(world.deps);
    world.clock.move(31 * day);
    expect(await sweepAnew(world)).toBe(2);
  });

  test("is shared by two servers at once: every meeting is deleted, and counted, once", async () => {
    const world = await worlds.at(start);
    const now = world.clock.now().getTime();
    for (let place = 0; place < 120; place++)
      await meetingAt(world, new Date(now + place * 60_000), `Meeting ${place}`);
    world.clock.move(800 * day);
    const swept = await Promise.all([newServer(world), newServer(world)].map(sweepRetention));
    expect(swept.map(({ failed }) => failed)).toEqual([0, 0]);
    const told = await linesOf(world);
    expect(told.reduce((sum, { facts }) => sum + Number(facts.meetings), 0)).toBe(120);
    const rows = await rowsOf(worlds.database);
    for (const table of ["occurrence", "series", "invitee"])
      expect(rows[table]?.filter((row) => row.includes(world.scope.tenantId))).toEqual([]);
  });

  test("lets coaches, old lines of the log and people who are in nothing any more go", async () => {
    const world = await worlds.at(start);
    const guest = { id: randomUUID(), name: "Guest" };
    const until = new Date(world.clock.now().getTime() + 10 * day).toISOString();
    const params = { teamId: world.teamId, personId: guest.id };
    await world.as(world.person(0)).call("putCoach", { params, body: { until, name: guest.name } });
    const leaver = world.person(7);
    await recordTeam(world.deps, world.scope, "Harbour", {
      id: world.teamId,
      name: "Quay",
      kind: "team",
      members: world.people
        .filter((person) => person !== leaver)
        .map((person, place) => ({ ...person, role: place === 0 ? "owner" : "member" })),
    });
    const has = async (table: string, id: string) =>
      (await rowsOf(worlds.database))[table]?.some((row) => row.includes(id)) ?? false;
    world.clock.move(10 * day);
    await sweepAnew(world);
    expect(await has("person", leaver.id)).toBe(false);
    expect([await has("coach", guest.id), await has("person", guest.id)]).toEqual([true, true]);
    world.clock.move(day + hour);
    await sweepAnew(world);
    expect([await has("coach", guest.id), await has("person", guest.id)]).toEqual([false, false]);
    expect(await has("change_log", world.teamId)).toBe(true);
    world.clock.move(730 * day);
    await sweepAnew(world);
    expect(await has("change_log", world.teamId)).toBe(false);
    for (const person of world.people.slice(0, 7)) expect(await has("person", person.id)).toBe(true);
  });

  test("leaves charts as they are: they go on, and say the same, as where nothing was deleted", async () => {
    const [kept, swept] = [await worlds.at(start), await worlds.at(start)];
    await keepFor(swept, 40);
    const lives = [kept, swept].map((world) => ({ world, series: seriesIn(world), met: [] as string[] }));
    const weeks = [...Array.from({ length: 12 }, (_, week) => values[week % values.length] ?? []), low, low, low, low];
    for (const answers of [...weeks, values[0] ?? [], values[1] ?? [], low, low]) {
      for (const { world, series, met } of lives) {
        met.push(await series.meet(sheets(answers)));
        if (world === swept) await sweepAnew(world);
      }
    }
    const charts = (world: World) =>
      world.deps.db.inTenant(world.scope, (tx) =>
        tx
          .selectFrom("monitor")
          .select(["question_id", "phase", "version", "scale", "chart", "state", "past"])
          .orderBy("question_id")
          .orderBy("chart")
          .execute(),
      );
    const [all, cut] = [await charts(kept), await charts(swept)];
    expect(all.length).toBeGreaterThan(3);
    expect(cut.map(({ past: _past, ...chart }) => chart)).toEqual(all.map(({ past: _past, ...chart }) => chart));
    expect(cut.every(({ past }) => past !== null)).toBe(true);
    // In places of the series, since two worlds share no id.
    const told = async ({ world, series, met }: (typeof lives)[number]) => {
      const trend = await series.trend();
      expect(trend.meetings.length).toBe(world === swept ? 6 : met.length);
      const place = (id: string | null) => (id === null ? null : met.indexOf(id));
      return trend.questions.flatMap(({ id, signals }) =>
        signals.map(({ kind, direction, began, raised, ended, back, meetings }) => ({
          ...{ id, kind, direction, back, meetings },
          ...{ began: place(began), raised: place(raised), ended: place(ended) },
        })),
      );
    };
    const first = lives[0]?.met.length ?? 0;
    const [everything, rest] = [
      await told(lives[0] as (typeof lives)[number]),
      await told(lives[1] as (typeof lives)[number]),
    ];
    const isThere = (at: number | null) => at === null || at >= first - 6;
    expect(rest).toEqual(everything.filter(({ began, raised }) => isThere(began) && isThere(raised)));
    expect(everything.length).toBeGreaterThan(0);
    // The daily check replays both and finds no difference.
    for (const { world } of lives) {
      world.clock.move(25 * hour);
      for (let round = 0; round < 5; round++) expect(await checkCharts(world.deps)).toBe(0);
      expect(world.lines.filter((line) => line.includes("chart-differs"))).toEqual([]);
    }
  });

  test("lets a series without a meeting begin anew, and keep what it is asked", async () => {
    const world = await worlds.at(start);
    await keepFor(world, 30);
    const series = seriesIn(world);
    for (let week = 0; week < 8; week++) await series.meet(sheets(values[week % values.length] ?? []));
    await world.as(world.person(0)).call("startBaseline", { params: { id: series.id() } });
    await series.meet(sheets(low));
    world.clock.move(60 * day);
    expect(await sweepAnew(world)).toBe(9);
    const rows = await rowsOf(worlds.database);
    const of = (table: string) => rows[table]?.filter((row) => row.includes(series.id())).length;
    expect([of("monitor"), of("signal"), of("baseline")]).toEqual([0, 0, 0]);
    expect([of("series"), of("meeting_check")]).toEqual([1, 1]);
    const at = world.clock.now().getTime() + day;
    const time = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" });
    const change = { originalStart: new Date(at).toISOString(), start: time(at), end: time(at + hour / 2) };
    const id = await series.answer(await series.record(change), sheets(values[0] ?? []));
    expect(await world.as(world.person(0)).call("seal", { params: { id }, body: {} })).toMatchObject({ answered: 8 });
    expect((await rowsOf(worlds.database)).monitor?.filter((row) => row.includes(series.id())).length).toBeGreaterThan(
      3,
    );
    // Nobody has come back to it for over a year: the series goes with its check.
    world.clock.move(401 * day);
    await sweep(world.deps);
    const left = await rowsOf(worlds.database);
    for (const table of ["series", "meeting_check", "monitor", "occurrence"])
      expect(left[table]?.filter((row) => row.includes(series.id()))).toEqual([]);
  });

  test("is part of the sweep, once a day", async () => {
    const world = await worlds.at(start);
    await meetingAt(world, world.clock.now(), "Old");
    world.clock.move(800 * day);
    await sweep(world.deps);
    expect((await linesOf(world)).length).toBe(1);
    await meetingAt(world, new Date(world.clock.now().getTime() - 790 * day), "Older than it looks");
    const before = await contentOf(worlds.database);
    await sweep(world.deps);
    expect(await contentOf(worlds.database)).toEqual(before);
    world.clock.move(day);
    await sweep(world.deps);
    expect((await linesOf(world)).length).toBe(2);
  });
});
