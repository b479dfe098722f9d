import type { RunState } from "../../../src/contract/health.ts";

/** A round may take its time, and a server that was restarted has to come back first. */
const GRACE_MS = 2 * 60_000;

/**
 * How a timer stands by its last round.
 * @param endedAt when that round was over; the next may have had to wait for it
 * @param dueAt when the round after it was due by the schedule
 */
export function stateOfRun(outcome: "done" | "part" | "failed", endedAt: Date, dueAt: Date, now: Date): RunState {
  if (now.getTime() - Math.max(dueAt.getTime(), endedAt.getTime()) > GRACE_MS) return "late";
  return outcome === "done" ? "well" : outcome;
}
