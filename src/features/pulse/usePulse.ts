import { useCallback, useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import { streamSlot, watch } from "../../client/live.ts";
import type { Live, Pulse } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import { mayPass } from "./trouble.ts";
import { whenOnline } from "./whenOnline.ts";

type Seen = {
  readonly pulse: Pulse | null;
  /** Count and time of closing, newer than those of `pulse`. */
  readonly live: Live | null;
  readonly result: Result | null;
  readonly error: unknown;
};
const isClosed = (state: string | null): boolean => state === "sealed" || state === "void";
const nothing: Seen = { pulse: null, live: null, result: null, error: null };

/**
 * One pulse, kept up to date while it can change. Once closed it is followed only as long as names are shown beside
 * answers.
 * @param changed called when the state is another than before
 */
export function usePulse(client: Client, pulseId: string | null, changed: () => void) {
  const [seen, setSeen] = useState<Seen>(nothing);
  const [round, setRound] = useState(0);

  // A new round loads everything again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to load again
  useEffect(() => {
    setSeen((before) => (before.pulse?.id === pulseId ? before : nothing));
    if (pulseId === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const fail = (error: unknown): void => {
      if (!signal.aborted) setSeen((before) => ({ ...before, error }));
    };
    const sleep = (wait: number) => new Promise((wake) => setTimeout(wake, wait));
    let known: Pulse | null = null;
    let state: Live["state"] | null = null;
    /** The state when all of it was last fetched. */
    let settled: Live["state"] | null = null;

    const show = (pulse: Pulse, result: Result | null): void => {
      known = pulse;
      state = pulse.state;
      setSeen((before) => ({ pulse, result, error: null, live: before.pulse?.id === pulseId ? before.live : null }));
    };
    /** @param told what a message said of the state: at a close the result comes first, all else can wait for it */
    const load = async (told: Live["state"] | null): Promise<void> => {
      const resultOf = (): Promise<Result> => client.call("result", { params: { id: pulseId } }, signal);
      let result: Result | null = null;
      if (isClosed(told) && known !== null && told !== null) {
        result = await resultOf();
        if (signal.aborted) return;
        show({ ...known, state: told }, result);
      }
      const pulse = await client.call("pulse", { params: { id: pulseId } }, signal);
      if (isClosed(pulse.state)) result ??= await resultOf();
      if (signal.aborted) return;
      show(pulse, isClosed(pulse.state) ? result : null);
      if (settled !== null && settled !== pulse.state) changed();
      settled = pulse.state;
      if (isClosed(pulse.state) && result?.hands === undefined) stop.abort();
    };
    const untilLoaded = async (told: Live["state"] | null): Promise<void> => {
      for (let wait = 1_000; !signal.aborted; wait = Math.min(2 * wait, 15_000)) {
        try {
          return await load(told);
        } catch (error) {
          fail(error);
          if (!mayPass(error)) return stop.abort();
          await sleep(wait);
        }
      }
    };
    const tell = (live: Live): void => {
      setSeen((before) => ({ ...before, live }));
      // Before the first load has come back there is nothing to compare with, and it brings the state itself.
      if (state !== null && (live.state !== state || state === "sealed")) void untilLoaded(live.state);
    };

    void untilLoaded(null).then(() => {
      if (signal.aborted) return;
      void watch(client, { pulseId, tell, lost: fail, signal, slot: (end) => streamSlot(navigator.locks, end) });
    });
    const leave = (): void => stop.abort();
    // A page that comes back out of the browser's memory starts again.
    const comeBack = (event: PageTransitionEvent): void => {
      if (event.persisted) setRound((before) => before + 1);
    };
    addEventListener("pagehide", leave);
    addEventListener("pageshow", comeBack);
    // A stream or a wait from before the network went could be silent for half a minute.
    const forgetOnline = whenOnline(() => setRound((before) => before + 1));
    return () => {
      forgetOnline();
      removeEventListener("pageshow", comeBack);
      removeEventListener("pagehide", leave);
      stop.abort();
    };
  }, [client, pulseId, changed, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...seen, reload };
}
