import { type ChangedCell, runChanged } from "./changed.ts";
import { type GatesCell, runGates } from "./gates.ts";
import { type QuietCell, runQuiet } from "./quiet.ts";

/** A part of one cell: runs `from` to `to` - 1. Its numbers depend on nothing but what stands here. */
export type Job = {
  readonly cell: QuietCell | GatesCell | (ChangedCell & { readonly limits: readonly number[] });
  readonly seed: string;
  readonly from: number;
  readonly to: number;
};

export const runJob = ({ cell, seed, from, to }: Job): Float64Array =>
  cell.kind === "quiet"
    ? runQuiet(cell, seed, from, to)
    : cell.kind === "gates"
      ? runGates(cell, seed, from, to)
      : runChanged(cell, cell.limits, seed, from, to);
