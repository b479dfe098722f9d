import type { ThresholdOffer } from "../../measure/release.ts";

/** How people answer, as one choice: the mode and, in a small meeting, how many are needed. */
export const intakes = ["private", "coarse", "keep", "open"] as const;
export type Intake = (typeof intakes)[number];

/** What may be chosen, the default first; empty when there can be no questions at all. */
export const intakesFor = ({ kind }: ThresholdOffer): readonly Intake[] => {
  if (kind === "none") return [];
  if (kind === "open-only") return ["open"];
  return kind === "small" ? ["coarse", "open", "keep"] : ["private", "open"];
};

type Terms = { mode: "private" | "open"; threshold?: number };

/** The part of a check that says so. In an ordinary team no number is sent: the organisation's holds. */
export const termsOf = (intake: Intake, offer: ThresholdOffer): Terms => {
  if (intake === "open") return { mode: "open" };
  if (offer.kind !== "small") return { mode: "private" };
  return { mode: "private", threshold: intake === "coarse" ? offer.coarseK : offer.k };
};

/** The choice an existing check stands for, as far as it is still offered; else the default. */
export const intakeOf = (
  check: { mode: "private" | "open"; threshold: number } | null,
  offer: ThresholdOffer,
): Intake => {
  const offered = intakesFor(offer);
  const coarseK = offer.kind === "small" ? offer.coarseK : null;
  const earlier: Intake | null =
    check === null ? null : check.mode === "open" ? "open" : check.threshold === coarseK ? "coarse" : "keep";
  const wanted = earlier === "keep" && offered.includes("private") ? "private" : earlier;
  return wanted !== null && offered.includes(wanted) ? wanted : (offered[0] ?? "open");
};
