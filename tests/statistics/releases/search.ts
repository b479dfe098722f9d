import {
  caseOf,
  type History,
  historiesOf,
  insidersOf,
  onOtherDays,
  productSeal,
  type Rule,
  type Seal,
  type Step,
} from "./histories.ts";
import { type Fixed, searchCase } from "./knowledge.ts";

export type Finding = Fixed & {
  readonly history: History;
  readonly answers: readonly number[];
  readonly insider: { readonly group: number; readonly own: number } | null;
};
export type Tally = {
  readonly histories: number;
  readonly worlds: number;
  readonly combinations: number;
  /** Fixed only by several releases, in a group of at least k whose answers are all the same. */
  readonly inCrowd: number;
  /** Fixed only by several releases, with fewer than k of that answer: what must not be. */
  readonly alone: number;
  readonly example: Finding | null;
};

/**
 * Counts out every history of these steps among at most `people`.
 * @param scales sets of answers that people may hold
 * @param stop at the first person who stands alone
 */
export function searchSteps(
  steps: readonly Step[],
  {
    people,
    scales,
    rule,
    seal = productSeal,
    otherDays = false,
    stop,
  }: {
    people: number;
    scales: readonly (readonly number[])[];
    rule: Rule;
    seal?: Seal;
    /** What people say is another answer at each asking. */
    otherDays?: boolean;
    stop: boolean;
  },
): Tally {
  const tally = { histories: 0, worlds: 0, combinations: 0, inCrowd: 0, alone: 0, example: null as Finding | null };
  for (const planned of historiesOf(steps, people, rule)) {
    const history = otherDays ? onOtherDays(planned) : planned;
    tally.histories++;
    const needed = Math.max(...history.askings.map(({ k }) => k));
    for (const answers of scales) {
      for (const insider of insidersOf(history, answers.length)) {
        // Of k people of whom the attacker is one, k - 1 are left to hide among, as in a single result.
        const isAlone = ({ crowd }: Fixed) => crowd < needed - (insider === null ? 0 : 1);
        const { worlds, combinations, fixed } = searchCase(
          caseOf(history, answers, insider, seal),
          (one) => stop && isAlone(one),
        );
        tally.worlds += worlds;
        tally.combinations += combinations;
        for (const one of fixed) {
          if (!isAlone(one)) tally.inCrowd++;
          else {
            tally.alone++;
            tally.example ??= { ...one, history, answers, insider };
          }
        }
        if (stop && tally.example !== null) return tally;
      }
    }
  }
  return tally;
}
