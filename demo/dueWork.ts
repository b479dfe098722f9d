import type { Deps } from "../api/platform/deps.ts";
import { timerNames } from "../api/platform/timerSchedules.ts";
import { roundOf, roundsOver } from "../api/timers.ts";
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
  let delivered = 0;
  for (let round = 0; round < rounds; round++) {
    delivered += (await graph.advance()).delivered;
    for (const name of timerNames) if (name !== "sweep") await roundOf(deps, name);
    // Whoever moved the demo's clock finds everything said that was to be said.
    await roundsOver(deps);
  }
  const { opened, sealed, voided } = await roundOf(deps, "sweep");
  return { opened, sealed, voided, delivered };
}
