import { useCallback, useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Answers } from "../../contract/question.ts";
import type { Me } from "../../contract/team.ts";
import { choosePulse } from "./choosePulse.ts";
import { useCountNow } from "./useCountNow.ts";
import { usePulse } from "./usePulse.ts";
import { useVoter } from "./useVoter.ts";

/**
 * One person before the questions of one meeting, the same on every surface: which of them are shown, what this device
 * answered, whether it is being changed, and what came out.
 * @param refresh looks at the meeting again
 */
export function useAnswering(client: Client, me: Me, occurrence: Occurrence, refresh: () => Promise<void>) {
  const first = choosePulse(occurrence.pulses);
  const [chosenId, setChosenId] = useState<string | null>(null);
  // What was open here and has closed stays until its reader moves on; all else gives way to what can be answered.
  const chosen = occurrence.pulses.find(({ id, state }) => id === chosenId && (state === "sealed" || state === "void"));
  const shown = chosen ?? first;
  const changed = useCallback(() => void refresh(), [refresh]);
  const { pulse, live, result, error, reload, room, led } = usePulse(client, shown?.id ?? null, changed);
  const closed = useCallback(() => {
    reload();
    void refresh();
  }, [reload, refresh]);
  const { kept, sending, fate, error: refusal, clear, vote, remembers } = useVoter(client, pulse, me.id, closed);
  const count = useCountNow(live?.count ?? pulse?.count ?? null, sending);
  const [changing, setChanging] = useState<"first" | "last" | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const state = pulse?.state;

  useEffect(() => {
    if (pulse === null) return;
    if (pulse.state === "open") return setChosenId(pulse.id);
    setChanging(null);
    setSeconds(null);
  }, [pulse]);

  return {
    pulse,
    shown,
    live,
    count,
    result,
    room,
    led,
    error,
    reload,
    closed,
    changed,
    kept,
    sending,
    fate,
    refusal,
    clear,
    remembers,
    changing,
    change: setChanging,
    /** Whole seconds the answers took; null after a reload. */
    seconds,
    /** Whether the person is to be asked now. */
    asking: state === "open" && (changing !== null || (kept === null && pulse?.yours === "none")),
    /** Whether there is nothing to answer, so that what comes later can be fetched. */
    idle: pulse !== null && (state !== "open" || (kept !== undefined && kept !== null)),
    /** Whether it closed before this person's eyes and its result is there. */
    newlyClosed: chosen !== undefined && result !== null,
    /** Other questions that opened meanwhile. */
    other: first?.state === "open" && first.id !== shown?.id ? first : null,
    moveOn: () => setChosenId(null),
    answer(answers: Answers, took: number): void {
      setSeconds(took);
      setChanging(null);
      vote(answers);
    },
  };
}
