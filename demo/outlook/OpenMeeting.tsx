import type { ComponentProps } from "react";
import { MeetingForm } from "./MeetingForm.tsx";
import { MeetingRead } from "./MeetingRead.tsx";
import { outlookWords as t } from "./outlookWords.ts";
import { SendDialog } from "./SendDialog.tsx";
import type { Sending } from "./sending.ts";
import type { Item } from "./wire.ts";

type Props = ComponentProps<typeof MeetingForm> & {
  /** Whose calendar it lies in. */
  readonly owner: string;
  /** The series that this is a date of. */
  readonly whole: Item | null;
  readonly show: (item: Item) => void;
  readonly save: () => void;
  readonly send: () => void;
  /** Null: nothing is being sent. */
  readonly sending: Sending | null;
  readonly goOn: () => void;
  readonly stay: (commandId: string | null) => void;
  readonly isPaneOpen: boolean;
  readonly togglePane: () => void;
};

/** One meeting: its buttons, and the form of who may change it or the window of who is invited. */
export function OpenMeeting({ owner, whole, show, save, send, sending, goOn, stay, ...props }: Props) {
  const { isPaneOpen, togglePane, ...form } = props;
  const { item, zone } = form;
  return (
    <>
      <header className="outlook-ribbon">
        {item.mode === "compose" && (
          <>
            <button type="button" className="primary" disabled={sending !== null} onClick={send}>
              {t(item.sent ? "send-update" : "send")}
            </button>
            <button type="button" onClick={save}>
              {t("save")}
            </button>
          </>
        )}
        {whole !== null && (
          <button type="button" onClick={() => show(whole)}>
            {t("to-series")}
          </button>
        )}
        <button
          type="button"
          className="outlook-addin"
          aria-pressed={isPaneOpen}
          title={t(isPaneOpen ? "plumbline-close" : "plumbline-open")}
          onClick={togglePane}
        >
          {t("plumbline")}
        </button>
      </header>
      <p className="outlook-state">{stateOf(item, owner)}</p>
      {sending !== null && <SendDialog {...{ sending, goOn, stay }} />}
      {item.mode === "compose" ? <MeetingForm {...form} /> : <MeetingRead {...{ item, zone }} />}
    </>
  );
}

/** What stands between the buttons and the form. */
function stateOf(item: Item, owner: string): string {
  const { mode, id, kind, sent } = item;
  const saved = mode === "read" || sent ? [] : [t(id === null ? "is-new" : "is-saved")];
  const dates = kind === "series" ? [t("is-series")] : kind === "single" ? [] : [t("is-date")];
  return [...saved, ...dates, ...(item.owner === null ? [] : [t("behalf-of", { name: owner })])].join(" · ");
}
