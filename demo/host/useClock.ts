import { useCallback, useEffect, useState } from "react";
import { demoServer } from "./demoServer.ts";

/** The demo's clock: read once, then running here; null until it is known. */
export function useClock(moved: () => void) {
  const [base, setBase] = useState<{ readonly at: number; readonly here: number } | null>(null);
  const [zone, setZone] = useState("UTC");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, tick] = useState(0);
  const take = useCallback((time: { now: string; zone: string }): void => {
    setBase({ at: Date.parse(time.now), here: performance.now() });
    setZone(time.zone);
  }, []);
  useEffect(() => {
    let left = false;
    let timer = 0;
    const read = (): void => {
      demoServer.clock().then(
        (time) => !left && take(time),
        () => {
          if (!left) timer = window.setTimeout(read, 1_000);
        },
      );
    };
    read();
    const seconds = setInterval(() => tick((count) => count + 1), 1_000);
    return () => {
      left = true;
      clearTimeout(timer);
      clearInterval(seconds);
    };
  }, [take]);
  const move = async (to: { advanceMinutes: number } | { now: string }): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      take(await demoServer.moveClock(to));
      moved();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const now = base === null ? null : new Date(base.at + performance.now() - base.here);
  return { now, zone, busy, trouble, move };
}
export type DemoClock = ReturnType<typeof useClock>;
