import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Tx } from "../../api/platform/db/database.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import {
  depsAround,
  keptOf,
  minute,
  noon,
  openRowOf,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  serverDatabase,
  signedBallot,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";

/** The full form is 300 pulses (`RACE_PULSES=300`, about a minute); chance decides each, so fewer find the same faults later. */
const pulses = Number(process.env.RACE_PULSES ?? "50");
const casters = 16;

describe.each(
  inject("postgresLegs")
    .slice(0, 1)
    .map((leg) => [leg.label, leg.adminUrl] as const),
)("races on %s", (name, adminUrl) => {
  let database: TestDatabase;
  let other: Awaited<ReturnType<typeof openPostgres>>;
  let keys: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    [database, keys] = [await serverDatabase(adminUrl), await temporaryFolder()];
    other = await openPostgres(database.url ?? "", null);
  });
  afterAll(async () => {
    await other.close();
    await database.close();
    await keys.remove();
  });

  /** Two servers on one database and one folder of box keys, the second one's clock three minutes ahead. */
  const twoServers = () => {
    const clock = standingClock(noon);
    const ahead = { now: () => new Date(clock.now().getTime() + 3 * minute) };
    return { clock, behind: depsAround(database.db, keys.path, clock), ahead: depsAround(other, keys.path, ahead) };
  };
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "stored",
      (error: { code?: string }) => error.code ?? String(error),
    );
  const later = (withinMs: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * withinMs));

  /** One pulse with `casters` people; five have answered, all others answer while two servers close it. */
  async function raced(
    servers: { behind: Deps; ahead: Deps },
    close: (scope: Awaited<ReturnType<typeof planMeeting>>["scope"], pulseId: string) => Promise<unknown>[],
  ) {
    const { behind, ahead } = servers;
    const meeting = await planMeeting(behind, { size: casters + 5 });
    const { scope } = meeting;
    // Due for the server ahead, not yet due for the one behind.
    const pulseId = await planPulse(behind, meeting, { sealsAt: new Date(noon.getTime() + 2 * minute) });
    await openPulse(behind, scope, pulseId);
    const key = await privateKeyOf(behind, scope, pulseId);
    const ballots: ReturnType<typeof signedBallot>[] = [];
    for (const person of meeting.people) {
      await signPaper(behind, scope, person, pulseId, randomBlinded());
      ballots.push(signedBallot(key, scope, pulseId));
    }
    const cast = (deps: Deps, index: number, revision: number, value: number) => {
      const ballot = ballots[index];
      return codeOf(
        castBallot(deps, scope, pulseId, ballot?.ballotId ?? "", ballot?.cast(revision, { clarity: value }) as never),
      );
    };
    for (let index = 0; index < 5; index++) expect(await cast(behind, index, 1, 1)).toBe("stored");
    // One of the five changes its mind in the race; the others come for the first time.
    const racing = [0, ...Array.from({ length: casters - 1 }, (_, i) => i + 5)];
    const closing = later(60).then(() => Promise.all(close(scope, pulseId)));
    const outcomes = await Promise.all(
      racing.map(async (index) => {
        await later(30);
        return cast(index % 8 === 7 ? ahead : behind, index, 2, 5);
      }),
    );
    await closing;
    return { scope, pulseId, outcomes };
  }

  const nothingLeft = async (deps: Deps, scope: Parameters<typeof keptOf>[1], pulseId: string) => {
    expect(await openRowOf(deps, scope, pulseId)).toBeUndefined();
    expect((await deps.keyStore.list()).filter((key) => key.name.includes(pulseId))).toEqual([]);
  };

  test(`every acknowledged answer is counted and no other, ${casters} casts against 2 closes, ${pulses} pulses`, async () => {
    const servers = twoServers();
    let [counted, late] = [0, 0];
    // Four at a time, so that pulses also meet each other in one transaction.
    const queue = Array.from({ length: pulses }, (_, i) => i);
    const worker = async () => {
      while (queue.pop() !== undefined) {
        const { scope, pulseId, outcomes } = await raced(servers, (scope, pulseId) => [
          sealPulse(servers.ahead, scope, pulseId, "due"),
          sealPulse(servers.behind, scope, pulseId, "early"),
        ]);
        expect(outcomes.filter((code) => code !== "stored" && code !== "sealed")).toEqual([]);
        const stored = outcomes.filter((code) => code === "stored").length;
        const [first, ...fresh] = outcomes;
        const { pulse, questions } = await keptOf(servers.behind, scope, pulseId);
        const changed = first === "stored" ? 1 : 0;
        expect(pulse).toMatchObject({ state: "sealed", released: true });
        expect(questions[0]?.counts).toEqual([5 - changed, 0, 0, 0, stored]);
        expect(pulse.answered).toBe(5 + fresh.filter((code) => code === "stored").length);
        await nothingLeft(servers.behind, scope, pulseId);
        counted += stored;
        late += outcomes.length - stored;
      }
    };
    await Promise.all([1, 2, 3, 4].map(worker));
    console.log(`race on ${name}: ${counted} answers counted, ${late} came after the close, ${pulses} pulses`);
    // A race that one side always wins proves nothing.
    expect(counted).toBeGreaterThan(pulses / 2);
    expect(late).toBeGreaterThan(pulses / 2);
  }, 600_000);

  test("closing against withdrawing leaves one whole state", async () => {
    const servers = twoServers();
    const ends = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const { scope, pulseId, outcomes } = await raced(servers, (scope, pulseId) => {
        const both = [
          () => sealPulse(servers.ahead, scope, pulseId, "due"),
          () => sealPulse(servers.behind, scope, pulseId, "unseen"),
        ];
        return (i % 2 === 0 ? both : both.toReversed()).map((close) => close());
      });
      const { pulse, questions } = await keptOf(servers.behind, scope, pulseId);
      ends.add(pulse.state);
      if (pulse.state === "void") expect(questions[0]).toMatchObject({ shown: null, counts: null, n: null });
      else expect(questions[0]?.counts?.[4]).toBe(outcomes.filter((code) => code === "stored").length);
      await nothingLeft(servers.behind, scope, pulseId);
    }
    for (const end of ends) expect(["sealed", "void"]).toContain(end);
  });

  test("two servers sweeping at once open each pulse once and close it once", async () => {
    const servers = twoServers();
    const plans = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () => {
        const meeting = await planMeeting(servers.behind, { size: 7 });
        return { scope: meeting.scope, pulseId: await planPulse(servers.behind, meeting) };
      }),
    );
    const swept = await Promise.all([servers.behind, servers.ahead, servers.behind].map((deps) => sweep(deps)));
    expect(swept.reduce((sum, one) => sum + one.failed, 0)).toBe(0);
    for (const { scope, pulseId } of plans) {
      expect((await keptOf(servers.behind, scope, pulseId)).pulse.state).toBe("open");
      expect((await servers.behind.keyStore.list()).filter((key) => key.name.includes(pulseId))).toHaveLength(1);
      await privateKeyOf(servers.behind, scope, pulseId);
    }
    servers.clock.move(60 * minute);
    const closing = await Promise.all([servers.behind, servers.ahead].map((deps) => sweep(deps)));
    expect(closing.reduce((sum, one) => sum + one.failed, 0)).toBe(0);
    for (const { scope, pulseId } of plans) {
      expect((await keptOf(servers.behind, scope, pulseId)).pulse).toMatchObject({ state: "sealed", released: false });
      await nothingLeft(servers.behind, scope, pulseId);
    }
  });

  test("a connection that the server cuts inside a transaction fails that request, not the process", async () => {
    const { scope } = await planMeeting(depsAround(database.db, keys.path, standingClock(noon)), { size: 3 });
    const whoAmI = (tx: Tx) =>
      sql<{ pid: number; name: string }>`select pg_backend_pid() as pid, current_user as name`.execute(tx);
    const single = await openPostgres(database.url ?? "", null, 1);
    const cut = single.inTenant(scope, async (tx) => {
      const pid = (await whoAmI(tx)).rows[0]?.pid ?? 0;
      await database.asOwner((owner) => sql`select pg_terminate_backend(${pid})`.execute(owner));
      // Long enough for the news to arrive while no statement is under way.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return whoAmI(tx);
    });
    await expect(cut).rejects.toThrow();
    expect((await single.inTenant(scope, whoAmI)).rows[0]?.name).toBe("app_user");
    expect((await single.onOpenRows(scope, whoAmI)).rows[0]?.name).toBe("ballot_user");
    await expect(single.inTenant(scope, (tx) => sql`select 1 / 0`.execute(tx))).rejects.toThrow();
    expect((await single.inTenant(scope, whoAmI)).rows[0]?.name).toBe("app_user");
    await single.close();
  });

  test("a pool of one connection is enough for everything at once", async () => {
    const single = await openPostgres(database.url ?? "", null, 1);
    const narrow = depsAround(single, keys.path, standingClock(noon));
    const { scope, pulseId, outcomes } = await raced({ behind: narrow, ahead: narrow }, (scope, pulseId) => [
      sealPulse(narrow, scope, pulseId, "early"),
      sweep(narrow),
    ]);
    const { questions } = await keptOf(narrow, scope, pulseId);
    expect(questions[0]?.counts?.[4]).toBe(outcomes.filter((code) => code === "stored").length);
    await single.close();
  });
});
