import type { Chance } from "./chance.ts";
import { normalBelow } from "./normalCurve.ts";

/**
 * Made-up teams. A person's answer is one of five categories of a latent normal value (variance 1 within the team):
 * what the team is like + what the person is always like + what this meeting was like + the moment.
 */
export type World = {
  readonly name: "iid" | "real" | "rough";
  /** Share of the latent variance that is the person's own and stays. */
  readonly stable: number;
  /** Share of the latent variance that all who attend have in common at one meeting, and its carry-over to the next. */
  readonly shock: number;
  readonly carry: number;
  /** Chance that an invited person answers, and that a person is replaced before a meeting. */
  readonly attend: number;
  readonly replaced: number;
};

export const worlds = {
  iid: { name: "iid", stable: 0, shock: 0, carry: 0, attend: 1, replaced: 0 },
  real: { name: "real", stable: 0.35, shock: 0.03, carry: 0.3, attend: 0.85, replaced: 0.01 },
  rough: { name: "rough", stable: 0.35, shock: 0.08, carry: 0.5, attend: 0.7, replaced: 0.02 },
} as const satisfies Record<string, World>;

/**
 * What happens from meeting `at` (1-based) on, in latent standard deviations: everybody `by` lower; `by` lower with every
 * further meeting; half the team `by` higher and the other half lower, the expected mean answer held where it was.
 */
export type Change =
  | { readonly kind: "none" }
  | { readonly kind: "step" | "drift" | "polarised"; readonly by: number; readonly at: number };

export const CATEGORIES = 5;

/** Cuts of the standard normal that leave 3, 9, 20, 43 and 25 of 100 in the five categories. */
const cuts = [-1.8807936081512509, -1.1749867920660904, -0.4676987991145084, 0.6744897501960817] as const;

/** Standard deviation of teams around the average team. */
const BETWEEN_TEAMS = 0.4;

const categoryOf = (latent: number): number =>
  latent < cuts[1] ? (latent < cuts[0] ? 0 : 1) : latent < cuts[2] ? 2 : latent < cuts[3] ? 3 : 4;

/** Mean answer (1..5) of a person whose latent value is normal around `centre` with variance 1. */
const expectedAnswer = (centre: number): number => 5 - cuts.reduce((sum, cut) => sum + normalBelow(cut - centre), 0);

/** How far to move everybody so that `upper` of `size` people at +d and the others at -d keep the mean answer; bisection. */
const balance = (centre: number, d: number, upper: number, size: number): number => {
  const wanted = expectedAnswer(centre);
  const share = upper / size;
  let low = -3;
  let high = 3;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const mean = share * expectedAnswer(centre + middle + d) + (1 - share) * expectedAnswer(centre + middle - d);
    if (mean < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** `size` people invited to `meetings` meetings; the first `changed` of the `questions` undergo the change. */
export type Team = {
  readonly world: World;
  readonly size: number;
  readonly change: Change;
  readonly meetings: number;
  readonly questions: number;
  readonly changed: number;
  /** Correlation of the latent values of one person over the questions, 0 to 1; absent = 0. */
  readonly alike?: number;
};

/**
 * One team's answers: every question an independent series over the same meetings and the same attendance.
 * Shape: counts of question q at meeting m (0-based) in category c at [(q * meetings + m) * 5 + c].
 */
export const simulateTeam = (team: Team, chance: Chance): Uint16Array => {
  const { world, size, change, meetings, questions, changed, alike = 0 } = team;
  const common = Math.sqrt(alike);
  const apart = Math.sqrt(1 - alike);
  /** What all questions have in common of the next value drawn for each of them. */
  const together = (): number => (alike > 0 ? common * chance.normal() : 0);
  const counts = new Uint16Array(questions * meetings * CATEGORIES);
  const stable = Math.sqrt(world.stable);
  const shock = Math.sqrt(world.shock);
  const fresh = Math.sqrt(1 - world.carry * world.carry);
  const moment = Math.sqrt(1 - world.stable - world.shock);
  const upper = Math.ceil(size / 2);
  const centre = new Float64Array(questions);
  const balanced = new Float64Array(questions);
  const shared = new Float64Array(questions);
  const own = new Float64Array(questions * size);
  /** Every question's value at `start`, `start + step`, ...: `kept` of the old one plus a new one with deviation `spread`. */
  const draw = (values: Float64Array, start: number, step: number, kept: number, spread: number): void => {
    const same = together();
    for (let q = 0; q < questions; q++) {
      const place = start + q * step;
      values[place] = kept * (values[place] as number) + spread * (same + apart * chance.normal());
    }
  };
  draw(centre, 0, 1, 0, BETWEEN_TEAMS);
  draw(shared, 0, 1, 0, 1);
  for (let person = 0; person < size; person++) draw(own, person, size, 0, stable);
  if (change.kind === "polarised")
    for (let q = 0; q < questions; q++) balanced[q] = balance(centre[q] as number, change.by, upper, size);
  for (let m = 0; m < meetings; m++) {
    const since = change.kind === "none" ? 0 : m + 2 - change.at;
    if (m > 0) draw(shared, 0, 1, world.carry, fresh);
    for (let person = 0; person < size; person++) {
      if (m > 0 && world.replaced > 0 && chance.uniform() < world.replaced) draw(own, person, size, 0, stable);
      if (world.attend < 1 && chance.uniform() >= world.attend) continue;
      const same = together();
      for (let q = 0; q < questions; q++) {
        let latent =
          (centre[q] as number) +
          (own[q * size + person] as number) +
          shock * (shared[q] as number) +
          moment * (same + apart * chance.normal());
        if (since > 0 && q < changed) {
          if (change.kind === "step") latent -= change.by;
          else if (change.kind === "drift") latent -= change.by * since;
          else if (change.kind === "polarised")
            latent += (balanced[q] as number) + (person < upper ? change.by : -change.by);
        }
        const place = (q * meetings + m) * CATEGORIES + categoryOf(latent);
        counts[place] = (counts[place] as number) + 1;
      }
    }
  }
  return counts;
};
