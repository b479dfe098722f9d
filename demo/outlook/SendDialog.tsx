import { outlookWords as t } from "./outlookWords.ts";
import type { Sending } from "./sending.ts";

type Props = {
  readonly sending: Sending;
  readonly goOn: () => void;
  readonly stay: (commandId: string | null) => void;
};

/** What Outlook shows between the press of "Send" and the sending, as far as there is anything to decide. */
export function SendDialog({ sending, goOn, stay }: Props) {
  const { state } = sending;
  if (state === "allowed") return null;
  if (state === "checking")
    return (
      <p role="status" className="outlook-checking">
        {t("checking")}
      </p>
    );
  const commandId = state === "asks" ? sending.commandId : null;
  const later = state === "unavailable" ? "try-later" : "do-not-send";
  return (
    <dialog open className="outlook-dialog" aria-labelledby="outlook-dialog-name">
      <h3 id="outlook-dialog-name">{t("plumbline")}</h3>
      <p>{state === "asks" ? sending.message : t(state)}</p>
      <p className="outlook-choices">
        <button type="button" className="primary" ref={(one) => one?.focus()} onClick={goOn}>
          {t("send-anyway")}
        </button>
        <button type="button" onClick={() => stay(commandId)}>
          {(state === "asks" ? sending.cancelLabel : null) ?? t(later)}
        </button>
      </p>
    </dialog>
  );
}
