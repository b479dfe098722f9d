/** Long, because everything that is told to a team is brought about once on every engine. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import type { Change } from "../../src/contract/change.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import { engines } from "../support/engines.ts";
import { hour, minute, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { seriesIn } from "../support/seriesFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

const DAY = 24 * hour;

describe.each(engines)("what was changed, on %s", (_, fresh) => {
  let database: TestDatabase;
  const worlds: World[] = [];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(async () => {
    await Promise.all(worlds.map((world) => world.close()));
    await database.close();
  });

  async function worldWith() {
    const world = await makeWorld(database, noon, 8);
    worlds.push(world);
    const [owner, member] = world.people as [WorldPerson, WorldPerson];
    const admin = { id: randomUUID(), name: "Administrator" };
    const changes = async (who = member) =>
      (await world.as(who).call("changes", { params: { teamId: world.teamId } })).changes;
    const told = (lines: readonly Change[]) =>
      lines.map(({ what, by, meeting, facts }) => ({ what, by: by?.name ?? null, meeting, facts }));
    return { world, owner, member, admin, changes, told };
  }
  /** An administrator's calls, whose token carries the role. */
  const asAdmin = (world: World, admin: WorldPerson) => {
    const token = world.tokenFor(admin, undefined, { roles: ["Plumbline.Admin"] });
    return {
      put: async (body: object) =>
        world.app.request("/api/settings", {
          method: "PUT",
          headers: { authorization: `Bearer ${await token}`, "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      get: async () =>
        (await world.app.request("/api/settings", { headers: { authorization: `Bearer ${await token}` } })).json(),
    };
  };

  test("a check set for the first time is one line, and later one for each thing that is another", async () => {
    const { world, owner, changes, told } = await worldWith();
    const id = await world.record({
      originalStart: "2026-03-10T10:00:00Z",
      start: { dateTime: "2026-03-10T10:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-03-10T11:00:00", timeZone: "UTC" },
    });
    const put = (body: Partial<CheckBody>) => world.as(owner).call("putCheck", { params: { id }, body });
    await put({});
    const by = owner.name;
    const meeting = "Weekly product sync";
    const first = { asked: "starter", when: "both", mode: "private", readers: "team", threshold: 5 };
    expect(told(await changes())).toEqual([{ what: "check-set", by, meeting, facts: first }]);
    world.clock.move(minute);
    await put({ aim: "one roadmap" });
    expect(await changes()).toHaveLength(1);
    const person = world.people[2] as WorldPerson;
    await put({ mode: "open", readers: "audience", questions: ["clarity"], before: false, facilitatorId: person.id });
    const lines = await changes();
    expect(
      told(lines)
        .slice(0, 4)
        .toSorted((a, b) => a.what.localeCompare(b.what)),
    ).toEqual([
      { what: "facilitator-set", by, meeting, facts: { to: "named" } },
      { what: "mode-set", by, meeting, facts: { from: "private", to: "open" } },
      { what: "questions-set", by, meeting, facts: { asked: "chosen", when: "after" } },
      { what: "readers-set", by, meeting, facts: { from: "team", to: "audience" } },
    ]);
    expect(lines).toHaveLength(5);
    expect(lines.map(({ at }) => at)).toEqual(
      lines
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
    // Nobody is named in it but who changed it, and no word of an aim is kept.
    expect(JSON.stringify(lines)).not.toContain(person.id);
    expect(JSON.stringify(lines)).not.toContain("roadmap");
  });

  test("five needed instead of three in a small team is told with both numbers", async () => {
    const { world, owner, changes, told } = await worldWith();
    const attendees = world.people
      .slice(0, 5)
      .map((person) => ({ ...person, kind: "member", response: "accepted" }) as const);
    const time = (at: string) => ({ dateTime: `2026-03-10T${at}:00`, timeZone: "UTC" });
    const id = await world.record({ attendees, start: time("10:00"), end: time("11:00") });
    for (const threshold of [3, 5]) {
      await world.as(owner).call("putCheck", { params: { id }, body: { threshold, appliesTo: "occurrence" } });
      world.clock.move(minute);
    }
    const [line] = told(await changes());
    expect(line).toMatchObject({ what: "threshold-set", facts: { from: 3, to: 5 }, meeting: "Weekly product sync" });
  });

  test("a series learned anew and a series stopped are told once", async () => {
    const { world, owner, changes, told } = await worldWith();
    const series = seriesIn(world);
    await series.meet(Array.from({ length: 5 }, () => ({ clarity: 3, commit: 3 })));
    const params = { id: series.id() };
    for (let time = 0; time < 2; time++) {
      await world.as(owner).call("startBaseline", { params });
      world.clock.move(minute);
      await world.as(owner).call("putReview", { params, body: { answer: "stop" } });
      world.clock.move(minute);
    }
    await world.as(owner).call("putReview", { params, body: { answer: "keep" } });
    expect(told(await changes()).map(({ what }) => what)).toEqual(["series-stopped", "baseline-started", "check-set"]);
  });

  test("who owns the team is told without who said so; the first owners are no change", async () => {
    const { world, owner, member, changes, told } = await worldWith();
    const members = world.people.map((person) => ({ ...person, role: "member" as "member" | "owner" }));
    const record = (owners: readonly WorldPerson[]) =>
      recordTeam(world.deps, world.scope, "Harbour", {
        id: world.teamId,
        name: "Quay",
        kind: "team",
        members: members.map((one) => ({ ...one, role: owners.some(({ id }) => id === one.id) ? "owner" : "member" })),
      });
    await record([owner]);
    expect(await changes()).toEqual([]);
    await record([owner, member]);
    await record([owner, member]);
    expect(told(await changes())).toEqual([{ what: "owners-set", by: null, meeting: null, facts: { from: 1, to: 2 } }]);
  });

  test("an administrator sets how many answers are needed and how long results are kept; every team is told", async () => {
    const { world, owner, member, admin, changes, told } = await worldWith();
    const usual = { minimumK: 5, retentionDays: null, retentionDaysUsual: 730 };
    expect(await world.as(member).call("settings", {})).toEqual({ ...usual, mayChange: false });
    const { put, get } = asAdmin(world, admin);
    expect(await get()).toEqual({ ...usual, mayChange: true });
    for (const body of [{}, { minimumK: 2 }, { minimumK: 6 }, { retentionDays: 29 }, { retentionDays: 3651 }, { k: 3 }])
      expect((await put(body)).status, JSON.stringify(body)).toBe(400);
    await expect(world.as(owner).call("putSettings", { body: { minimumK: 3 } })).rejects.toMatchObject({
      code: "wrong-role",
    });
    expect(await changes()).toEqual([]);
    expect(await (await put({ minimumK: 3, retentionDays: 365 })).json()).toEqual({
      minimumK: 3,
      retentionDays: 365,
      retentionDaysUsual: 730,
      mayChange: true,
    });
    world.clock.move(minute);
    // Said again, or what was usual said in numbers, it changes nothing.
    await put({ minimumK: 3 });
    await put({ retentionDays: null });
    world.clock.move(minute);
    await put({ retentionDays: 730 });
    const lines = told(await changes());
    expect(lines.map(({ what, facts }) => `${what} ${facts.from} ${facts.to}`).toSorted()).toEqual([
      "minimum-set 5 3",
      "retention-set 365 730",
      "retention-set 730 365",
    ]);
    expect(lines.map(({ by, meeting }) => ({ by, meeting }))).toEqual(
      lines.map(() => ({ by: admin.name, meeting: null })),
    );
    expect((await world.as(owner).call("team", { params: { teamId: world.teamId } })).needed).toBe(3);
  });

  test("who acts is told by the name their token says, whatever an owner or a calendar wrote for them before", async () => {
    const { world, owner, member, admin, changes } = await worldWith();
    const { put } = asAdmin(world, admin);
    const params = { teamId: world.teamId, personId: admin.id };
    const until = new Date(world.clock.now().getTime() + DAY).toISOString();
    const letIn = (name: string) => world.as(owner).call("putCoach", { params, body: { until, name } });
    const names = async () =>
      (await changes()).flatMap(({ by, what }) => (by?.id === admin.id ? [`${what} ${by.name}`] : []));
    await letIn("Somebody else");
    await put({ minimumK: 4 });
    expect(await names()).toEqual(["minimum-set Administrator"]);
    // Nor does a typed name replace a known one, or a token without a name what is known.
    await world.as(owner).call("removeCoach", { params });
    await letIn("Somebody else");
    const nameless = { id: admin.id, name: "" };
    await asAdmin(world, nameless).put({ minimumK: 5 });
    expect(new Set(await names())).toEqual(new Set(["minimum-set Administrator"]));

    const id = await world.record();
    const renamed = { ...owner, name: "Robin Field" };
    await world.as(renamed).call("putCheck", { params: { id }, body: {} });
    const [line] = (await changes()).filter(({ what }) => what === "check-set");
    expect(line?.by).toEqual(renamed);
    // Who may not act changes no name.
    const stranger = world.as({ ...member, name: "Somebody else" }).call("putCheck", { params: { id }, body: {} });
    await expect(stranger).rejects.toMatchObject({ code: "wrong-role" });
    const { members } = await world.as(owner).call("team", { params: { teamId: world.teamId } });
    expect(members.find((one) => one.id === member.id)?.name).toBe(member.name);
  });

  test("what an administrator sets counts from the next opening; what is open keeps what it said", async () => {
    const { world, owner, admin } = await worldWith();
    const { put } = asAdmin(world, admin);
    const ask = (question: string) =>
      world.as(owner).call("startAdhoc", { params: { teamId: world.teamId }, body: { questions: [question] } });
    const open = await ask("clarity");
    await put({ minimumK: 3 });
    expect((await world.as(owner).call("pulse", { params: { id: open.id } })).threshold).toBe(5);
    expect((await ask("help")).threshold).toBe(3);
  });

  test("an organisation is set before its first team is there, and neither setting reaches another", async () => {
    const { world, admin } = await worldWith();
    const tenantId = randomUUID();
    const authorization = `Bearer ${await world.tokenFor(admin, tenantId, { roles: ["Plumbline.Admin"] })}`;
    const reply = await world.app.request("/api/settings", {
      method: "PUT",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({ minimumK: 4 }),
    });
    expect(await reply.json()).toMatchObject({ minimumK: 4 });
    await recordTeam(world.deps, tenantScope(tenantId), "Elsewhere", {
      id: randomUUID(),
      name: "Pier",
      kind: "team",
      members: [{ ...admin, role: "owner" }],
    });
    const me = await world.app.request("/api/me", { headers: { authorization } });
    expect(await me.json()).toMatchObject({ tenantName: "Elsewhere" });
    expect(await asAdmin(world, admin).get()).toMatchObject({ minimumK: 5 });
  });

  describe("a coach", () => {
    const guest = { id: randomUUID(), name: "Robin Field" };
    const until = (world: World, ms: number) => new Date(world.clock.now().getTime() + ms).toISOString();

    test("is let in by an owner for at most a year, and the team is told who and until when", async () => {
      const { world, owner, member, changes, told } = await worldWith();
      const params = { teamId: world.teamId, personId: guest.id };
      const letIn = (who: WorldPerson, ms: number) =>
        world.as(who).call("putCoach", { params, body: { until: until(world, ms), name: guest.name } });
      await expect(letIn(member, DAY)).rejects.toMatchObject({ code: "wrong-role" });
      for (const ms of [0, -DAY, 367 * DAY])
        await expect(letIn(owner, ms)).rejects.toMatchObject({ code: "bad-request" });
      const inTeam = { params: { ...params, personId: member.id }, body: { until: until(world, DAY) } };
      await expect(world.as(owner).call("putCoach", inTeam)).rejects.toMatchObject({ code: "bad-request" });
      expect(await changes()).toEqual([]);
      await letIn(owner, DAY);
      await letIn(owner, DAY);
      const { coaches } = await world.as(member).call("team", { params: { teamId: world.teamId } });
      expect(coaches).toEqual([{ ...guest, until: until(world, DAY) }]);
      await world.as(owner).call("removeCoach", { params });
      world.clock.move(minute);
      await world.as(owner).call("removeCoach", { params });
      expect(
        told(await changes())
          .map(({ what, by }) => ({ what, by }))
          .toSorted((a, b) => a.what.localeCompare(b.what)),
      ).toEqual(["coach-added", "coach-removed"].map((what) => ({ what, by: owner.name })));
      // Who it was is told while they look on, and not kept in the lines.
      expect(JSON.stringify(await changes())).not.toContain(guest.id);
    });

    test("reads results and trend of what opened since, and is a stranger after the date", async () => {
      const { world, owner } = await worldWith();
      const series = seriesIn(world);
      const sheets = Array.from({ length: 6 }, () => ({ clarity: 3, commit: 3 }));
      const pulseOf = async (meeting: string) => (await series.occurrence(meeting)).pulses[0]?.id ?? "";
      const before = await pulseOf(await series.meet(sheets));
      const { teamId } = world;
      world.clock.move(minute);
      const end = until(world, 8 * DAY);
      const body = { until: end, name: guest.name };
      await world.as(owner).call("putCoach", { params: { teamId, personId: guest.id }, body });
      const meeting = await series.meet(sheets);
      const since = await pulseOf(meeting);
      const coach = world.as(guest);
      const result = await coach.call("result", { params: { id: since } });
      expect(result).toMatchObject({ state: "released", questions: [{ n: 6 }, { n: 6 }] });
      expect(result).not.toHaveProperty("hands");
      await expect(coach.call("result", { params: { id: before } })).rejects.toMatchObject({ code: "not-found" });
      const [trend] = (await coach.call("trend", { params: { teamId }, query: {} })).trends;
      expect(trend?.questions[0]?.points.map((point) => point?.n ?? null)).toEqual([null, 6]);
      expect(trend?.mayManage).toBe(false);
      expect(await coach.call("teams", {})).toMatchObject({ teams: [{ id: teamId, role: "coach" }] });
      const team = await coach.call("team", { params: { teamId } });
      expect(team).toMatchObject({ members: [], coaches: [{ id: guest.id, name: "", until: end }] });
      const seen = JSON.stringify([
        team,
        trend,
        result,
        await coach.call("occurrence", { params: { id: meeting } }),
        await coach.call("occurrences", { params: { teamId }, query: {} }),
        await coach.call("signals", { params: { teamId } }),
      ]);
      for (const { id, name } of world.people) {
        expect(seen).not.toContain(id);
        expect(seen).not.toContain(name);
      }
      // Questions that are open say that a coach will read too, and a coach hears nothing of them.
      const open = await world.as(owner).call("startAdhoc", { params: { teamId }, body: { questions: ["help"] } });
      expect(open.coaches).toEqual([{ ...guest, until: end }]);
      for (const name of ["pulse", "live"] as const)
        await expect(coach.call(name, { params: { id: open.id } })).rejects.toMatchObject({ code: "not-found" });
      world.clock.move(Date.parse(end) - world.clock.now().getTime());
      for (const call of [
        () => coach.call("result", { params: { id: since } }),
        () => coach.call("team", { params: { teamId } }),
        () => coach.call("trend", { params: { teamId }, query: {} }),
        () => coach.call("signals", { params: { teamId } }),
        () => coach.call("occurrence", { params: { id: meeting } }),
        () => coach.call("occurrences", { params: { teamId }, query: {} }),
      ])
        await expect(call()).rejects.toMatchObject({ code: "not-found" });
      expect(await coach.call("teams", {})).toEqual({ teams: [] });
      expect((await world.as(owner).call("team", { params: { teamId } })).coaches).toEqual([]);
    });

    test("is named on the first screen of what they will read, and of nothing else", async () => {
      const { world, owner } = await worldWith();
      const { teamId } = world;
      const ask = (question: string, readers: "team" | "audience") =>
        world
          .as(owner)
          .call("startAdhoc", { params: { teamId }, body: { questions: [question], readers, mode: "open" } });
      const earlier = await ask("clarity", "team");
      world.clock.move(minute);
      const body = { until: until(world, 8 * DAY), name: guest.name };
      await world.as(owner).call("putCoach", { params: { teamId, personId: guest.id }, body });
      const coachesOf = async (id: string) => (await world.as(owner).call("pulse", { params: { id } })).coaches;
      expect(await coachesOf(earlier.id)).toEqual([]);
      expect((await ask("help", "team")).coaches).toEqual([{ ...guest, until: body.until }]);
      expect((await ask("voice", "audience")).coaches).toEqual([]);
    });
  });
});
