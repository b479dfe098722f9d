import { appendFileSync } from "node:fs";
import { systemChance } from "../../api/platform/chance.ts";
import { openPglite } from "../../api/platform/db/pglite.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Deps } from "../../api/platform/deps.ts";
import type { KeyStore } from "../../api/platform/keyStore.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import {
  depsAround,
  noon,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
} from "../support/pulseFixture.ts";

/**
 * A server under load, as a process of its own that its parent kills. Every line it appends to `journal` tells what it
 * has told its callers: `try` before a ballot leaves, `ack` after it was acknowledged, `sealed` after a close returned.
 */
export type CrashOrder = {
  readonly folder: string | null;
  readonly url: string | null;
  readonly keys: string;
  readonly journal: string;
  /** Dies by its own hand when the first seal is committed and its box key is about to be removed. */
  readonly dieBeforeKeyRemoval: boolean;
};

export const crashCasters = 7;

async function load(order: CrashOrder): Promise<never> {
  const db = order.url === null ? await openPglite(order.folder) : await openPostgres(order.url, null, 4);
  const around = depsAround(db, order.keys, standingClock(noon));
  const closing = new Set<string>();
  const deps = order.dieBeforeKeyRemoval ? { ...around, keyStore: deadly(around.keyStore, closing) } : around;
  const say = (...words: (string | number)[]) => appendFileSync(order.journal, `${words.join(" ")}\n`);
  say("start");
  const lane = async () => {
    for (;;) await onePulse(deps, say, closing);
  };
  const sweeping = async () => {
    for (;;) {
      await sweep(deps);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all([lane(), lane(), lane(), sweeping()]);
  throw new Error("the load has no end");
}

/** The real store, but this process ends at once where the key of a pulse being closed would go. */
const deadly = (store: KeyStore, closing: ReadonlySet<string>): KeyStore => ({
  ...store,
  remove: async (name) => {
    // An opening that lost against the sweep removes its own key: not the moment meant here.
    if (!closing.has(name.split(".")[1] ?? "")) return store.remove(name);
    process.kill(process.pid, "SIGKILL");
    // The signal is on its way; nothing may happen after it.
    await new Promise(() => undefined);
  },
});

async function onePulse(deps: Deps, say: (...words: (string | number)[]) => void, closing: Set<string>): Promise<void> {
  const meeting = await planMeeting(deps, { size: crashCasters + 1 });
  const { scope } = meeting;
  const pulseId = await planPulse(deps, meeting);
  say("plan", scope.tenantId, pulseId);
  await openPulse(deps, scope, pulseId);
  const key = await privateKeyOf(deps, scope, pulseId);
  await Promise.all(
    meeting.people.slice(0, crashCasters).map(async (person) => {
      await signPaper(deps, scope, person, pulseId, randomBlinded());
      const ballot = signedBallot(key, scope, pulseId);
      for (let revision = 1; revision <= 3; revision++) {
        const value = 1 + systemChance.below(5);
        say("try", pulseId, ballot.ballotId, revision, value);
        await castBallot(deps, scope, pulseId, ballot.ballotId, ballot.cast(revision, { clarity: value }));
        say("ack", pulseId, ballot.ballotId, revision, value);
      }
    }),
  );
  closing.add(pulseId);
  await sealPulse(deps, scope, pulseId, "early");
  say("sealed", pulseId);
}

if (import.meta.main) await load(JSON.parse(process.argv[2] ?? "{}") as CrashOrder);
