import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { readingsOf } from "../../api/features/health/jobs.ts";
import { databaseAnswers } from "../../api/features/health/reads.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { timerNames } from "../../api/platform/timerSchedules.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { runTimer } from "../../api/timers.ts";
import { healthDetailsSchema } from "../../src/contract/health.ts";
import { engines } from "../support/engines.ts";
import { minute, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World } from "../support/world.ts";

describe.each(engines.slice(0, 2))("how it stands, on %s", (_, fresh) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await fresh();
    world = await makeWorld(database, noon, 8);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });

  const details = async (tenantId = world.scope.tenantId) => {
    const [person = { id: "", name: "" }] = world.people;
    const token = await world.tokenFor(person, tenantId, { roles: ["Plumbline.Admin"] });
    const reply = await world.app.request("/api/health/details", { headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(200);
    return healthDetailsSchema.parse(await reply.json());
  };
  const broken = (): Deps => ({
    ...world.deps,
    db: {
      ...database.db,
      acrossTenants: async () => {
        throw new Error("away");
      },
    },
  });

  test("anybody hears whether it is well and the version, and by the status alone; nobody keeps it", async () => {
    const well = await world.app.request("/api/health");
    expect([well.status, await well.json()]).toEqual([200, { ok: true, version: expect.stringMatching(/^\d+\.\d+/) }]);
    expect(well.headers.get("cache-control")).toBe("no-store");
    const ill = await createApp(broken()).request("/api/health");
    expect([ill.status, await ill.json()]).toEqual([503, { ok: false, version: expect.any(String) }]);
  });

  test("a database that does not answer is one that is not well, in seconds; many who ask ask once", async () => {
    let asked = 0;
    const silent = {
      ...database.db,
      acrossTenants: () => {
        asked++;
        return new Promise<never>(() => undefined);
      },
    };
    const answers = await Promise.all([1, 2, 3].map(() => databaseAnswers(silent)));
    expect([answers, asked]).toEqual([[false, false, false], 1]);
    expect(await databaseAnswers(database.db)).toBe(true);
  });

  test("before the first round no timer has run; after it each is well, then late", async () => {
    expect((await details()).timers.map(({ timer, state }) => [timer, state])).toEqual(
      timerNames.map((timer) => [timer, "never"]),
    );
    for (const timer of timerNames) expect(await runTimer(world.deps, timer)).toBe(true);
    const { timers } = await details();
    expect(timers.map(({ state }) => state)).toEqual(["well", "well", "well", "well"]);
    expect(timers[0]).toEqual({
      timer: "sweep",
      state: "well",
      startedAt: noon.toISOString(),
      endedAt: noon.toISOString(),
      wellAt: noon.toISOString(),
      dueAt: "2026-03-03T12:00:20.000Z",
    });
    world.clock.move(5 * minute);
    expect((await details()).timers.map(({ state }) => state)).toEqual(["late", "late", "late", "late"]);
  });

  test("a round that fails is told as failed, keeps when it was well last, and is measured with how late it was", async () => {
    const measured: unknown[] = [];
    const telemetry = {
      ...silentTelemetry,
      measure: (...point: unknown[]) => void measured.push(point),
      ended: (name: string, _seconds: number, attributes: object) => void measured.push([name, attributes]),
    };
    const lines: string[] = [];
    const keyStore = {
      ...world.deps.keyStore,
      list: async () => {
        throw new TypeError("the store of Ottilie");
      },
    };
    const log = (event: string, facts: object = {}) => void lines.push(JSON.stringify({ event, ...facts }));
    expect(await runTimer({ ...world.deps, keyStore, telemetry, log }, "sweep")).toBe(false);
    expect(lines).toEqual(['{"event":"timer-failed","timer":"sweep","error":"TypeError","code":""}']);
    expect(measured).toEqual([
      ["timer", { timer: "sweep", outcome: "failed" }],
      // Due at 12:00:20, begun at 12:05.
      ["plumbline.timer.late", 280, { timer: "sweep" }],
    ]);
    const [sweep] = (await details()).timers;
    expect(sweep).toMatchObject({ state: "failed", wellAt: noon.toISOString(), startedAt: "2026-03-03T12:05:00.000Z" });
  });

  test("a round that began earlier does not take the place of a later one, and a database that is away ends no round", async () => {
    const earlier = { ...world.deps, clock: { now: () => new Date(noon.getTime() + minute) } };
    expect(await runTimer(earlier, "sweep")).toBe(true);
    expect((await details()).timers[0]?.startedAt).toBe("2026-03-03T12:05:00.000Z");
    expect(await runTimer(broken(), "sweep")).toBe(false);
  });

  test("messages and calendars that wait are counted for the own organisation only, and by age for whoever runs the server", async () => {
    const personId = world.people[0]?.id ?? "";
    const { tenantId } = world.scope;
    const now = world.deps.clock.now();
    await database.asOwner(async (tx) => {
      const row = { tenant_id: tenantId, kind: "reminder", person_id: personId, pulse_id: null, facts: "{}" } as const;
      const held = { lease_until: null, attempts: 0, is_sending: false };
      const at = (minutes: number) => new Date(now.getTime() - minutes * minute);
      await tx
        .insertInto("outbox")
        .values([
          { ...row, ...held, subject_id: tenantId, due_at: at(10) },
          { ...row, ...held, subject_id: personId, due_at: at(-10) },
        ])
        .execute();
      await tx
        .insertInto("mailbox")
        .values({
          ...{ tenant_id: tenantId, person_id: personId, rung: "mailboxes", state: "open", closed_why: null },
          ...{ opened_at: at(600), credential: null, delta_link: null, window_end: null, next_link: null },
          ...{ next_window_end: null, round_began_at: null, subscription_id: null, client_state: null },
          ...{ subscription_ends_at: null, keep_due_at: null, reauthorize: false, reauthorized_at: null },
          ...{ sync_due_at: at(20), lease_until: null, throttled_until: null, failures: 2, synced_at: at(60) },
        })
        .execute();
    });
    const { messages, calendars } = await details();
    expect(messages).toEqual({ setUp: false, due: 1, oldestDueAt: "2026-03-03T11:55:00.000Z" });
    expect(calendars).toEqual({ setUp: false, open: 1, failing: 1, oldestReadAt: "2026-03-03T11:05:00.000Z" });
    const elsewhere = await details(tenantScope("0199a3c0-0000-4000-8000-0000000000aa").tenantId);
    expect([elsewhere.messages.due, elsewhere.calendars.open]).toEqual([0, 0]);
    expect(elsewhere.timers).toEqual((await details()).timers);

    const readings = new Map((await readingsOf(world.deps)).map(({ name, value }) => [name, value]));
    expect(readings.get("plumbline.queue.age")).toBe(600);
    expect(readings.get("plumbline.calendar.overdue")).toBe(1200);
    expect(readings.get("plumbline.database.up")).toBe(1);
    expect(readings.get("plumbline.seal.overdue")).toBe(0);
    const away = new Map((await readingsOf(broken())).map(({ name, value }) => [name, value]));
    expect([...away.keys()].toSorted()).toEqual(["plumbline.database.up", "plumbline.keys.ready"]);
    expect(away.get("plumbline.database.up")).toBe(0);
  });

  test("what is open five minutes after its planned end is counted", async () => {
    const [person = { id: "", name: "" }] = world.people;
    const body = { questions: ["clarity"] };
    await world.as(person).call("startAdhoc", { params: { teamId: world.teamId }, body });
    const overdue = async () =>
      (await readingsOf(world.deps)).find(({ name }) => name === "plumbline.seal.overdue")?.value;
    expect(await overdue()).toBe(0);
    world.clock.move(26 * 60 * minute);
    expect(await overdue()).toBe(1);
    await runTimer(world.deps, "sweep");
    expect(await overdue()).toBe(0);
  });
});
