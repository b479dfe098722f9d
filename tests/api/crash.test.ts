import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Deps } from "../../api/platform/deps.ts";
import { boxOf } from "../../api/privacy/box.ts";
import { boxNameOf } from "../../api/privacy/openRow.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import {
  depsAround,
  embeddedDatabase,
  keptOf,
  minute,
  noon,
  openRowOf,
  serverDatabase,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";
import { type CrashOrder, crashCasters } from "./crashLoad.ts";

/** The full form kills 50 times (`CRASH_KILLS=50`). */
const kills = Number(process.env.CRASH_KILLS ?? "5");

type Place = { readonly open: () => Promise<TestDatabase>; readonly order: Pick<CrashOrder, "folder" | "url"> };
type Engine = readonly [string, (folder: string) => Promise<Place & { readonly end: () => Promise<void> }>];

/** The first server only: another major version would double the longest of the tests. */
const engines: readonly Engine[] = [
  [
    "PGlite",
    async (folder) => ({
      open: () => embeddedDatabase(folder),
      order: { folder, url: null },
      end: async () => undefined,
    }),
  ],
  ...inject("postgresLegs")
    .slice(0, 1)
    .map(
      (leg): Engine => [
        leg.label,
        async () => {
          const database = await serverDatabase(leg.adminUrl);
          return {
            open: async () => ({ ...database, close: async () => undefined }),
            order: { folder: null, url: database.url },
            end: () => database.close(),
          };
        },
      ],
    ),
];

type Told = { tenantId: string; tried: Map<string, Map<number, number>>; acked: Map<string, number>; sealed: boolean };

/** What the killed process had told its callers, pulse by pulse. A last line that is cut off was never told. */
function readJournal(file: string): Map<string, Told> {
  const pulses = new Map<string, Told>();
  if (!existsSync(file)) return pulses;
  for (const line of readFileSync(file, "utf8").split("\n").slice(0, -1)) {
    const [word, ...rest] = line.split(" ");
    if (word === "start") continue;
    if (word === "plan") {
      const [tenantId = "", pulseId = ""] = rest;
      pulses.set(pulseId, { tenantId, tried: new Map(), acked: new Map(), sealed: false });
      continue;
    }
    const [pulseId = "", ballotId = "", revision, value] = rest;
    const told = pulses.get(pulseId);
    if (told === undefined) throw new Error(`the journal is out of order: ${line}`);
    if (word === "sealed") told.sealed = true;
    else if (word === "ack") told.acked.set(ballotId, Number(revision));
    else if (word === "try")
      told.tried.set(ballotId, (told.tried.get(ballotId) ?? new Map()).set(Number(revision), Number(value)));
  }
  return pulses;
}

