import { useCallback, useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Live, Pulse } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import type { Stage } from "../../contract/stage.ts";
import { patiently } from "./patiently.ts";
import { newerRoom, type Room } from "./room.ts";
import { mayPass } from "./trouble.ts";
import { whenOnline } from "./whenOnline.ts";

type Seen = {
  readonly pulse: Pulse | null;
  /** Count and time of closing, newer than those of `pulse`. */
  readonly live: Live | null;
  readonly result: Result | null;
  /** What is led on the stage; null where nothing is, or nobody has led for long. */
  readonly room: Room | null;
  readonly error: unknown;
};
const isClosed = (state: string | null): boolean => state === "sealed" || state === "void";
const nothing: Seen = { pulse: null, live: null, result: null, room: null, error: null };

/**
 * One pulse, kept up to date while it can change. Once closed it is followed for what is led on the stage, until the
 * server says that nothing more will come.
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
    let showsNames = false;
    let heard: Stage | null = null;

    const show = (pulse: Pulse, result: Result | null): void => {
      known = pulse;
      state = pulse.state;
      showsNames = result?.hands !== undefined;
      setSeen((before) => {
        const same = before.pulse?.id === pulseId;
        const room = newerRoom(same ? before.room : null, pulse.stage, performance.now());
        return { pulse, result, error: null, live: same ? before.live : null, room };
      });
    };
    /** @param told what a message said of the state: at a close the result comes first, all else can wait for it */
    const load = async (told: Live["state"] | null): Promise<void> => {
      const resultOf = (): Promise<Result> => client.call("result", { params: { id: pulseId } }, signal);
      let result: Result | null = null;
      if (isClosed(told) && known !== null && told !== null) {
        result = await resultOf();
        if (signal.aborted) return;
        show({ ...known, state: told, stage: heard }, result);
      }
      const pulse = await client.call("pulse", { params: { id: pulseId } }, signal);
      if (isClosed(pulse.state)) result ??= await resultOf();
      if (signal.aborted) return;
      show(pulse, isClosed(pulse.state) ? result : null);
      if (settled !== null && settled !== pulse.state) changed();
      settled = pulse.state;
      if (isClosed(pulse.state) && pulse.stage === null) stop.abort();
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
      heard = live.stage;
      setSeen((before) => ({ ...before, live, room: newerRoom(before.room, live.stage, performance.now()) }));
      // Before the first load has come back there is nothing to compare with, and it brings the state itself.
      if (state === null) return;
      // Names beside answers go without another state.
      if (live.state !== state || showsNames) void untilLoaded(live.state);
      else if (isClosed(state) && live.stage === null) stop.abort();
    };

    void untilLoaded(null)
      // Not needed before the first question is there, so it comes after it.
      .then(() => patiently(() => import("../../client/live.ts")))
      .then(({ streamSlot, watch }) => {
        if (signal.aborted) return;
        void watch(client, { pulseId, tell, lost: fail, signal, slot: (end) => streamSlot(navigator.locks, end) });
      })
      .catch(fail);
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
  /** One's own step on the stage, before the others hear of it. */
  const led = useCallback(
    (stage: Stage) => setSeen((before) => ({ ...before, room: newerRoom(before.room, stage, performance.now()) })),
    [],
  );
  return { ...seen, reload, led };
}
