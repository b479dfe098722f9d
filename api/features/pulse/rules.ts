import type { PulseState, Readers } from "../../../src/contract/pulse.ts";

/** What one person is to one pulse. */
export type PulsePart = {
  readonly inAudience: boolean;
  readonly isFacilitator: boolean;
  readonly isOrganizer: boolean;
  readonly role: "member" | "owner" | null;
};

/** Whether a person may know that these questions are asked, to whom and when. */
export const maySeePulse = (part: PulsePart): boolean =>
  part.inAudience || part.isFacilitator || part.isOrganizer || part.role !== null;

/** Whether a person may read the result; who may is named before the first answer. */
export const mayReadResult = (readers: Readers, part: PulsePart): boolean =>
  part.inAudience || part.isFacilitator || (readers === "team" && part.role !== null);

/**
 * Whether a meeting is between others: it has asked, and the person may read nothing of it, so neither the line it agreed
 * on. Before its first opening it is not settled who is asked, and it is between nobody.
 */
export const isForOthers = <Asked extends { readonly invited: number | null }>(
  pulses: readonly Asked[],
  mayRead: (pulse: Asked) => boolean,
): boolean => {
  const asked = pulses.filter((pulse) => pulse.invited !== null);
  return asked.length > 0 && !asked.some(mayRead);
};

/** Whether a person may close and reveal, close unseen, or end the showing of names. */
export const mayReveal = (part: PulsePart): boolean => part.isOrganizer || part.isFacilitator || part.role === "owner";

/** What the caller did: only ever told to the caller. */
export function yoursOf(state: PulseState, inAudience: boolean, started: boolean): "none" | "started" | "not-asked" {
  if (!inAudience) return "not-asked";
  return state === "open" && started ? "started" : "none";
}
