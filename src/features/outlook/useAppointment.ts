import { useCallback, useEffect, useState } from "react";
import type { Appointment, Beside } from "../../host/appointment.ts";

export type Seen =
  | { readonly state: "loading" }
  | { readonly state: "unreadable" }
  | { readonly state: "none" }
  /** `place` is another number for another appointment. */
  | { readonly state: "there"; readonly appointment: Appointment; readonly place: number };

const following =
  (appointment: Appointment) =>
  (before: Seen): Seen => {
    const place = before.state !== "there" ? 0 : before.place;
    const isAnother = before.state === "there" && !isSame(before.appointment, appointment);
    return { state: "there", appointment, place: isAnother ? place + 1 : place };
  };

/** The appointment this page stands beside: another one when another is chosen, and this one anew when it changes. */
export function useAppointment(beside: Beside) {
  const [seen, setSeen] = useState<Seen>({ state: "loading" });
  // Each reading listens anew: what tells of its changes belongs to one appointment.
  const [round, setRound] = useState(0);
  const reread = useCallback(() => setRound((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to read again
  useEffect(() => {
    let isOver = false;
    void beside.appointment().then((read) => {
      if (isOver) return;
      if (!read.ok) setSeen({ state: "unreadable" });
      else if (read.value === null) setSeen({ state: "none" });
      else setSeen(following(read.value));
    });
    const stop = beside.onChange(reread);
    return () => {
      isOver = true;
      stop();
    };
  }, [beside, round, reread]);
  return { seen, reread };
}

/**
 * Whether it is still the same one, whatever has changed in it. One that was not saved yet has no id to go by: it is the
 * same while nothing says that it is another.
 */
export function isSame(before: Appointment, after: Appointment): boolean {
  if (before.way !== after.way || before.organizer?.email !== after.organizer?.email) return false;
  if (before.id !== null) return before.id === after.id;
  const isLike = [before.start === after.start, before.title === after.title];
  return after.id === null ? isLike.includes(true) : !isLike.includes(false);
}
