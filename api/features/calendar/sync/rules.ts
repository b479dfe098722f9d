import type { StoppedWhy } from "../../../../src/contract/calendar.ts";

/** In [0, 1), from the product's one source of chance. */
export const chanceIn = (chance: { below(below: number): number }): number => chance.below(1_000_000) / 1_000_000;

/**
 * Whether a failure ends the reading of a calendar until somebody acts, and what they read then; null: it is tried again.
 * @param what of: `people` where looking up who is invited failed
 */
export function whyClosed(
  failed: { readonly outcome: string; readonly status?: number; readonly code?: string },
  rung: "person" | "mailboxes",
): StoppedWhy | null {
  if (failed.outcome === "gone" && failed.status === 404) return "mailbox-gone";
  if (failed.outcome === "forbidden") return failed.code === "people" ? "people-not-allowed" : "not-allowed";
  // In its own name the application signs in anew by itself; a person has to.
  if (failed.outcome === "sign-in" && rung === "person") return "sign-in-lost";
  return null;
}
