import type { Completed } from "./wire.ts";

/** Where a sending stands, from the press of the button on. */
export type Sending =
  | { readonly state: "checking" | "slow" | "timed-out" | "unavailable" | "allowed" }
  | {
      readonly state: "asks";
      readonly message: string;
      readonly cancelLabel: string | null;
      readonly commandId: string | null;
    };

/** Whoever sends is told that the add-in takes its time after the first, and that it is given up after the second. */
export const SLOW_MS = 5_000;
export const TIMED_OUT_MS = 5 * 60_000;
/** Outlook cuts what an add-in says. */
const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

/** What a runtime of the add-in tells. */
export type Runtime = {
  readonly completed: (answer: Completed) => void;
  /** It did not load, or has no handler for the event. */
  readonly failed: () => void;
};

/**
 * Lets the add-in look at an appointment before it is sent, in the mode "prompt user": it may ask, and whoever sends decides, at any
 * moment from the fifth second on.
 * @param begin starts the runtime; its reply ends it
 * @param wait calls back after so many milliseconds; its reply stops it
 * @returns stops it all: nothing more is told
 */
export function askBeforeSending(
  begin: (runtime: Runtime) => () => void,
  tell: (sending: Sending) => void,
  wait: (ms: number, then: () => void) => () => void,
): () => void {
  let over = false;
  const stops: (() => void)[] = [];
  const end = (sending: Sending | null): void => {
    if (over) return;
    over = true;
    for (const stop of stops) stop();
    if (sending !== null) tell(sending);
  };
  tell({ state: "checking" });
  stops.push(wait(SLOW_MS, () => tell({ state: "slow" })));
  stops.push(wait(TIMED_OUT_MS, () => end({ state: "timed-out" })));
  stops.push(
    begin({
      failed: () => end({ state: "unavailable" }),
      completed: ({ allowEvent, errorMessage = "", cancelLabel, commandId }) =>
        end(
          allowEvent
            ? { state: "allowed" }
            : {
                state: "asks",
                message: errorMessage.slice(0, LONGEST_MESSAGE),
                cancelLabel: cancelLabel?.slice(0, LONGEST_LABEL) ?? null,
                commandId: commandId ?? null,
              },
        ),
    }),
  );
  // It may have answered at once.
  if (over) for (const stop of stops) stop();
  return () => end(null);
}
