import type { Deps } from "../../platform/deps.ts";
import { tenantScope } from "../../tenancy/scope.ts";
import { readGroup } from "./group/jobs.ts";
import { dueGroups } from "./group/reads.ts";
import { keepMailbox } from "./keep/jobs.ts";
import { dueMailboxes } from "./mailbox/reads.ts";
import { syncMailbox } from "./sync/jobs.ts";

/** Mailboxes of one round; what is left is due in the next. */
const PER_ROUND = 200;
/** As many as Graph lets one application read from at a time. */
const AT_ONCE = 4;

type Rounds = { done: number; later: number; failed: number };

/**
 * Reads every calendar that is due, of any organisation: hinted at, or not read for a while. Idempotent; safe when two run
 * at once, late or twice, and after days away one round catches up. One calendar that fails keeps no other from its turn.
 */
export async function syncDue(deps: Deps): Promise<Rounds> {
  const { graph } = deps;
  const rounds: Rounds = { done: 0, later: 0, failed: 0 };
  if (graph === null) return rounds;
  const now = deps.clock.now();
  const due = await deps.db.acrossTenants((tx) => dueMailboxes(tx, "sync", now, PER_ROUND));
  await each(deps, due, "calendar-sync-failed", rounds, async (row) => {
    const synced = await syncMailbox(deps, graph, tenantScope(row.tenant_id), row.person_id);
    if (synced === "later") rounds.later++;
    else if (synced !== "not-due") rounds.done++;
  });
  return rounds;
}

/** Looks after every group and every subscription that is due. As `syncDue` in all else. */
export async function keepSubscriptions(deps: Deps): Promise<Rounds> {
  const { graph } = deps;
  const rounds: Rounds = { done: 0, later: 0, failed: 0 };
  if (graph === null) return rounds;
  const now = deps.clock.now();
  const groups = await deps.db.acrossTenants((tx) => dueGroups(tx, now));
  await each(deps, groups, "calendar-group-failed", rounds, (row) =>
    readGroup(deps, graph, tenantScope(row.tenant_id)),
  );
  const due = await deps.db.acrossTenants((tx) => dueMailboxes(tx, "keep", now, PER_ROUND));
  await each(deps, due, "calendar-keep-failed", rounds, async (row) => {
    const kept = await keepMailbox(deps, graph, tenantScope(row.tenant_id), row.person_id);
    if (kept === "later") rounds.later++;
    else if (kept !== "not-due") rounds.done++;
  });
  return rounds;
}

async function each<Row>(
  deps: Deps,
  rows: readonly Row[],
  failed: string,
  rounds: Rounds,
  work: (row: Row) => Promise<void>,
): Promise<void> {
  const left = [...rows];
  const worker = async () => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      try {
        await work(row);
      } catch (error) {
        // Its lease runs out, and it is due again then.
        rounds.failed++;
        const { name = "unknown", code = "" } = error as { name?: string; code?: string };
        deps.log(failed, { error: String(name), code: String(code) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
