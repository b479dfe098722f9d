import type { ComponentProps } from "react";
import { ProductFrame } from "./ProductFrame.tsx";
import { words as t } from "./words.ts";

type Props = Pick<ComponentProps<typeof ProductFrame>, "person" | "meeting" | "subPageId" | "team" | "inMeeting"> & {
  readonly close: () => void;
  /** Where a card led; else the dialog of the meeting around it. */
  readonly page?: string | undefined;
};

/** A dialog of the host in its smallest size, as a card in the chat opens it; the page in it may close it. */
export function DialogWindow({ person, close, page = "/dialog.html", ...about }: Props) {
  return (
    <dialog open className="host-dialog" aria-label={t("dialog-of", { name: person.name })}>
      <p className="mini-head">
        <span>{t("product")}</span>
        <button type="button" className="bar-button" ref={(one) => one?.focus()} onClick={close}>
          {t("close-panel")}
        </button>
      </p>
      <div className="host-dialog-frame">
        <ProductFrame
          page={page}
          frame="task"
          title={t("dialog-of", { name: person.name })}
          {...about}
          {...{ person, close }}
        />
      </div>
    </dialog>
  );
}
