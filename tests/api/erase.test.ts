/** Long, because a person is in many places at once, and every case is checked against the whole database. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { register } from "../../api/platform/db/register.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { putHands } from "../../api/privacy/hands.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { nobody } from "../../src/contract/ids.ts";
import type { Mode } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { shelf, voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import {
  hour,
  minute,
  openRowOf,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  type TestDatabase,
} from "../support/pulseFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const thrown = (code: string) => expect.objectContaining({ name: "Refusal", code });
const start = "2026-12-28T08:00:00Z";

type Rows = Readonly<Record<string, readonly string[]>>;
/** Every row of every table as text, the encrypted ones too. */
const rowsOf = ({ asOwner }: TestDatabase): Promise<Rows> =>
  asOwner(async (tx) => {
    const found: Record<string, string[]> = {};
    for (const table of Object.keys(register)) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(tx);
      found[table] = rows.map(({ row }) => row).toSorted();
    }
    return found;
  });
const about = (rows: Rows, text: string) =>
  Object.entries(rows).flatMap(([table, own]) => own.filter((row) => row.includes(text)).map(() => table));
/** The rows that are not the same in both, by table. */
const changed = (before: Rows, after: Rows) =>
  Object.keys(before).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]));

describe.each(engines)("erasing a person, on %s", (_, fresh) => {
  const worlds = worldsOn(fresh);
  type OwnWorld = Awaited<ReturnType<typeof worlds.at>>;

  const ask = async (world: OwnWorld, mode: Mode, questions = ["clarity"], meeting?: string) =>
    world.as(world.person(0)).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { mode, questions, readers: "team", ...(meeting === undefined ? {} : { occurrenceId: meeting }) },
    });
  const vote = async (world: OwnWorld, pulse: Awaited<ReturnType<typeof ask>>, sheets: readonly (Answers | null)[]) => {
    const shelves = new Map<number, ReturnType<typeof shelf>>();
    for (const [place, answers] of sheets.entries()) {
      if (answers === null) continue;
      const store = shelf();
      shelves.set(place, store);
      await voterOf(pulse, world.person(place), world.as(world.person(place)), store).vote(answers);
    }
    return shelves;
  };
  const values = (...all: (number | null)[]) => all.map((value) => (value === null ? null : { clarity: value }));
  const erase = (world: OwnWorld, place: number) => world.as(world.person(place)).call("eraseMe", {});
  const seal = (world: OwnWorld, id: string) => world.as(world.person(0)).call("seal", { params: { id }, body: {} });
  const pulse = (world: OwnWorld, id: string) => world.as(world.person(0)).call("pulse", { params: { id } });
  /** Another server on the same database and the same box keys, with a memory of its own. */
  const besides = (world: OwnWorld) => {
    const deps = { ...world.deps };
    return { ...world, deps, app: createApp(deps) };
  };

  test("leaves no table with the person's id or name, and every other row as it was", async () => {
    const world = await worlds.at(start);
    const gone = world.person(3);
    const meeting = await world.record();
    await world.as(world.person(0)).call("putCheck", {
      params: { id: meeting },
      body: { facilitatorId: gone.id, questions: ["clarity"] },
    });
    const closed = await ask(world, "private", ["clarity", "text"]);
    await vote(
      world,
      closed,
      [1, 2, 3, 4, 5].map((value) => ({ clarity: value, text: `sentence ${value}` })),
    );
    await seal(world, closed.id);
    const before = await rowsOf(worlds.database);
    const named = new Set(about(before, gone.id));
    expect([...named].toSorted()).toEqual(["audience", "invitee", "meeting_check", "person", "pulse", "team_member"]);

    expect(await erase(world, 3)).toEqual({ done: true });
    const after = await rowsOf(worlds.database);
    expect(about(after, gone.id)).toEqual([]);
    expect(about(after, gone.name)).toEqual([]);
    // What still waits for answers keeps a place that only its key can name.
    expect(new Set(changed(before, after))).toEqual(new Set([...named, "open_pulse"]));
    expect(after.open_pulse?.length).toBe(before.open_pulse?.length);
    for (const table of Object.keys(before).filter((name) => name !== "open_pulse")) {
      const mine = (row: string) => row.includes(gone.id);
      const others = (before[table] ?? []).filter((row) => !mine(row));
      // Others' rows are there byte for byte; the person's own are gone, or stand without them.
      for (const row of others) expect(after[table]).toContain(row);
      const left = (after[table] ?? []).filter((row) => !others.includes(row));
      const expected = (before[table] ?? []).filter(mine).map((row) => row.replaceAll(gone.id, ""));
      expect(left.toSorted()).toEqual(["meeting_check", "pulse"].includes(table) ? expected.toSorted() : []);
    }
    // What was shown stays as it was, sentences too.
    const result = await world.as(world.person(0)).call("result", { params: { id: closed.id } });
    expect(result).toMatchObject({ invited: 8, answered: 5 });
    expect(result.sentences.text?.length).toBe(5);

    await erase(world, 3);
    expect(await rowsOf(worlds.database)).toEqual(after);
  });

  test("puts nobody in the place of an organizer and owner, and clears every other part somebody can have", async () => {
    const world = await worlds.at(start);
    const gone = world.person(0);
    const other = world.person(1);
    const meeting = await world.record();
    const { seriesId } = await world.as(gone).call("occurrence", { params: { id: meeting } });
    await world.as(gone).call("putCheck", { params: { id: meeting }, body: { questions: ["clarity"], after: false } });
    world.clock.move(2 * hour);
    await world.as(gone).call("putAgreed", { params: { id: meeting }, body: { text: "We ship in May." } });
    await world.as(gone).call("putOutcome", { params: { id: meeting }, body: { outcome: "kept" } });
    await world.as(gone).call("startBaseline", { params: { id: seriesId } });
    const until = new Date(world.clock.now().getTime() + 30 * 24 * hour).toISOString();
    const guest = randomUUID();
    await world.as(gone).call("putCoach", { params: { teamId: world.teamId, personId: guest }, body: { until } });
    await world
      .as(gone)
      .call("putCoach", { params: { teamId: world.teamId, personId: other.id }, body: { until } })
      .catch(() => undefined);
    const signal = randomUUID();
    await worlds.database.asOwner((tx) =>
      sql`insert into signal values (${world.scope.tenantId}, ${signal}, ${seriesId}, 'clarity', 'after', '1', 5, 'location',
        'mark', 'lower', ${signal}, ${signal}, null, ${gone.id}, ${world.clock.now()})`.execute(tx),
    );
    const named = new Set(about(await rowsOf(worlds.database), gone.id));
    const people = Object.entries(register).filter(([, entry]) => Object.keys(entry.people).length > 0);
    expect([...named].toSorted()).toEqual(
      people
        .map(([table]) => table)
        .filter((table) => named.has(table))
        .toSorted(),
    );
    expect(named).toContain("signal");
    expect(named).toContain("baseline");
    expect(named).toContain("coach");
    expect(named).toContain("change_log");

    await erase(world, 0);
    const after = await rowsOf(worlds.database);
    expect(about(after, gone.id)).toEqual([]);
    const seen = await world.as(other).call("occurrence", { params: { id: meeting } });
    expect(seen.organizer).toEqual({ id: nobody, name: "" });
    expect(seen.agreed).toMatchObject({ text: "We ship in May.", by: "" });
    // Nobody is a caller: whoever signs in under that id is nobody.
    await expect(world.as({ id: nobody, name: "Nobody" }).call("me", {})).rejects.toEqual(refused("sign-in-needed"));
    // The erased coach's own rows go with them.
    await world.as({ id: guest, name: "Guest" }).call("eraseMe", {});
    expect(about(await rowsOf(worlds.database), guest)).toEqual([]);
  });

  test("lets nobody be named as a person, so that no erased organizer comes back under another's name", async () => {
    const world = await worlds.at(start);
    const [owner, other] = [world.person(1), world.person(2)];
    const meeting = await world.record();
    await erase(world, 0);
    const members = world.people.slice(1).map((one) => ({ ...one, role: "owner" }) as const);
    await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
    const until = new Date(world.clock.now().getTime() + hour).toISOString();
    const coach = { teamId: world.teamId, personId: nobody };
    const check = { params: { id: meeting }, body: { facilitatorId: nobody } };
    const before = await rowsOf(worlds.database);
    for (const call of [
      () => world.as(owner).call("putCoach", { params: coach, body: { until, name: "Mallory" } }),
      () => world.as(owner).call("removeCoach", { params: coach }),
      () => world.as(owner).call("putCheck", check),
    ])
      await expect(call()).rejects.toEqual(refused("bad-request"));
    const roles = { roles: ["Plumbline.Admin"] };
    const authorization = `Bearer ${await world.tokenFor(owner, world.scope.tenantId, roles)}`;
    const erased = await world.app.request(`/api/people/${nobody}/data`, {
      method: "DELETE",
      headers: { authorization },
    });
    expect(erased.status).toBe(400);
    expect(await rowsOf(worlds.database)).toEqual(before);

    // Nor does a calendar, and a row of that id from before is not read.
    await world.record({ organizer: { id: nobody, name: "Mallory" } });
    expect(about(await rowsOf(worlds.database), "Mallory")).toEqual([]);
    await worlds.database.asOwner((tx) =>
      sql`insert into person (tenant_id, person_id, name, kind)
        values (${world.scope.tenantId}, ${nobody}, 'Mallory', 'guest')`.execute(tx),
    );
    const seen = await world.as(other).call("occurrence", { params: { id: meeting } });
    expect(seen.organizer).toEqual({ id: nobody, name: "" });
  });

  test("tells the team that it lost an owner, and who is one next, without a name", async () => {
    const world = await worlds.at(start);
    const next = world.person(1);
    await erase(world, 0);
    await erase(world, 0);
    world.clock.move(minute);
    const members = world.people.slice(1).map((one) => ({ ...one, role: one === next ? "owner" : "member" }) as const);
    const team = { id: world.teamId, name: "Quay", kind: "team", members } as const;
    for (let time = 0; time < 2; time++) await recordTeam(world.deps, world.scope, "Harbour", team);
    const { changes } = await world.as(next).call("changes", { params: { teamId: world.teamId } });
    const what = "owners-set";
    expect(changes.map(({ what, by, facts }) => ({ what, by, facts }))).toEqual([
      { what, by: null, facts: { from: 0, to: 1 } },
      { what, by: null, facts: { from: 1, to: 0 } },
    ]);
  });

  test("keeps an answer given in private, and lets nobody answer twice: not here, not elsewhere, on no device", async () => {
    const world = await worlds.at(start);
    const elsewhere = besides(world);
    const asked = await ask(world, "private");
    const [answered, waiting] = [world.person(1), world.person(2)];
    await vote(world, asked, values(1, 2, null, 4, 5));
    // Another server has the list in its memory.
    const blinded = randomBlinded();
    await signPaper(elsewhere.deps, world.scope, world.person(5).id, asked.id, blinded);
    world.clock.move(minute);
    expect((await pulse(world, asked.id)).count).toEqual({ invited: 8, answered: 4 });

    await erase(world, 1);
    await erase(world, 2);
    for (const person of [answered, waiting]) {
      expect(about(await rowsOf(worlds.database), person.id)).toEqual([]);
      const again = voterOf(asked, person, world.as(person));
      await expect(again.vote({ clarity: 3 })).rejects.toThrow();
      const paper = (deps: typeof world.deps) => signPaper(deps, world.scope, person.id, asked.id, randomBlinded());
      await expect(paper(world.deps)).rejects.toEqual(thrown("not-in-audience"));
      await expect(paper(elsewhere.deps)).rejects.toEqual(thrown("other-device"));
    }
    world.clock.move(minute);
    expect((await pulse(world, asked.id)).count).toEqual({ invited: 8, answered: 4 });
    // An event that names them again does not ask them again.
    await world.record();
    await recordTeam(world.deps, world.scope, "Harbour", {
      id: world.teamId,
      name: "Quay",
      kind: "team",
      members: world.people.map((person, place) => ({ ...person, role: place === 0 ? "owner" : "member" })),
    });
    for (const person of [answered, waiting])
      await expect(signPaper(elsewhere.deps, world.scope, person.id, asked.id, randomBlinded())).rejects.toEqual(
        thrown("other-device"),
      );
    await vote(world, asked, [null, null, null, null, null, null, { clarity: 5 }]);
    expect(await seal(world, asked.id)).toMatchObject({ invited: 8, answered: 5, questions: [{ n: 5 }] });
  });

  test("leaves the last voter's undo as it is: their device changes the one answer, and adds none", async () => {
    const world = await worlds.at(start);
    const asked = await ask(world, "private");
    const key = await privateKeyOf(world.deps, world.scope, asked.id);
    for (const person of world.people) await signPaper(world.deps, world.scope, person.id, asked.id, randomBlinded());
    const ballots = world.people.map(() => signedBallot(key, world.scope, asked.id));
    for (const ballot of ballots)
      await castBallot(world.deps, world.scope, asked.id, ballot.ballotId, ballot.cast(1, { clarity: 2 }));
    await erase(world, 7);
    const last = ballots[7];
    if (last === undefined) throw new Error("eight people answered");
    world.clock.move(10_000);
    await castBallot(world.deps, world.scope, asked.id, last.ballotId, last.cast(2, { clarity: 5 }));
    expect((await openRowOf(world.deps, world.scope, asked.id))?.ballots_count).toBe(8);
    world.clock.move(16_000);
    await sweep(world.deps);
    const result = await world.as(world.person(0)).call("result", { params: { id: asked.id } });
    expect(result).toMatchObject({ answered: 8, questions: [{ n: 8, counts: [0, 7, 0, 0, 1] }] });
  });

  test("takes the name from an answer in the open, before the closing and after it, and counts it on", async () => {
    const world = await worlds.at(start);
    const elsewhere = besides(world);
    const asked = await ask(world, "open");
    await vote(world, asked, values(1, 2, 3, null, 5));
    await putHands(elsewhere.deps, world.scope, world.person(5).id, asked.id, { revision: 1, answers: { clarity: 4 } });
    await erase(world, 1);
    await erase(world, 3);
    for (const place of [1, 3]) {
      const person = world.person(place);
      const again = (deps: typeof world.deps) =>
        putHands(deps, world.scope, person.id, asked.id, { revision: 99, answers: { clarity: 5 } });
      await expect(again(world.deps)).rejects.toEqual(thrown("not-in-audience"));
      await expect(again(elsewhere.deps)).rejects.toEqual(thrown("stale-revision"));
    }
    world.clock.move(minute);
    expect((await pulse(world, asked.id)).count).toEqual({ invited: 8, answered: 5 });
    const result = await seal(world, asked.id);
    expect(result.questions).toMatchObject([{ n: 5, counts: [1, 1, 1, 1, 1] }]);
    const named = (hands: typeof result.hands) => hands?.map(({ person }) => person.name);
    expect(named(result.hands)).toEqual(["Person 1", "Person 3", "Person 5", "Person 6"]);

    await erase(world, 4);
    const later = await world.as(world.person(0)).call("result", { params: { id: asked.id } });
    expect(named(later.hands)).toEqual(["Person 1", "Person 3", "Person 6"]);
    expect(later.questions).toEqual(result.questions);
    await expect(world.as(world.person(4)).call("result", { params: { id: asked.id } })).rejects.toEqual(
      refused("not-found"),
    );
    world.clock.move(31 * minute);
    await sweep(world.deps);
    expect(await openRowOf(world.deps, world.scope, asked.id)).toBeUndefined();
  });

  test("lets no two results be subtracted: the list is shorter, the people who answered are not", async () => {
    const world = await worlds.at(start);
    const first = await ask(world, "private");
    await vote(world, first, values(1, 2, 3, 4, 5, 5, 5, 1));
    await seal(world, first.id);
    await erase(world, 7);
    // The same question again within a day, of all who are left: one person fewer than answered.
    await expect(ask(world, "private")).rejects.toEqual(refused("audience-too-close"));
    world.clock.move(25 * hour);
    expect((await ask(world, "private")).audience.length).toBe(7);
  });

  test("is not undone by an opening that happens at the same time", async () => {
    const world = await worlds.at(start);
    const gone = world.person(3);
    for (let round = 0; round < 6; round++) {
      const opening = ask(
        world,
        round % 2 === 0 ? "private" : "open",
        [["clarity"], ["commit"], ["help"], ["voice"], ["direct"], ["piece"]][round],
      );
      const [outcome] = await Promise.all([opening, erase(world, 3)]);
      expect(outcome.state).toBe("open");
      const rows = await rowsOf(worlds.database);
      // Whichever came first: an opening that had asked them already is left, one that had not does not ask them.
      expect(about(rows, gone.id)).toEqual([]);
      await recordTeam(world.deps, world.scope, "Harbour", {
        id: world.teamId,
        name: "Quay",
        kind: "team",
        members: world.people.map((person, place) => ({ ...person, role: place === 0 ? "owner" : "member" })),
      });
    }
  });

  test("of somebody who has left is an administrator's, who is named for it and learns nothing", async () => {
    const world = await worlds.at(start);
    const admin: WorldPerson = { id: randomUUID(), name: "Administrator" };
    const call = async (person: WorldPerson, id: string, claims = {}) =>
      world.app.request(`/api/people/${id}/data`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${await world.tokenFor(person, world.scope.tenantId, claims)}` },
      });
    const before = await rowsOf(worlds.database);
    expect((await call(world.person(0), world.person(3).id)).status).toBe(403);
    expect(await rowsOf(worlds.database)).toEqual(before);
    const roles = { roles: ["Plumbline.Admin"] };
    expect(await (await call(admin, world.person(3).id, roles)).json()).toEqual({ done: true });
    expect(about(await rowsOf(worlds.database), world.person(3).id)).toEqual([]);
    // Somebody nobody knows sounds the same, and is not written down.
    expect(await (await call(admin, randomUUID(), roles)).json()).toEqual({ done: true });
    const { changes } = await world.as(world.person(0)).call("changes", { params: { teamId: world.teamId } });
    expect(changes.filter(({ what }) => what === "person-erased")).toMatchObject([{ facts: {}, by: admin }]);
    // An administrator who names themselves leaves like everybody else.
    expect((await call(admin, admin.id, roles)).status).toBe(200);
    expect(about(await rowsOf(worlds.database), admin.id)).toEqual([]);
  });
});

describe.each(engines)("one's own data, on %s", (_, fresh) => {
  const worlds = worldsOn(fresh);

  test("is every row with one's id, table by table, without anybody else's name or id, and without an answer", async () => {
    const world = await worlds.at(start);
    const [owner, other] = [world.person(0), world.person(1)];
    const meeting = await world.record();
    await world.as(owner).call("putCheck", {
      params: { id: meeting },
      body: { questions: ["clarity"], facilitatorId: other.id, aim: "a date for the launch" },
    });
    world.clock.move(2 * hour);
    await world.as(owner).call("putAgreed", { params: { id: meeting }, body: { text: "We ship in May." } });
    const open = await world.as(owner).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { mode: "open", questions: ["commit"], readers: "team" },
    });
    await world
      .as(owner)
      .call("putAnswers", { params: { id: open.id }, body: { revision: 1, answers: { commit: 2 } } });
    const rows = await rowsOf(worlds.database);
    for (const [place, person] of world.people.entries()) {
      const data = await world.as(person).call("myData", {});
      const text = JSON.stringify(data);
      for (const each of world.people) expect(text.includes(each.id)).toBe(each === person);
      for (const each of world.people) expect(text.includes(`"${each.name}"`)).toBe(each === person);
      expect(data.tables.map(({ table }) => table)).toEqual(Object.keys(register));
      for (const { table, entries, leaves } of data.tables) {
        expect([table, entries.length]).toEqual([table, about(rows, person.id).filter((one) => one === table).length]);
        if (entries.length > 0) expect(leaves).not.toBeNull();
      }
      expect(text.includes("We ship in May.")).toBe(place === 0);
      expect(JSON.stringify(data.tables.map(({ entries }) => entries))).not.toMatch(/answer|revision|commit/);
    }
    await world.as(owner).call("eraseMe", {});
    const left = await world.as(owner).call("myData", {});
    expect(left.tables.filter(({ entries }) => entries.length > 0)).toEqual([]);
  });
});
