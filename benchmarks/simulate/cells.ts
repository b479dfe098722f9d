import type { ChangedCell } from "./changed.ts";
import { type GatesCell, MOST_QUESTIONS } from "./gates.ts";
import type { QuietCell } from "./quiet.ts";
import { type Change, worlds } from "./worlds.ts";

/** What is simulated. Every cell is independent of every other; only the limits of the changed ones come from the quiet ones. */
export type Plan = {
  readonly quiet: readonly QuietCell[];
  readonly changed: readonly ChangedCell[];
  readonly gates: readonly GatesCell[];
  /** Team sizes for which designs that share information are tried. */
  readonly sharing: readonly number[];
};

type Form = { readonly sizes: readonly number[]; readonly targetsOnly: boolean };

/** The change falls early, when little is learned, or late. */
export const changeMeetings = [11, 31] as const;

const charts = ["location", "spread"] as const;

const locationChanges = [
  { kind: "step", by: 0.25 },
  { kind: "step", by: 0.5 },
  { kind: "step", by: 1 },
  { kind: "drift", by: 0.02 },
] as const;

const spreadChanges = [
  { kind: "polarised", by: 0.75 },
  { kind: "polarised", by: 1.25 },
] as const;

/** Correlation of questions, where it is not 0. */
export const ALIKE = 0.5;

const half = { kind: "step", by: 0.5 } as const;
const whole = { kind: "step", by: 1 } as const;
const none: Change = { kind: "none" };

/** The team size at which every kind of change is tried; the others get the two that the targets speak of. */
const MIDDLE = 8;

/** Everything, or only the cells that a target speaks of. */
export const planOf = ({ sizes, targetsOnly }: Form): Plan => {
  const at = changeMeetings;
  const changesAt = (size: number) =>
    targetsOnly || size !== MIDDLE ? [half, spreadChanges[1]] : [...locationChanges, ...spreadChanges];
  const gate = (size: number, change: Change, changed: number, questions = 2, alike = 0): GatesCell => ({
    kind: "gates",
    size,
    change,
    changed,
    questions,
    alike,
  });
  return {
    quiet: sizes.flatMap((size) =>
      charts.flatMap((chart) =>
        Object.values(worlds)
          .filter(({ name }) => !targetsOnly || name !== "rough")
          .map(({ name }): QuietCell => ({ kind: "quiet", chart, world: name, size })),
      ),
    ),
    changed: sizes.flatMap((size) =>
      changesAt(size).flatMap((change) =>
        at.map(
          (meeting): ChangedCell => ({
            kind: "changed",
            chart: change.kind === "polarised" ? "spread" : "location",
            size,
            change: { ...change, at: meeting },
          }),
        ),
      ),
    ),
    sharing: targetsOnly ? [] : sizes,
    gates: targetsOnly
      ? []
      : sizes.flatMap((size) => [
          gate(size, none, 0, MOST_QUESTIONS),
          gate(size, none, 0, 2, ALIKE),
          ...at.flatMap((meeting) => [
            gate(size, { ...half, at: meeting }, 2),
            gate(size, { ...whole, at: meeting }, 2),
            gate(size, { ...half, at: meeting }, 1),
          ]),
        ]),
  };
};
