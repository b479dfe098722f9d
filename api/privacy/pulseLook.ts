import { LRUCache } from "lru-cache";
import type { Mode, PulseState } from "../../src/contract/pulse.ts";
import type { Deps } from "../platform/deps.ts";
import { gateFor } from "../platform/gate.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { coalesced } from "./coalesce.ts";

/** What a pulse says of itself to whoever is not signed in. Its key is there once it has opened in private. */
export type PulseLook = {
  readonly publicKey: string | null;
  readonly fingerprint: string | null;
  readonly mode: Mode;
  readonly state: PulseState;
};

type Look = (scope: TenantScope, pulseId: string) => Promise<PulseLook | null>;

const AT_ONCE_MAX = 1_024;
const WAITING_MAX = 8_192;
/** Of made-up organisations each needs a question of its own: they wait elsewhere than those in which something was found. */
const STRANGE_AT_ONCE_MAX = 8;
const STRANGE_WAITING_MAX = 512;

const looks = new WeakMap<Deps, Look>();

/** Looks of one organisation go together, so thousands of made-up ids are a few questions to the database. */
function madeFor(deps: Deps): Look {
  const known = new LRUCache<string, true>({ max: 10_000 });
  const strange = gateFor(STRANGE_AT_ONCE_MAX, STRANGE_WAITING_MAX);
  const all = gateFor(AT_ONCE_MAX, WAITING_MAX);
  const together = coalesced(async (scope, ids: readonly string[]) => {
    const read = () => rowsOf(deps, scope, ids);
    const rows = await (known.has(scope.tenantId) ? read() : strange(read));
    if (rows.some((row) => row !== null)) known.set(scope.tenantId, true);
    return rows;
  });
  return (scope, pulseId) => all(() => together(scope, pulseId));
}

/**
 * The one look at a pulse for routes that ask for no sign-in; null when there is none of that id.
 * @throws Refusal busy
 */
export async function lookAtPulse(deps: Deps, scope: TenantScope, pulseId: string): Promise<PulseLook | null> {
  const look = looks.get(deps) ?? madeFor(deps);
  looks.set(deps, look);
  return look(scope, pulseId);
}

async function rowsOf(deps: Deps, scope: TenantScope, ids: readonly string[]): Promise<(PulseLook | null)[]> {
  const rows = await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("pulse")
      .select(["pulse_id", "public_key", "fingerprint", "mode", "state"])
      .where("tenant_id", "=", scope.tenantId)
      .where("pulse_id", "in", [...new Set(ids)])
      .execute(),
  );
  const byId = new Map(
    rows.map(({ pulse_id, public_key, ...row }): [string, PulseLook] => [pulse_id, { ...row, publicKey: public_key }]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}
