import { createHash } from "node:crypto";
import { CompiledQuery } from "kysely";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { freshFirst } from "./addFresh.ts";
import { rawSign } from "./blindRsa.ts";
import { coalesced } from "./coalesce.ts";
import { type OpenPulse, openPulseOf, refuseClosed } from "./openRow.ts";
import { sealDue, voidPulse } from "./seal.ts";

type Wanted = { readonly pulse: OpenPulse; readonly place: string; readonly hash: string };
type Outcome = "kept" | "other-device" | "closed" | "due";

/** SHA-256 in hexadecimal. */
export const HASH_BYTES = 64;

/**
 * The right to cast one ballot: a signature on blinded bytes, once per person. The paper is committed before the
 * signature leaves, and the same bytes get the same signature again.
 * @param blinded 256 bytes
 * @throws Refusal not-in-audience, wrong-mode, other-device, bad-request, or why the pulse is closed
 */
export async function signPaper(
  deps: Deps,
  scope: TenantScope,
  personId: string,
  pulseId: string,
  blinded: Uint8Array,
): Promise<Uint8Array> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === "lost") {
    await voidPulse(deps, scope, pulseId, "unreadable");
    // Void now, or closed by another server while we looked.
    return refuseClosed(deps, scope, pulseId);
  }
  if (pulse === null) return refuseClosed(deps, scope, pulseId);
  if (pulse.privateKey === null) throw new Refusal("wrong-mode");
  if (!pulse.audience.has(personId)) throw new Refusal("not-in-audience");
  // Made while the paper is being committed; it leaves this function only afterwards.
  const signature = rawSign(pulse.privateKey, blinded);
  if (signature === null) throw new Refusal("bad-request", {}, "blinded is 256 bytes strictly between 1 and n - 1");
  // Awaited below, or not at all when the paper is refused.
  signature.catch(() => undefined);
  const hash = createHash("sha256").update(blinded).digest("hex");
  const outcome = await keeperOf(deps)(scope, { pulse, place: pulse.box.placeOf(personId), hash });
  if (outcome === "kept") return signature;
  if (outcome === "other-device") throw new Refusal("other-device");
  if (outcome === "due") await sealDue(deps, scope, pulseId);
  return refuseClosed(deps, scope, pulseId);
}

const keepers = new WeakMap<Deps, (scope: TenantScope, wanted: Wanted) => Promise<Outcome>>();
const keeperOf = (deps: Deps) => {
  const known = keepers.get(deps);
  if (known !== undefined) return known;
  const fresh = coalesced<Wanted, Outcome>((scope, items) => keep(deps, scope, items));
  keepers.set(deps, fresh);
  return fresh;
};

// As for the answer sheets: written out once.
const lockWanted = `
  select o.pulse_id, w.place, o.papers ->> w.place as stored, o.seals_at, o.hands_until is not null as closed
  from open_pulse o join unnest($2::uuid[], $3::text[]) w (pulse_id, place) on o.pulse_id = w.pulse_id
  where o.tenant_id = $1::uuid order by o.pulse_id for update of o`;
const storeFresh = `
  update open_pulse o set papers = o.papers || p.patch::jsonb, papers_count = o.papers_count + p.fresh
  from unnest($2::uuid[], $3::text[], $4::int[]) p (pulse_id, patch, fresh)
  where o.tenant_id = $1::uuid and o.pulse_id = p.pulse_id`;

type Row = { pulse_id: string; place: string; stored: string | null; seals_at: Date; closed: boolean };

const keep = (deps: Deps, scope: TenantScope, items: readonly Wanted[]): Promise<Outcome[]> =>
  freshFirst<Wanted, Outcome>(
    deps,
    scope,
    "papers",
    items,
    ({ pulse, place, hash }) => pulse.box.lock(place, hash, HASH_BYTES),
    "kept",
    (left) => keepLocked(deps, scope, left),
  );

const keepLocked = (deps: Deps, scope: TenantScope, items: readonly Wanted[]): Promise<Outcome[]> =>
  deps.db.onOpenRows(scope, async (tx) => {
    const wanted = [scope.tenantId, items.map((item) => item.pulse.pulseId), items.map((item) => item.place)];
    const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(lockWanted, wanted));
    const now = deps.clock.now();
    const found = new Map(rows.map((row) => [`${row.pulse_id} ${row.place}`, row]));
    const fresh = new Map<string, Record<string, string>>();
    const outcomes = items.map(({ pulse, place, hash }): Outcome => {
      const row = found.get(`${pulse.pulseId} ${place}`);
      if (row === undefined || row.closed) return "closed";
      if (row.stored !== null) return pulse.box.unlock(place, row.stored) === hash ? "kept" : "other-device";
      if (now >= row.seals_at) return "due";
      row.stored = pulse.box.lock(place, hash, HASH_BYTES);
      fresh.set(pulse.pulseId, { ...fresh.get(pulse.pulseId), [place]: row.stored });
      return "kept";
    });
    if (fresh.size > 0) {
      const patches = [...fresh.values()];
      await tx.executeQuery(
        CompiledQuery.raw(storeFresh, [
          scope.tenantId,
          [...fresh.keys()],
          patches.map((patch) => JSON.stringify(patch)),
          patches.map((patch) => Object.keys(patch).length),
        ]),
      );
    }
    return outcomes;
  });
