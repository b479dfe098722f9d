/**
 * What a set of releases fixes, by counting out every world. People who were asked the same things are alike, so a world
 * is how many of each group hold each level; which of them does not matter. Releases whose text is the same in the same
 * worlds tell the same, so one of them is enough.
 */
export type Group = {
  readonly size: number;
  /** The level this one person is known to hold, because it is the attacker; absent for everybody else. */
  readonly own?: number;
};
/** For each group how many of it hold each level. */
export type World = readonly (readonly number[])[];
export type Case = {
  readonly groups: readonly Group[];
  readonly levels: number;
  /** Worlds that are counted; all when absent. */
  readonly isWorld?: (world: World) => boolean;
  /** One per release: every text that may be seen of it in a world. */
  readonly releases: readonly ((world: World) => Iterable<string>)[];
};

/** Somebody whose level is the same in every world that fits all releases, and in none of them alone is fixed. */
export type Fixed = {
  readonly group: number;
  readonly level: number;
  /** How many people all releases together fix at this level; who the attacker is, is not counted. */
  readonly crowd: number;
  readonly seen: readonly string[];
};
export type Search = { readonly worlds: number; readonly combinations: number; readonly fixed: readonly Fixed[] };

/** Every way to spread `size` over `levels`. */
export function* spreads(size: number, levels: number): Generator<readonly number[]> {
  if (levels === 1) yield [size];
  else
    for (let first = 0; first <= size; first++)
      for (const rest of spreads(size - first, levels - 1)) yield [first, ...rest];
}

const holding = ({ size, own }: Group, levels: number): readonly (readonly number[])[] =>
  own === undefined
    ? [...spreads(size, levels)]
    : [Array.from({ length: levels }, (_, level) => (level === own ? size : 0))];

const worldsOf = (groups: readonly Group[], levels: number): World[] =>
  groups.reduce<World[]>(
    (worlds, group) => holding(group, levels).flatMap((spread) => worlds.map((world) => [...world, spread])),
    [[]],
  );

/** @param stopAt the search ends with the first finding that satisfies it */
export function searchCase(
  { groups, levels, releases, isWorld = () => true }: Case,
  stopAt: (fixed: Fixed) => boolean,
): Search {
  const worlds = worldsOf(groups, levels).filter(isWorld);
  const bit = worlds.map((_, place) => 1n << BigInt(place));
  const where = (holds: (world: World) => boolean): bigint =>
    worlds.reduce((set, world, place) => (holds(world) ? set | (bit[place] as bigint) : set), 0n);
  // For each group and level: the worlds in which somebody of the group holds it.
  const held = groups.map(({ own, size }, group) =>
    own !== undefined || size === 0
      ? []
      : Array.from({ length: levels }, (_, level) => where((world) => (world[group]?.[level] ?? 0) > 0)),
  );
  const memory = new Map<bigint, readonly number[]>();
  /** For each group the level that all of it hold in all of these worlds, or -1. */
  const fixedBy = (set: bigint): readonly number[] => {
    let known = memory.get(set);
    if (known === undefined) {
      known = held.map((byLevel) => {
        const possible = byLevel.flatMap((one, level) => ((one & set) === 0n ? [] : [level]));
        return possible.length === 1 ? (possible[0] ?? -1) : -1;
      });
      memory.set(set, known);
    }
    return known;
  };
  // For each release: the worlds that fit a text, with one such text.
  const told = releases.map((release) => {
    const byText = new Map<string, bigint>();
    for (const [place, world] of worlds.entries()) {
      for (const text of release(world)) byText.set(text, (byText.get(text) ?? 0n) | (bit[place] as bigint));
    }
    return [...new Map([...byText].map(([text, set]) => [set, text]))];
  });
  const found: Fixed[] = [];
  let combinations = 0;
  const visit = (
    depth: number,
    set: bigint,
    alone: readonly (readonly number[])[],
    seen: readonly string[],
  ): boolean => {
    const level = told[depth];
    if (level === undefined) {
      combinations++;
      const joint = fixedBy(set);
      for (const [group, value] of joint.entries()) {
        if (value < 0 || alone.some((one) => one[group] === value)) continue;
        const crowd = joint.reduce((sum, other, at) => (other === value ? sum + (groups[at]?.size ?? 0) : sum), 0);
        const fixed = { group, level: value, crowd, seen };
        found.push(fixed);
        if (stopAt(fixed)) return true;
      }
      return false;
    }
    return level.some(([fits, text]) => {
      const both = set & fits;
      return both !== 0n && visit(depth + 1, both, [...alone, fixedBy(fits)], [...seen, text]);
    });
  };
  visit(0, (1n << BigInt(worlds.length)) - 1n, [], []);
  return { worlds: worlds.length, combinations, fixed: found };
}
