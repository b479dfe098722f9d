import { type ReactNode, useEffect, useState } from "react";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import { ColleagueStrip } from "./ColleagueStrip.tsx";
import { DialogWindow } from "./DialogWindow.tsx";
import type { LiveMeeting, Person } from "./demoServer.ts";
import { Face } from "./Face.tsx";
import { MeetingChat } from "./MeetingChat.tsx";
import { ProductFrame } from "./ProductFrame.tsx";
import { timeOnly } from "./time.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly live: LiveMeeting | null;
  /** Null until the product has told about it. */
  readonly occurrence: Occurrence | null;
  readonly organizer: Person | undefined;
  readonly colleagues: readonly Person[];
  readonly zone: string;
  readonly locale: string;
  /** The page on the stage; null: nothing is shared. */
  readonly shared: string | null;
  readonly unshare: () => void;
};

/** The meeting as its organizer sees it: the stage, their own panel in full size, and the panels of the others. */
export function MeetingWindow({ live, occurrence, organizer, colleagues, zone, locale, shared, unshare }: Props) {
  const [panelReady, setPanelReady] = useTurn(live !== null);
  const [stageReady, setStageReady] = useTurn(panelReady);
  const everybody = organizer === undefined ? colleagues : [organizer, ...colleagues];
  const meeting = live === null ? null : meetingOf(live, occurrence);
  const [dialog, setDialog] = useState<string | null>(null);
  return (
    <section className="window" aria-label={live?.title ?? t("setting-up")}>
      <header className="window-bar">
        <h2>{live?.title ?? t("setting-up")}</h2>
        {meeting !== null && (
          <p>
            {timeOnly(meeting.start, zone)}
            {occurrence !== null && ` – ${timeOnly(meeting.end, zone)}`}
          </p>
        )}
        <p className="window-people">{everybody.length > 0 && t("people", { n: everybody.length })}</p>
      </header>
      <div className="window-body">
        <div className="stage">
          {shared !== null && meeting !== null && organizer !== undefined && panelReady ? (
            <ProductFrame
              page={shared}
              frame="meetingStage"
              person={organizer}
              title={t("stage")}
              meeting={meeting}
              subPageId={live?.occurrenceId}
              team={live === null ? undefined : { id: live.teamId, kind: "team" }}
              ready={setStageReady}
            />
          ) : (
            <Faces people={everybody}>{shared === null && <p>{t("nothing-shared")}</p>}</Faces>
          )}
        </div>
        <div className="stage-bar">
          {shared !== null && live !== null && (
            <>
              <span>{t("shared")}</span>
              <button type="button" className="bar-button" onClick={unshare}>
                {t("stop-sharing")}
              </button>
            </>
          )}
          {live !== null && organizer !== undefined && panelReady && (
            <MeetingChat person={organizer} teamId={live.teamId} {...{ locale, zone }} openDialog={setDialog} />
          )}
          {live !== null && (
            <button type="button" className="bar-button bar-last" onClick={() => setDialog("/dialog.html")}>
              {t("dialog-open")}
            </button>
          )}
        </div>
        {dialog !== null && live !== null && organizer !== undefined && meeting !== null && (
          <DialogWindow
            person={organizer}
            meeting={meeting}
            subPageId={live.occurrenceId}
            team={{ id: live.teamId, kind: "team" }}
            inMeeting
            page={dialog}
            close={() => setDialog(null)}
          />
        )}
        <ColleagueStrip {...{ colleagues, meeting, live }} start={stageReady || (panelReady && shared === null)} />
        <aside className="own">
          <p className="own-name">{organizer !== undefined && t("you-are", { name: organizer.name })}</p>
          {live !== null && organizer !== undefined && meeting !== null ? (
            <ProductFrame
              page="/side-panel.html"
              frame="sidePanel"
              person={organizer}
              title={t("panel-of", { name: organizer.name })}
              meeting={meeting}
              subPageId={live.occurrenceId}
              team={{ id: live.teamId, kind: "team" }}
              ready={setPanelReady}
            />
          ) : (
            <div className="frame frame-empty" />
          )}
        </aside>
      </div>
    </section>
  );
}

/** Longest wait for a frame that never says it is ready before the next ones may load. */
const PATIENCE = 2_500;

/** Whether a frame that may load since `begun` is there, or has had its time. */
function useTurn(begun: boolean): [boolean, () => void] {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!begun) return;
    const timer = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [begun]);
  return [over, () => setOver(true)];
}

/** Half an hour is guessed until the product has told the end. */
function meetingOf({ occurrenceId, title, start }: LiveMeeting, occurrence: Occurrence | null) {
  const guess = new Date(Date.parse(start) + 30 * 60_000).toISOString();
  return { id: occurrenceId, title, start: occurrence?.start ?? start, end: occurrence?.end ?? guess };
}

function Faces({ people, children }: { readonly people: readonly Person[]; readonly children: ReactNode }) {
  return (
    <div className="faces">
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Face name={name} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
