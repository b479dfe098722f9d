import { useCallback, useEffect, useState } from "react";
import type { Appointment, Beside } from "../../host/appointment.ts";

export type Seen =
  | { readonly state: "loading" }
  | { readonly state: "unreadable" }
  | { readonly state: "none" }
  | { readonly state: "there"; readonly appointment: Appointment };

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
      else setSeen({ state: "there", appointment: read.value });
    });
    const stop = beside.onChange(reread);
    return () => {
      isOver = true;
      stop();
    };
  }, [beside, round, reread]);
  return { seen, reread };
}

/** The same appointment as before, whatever has changed in it. */
export const keyOf = ({ way, id, seriesId, organizer }: Appointment): string =>
  [way, id ?? "unsaved", seriesId, organizer?.email].join(" ");
