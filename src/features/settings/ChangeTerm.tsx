import { Button } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { ProblemError } from "../../client/call.ts";
import { roomOf } from "../../locales/roomOf.ts";
import "../../ui/form.css";
import "../../ui/lines.css";
import "./settings.css";

const t = roomOf("teamSettings");
const told = ["mode-fixed", "too-few-invited", "wrong-role", "too-late"] as const;

type Props = {
  readonly name: string;
  /** What holds now. */
  readonly now: string;
  /** What the change does; who is told stands below it. */
  readonly does: string;
  /** null: the reader may not change it, or there is nothing to choose. */
  readonly change: { readonly words: string; readonly yes: string; readonly save: () => Promise<unknown> } | null;
  /** Before something is chosen: begins with what holds now. */
  readonly begin?: () => void;
  /** What is chosen; empty where there is only yes or no. */
  readonly children?: ReactNode;
};

/** One thing that is set: as it is, and behind a button what a change does and who is told, before anything is changed. */
export function ChangeTerm({ name, now, does, change, begin, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const was = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    // What was pressed has gone: the keys go on with what has come in its place.
    if (was.current !== isOpen) place.current?.querySelector<HTMLElement>("input:checked, select, button")?.focus();
    was.current = isOpen;
  }, [isOpen]);
  const save = useMutation({
    mutationFn: async () => change?.save(),
    onSuccess: () => setOpen(false),
  });
  return (
    <li>
      <section className="pl-term" aria-labelledby={heading}>
        <h3 id={heading}>{name}</h3>
        <p>{now}</p>
        {change !== null && (
          <div ref={place}>
            {isOpen ? (
              <form
                className="pl-term-change"
                onSubmit={(event) => {
                  event.preventDefault();
                  save.mutate();
                }}
              >
                {children}
                <p>{does}</p>
                <p className="pl-soft">{t("told")}</p>
                <div className="pl-actions">
                  <Button appearance="primary" type="submit" disabled={save.isPending}>
                    {change.yes}
                  </Button>
                  <Button
                    onClick={() => {
                      save.reset();
                      setOpen(false);
                    }}
                  >
                    {t("leave")}
                  </Button>
                </div>
                {save.isError && <p role="alert">{why(save.error)}</p>}
              </form>
            ) : (
              <Button
                aria-describedby={heading}
                onClick={() => {
                  begin?.();
                  setOpen(true);
                }}
              >
                {change.words}
              </Button>
            )}
          </div>
        )}
        <p role="status">{save.isSuccess && !isOpen && t("saved")}</p>
      </section>
    </li>
  );
}

function why(error: unknown): string {
  const code = error instanceof ProblemError ? told.find((known) => known === error.code) : undefined;
  return t(code === undefined ? "refused-other" : `refused-${code}`);
}
