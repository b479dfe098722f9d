import { useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Pulse } from "../../contract/pulse.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { troubleWords } from "./trouble.ts";

const t = roomOf("pulse");

type Props = {
  readonly client: Client;
  readonly pulse: Pulse;
  /** Under questions that wait for an answer, revealing is not the first thing to do. */
  readonly quiet: boolean;
  readonly sealed: () => void;
};
type Step = "ready" | "busy" | "too-few" | { readonly error: unknown };

/** Closes and reveals in one act; with too few answers the choice is to wait or to close without a result. */
export function Reveal({ client, pulse, quiet, sealed }: Props) {
  const [step, setStep] = useState<Step>("ready");
  async function close(unseen: boolean): Promise<void> {
    setStep("busy");
    try {
      await client.call("seal", { params: { id: pulse.id }, body: unseen ? { unseen: true } : {} });
      sealed();
    } catch (error) {
      if (error instanceof ProblemError && error.code === "too-few") return setStep("too-few");
      setStep({ error });
    }
  }
  if (step === "too-few") {
    return (
      <div className="pl-lead">
        <p role="status">{t("too-few", { k: pulse.threshold })}</p>
        {/* The wish to reveal has brought the focus here. */}
        <button
          type="button"
          className="pl-answer pl-primary pl-center"
          ref={(one) => one?.focus()}
          onClick={() => setStep("ready")}
        >
          {t("wait")}
        </button>
        <button type="button" className="pl-answer pl-center" onClick={() => void close(true)}>
          {t("close-unseen")}
        </button>
      </div>
    );
  }
  return (
    <div className="pl-lead">
      <button
        type="button"
        className={quiet ? "pl-answer pl-center" : "pl-answer pl-primary pl-center"}
        aria-disabled={step === "busy"}
        onClick={() => step !== "busy" && void close(false)}
      >
        {t("reveal")}
      </button>
      {typeof step === "object" && <p role="alert">{troubleWords(step.error)}</p>}
    </div>
  );
}
