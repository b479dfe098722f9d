import { useEffect, useState } from "react";
import { demoServer, type Person, type Scene } from "./demoServer.ts";

const SOON = 300;
const LATER = 1_000;

/** Who and what is there: asked often until there is a meeting, then until its past is written. */
export function useScene() {
  const [scene, setScene] = useState<Scene | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    let timer = 0;
    let left = false;
    let known = false;
    let seated = false;
    const look = async (): Promise<void> => {
      let wait = LATER;
      try {
        const [next, all] = await Promise.all([demoServer.scene(), known ? null : demoServer.people()]);
        if (left) return;
        known = true;
        if (next.live !== null && !seated) {
          seated = true;
          await seatColleagues();
          if (left) return;
        }
        setScene(next);
        if (all !== null) setPeople(all);
        setSilent(false);
        if (next.live === null) wait = SOON;
        else if (next.history.total > 0 && next.history.done >= next.history.total) return;
      } catch {
        if (left) return;
        setSilent(true);
      }
      timer = window.setTimeout(() => void look(), wait);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  return { scene, people, silent };
}

/** This browser becomes the device of each colleague for what they have answered since it last did, so that their frames know. */
export async function seatColleagues(): Promise<void> {
  try {
    for (const [key, text] of await demoServer.devices()) localStorage.setItem(key, text);
  } catch {
    // Without storage, or without an answer, their frames say that they answered on another device.
  }
}
