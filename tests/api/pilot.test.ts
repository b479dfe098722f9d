/** Long, because what a pilot forbids is tried at every door there is, and its report from its first meeting to its last. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { meetingEnded, recordTeam } from "../../api/features/occurrence/writes.ts";
import { mayBeTold } from "../../api/features/pilot/reads.ts";
import type { CalendarEvent } from "../../api/graph/calendarEvent.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import { type Pilot, type PilotReport, pilotReportSchema, pilotSchema } from "../../src/contract/pilot.ts";
import { engines } from "../support/engines.ts";
import { hour, minute, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

const DAY = 24 * hour;
/** Monday 1 March 2027, 08:00 UTC. */
const start = new Date("2027-03-01T08:00:00Z");
const LAST_DAY = "2027-03-31";

describe.each(engines)("a pilot, on %s", (_, fresh) => {
  let database: TestDatabase;
  const worlds: World[] = [];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(async () => {
    await Promise.all(worlds.map((world) => world.close()));
    await database.close();
  });

  /** A team that will be in the pilot, another that will not, and an administrator who is in neither. */
  async function worldWith() {
    const world = await makeWorld(database, start, 8);
    worlds.push(world);
    const [owner, member] = world.people as [WorldPerson, WorldPerson];
    const admin = { id: randomUUID(), name: "Administrator" };
    const others = Array.from({ length: 8 }, (_, index) => ({ id: randomUUID(), name: `Other ${index + 1}` }));
    const otherTeam = { id: `team-${randomUUID()}`, name: "Another", kind: "team" } as const;
    await recordTeam(world.deps, world.scope, "Harbour", {
      ...otherTeam,
      members: others.map((person, index) => ({ ...person, role: index === 0 ? "owner" : "member" })),
    });
    const asAdmin = async (method: "GET" | "PUT", path: string, body?: unknown): Promise<Response> => {
      const token = await world.tokenFor(admin, undefined, { roles: ["Plumbline.Admin"] });
      return world.app.request(path, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    };
    const put = (teams: readonly string[], endsOn = LAST_DAY) =>
      asAdmin("PUT", "/api/pilot", { pilot: { teams, endsOn } });
    const report = async (): Promise<PilotReport> =>
      pilotReportSchema.parse(await (await asAdmin("GET", "/api/pilot/report")).json());
    const time = (at: number, timeZone: string) => ({
      dateTime: new Date(at).toISOString().slice(0, 19),
      timeZone,
    });
    /** A meeting `days` from the start, at ten on the wall of its zone; of the other team when its people are given. */
    const meet = (days: number, of: { team?: string; people?: readonly WorldPerson[]; timeZone?: string } = {}) => {
      const at = Date.UTC(2027, 2, 1 + days, 10);
      const people = of.people ?? world.people;
      const change: Partial<CalendarEvent> = {
        teamId: of.team ?? world.teamId,
        organizer: people[0] as WorldPerson,
        attendees: people.map((person) => ({ ...person, kind: "member", response: "accepted" })),
        start: time(at, of.timeZone ?? "UTC"),
        end: time(at + hour / 2, of.timeZone ?? "UTC"),
      };
      return world.record(change);
    };
    const until = (at: string | number) => world.clock.move(new Date(at).getTime() - world.clock.now().getTime());
    const check = (who: WorldPerson, id: string, body: Partial<CheckBody> = {}) =>
      world.as(who).call("putCheck", { params: { id }, body: { appliesTo: "occurrence", ...body } });
    const pulses = async (who: WorldPerson, id: string) =>
      Object.fromEntries(
        (await world.as(who).call("occurrence", { params: { id } })).pulses.map((pulse) => [pulse.phase, pulse]),
      );
    return {
      ...{ world, owner, member, admin, others, otherTeam, asAdmin, put, report, meet, until, check, pulses },
      otherOwner: others[0] as WorldPerson,
      here: { team: otherTeam.id, people: others },
    };
  }
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "done",
      (error: { problem?: { code: string }; code?: string }) => error.problem?.code ?? error.code ?? String(error),
    );

  test("without one every team is asked, nobody reads a report, and only an administrator gets a list to choose from", async () => {
    const { world, owner, check, meet, asAdmin, otherTeam } = await worldWith();
    expect(await world.as(owner).call("pilot", {})).toEqual({ pilot: null, choices: null, mayChange: false });
    const seen = pilotSchema.parse(await (await asAdmin("GET", "/api/pilot")).json());
    expect(seen).toMatchObject({ pilot: null, mayChange: true });
    expect(seen.choices?.map(({ id }) => id).toSorted()).toEqual([otherTeam.id, world.teamId].toSorted());
    for (const reply of [await asAdmin("GET", "/api/pilot/report")]) expect(reply.status).toBe(404);
    expect(await codeOf(world.as(owner).call("pilotReport", {}))).toBe("not-found");
    expect(await codeOf(check(owner, await meet(2)))).toBe("done");
  });

  test("each reads what is theirs of it: an administrator its teams, members that they are in it and until when", async () => {
    const { world, member, otherOwner, put, asAdmin } = await worldWith();
    expect((await put([world.teamId])).status).toBe(200);
    const of = { startedAt: start.toISOString(), endsOn: LAST_DAY, isOver: false };
    const mine = { id: world.teamId, name: "Quay" };
    expect(await world.as(member).call("pilot", {})).toEqual({
      pilot: { ...of, yours: [mine], teams: null },
      choices: null,
      mayChange: false,
    });
    expect(await world.as(otherOwner).call("pilot", {})).toEqual({
      pilot: { ...of, yours: [], teams: null },
      choices: null,
      mayChange: false,
    });
    const read = (await (await asAdmin("GET", "/api/pilot")).json()) as Pilot;
    expect(read.pilot).toEqual({ ...of, yours: [], teams: [mine] });
    // Another organisation has none.
    expect(await world.as(member, randomUUID()).call("pilot", {})).toMatchObject({ pilot: null });
    world.clock.move(40 * DAY);
    expect((await world.as(member).call("pilot", {})).pilot).toMatchObject({ isOver: true });
  });

  test("a meeting chat is offered only to an administrator who is in it", async () => {
    const { world, admin, asAdmin } = await worldWith();
    const chat = (members: readonly WorldPerson[]) => {
      const id = `19:meeting_${randomUUID()}@thread.v2`;
      const all = members.map((person) => ({ ...person, role: "member" as const }));
      return recordTeam(world.deps, world.scope, "Harbour", { id, name: "Chat", kind: "chat", members: all }).then(
        () => id,
      );
    };
    const [theirs, own] = [await chat(world.people), await chat([...world.people, admin])];
    const ids = ((await (await asAdmin("GET", "/api/pilot")).json()) as Pilot).choices?.map(({ id }) => id);
    expect(ids).toContain(own);
    expect(ids).not.toContain(theirs);
  });

  test("only an administrator sets it, and what makes no sense is refused and changes nothing", async () => {
    const { world, owner, put, asAdmin } = await worldWith();
    const before = await contentOf(database);
    const body = { pilot: { teams: [world.teamId], endsOn: LAST_DAY } };
    expect(await codeOf(world.as(owner).call("putPilot", { body }))).toBe("wrong-role");
    const twentyOne = Array.from({ length: 21 }, () => randomUUID());
    for (const wrong of [
      {},
      { pilot: {} },
      { pilot: [] },
      { pilot: "on" },
      { pilot: { teams: [], endsOn: LAST_DAY } },
      { pilot: { teams: [world.teamId, world.teamId], endsOn: LAST_DAY } },
      { pilot: { teams: twentyOne, endsOn: LAST_DAY } },
      { pilot: { teams: [world.teamId], endsOn: "2027-02-30" } },
      { pilot: { teams: [world.teamId], endsOn: "31.3.2027" } },
      { pilot: { teams: [world.teamId], endsOn: "2027-02-27" } },
      { pilot: { teams: [world.teamId], endsOn: "2029-01-01" } },
      { pilot: { teams: [world.teamId], endsOn: "+275760-09-13" } },
      { pilot: { teams: [randomUUID()], endsOn: LAST_DAY } },
      { pilot: { teams: ["<img src=x>"], endsOn: LAST_DAY } },
      { pilot: { teams: ["' or 1=1 --"], endsOn: LAST_DAY } },
      { pilot: { teams: [world.teamId], endsOn: LAST_DAY, startedAt: LAST_DAY } },
    ])
      expect([wrong, (await asAdmin("PUT", "/api/pilot", wrong)).status]).toEqual([wrong, 400]);
    expect(await contentOf(database)).toEqual(before);
    expect((await put([world.teamId])).status).toBe(200);
  });

  test("every team is told that it began, moved and ended; the teams themselves when they come and go; nothing twice", async () => {
    const { world, member, otherOwner, otherTeam, admin, put, asAdmin } = await worldWith();
    const told = async (who: WorldPerson, teamId: string) =>
      (await world.as(who).call("changes", { params: { teamId } })).changes.map(({ what, by, facts }) => [
        what,
        by?.name,
        facts,
      ]);
    const lines = (...all: [string, object][]) => all.map(([what, facts]) => [what, admin.name, facts]);
    for (const step of [
      () => put([world.teamId]),
      () => put([world.teamId]),
      () => put([world.teamId, otherTeam.id], "2027-04-15"),
      () => put([otherTeam.id], "2027-04-15"),
      () => asAdmin("PUT", "/api/pilot", { pilot: null }),
      () => asAdmin("PUT", "/api/pilot", { pilot: null }),
    ]) {
      expect((await step()).status).toBe(200);
      world.clock.move(minute);
    }
    const everybody: [string, object][] = [
      ["pilot-ended", {}],
      ["pilot-until-set", { from: LAST_DAY, to: "2027-04-15" }],
    ];
    const inOrder = (all: unknown[]) => all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(inOrder(await told(member, world.teamId))).toEqual(
      inOrder(
        lines(
          ...everybody,
          ["pilot-started", { until: LAST_DAY, teams: 1 }],
          ["pilot-joined", { until: LAST_DAY }],
          ["pilot-left", {}],
        ),
      ),
    );
    expect(inOrder(await told(otherOwner, otherTeam.id))).toEqual(
      inOrder(
        lines(
          ...everybody,
          ["pilot-started", { until: LAST_DAY, teams: 1 }],
          ["pilot-joined", { until: "2027-04-15" }],
        ),
      ),
    );
  });

  test("another team can attach nothing and ask nothing, and what was planned there does not open", async () => {
    const { world, owner, otherOwner, otherTeam, put, meet, check, pulses, until, here, asAdmin } = await worldWith();
    const [attached, later] = [await meet(2, here), await meet(4, here)];
    await check(otherOwner, attached);
    await put([world.teamId]);
    const ask = { params: { teamId: otherTeam.id }, body: { questions: ["help"] } };
    expect(await codeOf(check(otherOwner, later))).toBe("not-in-pilot");
    expect(await codeOf(world.as(otherOwner).call("startAdhoc", ask))).toBe("not-in-pilot");
    const about = { ...ask, body: { ...ask.body, occurrenceId: attached } };
    expect(await codeOf(world.as(otherOwner).call("startAdhoc", about))).toBe("not-in-pilot");
    until("2027-03-03T09:00:00Z");
    expect(await sweep(world.deps)).toMatchObject({ failed: 0 });
    expect(await pulses(otherOwner, attached)).toMatchObject({ before: { state: "void" } });
    // A team of the pilot goes on as ever.
    expect(await codeOf(check(owner, await meet(4)))).toBe("done");
    const own = { params: { teamId: world.teamId }, body: { questions: ["help"] } };
    expect(await codeOf(world.as(owner).call("startAdhoc", own))).toBe("done");
    const told = async (teamId: string) =>
      (await world.deps.db.inTenant(world.scope, (tx) => mayBeTold(tx, world.scope)))(teamId);
    expect([await told(world.teamId), await told(otherTeam.id)]).toEqual([true, false]);
    // Ended, everybody is asked again.
    await asAdmin("PUT", "/api/pilot", { pilot: null });
    expect(await codeOf(check(otherOwner, later))).toBe("done");
    expect(await told(otherTeam.id)).toBe(true);
  });

  test("after the last day nothing new opens; what is open runs to its close, and its result is read", async () => {
    const { world, owner, member, put, meet, check, pulses, until } = await worldWith();
    await put([world.teamId]);
    // Tuesday 30 March: its `after` opens on the last day but one and closes on the evening of the last.
    const onTime = await meet(29);
    const nextDay = await meet(31);
    await check(owner, onTime, { before: false });
    await check(owner, nextDay);
    until("2027-03-30T10:31:00Z");
    await meetingEnded(world.deps, world.scope, onTime);
    const open = (await pulses(member, onTime)).after;
    expect(open?.state).toBe("open");
    // The meeting of 1 April opened its `before` on the last day, which is when it was due.
    until("2027-03-31T10:00:00Z");
    await sweep(world.deps);
    expect((await pulses(member, nextDay)).before?.state).toBe("open");
    await world.answer(
      open?.id ?? "",
      Array.from({ length: 6 }, () => ({ clarity: 4, commit: 4 })),
    );
    until("2027-04-01T00:00:30Z");
    await sweep(world.deps);
    expect((await pulses(member, onTime)).after?.state).toBe("sealed");
    expect((await pulses(member, nextDay)).before?.state).toBe("open");
    const last = await meet(32);
    expect(await codeOf(check(owner, last))).toBe("pilot-over");
    const ask = { params: { teamId: world.teamId }, body: { questions: ["help"] } };
    expect(await codeOf(world.as(owner).call("startAdhoc", ask))).toBe("pilot-over");
    // Its `after` was due on 1 April: it closes `before` and does not open.
    until("2027-04-01T10:33:00Z");
    await sweep(world.deps);
    const states = Object.values(await pulses(member, nextDay)).map(({ phase, state }) => [phase, state]);
    expect(states).toEqual([
      ["before", "sealed"],
      ["after", "void"],
    ]);
    const result = await world.as(member).call("result", { params: { id: open?.id ?? "" } });
    expect(result).toMatchObject({ state: "released", answered: 6 });
  });

  test("the last day is whole where the meeting is", async () => {
    const { world, owner, put, meet, check, until } = await worldWith();
    await put([world.teamId]);
    const [west, east] = [
      await meet(33, { timeZone: "Pacific Standard Time" }),
      await meet(33, { timeZone: "New Zealand Standard Time" }),
    ];
    // 31 March in Los Angeles, 1 April in Auckland and by UTC.
    until("2027-04-01T05:00:00Z");
    expect(await codeOf(check(owner, west))).toBe("done");
    expect(await codeOf(check(owner, east))).toBe("pilot-over");
    const ask = { params: { teamId: world.teamId }, body: { questions: ["help"] } };
    expect(await codeOf(world.as(owner).call("startAdhoc", ask))).toBe("pilot-over");
    // 31 March by UTC is 1 April in Auckland already.
    world.clock.move(-6 * hour);
    expect(await codeOf(check(owner, east))).toBe("pilot-over");
  });

  test("who set it up is named nowhere once they are erased", async () => {
    const { world, admin, put, asAdmin } = await worldWith();
    await put([world.teamId]);
    const mine = async () => {
      const data = (await (await asAdmin("GET", "/api/me/data")).json()) as {
        tables: { table: string; entries: unknown[] }[];
      };
      return data.tables.find(({ table }) => table === "pilot")?.entries ?? [];
    };
    expect(await mine()).toEqual([{ since: start.toISOString(), until: LAST_DAY }]);
    const token = await world.tokenFor(admin);
    await world.app.request("/api/me/data", { method: "DELETE", headers: { authorization: `Bearer ${token}` } });
    expect(await mine()).toEqual([]);
    const kept = await world.deps.db.inTenant(world.scope, (tx) => tx.selectFrom("pilot").selectAll().execute());
    expect(kept).toMatchObject([{ started_by: null, ends_on: LAST_DAY }]);
  });

  test("another organisation neither sees it nor is bound by it", async () => {
    const [one, other] = [await worldWith(), await worldWith()];
    await one.put([one.world.teamId]);
    expect(await codeOf(other.check(other.otherOwner, await other.meet(2, other.here)))).toBe("done");
    expect((await other.put([one.world.teamId])).status).toBe(400);
    const foreign = tenantScope(other.world.scope.tenantId);
    const rows = await other.world.deps.db.inTenant(foreign, (tx) => tx.selectFrom("pilot_team").selectAll().execute());
    expect(rows).toEqual([]);
  });

  describe("its report", () => {
    /** Spread out before, high and close after. */
    const before = [1, 2, 3, 4, 5, 2, 4];
    const after = [4, 4, 5, 4, 4, 4, 5];
    const sheets = (answers: readonly number[]) => answers.map((clarity) => ({ clarity, commit: 3 }));

    /** Four more teams of the same people, who meet as each of them. */
    const fiveTeams = async ({ world }: Awaited<ReturnType<typeof worldWith>>) => {
      const more = [2, 3, 4, 5].map((number) => ({
        team: `team-${randomUUID()}`,
        name: `Team ${number}`,
        people: world.people,
      }));
      for (const { team, name, people } of more)
        await recordTeam(world.deps, world.scope, "Harbour", {
          ...{ id: team, name, kind: "team" },
          members: people.map((person, at) => ({ ...person, role: at === 0 ? "owner" : "member" })),
        });
      return [{ team: world.teamId, name: "Quay", people: world.people }, ...more];
    };
    type Of = Awaited<ReturnType<typeof fiveTeams>>[number];

    /** All of them meet at ten on that day, and are asked before and after. @returns the ids of the meetings */
    const live = async (
      { world, meet, check, pulses, until }: Awaited<ReturnType<typeof worldWith>>,
      teams: readonly Of[],
      days: number,
      { body = {}, isAnswered = true }: { body?: Partial<CheckBody>; isAnswered?: boolean } = {},
    ) => {
      const met: { id: string; owner: WorldPerson }[] = [];
      for (const { team, people } of teams) {
        const [owner] = people as [WorldPerson];
        const id = await meet(days, { team, people });
        await check(owner, id, { questions: ["clarity", "commit"], ...body });
        met.push({ id, owner });
      }
      const answer = async (phase: "before" | "after", answers: readonly number[]) => {
        for (const { id, owner } of isAnswered ? met : []) {
          const pulse = (await pulses(owner, id))[phase];
          if (pulse !== undefined) await world.answer(pulse.id, sheets(answers));
        }
      };
      const at = Date.UTC(2027, 2, 1 + days, 10);
      until(at - hour);
      await sweep(world.deps);
      await answer("before", before);
      until(at + 31 * minute);
      await sweep(world.deps);
      for (const { id } of met) await meetingEnded(world.deps, world.scope, id);
      await answer("after", after);
      until(at + 2 * DAY);
      await sweep(world.deps);
      return met;
    };
    const monday = (week: number) => Date.UTC(2027, 2, 1 + 7 * week, 1);

    test("is told of five teams at least, by whole weeks and in fives, and of no team, meeting or person", async () => {
      const here = await worldWith();
      const { world, member, otherOwner, otherTeam, put, report, until, asAdmin } = here;
      const teams = await fiveTeams(here);
      const nothing = { series: null, meetings: null, results: null, promises: null, questions: [] };
      const ids = teams.map(({ team }) => team);
      await put(ids.slice(0, 4), "2027-12-31");
      // Four teams are in it, and the fifth is not asked.
      await live(here, teams.slice(0, 4), 2, { isAnswered: false });
      until(monday(1));
      expect(await report()).toMatchObject({ toldFrom: 5, teams: 4, ...nothing });
      await put(ids, "2027-12-31");
      const met = await live(here, teams, 9);
      // The week is not over yet.
      expect(await report()).toMatchObject({ ...nothing, countedUntil: "2027-03-08T00:00:00.000Z" });
      until(monday(2));
      expect(await report()).toMatchObject({ countedUntil: "2027-03-15T00:00:00.000Z", series: 5, meetings: 5 });
      for (const { id, owner } of met)
        await world.as(owner).call("putAgreed", { params: { id }, body: { text: "We ship the quay wall." } });
      // What only the people asked may read, and what is asked in the open, is counted as asked and as nothing else.
      await live(here, teams.slice(0, 1), 16, { body: { readers: "audience" } });
      await live(here, teams.slice(1, 2), 18, { body: { mode: "open" }, isAnswered: false });
      expect((await report()).promises).toBeNull();
      until(monday(3));
      const full = await report();
      expect(full).toMatchObject({
        ...{ teams: 5, series: 10, meetings: 10, results: { shown: 7, notShown: 8 } },
        promises: { agreed: 5, kept: 0, partly: 0, not: 0, open: 5 },
      });
      expect(full.questions).toEqual([
        {
          ...{ id: "clarity", name: "clear purpose", meetings: 5 },
          moved: { higher: 5, same: 0, lower: 0 },
          spread: { closer: 5, same: 0, apart: 0 },
        },
        {
          ...{ id: "commit", name: "support", meetings: 5 },
          moved: { higher: 0, same: 5, lower: 0 },
          spread: { closer: 0, same: 5, apart: 0 },
        },
      ]);
      const text = JSON.stringify(full);
      for (const { team, name, people } of teams)
        for (const told of [team, name, ...people.flatMap((person) => [person.id, person.name])])
          expect(text).not.toContain(told);
      for (const told of [...met.map(({ id }) => id), "Weekly product sync", "quay wall"])
        expect(text).not.toContain(told);

      // One word about one line, and one meeting more, show neither at once nor on Monday.
      const [one] = met;
      if (one === undefined) throw new Error("nobody met");
      await world.as(one.owner).call("putOutcome", { params: { id: one.id }, body: { outcome: "kept" } });
      await live(here, teams.slice(0, 1), 23, { body: { before: false } });
      expect({ ...(await report()), at: "" }).toEqual({ ...full, at: "" });
      until(monday(4));
      const { at, countedUntil, promises, ...same } = await report();
      expect(same).toEqual(
        Object.fromEntries(Object.entries(full).filter(([name]) => !["at", "countedUntil", "promises"].includes(name))),
      );
      expect([at > full.at, countedUntil, promises?.kept]).toEqual([true, "2027-03-29T00:00:00.000Z", 0]);

      // The same for a member of the pilot; nothing for anybody else.
      expect(await world.as(member).call("pilotReport", {})).toMatchObject(same);
      expect(await codeOf(world.as(otherOwner).call("pilotReport", {}))).toBe("not-found");
      // A team that goes stays counted: two reports never differ by what one team brought.
      await put([otherTeam.id], "2027-12-31");
      expect(await report()).toMatchObject({ ...same, teams: 6 });
      expect(await codeOf(world.as(member).call("pilotReport", {}))).toBe("not-found");
      // Ended, it is gone.
      await asAdmin("PUT", "/api/pilot", { pilot: null });
      expect((await asAdmin("GET", "/api/pilot/report")).status).toBe(404);
    });

    test("compares nothing of an organisation where fewer than five answers are needed", async () => {
      const here = await worldWith();
      const teams = await fiveTeams(here);
      await here.asAdmin("PUT", "/api/settings", { minimumK: 3 });
      await here.put(
        teams.map(({ team }) => team),
        "2027-12-31",
      );
      await live(here, teams, 2);
      here.until(monday(1));
      expect(await here.report()).toMatchObject({ results: { shown: 10, notShown: 0 }, questions: [] });
    });
  });
});
