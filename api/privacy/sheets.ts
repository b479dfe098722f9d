import { CompiledQuery } from "kysely";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { freshFirst, LAST_CALL_MS } from "./addFresh.ts";
import { coalesced } from "./coalesce.ts";
import { countMoves, slotOf } from "./countSlot.ts";
import { type OpenPulse, refuseClosed } from "./openRow.ts";
import { sealDue, voidPulse } from "./seal.ts";

/** One answer sheet for its place in the row of an open pulse. */
type Wanted = {
  readonly pulse: OpenPulse;
  readonly place: string;
  readonly revision: number;
  /** JSON with at least `revision`. */
  readonly sheet: string;
  /** Length every sheet of the pulse is filled up to. */
  readonly bytes: number;
};
type Outcome = "stored" | "stale" | "closed" | "due" | "too-many-sheets";

/**
 * Stores a sheet, or its higher revision; resolved means committed. The very same sheet again is stored already.
 * @throws Refusal stale-revision, or why the pulse is closed
 */
export async function storeSheet(deps: Deps, scope: TenantScope, wanted: Wanted): Promise<{ revision: number }> {
  const { pulseId } = wanted.pulse;
  const outcome = await writerOf(deps)(scope, wanted);
  if (outcome === "stored") return { revision: wanted.revision };
  if (outcome === "stale") throw new Refusal("stale-revision");
  if (outcome === "due") await sealDue(deps, scope, pulseId);
  if (outcome === "too-many-sheets") {
    deps.log("more-ballots-than-papers", { pulseId });
    await voidPulse(deps, scope, pulseId, "unreadable");
  }
  return refuseClosed(deps, scope, pulseId);
}

const writers = new WeakMap<Deps, (scope: TenantScope, wanted: Wanted) => Promise<Outcome>>();
const writerOf = (deps: Deps) => {
  const known = writers.get(deps);
  if (known !== undefined) return known;
  const fresh = coalesced<Wanted, Outcome>((scope, items) => write(deps, scope, items));
  writers.set(deps, fresh);
  return fresh;
};

// Written out, with lists as parameters: building these two anew for every answer cost more than running them.
const lockWanted = `
  select o.pulse_id, w.place, o.ballots ->> w.place as stored, o.seals_at, o.hands_until is not null as closed,
    o.papers_count - o.ballots_count as room
  from open_pulse o join unnest($2::uuid[], $3::text[]) w (pulse_id, place) on o.pulse_id = w.pulse_id
  where o.tenant_id = $1::uuid order by o.pulse_id for update of o`;
const storeChanged = `
  update open_pulse o set ballots = o.ballots || p.patch::jsonb, ${countMoves("p.fresh", "$6::integer")},
    seals_at = case when o.ballots_count + p.fresh >= o.audience_size
      then least(o.ends_at, $5::timestamptz) else o.seals_at end
  from unnest($2::uuid[], $3::text[], $4::int[]) p (pulse_id, patch, fresh)
  where o.tenant_id = $1::uuid and o.pulse_id = p.pulse_id`;

type Row = { pulse_id: string; place: string; stored: string | null; seals_at: Date; closed: boolean; room: number };

const write = (deps: Deps, scope: TenantScope, items: readonly Wanted[]): Promise<Outcome[]> =>
  freshFirst<Wanted, Outcome>(
    deps,
    scope,
    "ballots",
    items,
    ({ pulse, place, revision, sheet, bytes }) => (revision === 1 ? pulse.box.lock(place, sheet, bytes) : null),
    "stored",
    (left) => writeLocked(deps, scope, left),
  );

const writeLocked = (deps: Deps, scope: TenantScope, items: readonly Wanted[]): Promise<Outcome[]> =>
  deps.db.onOpenRows(scope, async (tx) => {
    const wanted = [scope.tenantId, items.map((item) => item.pulse.pulseId), items.map((item) => item.place)];
    const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(lockWanted, wanted));
    const now = deps.clock.now();
    const found = new Map(rows.map((row) => [`${row.pulse_id} ${row.place}`, row]));
    const room = new Map(rows.map((row) => [row.pulse_id, row.room]));
    const changed = new Map<string, { patch: Record<string, string>; fresh: number }>();
    const outcomes = items.map(({ pulse, place, revision, sheet, bytes }): Outcome => {
      const row = found.get(`${pulse.pulseId} ${place}`);
      if (row === undefined || row.closed) return "closed";
      if (now >= row.seals_at) return "due";
      const isNew = row.stored === null;
      // In the open nobody needs a paper: the place itself is one person's.
      const left = pulse.mode === "open" ? 1 : (room.get(pulse.pulseId) ?? 0);
      if (isNew && left < 1) return "too-many-sheets";
      const stored = row.stored === null ? null : pulse.box.unlock(place, row.stored);
      // The same request once more: networks and impatient pages repeat what has already arrived.
      if (stored === sheet) return "stored";
      if (stored !== null && revisionOf(stored) >= revision) return "stale";
      row.stored = pulse.box.lock(place, sheet, bytes);
      const mine = changed.get(pulse.pulseId) ?? { patch: {}, fresh: 0 };
      mine.patch[place] = row.stored;
      if (isNew) {
        mine.fresh++;
        room.set(pulse.pulseId, left - 1);
      }
      changed.set(pulse.pulseId, mine);
      return "stored";
    });
    if (changed.size > 0) {
      const lastCall = new Date(now.getTime() + LAST_CALL_MS);
      const patches = [...changed.values()];
      await tx.executeQuery(
        CompiledQuery.raw(storeChanged, [
          scope.tenantId,
          [...changed.keys()],
          patches.map(({ patch }) => JSON.stringify(patch)),
          patches.map(({ fresh }) => fresh),
          lastCall,
          slotOf(now),
        ]),
      );
    }
    return outcomes;
  });

const revisionOf = (sheet: string): number => (JSON.parse(sheet) as { revision: number }).revision;
