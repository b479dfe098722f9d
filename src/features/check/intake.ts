import { type ThresholdOffer, thresholdOffer } from "../../measure/release.ts";

/** How people answer, as one choice: the mode and, in a small meeting, how many are needed. */
export const intakes = ["private", "coarse", "keep", "open"] as const;
export type Intake = (typeof intakes)[number];

/** The organisation's number is applied by the server; 5 is its default and what set-up talks about. */
const NEEDED = 5;

export const offerFor = (invited: number): ThresholdOffer => thresholdOffer(invited, NEEDED);

/** What may be chosen for so many people, the default first; empty when there can be no questions at all. */
export const intakesFor = (invited: number): readonly Intake[] => {
  const { kind } = offerFor(invited);
  if (kind === "none") return [];
  if (kind === "open-only") return ["open"];
  return kind === "small" ? ["coarse", "open", "keep"] : ["private", "open"];
};

type Terms = { mode: "private" | "open"; threshold?: number };

/** The part of a check that says so. In an ordinary team no number is sent: the organisation's holds. */
export const termsOf = (intake: Intake): Terms => {
  if (intake === "open") return { mode: "open" };
  if (intake === "coarse") return { mode: "private", threshold: 3 };
  if (intake === "keep") return { mode: "private", threshold: NEEDED };
  return { mode: "private" };
};

/** The choice an existing check stands for, as far as it is still offered; else the default. */
export const intakeOf = (check: { mode: "private" | "open"; threshold: number } | null, invited: number): Intake => {
  const offered = intakesFor(invited);
  const earlier: Intake | null =
    check === null ? null : check.mode === "open" ? "open" : check.threshold === 3 ? "coarse" : "keep";
  const wanted = earlier === "keep" && offered.includes("private") ? "private" : earlier;
  return wanted !== null && offered.includes(wanted) ? wanted : (offered[0] ?? "open");
};
