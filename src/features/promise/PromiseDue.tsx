import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { MeetingPromise, Occurrence } from "../../contract/occurrence.ts";
import { Button } from "../../ui/button.tsx";
import "./promise.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("promise");

type Props = {
  readonly client: Client;
  readonly occurrence: Pick<Occurrence, "promise" | "youMay">;
  /** Questions whose names are at hand. */
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  readonly changed: () => void;
};

/** The line that this meeting brings up again; who leads the meeting writes down what became of it. */
export function PromiseDue({ client, occurrence: { promise, youMay }, questions, changed }: Props) {
  const [failed, setFailed] = useState(false);
  if (promise === null) return null;
  const { asks, text, about, outcome, occurrenceId } = promise;
  const name = questions.find(({ id }) => id === about)?.name;
  const say = (body: { outcome: Said<"outcome"> } | { moved: Said<"moved"> }) => {
    setFailed(false);
    client
      .call("putOutcome", { params: { id: occurrenceId }, body: { ...body, text } })
      .then(changed, () => setFailed(true));
  };
  return (
    <section className="pl-promise">
      <h2 className="pl-soft">{t("heading")}</h2>
      <p dir="auto">{text}</p>
      {outcome !== null && <p className="pl-soft">{t(`is-${outcome}`)}</p>}
      {asks === "outcome" && <p>{t("ask-outcome")}</p>}
      {asks === "moved" && <p>{name === undefined ? t("ask-moved-unnamed") : t("ask-moved", { about: name })}</p>}
      {asks !== null && !youMay.agree && <p className="pl-soft">{t("they-answer")}</p>}
      {asks !== null && youMay.agree && (
        <div className="pl-promise-answers">
          {asks === "outcome"
            ? (["kept", "partly", "not"] as const).map((word) => (
                <Button key={word} onClick={() => say({ outcome: word })}>
                  {t(word)}
                </Button>
              ))
            : (["yes", "partly", "no"] as const).map((word) => (
                <Button key={word} onClick={() => say({ moved: word })}>
                  {t(word)}
                </Button>
              ))}
        </div>
      )}
      {failed && <p role="alert">{t("failed")}</p>}
    </section>
  );
}

type Said<Part extends "outcome" | "moved"> = NonNullable<MeetingPromise[Part]>;
