import { useCallback, useEffect, useState } from "react";
import type { Host, Stage, StageState } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("host");

type Props = {
  readonly host: Pick<Host, "stage">;
  readonly occurrenceId: string;
  /** Called when somebody puts it there. */
  readonly share: () => void;
};

/** Milliseconds between looks at the stage: it can be cleared from the meeting's own bar as well. */
const lookEvery = 5_000;

/** Puts the result before the whole meeting and takes it away again; says so where the meeting does not allow it. */
export function ShareToStage({ host, ...rest }: Props) {
  return host.stage === undefined ? null : <OnStage stage={host.stage} {...rest} />;
}

function OnStage({ stage, occurrenceId, share }: Omit<Props, "host"> & { readonly stage: Stage }) {
  const [state, setState] = useState<StageState | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<"share-failed" | "stop-failed" | null>(null);
  const look = useCallback(() => void stage.state().then(setState), [stage]);
  useEffect(() => {
    look();
    const timer = setInterval(() => document.visibilityState === "visible" && look(), lookEvery);
    return () => clearInterval(timer);
  }, [look]);

  const isOurs = state === "ours";
  async function press(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    // The stage is a page of its own beside this one; it finds everything by the meeting.
    if (!isOurs) share();
    const page = new URL(`stage.html?occurrence=${encodeURIComponent(occurrenceId)}`, location.href).href;
    try {
      await (isOurs ? stage.stop() : stage.share(page));
      setState(isOurs ? "free" : "ours");
    } catch {
      setTrouble(isOurs ? "stop-failed" : "share-failed");
    } finally {
      setBusy(false);
    }
  }
  // Until the host has said, nothing is offered that it may refuse.
  if (state === null) return null;
  return (
    <div className="pl-lead">
      <p role="status" className="pl-soft">
        {isOurs && t("on-stage")}
        {state === "refused" && t("no-stage")}
      </p>
      {state !== "refused" && (
        <button type="button" className="pl-answer pl-center" aria-disabled={isBusy} onClick={() => void press()}>
          {t(isOurs ? "stop-stage" : "share-stage")}
        </button>
      )}
      {trouble !== null && <p role="alert">{t(trouble)}</p>}
    </div>
  );
}
