import { lazy, Suspense, useEffect, useState } from "react";
import type { Pulse } from "../../contract/pulse.ts";
import { roomOf, withWords } from "../../locales/roomOf.ts";
import { patiently } from "./patiently.ts";
import type { CountNow } from "./useCountNow.ts";
import type { Sending } from "./useVoter.ts";

const t = roomOf("pulse");
const LeftOut = lazy(() => patiently(async () => ({ default: (await withWords(import("./LeftOut.tsx"))).LeftOut })));

type Props = {
  readonly pulse: Pulse;
  readonly count: CountNow;
  readonly closes: string;
  /** Whether this device answered. */
  readonly answered: boolean;
  /** null after a reload: nobody knows any more. */
  readonly seconds: number | null;
  readonly sending: Sending;
  readonly remembers: boolean;
  readonly change: (from: "first" | "last") => void;
};

const undoFor = 5_000;

/** After the last tap: thanks, how many have answered, and the way back. The answers themselves have folded away. */
export function Waiting({ pulse, count, closes, answered, seconds, sending, remembers, change }: Props) {
  const everyone = count !== null && count !== "soon" && "answered" in count && count.answered >= count.invited;
  return (
    <div className="pl-waiting">
      {answered && <Thanks key={pulse.id} {...{ seconds, sending, remembers, change }} all={pulse.questions.length} />}
      <CountOf count={count} />
      {pulse.leftOut.length > 0 && (
        <Suspense fallback={null}>
          <LeftOut leftOut={pulse.leftOut} />
        </Suspense>
      )}
      {answered && (
        <button type="button" className="pl-answer pl-center" onClick={() => change("first")}>
          {t("change")}
        </button>
      )}
      <p className="pl-soft pl-foot">{everyone ? t("closes-soon") : t("closes", { time: closes })}</p>
    </div>
  );
}

function Thanks({
  seconds,
  sending,
  remembers,
  change,
  all,
}: Pick<Props, "seconds" | "sending" | "remembers" | "change"> & { all: number }) {
  const [canUndo, setCanUndo] = useState(seconds !== null);
  useEffect(() => {
    const timer = setTimeout(() => setCanUndo(false), undoFor);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div className="pl-steps" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical bars
          <i key={at} className="pl-step-done" />
        ))}
      </div>
      <div role="status">
        <p className="pl-say" data-sent={sending === "sent" || sending === "idle"}>
          {seconds === null ? t("thanks-back") : t("thanks", { seconds })}
        </p>
        <p className="pl-soft">
          {sending === "sending" && t("sending")}
          {sending === "waiting" && t(remembers ? "unsent" : "unsent-memory")}
        </p>
      </div>
      {canUndo && (
        <button type="button" className="pl-link pl-undo" onClick={() => change("last")}>
          {t("undo")}
        </button>
      )}
    </>
  );
}

/** "6 of 8", or with few people only whether it is enough. */
function CountOf({ count }: { readonly count: CountNow }) {
  if (count === null) return null;
  if (count === "soon") return <p className="pl-soft">{t("count-soon")}</p>;
  if ("enough" in count) {
    return (
      <div className="pl-count">
        <p className="pl-say">{t(count.enough ? "enough" : "not-enough")}</p>
        <p className="pl-soft">{t("enough-words")}</p>
      </div>
    );
  }
  return (
    <div className="pl-count">
      <p className="pl-number">{t("count-of", count)}</p>
      <p className="pl-soft">{t("count-words")}</p>
    </div>
  );
}
