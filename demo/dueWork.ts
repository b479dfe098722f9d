import type { Deps } from "../api/platform/deps.ts";
import { timers } from "../api/timers.ts";
import type { SimulatedGraph } from "./graph/simulatedGraph.ts";

export type DoneWork = {
  readonly opened: number;
  readonly sealed: number;
  readonly voided: number;
  /** Notifications of the simulated Graph that the product took. */
  readonly delivered: number;
};

/**
 * What Microsoft Graph and the timers of a server do with whatever has fallen due. One round may make work for the next: a
 * calendar that was read anew has meetings whose questions open now.
 */
export async function doDue(deps: Deps, graph: Pick<SimulatedGraph, "advance">, rounds: number): Promise<DoneWork> {
  const { sweep, ...others } = timers;
  let delivered = 0;
  for (let round = 0; round < rounds; round++) {
    delivered += (await graph.advance()).delivered;
    for (const { work } of Object.values(others)) await work(deps);
  }
  const { opened, sealed, voided } = await sweep.work(deps);
  return { opened, sealed, voided, delivered };
}
