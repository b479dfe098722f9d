import { assertPeople } from "./tally.ts";

/**
 * Which sums over several teams may be published. A sum adds whole released tallies of one question and never part of one;
 * what somebody could get by subtracting it from sums published earlier is again at least k answers, or nothing.
 *
 * It is decided by what everybody may know: which results there are and how many answers each needed, never how many it
 * has. Otherwise a sum that is refused would say that a team has few answers, and so how many of another team answered.
 */
export type RolledPulse = {
  readonly id: string;
  /** The answers the question needed, as its people were told; it is shown, and may be added, only from here on. */
  readonly k: number;
};

export type RollUpHistory = {
  /** Every sum that anybody has seen, oldest or newest first. */
  readonly published: readonly (readonly RolledPulse[])[];
  /** Ids of pulses whose team no longer shares them. */
  readonly withdrawn: readonly string[];
};

const idsOf = (pulses: readonly RolledPulse[]): ReadonlySet<string> => new Set(pulses.map((pulse) => pulse.id));

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((id) => b.has(id));
const touches = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));
const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && isWithin(a, b);

/** Whether some of the published sums together add exactly these pulses, one or more. */
const isUnion = (pulses: ReadonlySet<string>, published: readonly ReadonlySet<string>[]): boolean => {
  const inside = published.filter((sum) => isWithin(sum, pulses));
  return pulses.size > 0 && isSame(new Set(inside.flatMap((sum) => [...sum])), pulses);
};

/** Every pulse that a chain of published sums ties to a withdrawn one, that one included. */
function tiedTo(withdrawn: readonly string[], published: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const tied = new Set(withdrawn);
  for (let before = -1; before !== tied.size; ) {
    before = tied.size;
    for (const sum of published) if (touches(sum, tied)) for (const id of sum) tied.add(id);
  }
  return tied;
}

/** Whether `wish` may differ by 1 to `needed` - 1 answers from a union of published sums. `left`: pulses not yet tried. */
function isTooClose(
  wish: ReadonlySet<string>,
  left: readonly RolledPulse[],
  needed: number,
  published: readonly ReadonlySet<string>[],
): boolean {
  return left.some((pulse, place) => {
    if (pulse.k >= needed) return false;
    const other = new Set(wish);
    if (!other.delete(pulse.id)) other.add(pulse.id);
    return isUnion(other, published) || isTooClose(other, left.slice(place + 1), needed - pulse.k, published);
  });
}

/**
 * Whether a sum may be published. A sum seen already may be shown again, unless one of its teams has withdrawn. After a
 * withdrawal nothing that was added up with it, directly or over other sums, is added up anew: the old sum less the new
 * one would be what was withdrawn.
 * @param k the organisation's, now; the largest of all that were ever needed counts
 * Throws RangeError for numbers that are no people, and for a pulse given twice.
 */
export function mayRollUp(wish: readonly RolledPulse[], { published, withdrawn }: RollUpHistory, k: number): boolean {
  const known = new Map([...published.flat(), ...wish].map((pulse) => [pulse.id, pulse]));
  for (const needed of [k, ...[...known.values()].map((pulse) => pulse.k)]) {
    assertPeople(needed, "k");
    if (needed === 0) throw new RangeError("k is at least 1");
  }
  const asked = idsOf(wish);
  if (asked.size !== wish.length) throw new RangeError("wish holds a pulse twice");
  const sums = published.map(idsOf);
  if (wish.length === 0 || withdrawn.some((id) => asked.has(id))) return false;
  if (sums.some((sum) => isSame(sum, asked))) return true;
  if (touches(asked, tiedTo(withdrawn, sums))) return false;
  const needed = Math.max(k, ...[...known.values()].map((pulse) => pulse.k));
  if (wish.some((pulse) => pulse.k < needed)) return false;
  return !isTooClose(asked, [...known.values()], needed, sums);
}
