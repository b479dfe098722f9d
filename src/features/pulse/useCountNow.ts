import { useEffect, useState } from "react";
import type { Count } from "../../contract/pulse.ts";
import type { Sending } from "./useVoter.ts";

export type CountNow = Count | "soon" | null;

/** The grid on which the server moves the count, and the way here, in milliseconds. */
const TICK_MS = 12_000;

/**
 * The count, or "soon" while it may be older than what was just answered here: "0 of 8" beside thanks would read as lost.
 * Neither the server nor this page counts one's own answer before the others hear of it. A count that is fresher for one
 * person tells that person, together with the count of the grid, when somebody else has answered; and whether a count
 * holds the own answer already, only the server could know. So for these seconds nothing is said.
 */
export function useCountNow(count: Count | null, sending: Sending): CountNow {
  const [before, setBefore] = useState<number | null>(null);
  const answered = count !== null && "answered" in count ? count.answered : null;
  // What stood there when it was sent; the count itself moving is what the next effect waits for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sending is the event
  useEffect(() => {
    if (sending === "sending") setBefore(answered);
    if (sending !== "sent") return;
    const timer = setTimeout(() => setBefore(null), TICK_MS);
    return () => clearTimeout(timer);
  }, [sending]);
  return before !== null && answered === before ? "soon" : count;
}
