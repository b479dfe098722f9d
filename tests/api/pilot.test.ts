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

    test("grows by whole results, tells counts from five on, and neither a team, a meeting nor a person", async () => {
      const { world, owner, member, otherOwner, put, report, meet, check, pulses, until, here, otherTeam, asAdmin } =
        await worldWith();
      /** Lives through one meeting of the first team. */
      const live = async (days: number, body: Partial<CheckBody>, answers: "both" | "none") => {
        const id = await meet(days);
        await check(owner, id, { questions: ["clarity", "commit"], ...body });
        const at = Date.UTC(2027, 2, 1 + days, 10);
        until(at - hour);
        await sweep(world.deps);
        const beforeId = (await pulses(owner, id)).before?.id;
        if (answers === "both" && beforeId !== undefined) await world.answer(beforeId, sheets(before));
        until(at + 31 * minute);
        await sweep(world.deps);
        await meetingEnded(world.deps, world.scope, id);
        const afterId = (await pulses(owner, id)).after?.id ?? "";
        if (answers === "both") await world.answer(afterId, sheets(after));
        until(at + 4 * DAY);
        await sweep(world.deps);
        return id;
      };
      const agree = (id: string, text: string, outcome: "kept" | "not" | null) =>
        world
          .as(owner)
          .call("putAgreed", { params: { id }, body: { text } })
          .then(async () => {
            if (outcome !== null) await world.as(owner).call("putOutcome", { params: { id }, body: { outcome } });
          });
      // Lived before the team is in it: nobody had been told then, so it is in no report.
      await live(1, {}, "both");
      await put([world.teamId], "2027-12-31");
      expect(await report()).toMatchObject({ teams: 1, series: 0, meetings: 0, results: null, questions: [] });
      const ids: string[] = [];
      for (const week of [1, 2]) ids.push(await live(7 * week, {}, "both"));
      await agree(ids[0] ?? "", "We ship the quay wall.", "kept");
      await agree(ids[1] ?? "", "We ask the pilots.", "not");
      // Four results: before and after of two meetings.
      expect(await report()).toMatchObject({ series: 2, meetings: 2, results: null, promises: null, questions: [] });
      ids.push(await live(21, {}, "none"));
      // Six by now, told in steps of five, in the order in which they closed.
      expect(await report()).toMatchObject({ meetings: 3, results: { shown: 4, notShown: 1 } });
      // What only the people asked may read, and what is asked in the open, is counted as asked and as nothing else.
      await live(28, { readers: "audience" }, "both");
      await live(35, { mode: "open" }, "none");
      expect(await report()).toMatchObject({ meetings: 5, results: { shown: 4, notShown: 1 } });
      for (const week of [6, 7, 8]) ids.push(await live(7 * week, {}, "both"));
      for (const id of ids.slice(2, 5)) await agree(id, "We listen.", null);
      const full = await report();
      expect(full).toMatchObject({
        toldFrom: 5,
        teams: 1,
        series: 8,
        meetings: 8,
        results: { shown: 8, notShown: 2 },
        promises: { agreed: 5, kept: 1, partly: 0, not: 1, open: 3 },
      });
      expect(full.questions).toEqual([
        {
          id: "clarity",
          name: "clear purpose",
          meetings: 5,
          moved: { higher: 5, same: 0, lower: 0 },
          spread: { closer: 5, same: 0, apart: 0 },
        },
        {
          id: "commit",
          name: "support",
          meetings: 5,
          moved: { higher: 0, same: 5, lower: 0 },
          spread: { closer: 0, same: 5, apart: 0 },
        },
      ]);
      const text = JSON.stringify(full);
      for (const { id, name } of [...world.people, { id: world.teamId, name: "Quay" }])
        for (const told of [id, name]) expect(text).not.toContain(told);
      for (const told of [...ids, "Weekly product sync", "quay wall"]) expect(text).not.toContain(told);

      // The same for a member of the pilot; nothing for anybody else.
      expect(await world.as(member).call("pilotReport", {})).toEqual(full);
      expect(await codeOf(world.as(otherOwner).call("pilotReport", {}))).toBe("not-found");
      // A team that goes stays counted: two reports never differ by what one team brought.
      await put([otherTeam.id], "2027-12-31");
      expect(await report()).toEqual({ ...full, teams: 2 });
      expect(await world.as(otherOwner).call("pilotReport", {})).toEqual({ ...full, teams: 2 });
      expect(await codeOf(world.as(member).call("pilotReport", {}))).toBe("not-found");
      await check(otherOwner, await meet(70, here));
      expect(await report()).toMatchObject({ series: 8, meetings: 8 });
      // Ended, it is gone.
      await asAdmin("PUT", "/api/pilot", { pilot: null });
      expect((await asAdmin("GET", "/api/pilot/report")).status).toBe(404);
    });

    test("compares nothing of an organisation where fewer than five answers are needed", async () => {
      const { world, owner, put, report, meet, check, pulses, until, asAdmin } = await worldWith();
      await asAdmin("PUT", "/api/settings", { minimumK: 3 });
      await put([world.teamId], "2027-12-31");
      for (const week of [1, 2, 3, 4, 5]) {
        const id = await meet(7 * week);
        await check(owner, id, { questions: ["clarity", "commit"] });
        const at = Date.UTC(2027, 2, 1 + 7 * week, 10);
        until(at - hour);
        await sweep(world.deps);
        await world.answer((await pulses(owner, id)).before?.id ?? "", sheets(before));
        until(at + 31 * minute);
        await meetingEnded(world.deps, world.scope, id);
        await world.answer((await pulses(owner, id)).after?.id ?? "", sheets(after));
        until(at + 4 * DAY);
        await sweep(world.deps);
      }
      expect(await report()).toMatchObject({ results: { shown: 10, notShown: 0 }, questions: [] });
    });
  });
});
