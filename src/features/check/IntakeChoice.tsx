import { roomOf } from "../../locales/roomOf.ts";
import { ANSWER, ATTEND, shownOf100 } from "../../measure/odds.ts";
import type { ThresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { type Intake, intakesFor } from "./intake.ts";

const t = roomOf("check");

type Props = {
  readonly people: number;
  readonly offer: ThresholdOffer;
  readonly value: Intake;
  readonly choose: (intake: Intake) => void;
};

/** Private or in the open; who are not many hear first what private would mean for them. */
export function IntakeChoice({ people, offer, value, choose }: Props) {
  if (offer.kind === "none") return <p>{t("too-few")}</p>;
  if (offer.kind === "open-only") {
    return (
      <fieldset className="pl-choice">
        <legend>{t("how")}</legend>
        <p>{t("open-only", { n: people })}</p>
        <p className="pl-soft">{t("open")}</p>
      </fieldset>
    );
  }
  const coarseK = offer.kind === "small" ? offer.coarseK : offer.k;
  const shown = shownOf100(people, offer.k);
  const words: Record<Intake, string> = {
    private: t("private", { k: offer.k }),
    coarse: t("small-coarse", { k: coarseK, shown: shownOf100(people, coarseK) }),
    keep: t(shown === 0 ? "small-keep-none" : "small-keep", { k: offer.k, shown }),
    open: t("open"),
  };
  const lead = leadFor(offer.kind, shown);
  return (
    <Choice
      legend={t("how")}
      lead={
        lead && `${t(lead, { n: people, k: offer.k, shown })} ${t("odds-basis", { attend: ATTEND, answer: ANSWER })}`
      }
      value={value}
      choose={choose}
      choices={intakesFor(offer).map((intake) => ({ value: intake, words: words[intake] }))}
    />
  );
}

/** From here on of 100 results, nobody has to be told that some will not be shown. */
const NEARLY_ALL = 95;

function leadFor(
  kind: "small" | "normal",
  shown: number,
): "small-lead" | "small-lead-none" | "normal-lead" | undefined {
  if (kind === "small") return shown === 0 ? "small-lead-none" : "small-lead";
  return shown < NEARLY_ALL ? "normal-lead" : undefined;
}
