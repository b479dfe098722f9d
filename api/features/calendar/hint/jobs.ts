import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { tenantId } from "../../../../src/contract/ids.ts";
import type { Deps } from "../../../platform/deps.ts";
import { tenantScope } from "../../../tenancy/scope.ts";
import { secretHash } from "../mailbox/reads.ts";
import { subscribersOf } from "./reads.ts";
import { type Hint, storeHints } from "./writes.ts";

/** What is read of a notification; all else in it is left alone. */
const entrySchema = z.object({
  subscriptionId: z.string().regex(/^[\w.-]{1,200}$/),
  clientState: z.string().max(128),
  tenantId,
  lifecycleEvent: z.string().max(100).nullish(),
});
type Entry = z.output<typeof entrySchema>;

const lifecycle: Readonly<Record<string, Hint>> = {
  reauthorizationRequired: "reauthorize",
  subscriptionRemoved: "removed",
  missed: "missed",
};

/**
 * Stores what a delivery of Microsoft Graph hints at, and does nothing else: what really changed is read later. What names
 * no subscription of ours, or not its secret, or not its organisation, is dropped and counted; nothing of it is logged.
 * @param unproved called where nothing of it counts: it holds the delivery against its address, and throws where there were
 *   too many. Whatever comes from there with a secret of ours is taken all the same
 * @throws whatever the database throws: then Graph delivers it again
 */
export async function takeHints(deps: Deps, entries: readonly unknown[], unproved: () => Promise<void>): Promise<void> {
  const dropped = { malformed: 0, unknown: 0, secret: 0, tenant: 0 };
  const told: Entry[] = [];
  for (const entry of entries) {
    const { data } = entrySchema.safeParse(entry);
    if (data === undefined) dropped.malformed++;
    else told.push(data);
  }
  const ids = [...new Set(told.map((one) => one.subscriptionId))];
  const owners = ids.length === 0 ? [] : await deps.db.acrossTenants((tx) => subscribersOf(tx, ids));
  const byTenant = new Map<string, Map<string, Set<Hint>>>();
  for (const one of told) {
    const owner = owners.find((each) => each.subscription_id === one.subscriptionId);
    if (owner === undefined) dropped.unknown++;
    else if (!isSame(owner.client_state, secretHash(one.clientState))) dropped.secret++;
    else if (owner.tenant_id !== one.tenantId) dropped.tenant++;
    else {
      const people = byTenant.get(owner.tenant_id) ?? new Map<string, Set<Hint>>();
      byTenant.set(owner.tenant_id, people);
      const hints = people.get(owner.person_id) ?? new Set<Hint>();
      people.set(owner.person_id, hints);
      // An event of a kind that is not known yet may be about anything: reading is never wrong.
      hints.add(one.lifecycleEvent ? (lifecycle[one.lifecycleEvent] ?? "missed") : "changed");
    }
  }
  if (byTenant.size === 0) await unproved();
  for (const [tenant, hints] of byTenant) {
    const scope = tenantScope(tenant);
    const now = deps.clock.now();
    await deps.db.inTenant(scope, (tx) => storeHints(tx, scope, hints, now));
  }
  if (Object.values(dropped).some((count) => count > 0)) deps.log("hints-dropped", dropped);
}

const isSame = (stored: string | null, given: string): boolean =>
  stored !== null && stored.length === given.length && timingSafeEqual(Buffer.from(stored), Buffer.from(given));
