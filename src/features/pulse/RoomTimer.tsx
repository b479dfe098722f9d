import { useEffect, useState } from "react";
import { roomOf } from "../../locales/roomOf.ts";
import { clockOf, type Room, secondsLeft } from "./room.ts";

const t = roomOf("lead");
type Props = { readonly room: Room; readonly isOpen: boolean; readonly locale: string };

/** The time somebody has given the room. It ends with words and closes nothing. */
export function RoomTimer({ room, isOpen, locale }: Props) {
  const [, tick] = useState(0);
  const left = secondsLeft(room, performance.now());
  const runs = left !== null && left > 0;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((before) => before + 1), 250);
    return () => clearInterval(timer);
  }, [runs]);
  if (left === null) return null;
  return (
    <div className="pl-timer">
      {left > 0 && (
        <p role="timer">
          <span className="pl-timer-clock">{clockOf(left, locale)}</span>{" "}
          <span className="pl-soft">{t(isOpen ? "time-to-answer" : "time-to-talk")}</span>
        </p>
      )}
      <p role="status">{left === 0 && t(isOpen ? "time-up-open" : "time-up")}</p>
    </div>
  );
}
