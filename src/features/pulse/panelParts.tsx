import { type ReactNode, useEffect, useState } from "react";
import { roomOf } from "../../locales/roomOf.ts";
import { troubleWords } from "./trouble.ts";

const t = roomOf("pulse");

export function Notice({ title, text }: { readonly title: string; readonly text?: string }) {
  return (
    <div className="pl-notice">
      <h1 className="pl-say">{title}</h1>
      {text !== undefined && <p className="pl-soft">{text}</p>}
    </div>
  );
}

type TroubleProps = { readonly error: unknown; readonly retry: () => void; readonly more?: ReactNode };

export function Trouble({ error, retry, more }: TroubleProps) {
  return (
    <div className="pl-notice" role="alert">
      <p className="pl-say">{troubleWords(error)}</p>
      <button type="button" className="pl-answer pl-center" onClick={retry}>
        {t("retry")}
      </button>
      {more}
    </div>
  );
}

/** Says nothing for a second: most waits are shorter than a word takes to read. */
export function Slowly() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return late ? <p className="pl-soft">{t("starting")}</p> : null;
}

/** When the control that had the focus is gone, the panel itself takes it, so keys and a reader's place are not lost. */
export function useFocusKept(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const main = root.current;
    if (main === null) return;
    let last: Element | null = null;
    const note = (event: FocusEvent): void => {
      last = event.target as Element;
    };
    const watcher = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      main.focus({ preventScroll: true });
    });
    main.addEventListener("focusin", note);
    watcher.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener("focusin", note);
      watcher.disconnect();
    };
  }, [root]);
}
