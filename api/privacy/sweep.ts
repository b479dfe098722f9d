import { sweepRetention } from "../features/retention/jobs.ts";
import { checkCharts } from "../features/signal/jobs.ts";
import type { Deps } from "../platform/deps.ts";
import { tenantScope } from "../tenancy/scope.ts";
import { endHands } from "./hands.ts";
import { openPulse } from "./open.ts";
import { boxNameOf } from "./openRow.ts";
import { sealDue, voidPulse } from "./seal.ts";

export type Swept = { opened: number; sealed: number; voided: number; failed: number; keysRemoved: number };

/** An `after` nobody could open in this time asks about a meeting people have forgotten. */
const AFTER_OPENS_WITHIN_MS = 4 * 60 * 60_000;
/** An opening takes well under a second; a key without its row after this time belongs to nobody. */
const ORPHAN_AGE_MS = 10 * 60_000;

/**
 * Everything that is due, in any tenant: open, close, void, end the names of open hands, remove box keys whose pulse is
 * closed. Idempotent; safe when two run at once, late or twice.
 * @param wallClock the time the key store's dates are on; differs from the product's clock in the demo only
 */
export async function sweep(deps: Deps, wallClock: () => Date = () => new Date()): Promise<Swept> {
  const swept: Swept = { opened: 0, sealed: 0, voided: 0, failed: 0, keysRemoved: 0 };
  const now = deps.clock.now();
  const due = await deps.db.acrossTenants(async (tx) => ({
    // Ends first: a pulse that is closed must not wait for another to open.
    seals: await tx
      .selectFrom("open_pulse")
      .select(["tenant_id", "pulse_id"])
      .where("hands_until", "is", null)
      .where("seals_at", "<=", now)
      .execute(),
    hands: await tx
      .selectFrom("open_pulse")
      .select(["tenant_id", "pulse_id"])
      .where("hands_until", "<=", now)
      .execute(),
    opens: await tx
      .selectFrom("pulse as p")
      .innerJoin("occurrence as o", (join) =>
        join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
      )
      .select(["p.tenant_id", "p.pulse_id", "p.phase", "p.seals_at", "o.end_at", "o.state as meeting"])
      .where("p.state", "=", "planned")
      .where("p.opens_at", "<=", now)
      .orderBy("p.opens_at")
      .execute(),
  }));
  /** One pulse that fails must not keep the others, of any tenant, from their time. */
  const each = async <Row extends { pulse_id: string }>(rows: readonly Row[], work: (row: Row) => Promise<void>) => {
    for (const row of rows)
      await work(row).catch(() => {
        swept.failed++;
        deps.log("sweep-failed", { pulseId: row.pulse_id });
      });
  };
  await each(due.seals, async ({ tenant_id, pulse_id }) => {
    await sealDue(deps, tenantScope(tenant_id), pulse_id);
    swept.sealed++;
  });
  await each(due.hands, ({ tenant_id, pulse_id }) => endHands(deps, tenantScope(tenant_id), pulse_id));
  await each(due.opens, async (row) => {
    const scope = tenantScope(row.tenant_id);
    const tooLate =
      row.phase === "after" ? now.getTime() - row.end_at.getTime() > AFTER_OPENS_WITHIN_MS : now >= row.seals_at;
    if (tooLate || row.meeting === "cancelled") {
      await voidPulse(deps, scope, row.pulse_id, row.meeting === "cancelled" ? "cancelled" : "missed");
      swept.voided++;
    } else if ((await openPulse(deps, scope, row.pulse_id)) === "opened") swept.opened++;
  });
  await each(await openWithoutKey(deps), async ({ tenant_id, pulse_id }) => {
    await voidPulse(deps, tenantScope(tenant_id), pulse_id, "unreadable");
    swept.voided++;
  });
  // Compared with what is stored, not with what is open: nothing of a vote waits for it.
  await checkCharts(deps).catch(() => {
    swept.failed++;
    deps.log("sweep-failed", { check: "charts" });
  });
  swept.failed += (await sweepRetention(deps)).failed;
  swept.keysRemoved = await removeOrphanKeys(deps, wallClock());
  return swept;
}

/** Open pulses nobody can ever read again: withdrawn at once, before more people answer into nothing. */
async function openWithoutKey(deps: Deps) {
  const names = new Set((await deps.keyStore.list()).map((key) => key.name));
  const open = await deps.db.acrossTenants((tx) =>
    tx.selectFrom("open_pulse").select(["tenant_id", "pulse_id", "box_id"]).where("hands_until", "is", null).execute(),
  );
  const lost = [];
  for (const row of open) {
    const name = boxNameOf(tenantScope(row.tenant_id), row.pulse_id, row.box_id);
    // Asked again one by one: a pulse opened since the list was made has its key.
    if (!names.has(name) && (await deps.keyStore.get(name)) === null) lost.push(row);
  }
  return lost;
}

/** Repeats the key removal that a crash between a seal's commit and the removal left undone. */
async function removeOrphanKeys(deps: Deps, now: Date): Promise<number> {
  const keys = await deps.keyStore.list();
  if (keys.length === 0) return 0;
  const { open, states } = await deps.db.acrossTenants(async (tx) => ({
    open: await tx.selectFrom("open_pulse").select(["tenant_id", "pulse_id", "box_id"]).execute(),
    states: await tx
      .selectFrom("pulse")
      .select(["pulse_id", "state"])
      .where(
        "pulse_id",
        "in",
        keys.map((key) => pulseOf(key.name)),
      )
      .execute(),
  }));
  const used = new Set(open.map((row) => boxNameOf(tenantScope(row.tenant_id), row.pulse_id, row.box_id)));
  const stateOf = new Map(states.map((row) => [row.pulse_id, row.state]));
  const orphans = keys.filter(({ name, since }) => {
    if (used.has(name)) return false;
    const state = stateOf.get(pulseOf(name));
    return state === "sealed" || state === "void" || now.getTime() - since.getTime() > ORPHAN_AGE_MS;
  });
  for (const { name } of orphans) await deps.keyStore.remove(name);
  return orphans.length;
}

const pulseOf = (name: string): string => name.split(".")[1] ?? "";
