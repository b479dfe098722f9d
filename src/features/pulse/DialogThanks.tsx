import { useEffect, useState } from "react";
import type { Pulse } from "../../contract/pulse.ts";
import { roomOf } from "../../locales/roomOf.ts";
import type { CountNow } from "./useCountNow.ts";
import type { Sending } from "./useVoter.ts";

const p = roomOf("pulse");
const t = roomOf("host");

type Props = {
  readonly pulse: Pulse;
  readonly count: CountNow;
  /** Whether this device answered. */
  readonly answered: boolean;
  readonly seconds: number | null;
  readonly sending: Sending;
  readonly remembers: boolean;
  readonly change: (from: "first" | "last") => void;
  /** Absent where the host leaves the closing to the person. */
  readonly close: (() => void) | undefined;
};

/** How long the thanks stay, in milliseconds: as long as the last answer can be taken back. */
const staysFor = 5_000;

/**
 * Thanks, how many have answered, and the end: it closes by itself five seconds after the last tap once the answer has
 * arrived, unless somebody comes to its buttons by key. Who opened it again later closes it themselves.
 */
export function DialogThanks({ pulse, count, answered, seconds, sending, remembers, change, close }: Props) {
  const isNew = seconds !== null;
  const [isHeld, hold] = useState(!isNew);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), staysFor);
    return () => clearTimeout(timer);
  }, []);
  const stay = (): void => hold(true);
  const isThere = sending === "sent";
  useEffect(() => {
    if (isOver && isThere && !isHeld) close?.();
  }, [isOver, isThere, isHeld, close]);
  const closesItself = close !== undefined && !isHeld && isThere;
  return (
    <div className="pl-waiting">
      <h1 className="pl-unseen">{pulse.title}</h1>
      <div role="status">
        <p className="pl-say" data-sent={isThere || sending === "idle"}>
          {!answered
            ? p(pulse.yours === "not-asked" ? "not-asked" : "other-device")
            : isNew
              ? p("thanks", { seconds })
              : p("thanks-back")}
        </p>
        <p className="pl-soft">
          {sending === "sending" && p("sending")}
          {sending === "waiting" && p(remembers ? "unsent" : "unsent-memory")}
          {closesItself && t("closes-itself")}
          {close === undefined && (isThere || sending === "idle") && t("close-yourself")}
        </p>
      </div>
      <CountOf count={count} />
      <div className="pl-lead">
        {answered && (
          <button
            type="button"
            className="pl-answer pl-center"
            onFocus={stay}
            onClick={() => change(isNew && !isOver ? "last" : "first")}
          >
            {isNew && !isOver ? p("undo") : p("change")}
          </button>
        )}
        {close !== undefined && (
          <button type="button" className="pl-answer pl-primary pl-center" onFocus={stay} onClick={close}>
            {t("close")}
          </button>
        )}
      </div>
    </div>
  );
}

/** In one line; with few people only whether it is enough. */
function CountOf({ count }: { readonly count: CountNow }) {
  if (count === null) return null;
  if (count === "soon") return <p className="pl-soft">{p("count-soon")}</p>;
  if ("enough" in count) return <p className="pl-soft">{p(count.enough ? "enough" : "not-enough")}</p>;
  return (
    <p className="pl-soft">
      {p("count-of", count)} {p("count-words")}
    </p>
  );
}
