import { type ComponentType, Suspense, useCallback, useEffect } from "react";
import type { Client } from "../../client/call.ts";
import type { Count } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import type { Host } from "../../host/host.ts";
import { choosePulse } from "./choosePulse.ts";
import { timeOf } from "./timeOf.ts";
import { troubleWords } from "./trouble.ts";
import { useMeeting } from "./useMeeting.ts";
import { usePulse } from "./usePulse.ts";
import "./pulse.css";
import { roomOf, speech } from "../../locales/roomOf.ts";

const t = roomOf("stage");

type Props = {
  readonly host: Host;
  readonly client: Client;
  readonly ResultView: ComponentType<{ result: Result; size: "stage" }>;
  /** Fetches the code of ResultView before it is needed. */
  readonly foresee: () => Promise<unknown>;
};

/**
 * What a whole meeting looks at: how many have answered, then the result. It holds no state of its own, so a reload
 * or a late guest sees the same.
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
  const { pulse, live, result, error } = usePulse(client, shown?.id ?? null, changed);
  const trouble = meeting.state === "failed" ? meeting.error : pulse === null ? error : null;

  if (trouble !== null) return <Middle title="" text={troubleWords(trouble)} />;
  if (meeting.state === "loading") return null;
  if (shown === null) return <Middle title={occurrence?.title ?? ""} text={t("nothing")} />;
  if (pulse === null) return null;
  if (result !== null) {
    return (
      <main className="pl-stage">
        <p className="pl-stage-title">{pulse.title}</p>
        <Suspense fallback={null}>
          <ResultView result={result} size="stage" />
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
      <p className="pl-stage-title">{pulse.title}</p>
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
