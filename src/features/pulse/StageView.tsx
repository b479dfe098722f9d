import { type ComponentType, lazy, Suspense, useCallback, useEffect, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Count } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import type { Stage } from "../../contract/stage.ts";
import type { Host } from "../../host/host.ts";
import { choosePulse } from "./choosePulse.ts";
import { timeOf } from "./timeOf.ts";
import { troubleWords } from "./trouble.ts";
import { useMeeting } from "./useMeeting.ts";
import { usePulse } from "./usePulse.ts";
import "./pulse.css";
import { roomOf, speech, withWords } from "../../locales/roomOf.ts";

const t = roomOf("stage");
const RoomTimer = lazy(async () => ({ default: (await withWords(import("./RoomTimer.tsx"))).RoomTimer }));

type Props = {
  readonly host: Host;
  readonly client: Client;
  readonly ResultView: ComponentType<{
    result: Result;
    size: "stage";
    stage: Stage | null;
    agreed: Occurrence["agreed"];
  }>;
  /** Fetches the code of ResultView before it is needed. */
  readonly foresee: () => Promise<unknown>;
};

/**
 * What a whole meeting looks at: how many have answered, then the result, question by question as somebody leads. It
 * holds no state of its own, so a reload or a late guest sees the same.
 */
export function StageView({ host, client, ResultView, foresee }: Props) {
  useEffect(() => {
    // A failure shows when the result is drawn.
    foresee().catch(() => undefined);
  }, [foresee]);
  const { meeting, refresh } = useMeeting(client, host.context());
  const occurrence = meeting.state === "found" ? meeting.occurrence : null;
  const shown = occurrence === null ? null : choosePulse(occurrence.pulses);
  const changed = useCallback(() => void refresh(), [refresh]);
  const { pulse, live, result, room, error } = usePulse(client, shown?.id ?? null, changed);
  // Closed before the room's eyes: only then the result takes its moment.
  const open = useRef<string | null>(null);
  useEffect(() => {
    if (pulse?.state === "open") open.current = pulse.id;
  }, [pulse]);
  const trouble = meeting.state === "failed" ? meeting.error : pulse === null ? error : null;

  if (trouble !== null) return <Middle title="" text={troubleWords(trouble)} />;
  if (meeting.state === "loading") return null;
  if (shown === null) return <Middle title={occurrence?.title ?? ""} text={t("nothing")} />;
  if (pulse === null) return null;
  const all = result?.state === "released" ? result.questions.length : 0;
  const place = Math.min((room?.stage.question ?? 0) + 1, all);
  const head = (
    <header className="pl-stage-head">
      <p className="pl-stage-title">{all > 1 ? t("question-of", { title: pulse.title, place, all }) : pulse.title}</p>
      {room !== null && room.stage.timerEndsAt !== null && (
        <Suspense fallback={null}>
          <RoomTimer room={room} isOpen={pulse.state === "open"} locale={speech().locale} />
        </Suspense>
      )}
    </header>
  );
  if (result !== null) {
    return (
      <main className={open.current === pulse.id ? "pl-stage pl-newly" : "pl-stage"}>
        {head}
        <Suspense fallback={null}>
          <ResultView result={result} size="stage" stage={room?.stage ?? null} agreed={occurrence?.agreed ?? null} />
        </Suspense>
      </main>
    );
  }
  const { start, timeZone } = occurrence ?? { start: pulse.opensAt, timeZone: "UTC" };
  if (pulse.state === "planned") {
    const time = timeOf(pulse.opensAt, start, timeZone, speech().locale);
    return <Middle title={pulse.title} text={t("opens", { time })} />;
  }
  return (
    <main className="pl-stage">
      {head}
      <div className="pl-stage-middle">
        <CountOf count={live?.count ?? pulse.count} />
        <p className="pl-soft">{t("hidden")}</p>
        <p className="pl-soft">{t("how-to")}</p>
      </div>
    </main>
  );
}

function CountOf({ count }: { readonly count: Count | null }) {
  if (count === null) return null;
  if ("enough" in count) return <p>{t(count.enough ? "enough" : "not-enough")}</p>;
  return (
    <>
      <p className="pl-number">{t("count-of", count)}</p>
      <p>{t("count-words")}</p>
    </>
  );
}

function Middle({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className="pl-stage">
      <p className="pl-stage-title">{title}</p>
      <div className="pl-stage-middle">
        <p>{text}</p>
      </div>
    </main>
  );
}
