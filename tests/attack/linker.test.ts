import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openPulse } from "../../api/privacy/open.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { depsAround, noon, standingClock, type TestDatabase, temporaryFolder } from "../support/pulseFixture.ts";
import { embeddedDisk, serverDisk } from "./disks.ts";
import { dumpOf } from "./dump.ts";
import { bestPairing, chanceRange } from "./linker.ts";
import { type Spoils, sharesOf, spoilsOf } from "./measure.ts";
import { withoutPlanted } from "./planted.ts";
import { observedVoting } from "./votes.ts";

/** The quick form; `npm run attack` has the power that the promise is stated with. */
const pulses = 60;
const size = 8;
// Wider than in the full form, because this runs with every test run and chance alone must not fail it.
const chance = chanceRange(pulses, size, 0.99999);

const disks = [embeddedDisk, ...inject("postgresLegs").slice(0, 1).map(serverDisk)];

describe.each(disks.map((disk) => [disk.name, disk] as const))("linking people to ballots on %s", (name, disk) => {
  let database: TestDatabase;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let spoils: Spoils;
  let shares: ReturnType<typeof sharesOf>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    database = await disk.open(folder.path);
    spoils = await spoilsOf(disk, database, folder.path, { pulses, size });
    shares = sharesOf(spoils);
    // Half a minute on a quiet machine.
  }, 600_000);
  afterAll(async () => {
    await database.close();
    await folder.remove();
  });

  const report = (what: string, share: number) =>
    console.log(`attack on ${name}, ${pulses} pulses of ${size}: ${what} ${share.toFixed(3)} (chance ${1 / size})`);

  test("one dump while open, with the box keys, is worth no more than a guess", () => {
    const share = shares.oneDump();
    report("one dump while open", share);
    expect(share).toBeLessThanOrEqual(chance.high);
    expect(share).toBeGreaterThanOrEqual(chance.low);
  });

  test("nor is a dump taken when half have answered, among those who have", () => {
    const share = shares.halfDump();
    report("one dump when half have answered (chance 0.25)", share);
    expect(share).toBeLessThanOrEqual(chanceRange(pulses, size / 2, 0.99999).high);
  });

  test("the same program links people where each paper and each ballot has a row of its own", () => {
    const share = shares.plantedDump();
    report("one dump of the planted design", share);
    expect(share).toBeGreaterThan(0.8);
  });

  test("everything kept after the close, earlier states and files included, is worth no more than a guess", () => {
    expect(spoils.after.keys.size).toBe(0);
    const share = shares.afterAll();
    report("all dumps and the files, after the close,", share);
    expect(share).toBeLessThanOrEqual(chance.high);
    expect(share).toBeGreaterThanOrEqual(chance.low);
  });

  test("repeated dumps while open, with the keys, do link people: known, told, and measured here", () => {
    const share = shares.everyDump();
    report("a dump after every answer, while open,", share);
    expect(share).toBeGreaterThan(0.8);
  });

  // Somebody else's server shows nobody its files.
  describe.runIf(disk.copy !== null)("with a copy of the files", () => {
    const read = () => {
      if (spoils.files === null || shares.files === null) throw new Error("no files were copied");
      return { files: spoils.files, share: shares.files };
    };

    test("one copy while open, with the keys, does link people: known, told, and measured here", () => {
      const { files, share } = read();
      report(`one copy of the files while open, ${files.maps.states} states,`, share.open());
      // That it links is no failure and no promise. That the reader can see is shown by the planted design alone.
      const planted = share.planted();
      report(`one copy of the planted design's files, ${files.rows.states} rows,`, planted);
      expect(planted).toBeGreaterThan(0.8);
    });

    test("after the close no box key and no answer stands in them, and only the keys that are gone keep them shut", () => {
      const { files, share } = read();
      expect(files.readable).toEqual([]);
      // The log still holds the places of papers and ballots in their order; without keys they belong to nobody.
      const reopened = share.afterWithOldKeys();
      report(`files after the close (${files.megabytes} MB) with the keys of before`, reopened);
      expect(reopened).toBeGreaterThan(0.8);
    });
  });

  test("while people answer no table changes but the open rows", () => {
    const bare = spoils.seen.dumps.map(withoutPlanted);
    for (const dump of bare.slice(1)) {
      const changed = Object.keys(dump).filter(
        (table) => JSON.stringify(dump[table]) !== JSON.stringify(bare[0]?.[table]),
      );
      expect(changed).toEqual(["open_pulse"]);
    }
  });

  test("ballots and papers of one pulse have one length each, and stand in the order of their random places", () => {
    for (const row of spoils.seen.dumps.at(-1)?.open_pulse ?? [])
      for (const column of ["papers", "ballots"]) {
        const entries = Object.entries(row.values[column] as Record<string, string>);
        expect(new Set(entries.map(([place, locked]) => `${place.length} ${locked.length}`)).size).toBe(1);
        const places = entries.map(([place]) => place);
        expect(places).toEqual(places.toSorted());
      }
  });

  test("a backup taken while open and restored without keys opens nothing: its pulses end void", async () => {
    const clock = standingClock(noon);
    const deps = depsAround(database.db, join(folder.path, "keys"), clock);
    const found = await observedVoting(deps, database, {
      pulses: 2,
      size,
      planted: { paper: async () => undefined, ballot: async () => undefined },
      everyRound: false,
    });
    for (const { name: key } of await deps.keyStore.list()) await deps.keyStore.remove(key);
    clock.move(3_600_000);
    const restarted = { ...deps };
    expect((await sweep(restarted)).failed).toBe(0);
    for (const { scope, pulseId } of found.votings)
      expect(await openPulse(restarted, scope, pulseId)).toBe("not-planned");
    const dump = await dumpOf(database);
    expect(dump.open_pulse).toEqual([]);
    const states = found.votings.map(
      ({ pulseId }) => dump.pulse?.find((row) => row.values.pulse_id === pulseId)?.values.state,
    );
    expect(states).toEqual(["void", "void"]);
  });
});

test("the pairing found is the best of all", () => {
  const permutations = (items: number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) => permutations(items.filter((one) => one !== item)).map((rest) => [item, ...rest]));
  for (let round = 0; round < 20; round++) {
    const scores = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => Math.random()));
    const sum = (pairing: number[]) => pairing.reduce((total, j, i) => total + (scores[i]?.[j] ?? 0), 0);
    const best = Math.max(...permutations([0, 1, 2, 3, 4]).map(sum));
    expect(sum(bestPairing(scores))).toBeCloseTo(best, 12);
  }
});

test("the range of chance is that of a Poisson number, also where its first term is too small for a number", () => {
  expect(chanceRange(60, 8, 0.999)).toEqual({ low: 36 / 480, high: 87 / 480 });
  const wide = chanceRange(1000, 8, 0.999);
  expect(wide.high).toBeCloseTo((1000 + 3.29 * Math.sqrt(1000)) / 8000, 2);
  expect(wide.low).toBeCloseTo((1000 - 3.29 * Math.sqrt(1000)) / 8000, 2);
});
