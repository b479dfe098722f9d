import { literal } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { countMoves, slotOf } from "./countSlot.ts";
import type { OpenPulse } from "./openRow.ts";

type Fresh = { readonly pulse: OpenPulse; readonly entries: Record<string, string> };

/** Once all have answered, time to change one's mind. */
export const LAST_CALL_MS = 15_000;

/**
 * Papers or ballots of one tenant: those that can be the first of their place go in at once, the others and whatever
 * could not be stored that way are looked at under the lock.
 * @param entryOf what stands at the item's place, under the box key; null when it must be compared with what is there
 * @param done the outcome of an item that went in at once
 * @param underLock answers the others one by one, in their order
 */
export async function freshFirst<Item extends { readonly pulse: OpenPulse; readonly place: string }, Outcome>(
  deps: Deps,
  scope: TenantScope,
  map: "papers" | "ballots",
  items: readonly Item[],
  entryOf: (item: Item) => string | null,
  done: Outcome,
  underLock: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> {
  const rows = new Map<string, Fresh>();
  const firsts = new Set<Item>();
  for (const item of items) {
    const { pulse, place } = item;
    const row = rows.get(pulse.pulseId) ?? { pulse, entries: {} };
    // The same place twice: the second must be compared with the first.
    const entry = place in row.entries ? null : entryOf(item);
    if (entry === null) continue;
    row.entries[place] = entry;
    rows.set(pulse.pulseId, row);
    firsts.add(item);
  }
  const stored = rows.size === 0 ? new Set<string>() : await addFresh(deps, scope, map, [...rows.values()]);
  const left = items.filter((item) => !(firsts.has(item) && stored.has(item.pulse.pulseId)));
  const outcomes = left.length === 0 ? [] : await underLock(left);
  const later = new Map(left.map((item, index) => [item, outcomes[index] as Outcome]));
  return items.map((item) => later.get(item) ?? done);
}

/**
 * Adds papers or ballots to open rows, in one message to the server: most are the first of their place, so that nothing
 * has to be read, decrypted and compared before. The message takes the rows' locks in the order of their ids and looks at
 * everything that can refuse an entry afterwards, so it decides between an answer and the seal like any other lock.
 * @param rows one per pulse
 * @returns the pulses whose entries are all committed. Of every other nothing is stored (closed, due, no paper left, or a
 *   place that is taken)
 */
async function addFresh(
  deps: Deps,
  scope: TenantScope,
  map: "papers" | "ballots",
  rows: readonly Fresh[],
): Promise<ReadonlySet<string>> {
  const wanted = rows.map(({ pulse, entries }) => {
    const places = Object.keys(entries);
    // In the open nobody needs a paper: the place itself is one person's.
    const papers = map === "ballots" && pulse.mode === "private" ? places.length : 0;
    return `(${literal(pulse.pulseId)}::uuid, ${literal(JSON.stringify(entries))}::jsonb,
      array[${places.map(literal).join(", ")}], ${places.length}, ${papers})`;
  });
  const tenant = `${literal(scope.tenantId)}::uuid`;
  const now = deps.clock.now();
  const lock = `select from open_pulse where tenant_id = ${tenant}
    and pulse_id in (${rows.map(({ pulse }) => literal(pulse.pulseId)).join(", ")}) order by pulse_id for update`;
  const store = `
    update open_pulse o set ${map} = o.${map} || w.entries,
      ${map === "papers" ? countPapers : countBallots(now)}
    from (values ${wanted.join(", ")}) w (pulse_id, entries, places, fresh, papers)
    where o.tenant_id = ${tenant} and o.pulse_id = w.pulse_id
      and o.hands_until is null and o.seals_at > ${literal(now.toISOString())}::timestamptz
      and (w.papers = 0 or o.papers_count - o.ballots_count >= w.papers)
      and not jsonb_exists_any(o.${map}, w.places)
    returning o.pulse_id`;
  const done = await deps.db.onceOnOpenRows<{ pulse_id: string }>(scope, [lock, store]);
  return new Set(done.map((row) => row.pulse_id));
}

const countPapers = "papers_count = o.papers_count + w.fresh";
const countBallots = (now: Date): string => `
  ${countMoves("w.fresh", String(slotOf(now)))},
  seals_at = case when o.ballots_count + w.fresh >= o.audience_size
    then least(o.ends_at, ${literal(new Date(now.getTime() + LAST_CALL_MS).toISOString())}::timestamptz)
    else o.seals_at end`;
