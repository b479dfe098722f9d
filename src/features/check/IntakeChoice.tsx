import { check as t } from "../../locales/en/check.ts";
import type { ThresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { type Intake, intakesFor } from "./intake.ts";

type Props = {
  readonly people: number;
  readonly offer: ThresholdOffer;
  readonly value: Intake;
  readonly choose: (intake: Intake) => void;
};

/** Private or in the open; a small meeting hears first what private would mean for it. */
export function IntakeChoice({ people, offer, value, choose }: Props) {
  if (offer.kind === "none") return <p>{t("too-few")}</p>;
  if (offer.kind === "open-only") {
    return (
      <section className="pl-choice">
        <p>{t("open-only", { n: people })}</p>
        <p className="pl-soft">{t("open")}</p>
      </section>
    );
  }
  const words: Record<Intake, string> = {
    private: t("private", { k: offer.k }),
    coarse: t("small-coarse", { k: offer.kind === "small" ? offer.coarseK : offer.k }),
    keep: t("small-keep", { k: offer.k }),
    open: t("open"),
  };
  return (
    <Choice
      legend={t("how")}
      lead={offer.kind === "small" ? t("small-lead", { n: people, k: offer.k }) : undefined}
      value={value}
      choose={choose}
      choices={intakesFor(offer).map((intake) => ({ value: intake, words: words[intake] }))}
    />
  );
}
