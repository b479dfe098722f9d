import type { Deps } from "../../platform/deps.ts";
import { tenantsWithDue } from "../../platform/outbox.ts";
import { type TenantScope, tenantScope } from "../../tenancy/scope.ts";
import { claimAndJudge, isStillWanted } from "./judge/writes.ts";
import { workOut } from "./plan/jobs.ts";
import { LATE_MS } from "./plan/rules.ts";
import { handOver, logFailure, quietly, remindAgain } from "./send/jobs.ts";
import { aroundOf } from "./send/reads.ts";
import { memoryOf, type Waiting } from "./send/way/jobs.ts";

/** Rows in one transaction: a worker that dies leaves no more than these unsent. */
const BATCH = 50;
/** Batches of one organisation in one round, so that no other waits for it. */
const BATCHES_PER_ROUND = 200;

/** A service that takes a few a second is waited for so long within one round. */
const ROUND_MS = 15_000;

/**
 * Plans and sends everything that is due, in any organisation. Idempotent; two at once share the work, late or twice it
 * sends nothing that has passed and nothing again.
 * @param pause waits so many milliseconds for a service that is full; null: what it would not take waits for another round
 * @returns how many organisations failed; they are tried again
 */
export async function sendDue(
  deps: Deps,
  pause: ((ms: number) => Promise<void>) | null = null,
): Promise<{ failed: number }> {
  try {
    return await sendRound(deps, pause);
  } finally {
    logFailure(deps);
  }
}

async function sendRound(deps: Deps, pause: ((ms: number) => Promise<void>) | null): Promise<{ failed: number }> {
  await sendWaiting(deps);
  const failed = await sendEverywhere(deps);
  const end = deps.clock.now().getTime() + ROUND_MS;
  for (;;) {
    const next = Math.min(...memoryOf(deps).waiting.map(({ until }) => until.getTime()));
    if (pause === null || next > end) return { failed };
    await pause(Math.max(0, next - deps.clock.now().getTime()));
    await sendWaiting(deps);
  }
}

async function sendEverywhere(deps: Deps): Promise<number> {
  let failed = 0;
  for (const tenantId of await tenantsWithDue(deps.db, deps.clock.now())) {
    try {
      await sendIn(deps, tenantScope(tenantId));
    } catch (error) {
      failed++;
      const { name = "unknown", code = "" } = error as { name?: string; code?: string };
      deps.log("messages-failed", { error: String(name), code: String(code) });
    }
  }
  return failed;
}

async function sendIn(deps: Deps, scope: TenantScope): Promise<void> {
  for (let batch = 0; batch < BATCHES_PER_ROUND; batch++) {
    const claimed = await deps.db.inTenant(scope, (tx) => claimAndJudge(tx, deps, scope, BATCH));
    if (claimed === null) return;
    for (const plan of claimed.plans) await workOut(deps, scope, plan);
    await handOver(deps, scope, claimed.around, claimed.outgoing);
  }
}

/** Reminders that met a full service, in memory: sent when it has room again, unless their time or their reason has passed. */
async function sendWaiting(deps: Deps): Promise<void> {
  const memory = memoryOf(deps);
  const now = deps.clock.now();
  const due = memory.waiting.filter(({ until }) => until <= now);
  memory.waiting = memory.waiting.filter(({ until }) => until > now);
  let dropped = false;
  for (const one of due) {
    const again = await quietly(deps, () => sendWaitingOne(deps, one, now));
    if (again === "over") dropped = true;
    else if (again !== null) memory.waiting.push({ ...one, until: again });
  }
  // Of nobody in particular: how many there were would be how many had not answered.
  if (dropped) deps.log("message-dropped", { kind: "reminder", reason: "throttled" });
}

async function sendWaitingOne(deps: Deps, one: Waiting, now: Date): Promise<Date | "over" | null> {
  const { scope, message } = one;
  const dueAt = message.row.due_at ?? now;
  if (now.getTime() - dueAt.getTime() > LATE_MS) return "over";
  const around = await deps.db.inTenant(scope, (tx) => aroundOf(tx, scope, [message.row]));
  const meeting = around.meetings.get(message.row.subject_id);
  const asking = around.askings.get(message.row.pulse_id ?? "");
  if (meeting === undefined || asking === undefined) return null;
  const fresh = { ...message, meeting, asking };
  if (!isStillWanted(deps, around, fresh)) return null;
  return remindAgain(deps, around, { ...one, message: fresh });
}
