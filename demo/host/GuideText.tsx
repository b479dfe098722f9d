import type { ReactNode } from "react";
import { ClockControls } from "./ClockControls.tsx";
import type { LiveMeeting, Scene } from "./demoServer.ts";
import { OtherRoom } from "./OtherRoom.tsx";
import type { Step } from "./steps.ts";
import { timeOnly } from "./time.ts";
import type { DemoClock } from "./useClock.ts";
import type { Seen } from "./useLiveMeeting.ts";
import type { View } from "./views.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly step: Step;
  readonly view: View;
  readonly live: LiveMeeting | null;
  readonly seen: Seen | null;
  readonly history: Scene["history"] | null;
  readonly clock: DemoClock;
  readonly show: (view: View) => void;
  readonly next: () => void;
};

/** What stands under the title of one step: what happened, and what to do now. */
export function GuideText({ step, view, live, seen, history, clock, show, next }: Props) {
  const after = seen?.occurrence.pulses.find(({ phase }) => phase === "after")?.state;
  switch (step) {
    case "answer":
      return (
        <>
          {live === null ? (
            <p>{t("setting-up")}</p>
          ) : (
            <p className="guide-strong">
              {t("answer-when", { title: live.title, time: timeOnly(live.start, clock.zone) })}
            </p>
          )}
          <p>{t("answer-lead")}</p>
          <p className="guide-soft">{t("answer-note")}</p>
        </>
      );
    case "reveal":
      return (
        <>
          <p>{t("reveal-lead")}</p>
          <p className="guide-strong">{t("reveal-do")}</p>
        </>
      );
    case "shape":
      return (
        <>
          <OtherRoom result={seen?.result ?? null} />
          {seen?.closed && <Do words={t("next")} act={next} primary />}
        </>
      );
    case "agree":
      return (
        <>
          {seen?.occurrence.agreed != null ? (
            <>
              <p className="guide-strong" role="status">
                {t("agree-done")}
              </p>
              <Do words={t("look-back-do")} act={() => show("look-back")} primary />
            </>
          ) : (
            <>
              <p>{t("agree-lead")}</p>
              <Do words={t("next")} act={next} />
            </>
          )}
        </>
      );
    case "look-back":
      return (
        <>
          <p>{t("look-back-lead")}</p>
          {view !== "look-back" && history !== null && history.done < history.total && (
            <p className="guide-soft">{t("history-writing", { done: history.done, total: history.total })}</p>
          )}
          {view === "look-back" ? (
            <Do words={t("next")} act={next} primary />
          ) : (
            <Do words={t("look-back-do")} act={() => show("look-back")} primary />
          )}
        </>
      );
    case "rows":
      return (
        <>
          <p>{t("rows-lead")}</p>
          {view === "rows" ? (
            <Do words={t("next")} act={next} primary />
          ) : (
            <Do words={t("rows-do")} act={() => show("rows")} primary />
          )}
        </>
      );
    case "somebody": {
      const goBack = (after === "open" || after === "sealed") && view !== "meeting";
      // One thing to do first: answering in the panel and making a meeting come before this one too.
      const first = !goBack && after !== "open" && view !== "calendar" && view !== "outlook";
      return (
        <>
          {after === "open" || after === "sealed" ? (
            <>
              <p className="guide-strong" role="status">
                {t(`after-${after}`)}
              </p>
              {goBack && <Do words={t("after-do")} act={() => show("meeting")} primary />}
            </>
          ) : (
            <p>{t("somebody-lead")}</p>
          )}
          {view !== "somebody" && <Do words={t("somebody-do")} act={() => show("somebody")} primary={first} />}
          {view !== "calendar" && <Do words={t("calendar-do")} act={() => show("calendar")} />}
          {view !== "outlook" && <Do words={t("outlook-do")} act={() => show("outlook")} />}
          <p className="guide-strong">{t("clock-heading")}</p>
          <ClockControls clock={clock} end={seen?.occurrence.end ?? null} />
        </>
      );
    }
  }
}

type DoProps = { readonly words: string; readonly act: () => void; readonly primary?: boolean };
const Do = ({ words, act, primary = false }: DoProps): ReactNode => (
  <button type="button" className={primary ? "primary" : undefined} onClick={act}>
    {words}
  </button>
);
