import { LRUCache } from "lru-cache";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { lookAtPulse } from "./pulseLook.ts";

export type PublicKey = { readonly publicKey: string; readonly fingerprint: string };

/** A key that was found answers from memory; it never changes. */
const REMEMBER_MS = 60_000;
const held = new WeakMap<Deps, LRUCache<string, PublicKey>>();
const heldBy = (deps: Deps): LRUCache<string, PublicKey> => {
  const known = held.get(deps) ?? new LRUCache<string, PublicKey>({ max: 5000, ttl: REMEMBER_MS });
  held.set(deps, known);
  return known;
};

/**
 * The public key of a pulse that has opened, null when it has none. Whoever asks is not signed in, and must not be, so
 * neither a person nor an address is counted.
 * @throws Refusal busy
 */
export async function publicKeyFor(deps: Deps, scope: TenantScope, pulseId: string): Promise<PublicKey | null> {
  const keys = heldBy(deps);
  const name = `${scope.tenantId}.${pulseId}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const pulse = await lookAtPulse(deps, scope, pulseId);
  // Not opened yet: it may be at any moment, so that is not remembered.
  if (pulse === null || pulse.publicKey === null || pulse.fingerprint === null) return null;
  const found = { publicKey: pulse.publicKey, fingerprint: pulse.fingerprint };
  keys.set(name, found);
  return found;
}
