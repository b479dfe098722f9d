import { intakesFor, termsOf } from "../features/check/intake.ts";
import type { TermsFor } from "../features/outlook/attach.ts";
import { roomOf } from "../locales/roomOf.ts";
import { shownOf100 } from "../measure/odds.ts";
import { thresholdOffer } from "../measure/release.ts";

const t = roomOf("check");

/** How so many people answer unless somebody chooses otherwise: the default of the page where all of it can be chosen. */
export const termsFor: TermsFor = (people, needed) => {
  const offer = thresholdOffer(people, needed);
  const [intake] = intakesFor(offer);
  if (intake === undefined) return null;
  const words =
    offer.kind === "small"
      ? [t("small-coarse", { k: offer.coarseK, shown: shownOf100(people, offer.coarseK) })]
      : offer.kind === "normal"
        ? [t("private", { k: offer.k })]
        : [t("open-only", { n: people }), t("open")];
  const k = offer.kind === "small" ? offer.coarseK : offer.kind === "normal" ? offer.k : 1;
  return { body: termsOf(intake, offer), words, form: `${intake} ${k}` };
};
