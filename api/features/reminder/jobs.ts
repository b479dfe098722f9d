import type { Deps } from "../../platform/deps.ts";
import { tenantsWithDue } from "../../platform/outbox.ts";
import { type TenantScope, tenantScope } from "../../tenancy/scope.ts";
import { claimAndJudge, isStillWanted } from "./judge/writes.ts";
import { workOut } from "./plan/jobs.ts";
import {
  handOver,
  handOverChanges,
  handOverReminders,
  isTooLate,
  type Left,
  quietly,
  remindAgain,
  sayWhatWas,
} from "./send/jobs.ts";
import { aroundOf } from "./send/reads.ts";
import { memoryOf, type Waiting } from "./send/way/jobs.ts";

/** Rows in one transaction: a worker that dies leaves no more than these unsent. */
const BATCH = 50;
/** Batches of one organisation in one round, so that no other waits for it. */
const BATCHES_PER_ROUND = 200;

/** A service that takes a few a second is waited for so long after one round. */
const ROUND_MS = 15_000;

type Pause = ((ms: number) => Promise<void>) | null;
/** `changes` and `reminders` are done after the round, and never throw. */
type Begun = {
  readonly failed: number;
  readonly changes: () => Promise<void>;
  readonly reminders: (pause: Pause) => Promise<void>;
};

/**
 * Plans and sends everything that is due, in any organisation. Idempotent; two at once share the work, late or twice it
 * sends nothing that has passed and nothing again.
 * @param pause waits so many milliseconds for a service that is full; null: what it would not take waits for another round
 * @returns how many organisations failed; they are tried again
 */
export async function sendDue(deps: Deps, pause: Pause = null): Promise<{ failed: number }> {
  const { failed, changes, reminders } = await beginDue(deps);
  await changes();
  await reminders(pause);
  return { failed };
}

/**
 * The same, over when every card that is new has been handed over and every row is written that does not depend on
 * answers. Changes of cards go out after that, and reminders beside them, each one round's after another's: how long they
 * take would tell how many there are, so no round is longer for them, no later one begins later, and no card waits for them.
 * @returns how many organisations failed; they are tried again
 */
export async function roundDue(deps: Deps, pause: Pause): Promise<{ failed: number }> {
  const { failed, changes, reminders } = await beginDue(deps);
  const memory = memoryOf(deps);
  memory.changing = memory.changing.then(changes);
  memory.goingOut = memory.goingOut.then(() => reminders(pause));
  return { failed };
}

/** Resolves when what rounds have left to go out has gone out. */
export async function allGoneOut(deps: Deps): Promise<void> {
  const { changing, goingOut } = memoryOf(deps);
  await Promise.all([changing, goingOut]);
}

async function beginDue(deps: Deps): Promise<Begun> {
  // Of the round before: said when it ended, it would say how long its reminders took.
  sayWhatWas(deps);
  const left: Left[] = [];
  const failed = await sendEverywhere(deps, left);
  return {
    failed,
    changes: async () => {
      for (const one of left) await handOverChanges(one);
    },
    reminders: (pause) => goOut(deps, left, pause),
  };
}

async function goOut(deps: Deps, left: readonly Left[], pause: Pause): Promise<void> {
  await sendWaiting(deps);
  for (const one of left) await handOverReminders(one);
  const end = deps.clock.now().getTime() + ROUND_MS;
  for (;;) {
    const next = Math.min(...memoryOf(deps).waiting.map(({ until }) => until.getTime()));
    if (pause === null || next > end) return;
    await pause(Math.max(0, next - deps.clock.now().getTime()));
    await sendWaiting(deps);
  }
}

async function sendEverywhere(deps: Deps, left: Left[]): Promise<number> {
  let failed = 0;
  for (const tenantId of await tenantsWithDue(deps.db, deps.clock.now())) {
    try {
      await sendIn(deps, tenantScope(tenantId), left);
    } catch (error) {
      failed++;
      const { name = "unknown", code = "" } = error as { name?: string; code?: string };
      deps.log("messages-failed", { error: String(name), code: String(code) });
    }
  }
  return failed;
}

async function sendIn(deps: Deps, scope: TenantScope, left: Left[]): Promise<void> {
  for (let batch = 0; batch < BATCHES_PER_ROUND; batch++) {
    const claimed = await deps.db.inTenant(scope, (tx) => claimAndJudge(tx, deps, scope, BATCH));
    if (claimed === null) return;
    for (const plan of claimed.plans) await workOut(deps, scope, plan);
    const one = await handOver(deps, scope, claimed.around, claimed.outgoing);
    if (one !== null) left.push(one);
  }
}

/** Reminders that met a full service, in memory: sent when it has room again, unless their time or their reason has passed. */
async function sendWaiting(deps: Deps): Promise<void> {
  const memory = memoryOf(deps);
  const now = deps.clock.now();
  const due = memory.waiting.filter(({ until }) => until <= now);
  memory.waiting = memory.waiting.filter(({ until }) => until > now);
  for (const one of due) {
    const again = await quietly(deps, () => sendWaitingOne(deps, one, now));
    if (again === "over") memory.isOver = true;
    else if (again !== null) memory.waiting.push({ ...one, until: again });
  }
}

async function sendWaitingOne(deps: Deps, one: Waiting, now: Date): Promise<Date | "over" | null> {
  const { scope, message } = one;
  if (isTooLate(message, now)) return "over";
  const around = await deps.db.inTenant(scope, (tx) => aroundOf(tx, scope, [message.row]));
  const meeting = around.meetings.get(message.row.subject_id);
  const asking = around.askings.get(message.row.pulse_id ?? "");
  if (meeting === undefined || asking === undefined) return null;
  const fresh = { ...message, meeting, asking };
  if (!isStillWanted(deps, around, fresh)) return null;
  return remindAgain(deps, around, { ...one, message: fresh });
}
