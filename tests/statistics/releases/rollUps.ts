import { mayRollUp, type RolledPulse, type RollUpHistory } from "../../../src/measure/rollUp.ts";
import { type Fixed, searchCase, type World } from "./knowledge.ts";

export type SumRule = (wish: readonly RolledPulse[], history: RollUpHistory, k: number) => boolean;
/** A team's one pulse: how many were asked and the k they were told. */
export type Team = { readonly invited: number; readonly k: number };
/** Each turn somebody wants the sum over these teams while the organisation needs `k`; then `withdraws` no longer shares. */
export type Turn = { readonly teams: readonly number[]; readonly k: number; readonly withdraws: number | null };
export type SumFinding = Fixed & {
  readonly teams: readonly Team[];
  readonly turns: readonly Turn[];
  readonly needed: number;
};

export const productSums: SumRule = mayRollUp;

/** Two answers, and the last level: gave none. */
const levels = 3;
const given = (held: readonly number[] = []): readonly number[] => held.slice(0, -1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What somebody who reads only sums has seen after each turn, in one world. Taking a sum down makes nobody forget it. */
function seenIn(world: World, teams: readonly Team[], turns: readonly Turn[], rule: SumRule): string[] {
  const pulses = teams.map(({ k }, team) => ({ id: String(team), k }));
  const published: RolledPulse[][] = [];
  const withdrawn: string[] = [];
  return turns.map(({ teams: chosen, k, withdraws }) => {
    const wish = pulses.filter((_, team) => chosen.includes(team));
    const isPublished =
      chosen.every((team) => sum(given(world[team])) >= (teams[team]?.k ?? 0)) &&
      rule(wish, { published, withdrawn }, k);
    if (isPublished) published.push(wish);
    if (withdraws !== null) withdrawn.push(String(withdraws));
    if (!isPublished) return "not shown";
    const tallies = chosen.map((team) => given(world[team]));
    return (tallies[0] ?? []).map((_, level) => sum(tallies.map((tally) => tally[level] ?? 0))).join();
  });
}

/**
 * Every run of turns over the teams: what the last sum fixes that neither the ones before it nor it alone fixed, with fewer
 * people than are needed. Of each team at most one person gave no answer; more would only hide more.
 * @param changes what the organisation needs at each turn
 */
export function searchSums(
  teams: readonly Team[],
  changes: readonly number[],
  rule: SumRule,
): { readonly runs: number; readonly combinations: number; readonly example: SumFinding | null } {
  const all = teams.map((_, team) => team);
  const subsets = Array.from({ length: 2 ** teams.length - 1 }, (_, index) =>
    all.filter((team) => ((index + 1) >> team) % 2 === 1),
  );
  let [runs, combinations] = [0, 0];
  for (const turns of turnsOf(changes, subsets, [...all, null])) {
    // What the organisation needs now, and what the teams were told whose numbers are in what was seen.
    const neededFor = ({ seen }: Fixed): number => {
      const shown = seen.join(" | ").split(" | ");
      const teamsSeen = turns.flatMap((turn, place) => (shown[place] === "not shown" ? [] : turn.teams));
      return Math.max(changes.at(-1) ?? 0, ...teamsSeen.map((team) => teams[team]?.k ?? 0));
    };
    const isAlone = (fixed: Fixed): boolean => fixed.crowd < neededFor(fixed);
    const memory = new Map<World, string[]>();
    const seen = (world: World): string[] => {
      const known = memory.get(world) ?? seenIn(world, teams, turns, rule);
      memory.set(world, known);
      return known;
    };
    const found = searchCase(
      {
        groups: teams.map(({ invited }) => ({ size: invited })),
        levels,
        isWorld: (world) => world.every((held) => (held.at(-1) ?? 0) <= 1),
        releases: [(world) => [seen(world).slice(0, -1).join(" | ")], (world) => [seen(world).at(-1) ?? ""]],
      },
      isAlone,
    );
    runs++;
    combinations += found.combinations;
    const alone = found.fixed.find(isAlone);
    if (alone !== undefined)
      return { runs, combinations, example: { ...alone, teams, turns, needed: neededFor(alone) } };
  }
  return { runs, combinations, example: null };
}

/** One team may withdraw, after any turn but the last. */
function* turnsOf(
  changes: readonly number[],
  subsets: readonly (readonly number[])[],
  leavers: readonly (number | null)[],
): Generator<readonly Turn[]> {
  const [k, ...later] = changes;
  if (k === undefined) {
    yield [];
    return;
  }
  for (const teams of subsets) {
    for (const withdraws of later.length === 0 ? [null] : leavers) {
      for (const rest of turnsOf(later, subsets, withdraws === null ? leavers : [null])) {
        yield [{ teams, k, withdraws }, ...rest];
      }
    }
  }
}
