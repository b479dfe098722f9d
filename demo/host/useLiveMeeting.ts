import { useCallback, useEffect, useMemo, useState } from "react";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import type { Count } from "../../src/contract/pulse.ts";
import type { Result } from "../../src/contract/result.ts";
import { productAs } from "./demoServer.ts";

export type Seen = {
  readonly occurrence: Occurrence;
  readonly answered: boolean;
  readonly count: Count | null;
  readonly closed: boolean;
  /** Once closed. */
  readonly result: Result | null;
};

const BEAT = 1_500;

/** What the organizer would learn from the product about one pulse of one meeting, asked again and again; null before the first reply. */
export function useLiveMeeting(organizer: string | null, occurrenceId: string | null, pulseId: string | null) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const client = useMemo(() => (organizer === null ? null : productAs(organizer)), [organizer]);
  const look = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      if (client === null || occurrenceId === null || pulseId === null) return;
      const [occurrence, pulse] = await Promise.all([
        client.call("occurrence", { params: { id: occurrenceId } }, signal),
        client.call("pulse", { params: { id: pulseId } }, signal),
      ]);
      const closed = pulse.state === "sealed" || pulse.state === "void";
      const result = closed ? await client.call("result", { params: { id: pulseId } }, signal) : null;
      if (!signal.aborted)
        setSeen({ occurrence, answered: pulse.yours === "started", count: pulse.count, closed, result });
    },
    [client, occurrenceId, pulseId],
  );
  useEffect(() => {
    const stop = new AbortController();
    let timer = 0;
    const again = (): void => {
      // A server that is being started again is asked again.
      const next = (): void => {
        if (!stop.signal.aborted) timer = window.setTimeout(again, BEAT);
      };
      look(stop.signal).then(next, next);
    };
    again();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [look]);
  return seen;
}
