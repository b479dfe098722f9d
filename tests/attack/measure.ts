import { join } from "node:path";
import type { Chance } from "../../api/platform/chance.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { depsAround, noon, standingClock, type TestDatabase } from "../support/pulseFixture.ts";
import { filesBelow, findBytes, type Hit, type Secret } from "./byteSearch.ts";
import type { Disk } from "./disks.ts";
import { type Dump, dumpOf } from "./dump.ts";
import { byFilesAlone, casesOf, type Evidence } from "./evidence.ts";
import { type Read, readFiles } from "./fileReader.ts";
import { scoreOf } from "./linker.ts";
import { plant, plantedOnly, withoutPlanted } from "./planted.ts";
import { keysIn, type Observed, observedVoting } from "./votes.ts";

/** What one voting left for an attacker: dumps after each round and after the close, and what files tell. */
export type Spoils = {
  readonly size: number;
  readonly seen: Observed;
  readonly after: Observed;
  /** null where the files are out of reach. */
  readonly files: Files | null;
};

export type Files = {
  /** From a copy while all pulses are open: the product's maps, and the planted rows. */
  readonly maps: Read;
  readonly rows: Read;
  /** From a copy after they are all closed, the key folder included. */
  readonly after: Read;
  readonly readable: readonly Hit[];
  readonly megabytes: number;
};

/** Everybody answers, the files are copied, every pulse is closed, the files are copied again. Keys lie in `folder`/keys. */
export async function spoilsOf(
  disk: Disk,
  database: TestDatabase,
  folder: string,
  wish: { pulses: number; size: number; plan?: Chance; progress?: (done: string) => void },
): Promise<Spoils> {
  const keyFolder = join(folder, "keys");
  const deps = depsAround(database.db, keyFolder, standingClock(noon));
  const planted = await plant(database);
  const { votings, ...seen } = await observedVoting(deps, database, { ...wish, planted, everyRound: true });
  const copied = disk.copy === null ? null : await disk.copy(folder);
  const open = copied === null ? null : { maps: readFiles(copied, "maps"), rows: readFiles(copied, "rows") };

  for (const { scope, pulseId } of votings) await sealPulse(deps, scope, pulseId, "early");
  // Whoever restores backups has every earlier state beside the present one.
  const dumps = [...seen.dumps, await dumpOf(database)];
  const after = { dumps, keys: await keysIn(deps), truth: seen.truth };
  wish.progress?.("all pulses closed");
  const left = disk.copy === null ? [] : [...(await disk.copy(folder)), ...(await filesBelow(keyFolder))];
  const files = open && {
    ...open,
    after: readFiles(left, "maps"),
    readable: findBytes(unlockedForms(seen.keys), left),
    megabytes: Math.round(left.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6),
  };
  return { size: wish.size, seen, after, files };
}

/** The keys themselves, and how every answer sheet begins once it is unlocked. */
const unlockedForms = (keys: ReadonlyMap<string, Uint8Array>): Secret[] => [
  ...[...keys.values()].map((bytes, index) => ({ name: `box key ${index}`, bytes })),
  { name: "an answer sheet in the clear", bytes: Buffer.from('{"revision":') },
];

/**
 * The share of people who are named right, by what the attacker has.
 * @throws RangeError when a person who answered is missing, so that nobody is left out of a share
 */
export function sharesOf({ size, seen, after, files }: Spoils) {
  const last = seen.dumps.slice(-1);
  const half = seen.dumps.slice(size / 2 - 1, size / 2);
  const share = (
    evidence: Evidence,
    part: (dump: Dump) => Dump,
    { answered = size, alone = false }: { answered?: number; alone?: boolean } = {},
  ): number => {
    const cases = casesOf({ ...evidence, dumps: evidence.dumps.map(part) });
    const score = scoreOf(alone ? cases.map(byFilesAlone) : cases, seen.truth);
    if (score.people !== seen.truth.size * answered) throw new RangeError(`${score.people} people were looked at`);
    return score.share;
  };
  const { keys } = seen;
  return {
    oneDump: () => share({ dumps: last, keys }, withoutPlanted),
    halfDump: () => share({ dumps: half, keys }, withoutPlanted, { answered: size / 2 }),
    plantedDump: () => share({ dumps: last, keys }, plantedOnly),
    everyDump: () => share({ dumps: seen.dumps, keys }, withoutPlanted),
    /** With the order that the files show, where they could be read. */
    afterAll: () => share({ ...after, ...(files && { written: files.after.written }) }, withoutPlanted),
    files: files && {
      open: () => share({ dumps: last, keys, written: files.maps.written }, withoutPlanted, { alone: true }),
      planted: () => share({ dumps: last, keys, written: files.rows.written }, plantedOnly, { alone: true }),
      /** What the close took away: the files after it, with the keys of before. */
      afterWithOldKeys: () =>
        share({ dumps: last, keys, written: files.after.written }, withoutPlanted, { alone: true }),
    },
  };
}
