import type { KeyObject } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { publicKeyOf, refusals } from "./openRow.ts";
import { lookAtPulse } from "./pulseLook.ts";

/** What a pulse that is not open says to a ballot. Its key outlives the seal, so that a valid late one hears `sealed`. */
export type ClosedPulse = { readonly publicKey: KeyObject | null; readonly refusal: "not-open" | "sealed" | "void" };

const UNKNOWN_MS = 60_000;
const remembered = new WeakMap<Deps, LRUCache<string, ClosedPulse | "unknown">>();
const cacheOf = (deps: Deps): LRUCache<string, ClosedPulse | "unknown"> => {
  const known = remembered.get(deps);
  if (known !== undefined) return known;
  const fresh = new LRUCache<string, ClosedPulse | "unknown">({ max: 5000 });
  remembered.set(deps, fresh);
  return fresh;
};
const nameOf = (scope: TenantScope, pulseId: string): string => `${scope.tenantId}.${pulseId}`;

/**
 * What is known already without asking the database, or null. The ballot route asks for no sign-in: whoever sends to
 * pulses that are closed or were never there costs nothing but this.
 * @throws Refusal not-found
 */
export function knownClosed(deps: Deps, scope: TenantScope, pulseId: string): ClosedPulse | null {
  const known = cacheOf(deps).get(nameOf(scope, pulseId)) ?? null;
  if (known === "unknown") throw new Refusal("not-found");
  return known;
}

/**
 * What a pulse says that is not open; null for one that is.
 * @throws Refusal not-found, wrong-mode for a pulse that takes no ballots, busy
 */
export async function closedPulseOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<ClosedPulse | null> {
  const pulse = await lookAtPulse(deps, scope, pulseId);
  const cache = cacheOf(deps);
  const name = nameOf(scope, pulseId);
  if (pulse === null) {
    cache.set(name, "unknown", { ttl: UNKNOWN_MS });
    throw new Refusal("not-found");
  }
  if (pulse.mode === "open") throw new Refusal("wrong-mode");
  if (pulse.state === "open") return null;
  const publicKey = pulse.publicKey === null ? null : publicKeyOf(pulse.publicKey);
  const closed: ClosedPulse = { publicKey, refusal: refusals[pulse.state] };
  // These two never change; one that is planned may open at any moment, on any server.
  if (pulse.state === "sealed" || pulse.state === "void") cache.set(name, closed);
  return closed;
}
