import type { Check, CheckBody } from "../../contract/occurrence.ts";
import type { ThresholdOffer } from "../../measure/release.ts";

/** How people answer: the mode and, among few, how many are needed. */
export type IntakeTerm = "private" | "coarse" | "open";

/** What may be chosen among so many people. */
export const intakesIn = ({ kind }: ThresholdOffer): readonly IntakeTerm[] => {
  if (kind === "none") return [];
  if (kind === "open-only") return ["open"];
  return kind === "small" ? ["coarse", "private", "open"] : ["private", "open"];
};

export const intakeIn = ({ mode, threshold }: Pick<Check, "mode" | "threshold">, offer: ThresholdOffer): IntakeTerm => {
  if (mode === "open") return "open";
  return offer.kind === "small" && threshold === offer.coarseK ? "coarse" : "private";
};

/** How many answers that takes; in the open there is no such number. */
export const neededIn = (intake: IntakeTerm, offer: ThresholdOffer, threshold: number): number => {
  if (offer.kind === "small") return intake === "coarse" ? offer.coarseK : offer.k;
  return offer.kind === "normal" ? offer.k : threshold;
};

/** The part of a check that says so; in an ordinary team the organisation's number holds, so none is sent. */
export const intakeBody = (intake: IntakeTerm, offer: ThresholdOffer): Pick<CheckBody, "mode" | "threshold"> =>
  intake === "open"
    ? { mode: "open" }
    : { mode: "private", ...(offer.kind === "small" ? { threshold: neededIn(intake, offer, offer.k) } : {}) };
