import { type ChangedCell, runChanged } from "./changed.ts";
import { type GatesCell, runGates } from "./gates.ts";
import { type QuietCell, runQuiet } from "./quiet.ts";
import { runSharing, type SharingCell } from "./sharing.ts";

/** A part of one cell: runs `from` to `to` - 1 (all of a sharing cell). Its numbers depend on nothing but what stands here. */
export type Job = {
  readonly cell: QuietCell | GatesCell | SharingCell | (ChangedCell & { readonly limits: readonly number[] });
  readonly seed: string;
  readonly from: number;
  readonly to: number;
};

export const runJob = ({ cell, seed, from, to }: Job): Float64Array => {
  switch (cell.kind) {
    case "quiet":
      return runQuiet(cell, seed, from, to);
    case "changed":
      return runChanged(cell, cell.limits, seed, from, to);
    case "gates":
      return runGates(cell, seed, from, to);
    case "sharing":
      return runSharing(cell, seed);
  }
};