describe.each(engines)("killed without warning on %s", (name, make) => {
  let place: Awaited<ReturnType<typeof make>>;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let keys: string;
  let round = 0;
  beforeAll(async () => {
    folder = await temporaryFolder();
    keys = join(folder.path, "keys");
    await mkdir(keys);
    place = await make(join(folder.path, "data"));
    await (await place.open()).close();
  });
  afterAll(async () => {
    await place.end();
    await folder.remove();
  });

  /** Runs the load until `whenToKill` resolves or the process ends itself; returns what it had told by then. */
  async function crashed(whenToKill: (journal: string) => Promise<unknown>, dieBeforeKeyRemoval = false) {
    const journal = join(folder.path, `journal-${round++}`);
    const order: CrashOrder = { ...place.order, keys, journal, dieBeforeKeyRemoval };
    const program = fileURLToPath(new URL("crashLoad.ts", import.meta.url));
    const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ["ignore", "ignore", "pipe"] });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaints += text;
    });
    const ended = new Promise<string | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    await Promise.race([ended, whenToKill(journal)]);
    child.kill("SIGKILL");
    expect([await ended, complaints]).toEqual(["SIGKILL", ""]);
    return readJournal(journal);
  }
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const working = async (journal: string, word: string) => {
    while (!existsSync(journal) || !readFileSync(journal, "utf8").includes(word)) await pause(5);
  };

  /** The next start, with nobody doing anything by hand: every pulse is whole, and every acknowledged answer is in it. */
  async function examine(told: Map<string, Told>) {
    const database = await place.open();
    const clock = standingClock(noon);
    const deps = depsAround(database.db, keys, clock);
    expect((await sweep(deps, afterAnHour)).failed).toBe(0);
    const seen = { answers: 0, open: 0, sealed: 0, planned: 0 };
    for (const [pulseId, one] of told) {
      const scope = tenantScope(one.tenantId);
      const row = await openRowOf(deps, scope, pulseId);
      const { pulse } = await keptOf(deps, scope, pulseId);
      expect([pulseId, pulse.state === "open"]).toEqual([pulseId, row !== undefined]);
      if (one.sealed) expect(pulse.state).toBe("sealed");
      if (row !== undefined) {
        await holdsAll(deps, pulseId, one, row);
        if (Object.keys(row.ballots).length >= pulse.k) await sealPulse(deps, scope, pulseId, "early");
        else {
          clock.move(60 * minute);
          await sealPulse(deps, scope, pulseId, "due");
          clock.move(-60 * minute);
        }
      }
      seen[pulse.state === "open" ? "open" : pulse.state === "sealed" ? "sealed" : "planned"]++;
      seen.answers += one.acked.size;
      await countsAll(deps, pulseId, one);
    }
    // A pulse that was planned but not yet told may be open: its key stays. Every other key is gone.
    const open = await database.asOwner((tx) =>
      tx.selectFrom("open_pulse").select(["tenant_id", "pulse_id", "box_id"]).execute(),
    );
    expect((await deps.keyStore.list()).map((key) => key.name).toSorted()).toEqual(
      open.map((row) => boxNameOf(tenantScope(row.tenant_id), row.pulse_id, row.box_id)).toSorted(),
    );
    expect(open.filter((row) => told.has(row.pulse_id))).toEqual([]);
    await database.close();
    return seen;
  }
  // Keys without a row are kept for ten minutes, because their opening may still be under way.
  const afterAnHour = () => new Date(Date.now() + 60 * minute);

  async function holdsAll(
    deps: Deps,
    pulseId: string,
    one: Told,
    row: NonNullable<Awaited<ReturnType<typeof openRowOf>>>,
  ) {
    const key = await deps.keyStore.get(boxNameOf(tenantScope(one.tenantId), pulseId, row.box_id));
    if (key === null) throw new Error("an open row without its key");
    const box = boxOf(key, deps.chance);
    for (const [ballotId, revision] of one.acked) {
      const at = box.placeOf(ballotId);
      const stored = row.ballots[at];
      if (stored === undefined) throw new Error("an acknowledged answer is lost");
      const sheet = JSON.parse(box.unlock(at, stored)) as { revision: number; answers: { clarity: number } };
      expect(sheet.revision).toBeGreaterThanOrEqual(revision);
      expect(sheet.answers.clarity).toBe(one.tried.get(ballotId)?.get(sheet.revision));
    }
  }

  async function countsAll(deps: Deps, pulseId: string, one: Told) {
    const { pulse, questions } = await keptOf(deps, tenantScope(one.tenantId), pulseId);
    const question = questions[0];
    if (pulse.state !== "sealed") {
      expect([pulse.state, one.acked.size]).toEqual(["planned", 0]);
      return;
    }
    if (!pulse.released) {
      expect(one.acked.size).toBeLessThan(pulse.k);
      expect(question).toMatchObject({ shown: false, n: null, counts: null });
      return;
    }
    expect(question?.n).toBeGreaterThanOrEqual(one.acked.size);
    expect(question?.n).toBeLessThanOrEqual(one.tried.size);
    expect(pulse.answered).toBe(question?.n);
    expect(question?.counts?.reduce((sum, count) => sum + count, 0)).toBe(question?.n);
    if (one.sealed) {
      // Closed before the crash: everybody's last answer, exactly.
      const last = [...one.tried.values()].map((values) => values.get(3));
      expect(one.acked.size).toBe(crashCasters);
      expect(question?.counts).toEqual([1, 2, 3, 4, 5].map((value) => last.filter((given) => given === value).length));
    }
  }

  test(
    `at ${kills} random moments under load no acknowledged answer is lost and no close is half done`,
    async () => {
      const sums = { answers: 0, open: 0, sealed: 0, planned: 0 };
      for (let kill = 0; kill < kills; kill++) {
        const told = await crashed(async (journal) => {
          // Some moments while everything still opens, most of them once answers come in.
          await working(journal, kill % 4 === 3 ? "start" : "ack");
          await pause(Math.random() * 2000);
        });
        const seen = await examine(told);
        for (const what of ["answers", "open", "sealed", "planned"] as const) sums[what] += seen[what];
      }
      console.log(
        `crash on ${name}: ${kills} kills, ${sums.answers} acknowledged answers kept; at the kill ${sums.open} pulses open, ${sums.sealed} closed, ${sums.planned} planned`,
      );
      expect(sums.answers).toBeGreaterThan(0);
      expect(sums.open).toBeGreaterThan(0);
    },
    60_000 + kills * 20_000,
  );

  test("between the close's commit and the key's removal: the result stands and the next sweep removes the key", async () => {
    const told = await crashed(() => new Promise(() => undefined), true);
    const database = await place.open();
    const deps = depsAround(database.db, keys, standingClock(noon));
    const states = await Promise.all(
      [...told].map(async ([pulseId, one]) => {
        const scope = tenantScope(one.tenantId);
        const hasKey = (await deps.keyStore.list()).some((key) => key.name.includes(pulseId));
        return [(await keptOf(deps, scope, pulseId)).pulse.state, hasKey] as const;
      }),
    );
    expect(states).toContainEqual(["sealed", true]);
    await database.close();
    await examine(told);
  }, 300_000);
});
