import { LRUCache } from "lru-cache";
import type { Deps } from "../platform/deps.ts";
import { type Gate, gateFor } from "../platform/gate.ts";
import type { TenantScope } from "../tenancy/scope.ts";

export type PublicKey = { readonly publicKey: string; readonly fingerprint: string };

/** A key that was found answers from memory, so who makes up ids keeps nobody from a key that others have asked for. */
const REMEMBER_MS = 60_000;
const AT_ONCE_MAX = 16;
const WAITING_MAX = 1024;

type Held = { readonly keys: LRUCache<string, PublicKey>; readonly gate: Gate };
const held = new WeakMap<Deps, Held>();
const heldBy = (deps: Deps): Held => {
  const known = held.get(deps) ?? {
    keys: new LRUCache({ max: 5000, ttl: REMEMBER_MS }),
    gate: gateFor(AT_ONCE_MAX, WAITING_MAX),
  };
  held.set(deps, known);
  return known;
};

/**
 * The public key of a pulse that has opened, null when it has none. Whoever asks is not signed in, and must not be, so
 * neither a person nor an address is counted; looking in the database has a gate of its own instead.
 * @throws Refusal busy
 */
export async function publicKeyFor(deps: Deps, scope: TenantScope, pulseId: string): Promise<PublicKey | null> {
  const { keys, gate } = heldBy(deps);
  const name = `${scope.tenantId}.${pulseId}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const row = await gate(() =>
    deps.db.inTenant(scope, (tx) =>
      tx
        .selectFrom("pulse")
        .select(["public_key", "fingerprint"])
        .where("tenant_id", "=", scope.tenantId)
        .where("pulse_id", "=", pulseId)
        .executeTakeFirst(),
    ),
  );
  // Not opened yet: it may be at any moment, so that is not remembered.
  if (row === undefined || row.public_key === null || row.fingerprint === null) return null;
  const found = { publicKey: row.public_key, fingerprint: row.fingerprint };
  keys.set(name, found);
  return found;
}
