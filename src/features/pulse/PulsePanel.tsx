import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Answers } from "../../contract/question.ts";
import type { Result } from "../../contract/result.ts";
import type { Stage } from "../../contract/stage.ts";
import type { Me } from "../../contract/team.ts";
import type { Host } from "../../host/host.ts";
import { AnswerFlow } from "./AnswerFlow.tsx";
import { Notice, Slowly, Trouble, useFocusKept } from "./panelParts.tsx";
import { patiently } from "./patiently.ts";
import { Reveal } from "./Reveal.tsx";
import { timeOf } from "./timeOf.ts";
import { useAnswering } from "./useAnswering.ts";
import { useMeeting } from "./useMeeting.ts";
import { Waiting } from "./Waiting.tsx";
import "./pulse.css";
import { roomOf, speech, withWords } from "../../locales/roomOf.ts";

const t = roomOf("pulse");

const loadAfterReveal = async () => ({ default: (await withWords(import("./AfterReveal.tsx"))).AfterReveal });
const AfterReveal = lazy(() => patiently(loadAfterReveal));
// What leads the room and what it shows are fetched by who leads, and once something is led.
const LeadStage = lazy(() =>
  patiently(async () => ({ default: (await withWords(import("./LeadStage.tsx"))).LeadStage })),
);
const CopyLink = lazy(() => patiently(async () => ({ default: (await withWords(import("./CopyLink.tsx"))).CopyLink })));
const RoomTimer = lazy(() =>
  patiently(async () => ({ default: (await withWords(import("./RoomTimer.tsx"))).RoomTimer })),
);

/** Parts of other features that a surface hands in: features do not know each other. */
export type PanelSlots = {
  readonly ResultView: ComponentType<{
    result: Result;
    size: "panel";
    mine?: Answers | undefined;
    stage: Stage | null;
    /** The meeting it is of, for what is taken elsewhere. */
    about?: Occurrence;
  }>;
  /** Fetches the code of ResultView; called once there is nothing left to answer. */
  readonly foresee?: () => Promise<unknown>;
  /** Lets somebody who may ask set up the questions of a meeting. */
  readonly Attach: ComponentType<{
    client: Client;
    occurrence: Occurrence;
    attached: () => void;
  }>;
  /** What the team agreed on earlier, brought up while nothing is left to answer. */
  readonly PromiseDue: ComponentType<{
    client: Client;
    occurrence: Occurrence;
    questions: readonly { readonly id: string; readonly name: string }[];
    changed: () => void;
  }>;
};
type Props = PanelSlots & {
  readonly host: Host;
  readonly client: Client;
  /** Part of a page that has its own main part. */
  readonly isPart?: boolean;
};

/** Everything one person does around one meeting: answer, wait, read the result, lead if it is theirs to lead. */
export function PulsePanel({ host, client, isPart = false, ...slots }: Props) {
  const { meeting, refresh, replace } = useMeeting(client, host.context());
  const root = useRef<HTMLElement>(null);
  useFocusKept(root);
  const Root = isPart ? "section" : "main";
  return (
    <Root className="pl-panel" ref={root} tabIndex={-1}>
      {meeting.state === "loading" && <Slowly />}
      {meeting.state === "failed" && <Trouble error={meeting.error} retry={() => void refresh()} />}
      {meeting.state === "found" &&
        (meeting.occurrence === null ? (
          <Notice title={t("no-meeting")} text={t("no-meeting-next")} />
        ) : (
          <OneMeeting
            {...{ host, client, isPart, replace, refresh, ...slots }}
            me={meeting.me}
            occurrence={meeting.occurrence}
          />
        ))}
    </Root>
  );
}

type OneMeetingProps = Props & {
  readonly me: Me;
  readonly occurrence: Occurrence;
  readonly refresh: () => Promise<void>;
  readonly replace: (occurrence: Occurrence) => void;
};

function OneMeeting({
  host,
  client,
  isPart = false,
  me,
  occurrence,
  refresh,
  replace,
  ResultView,
  Attach,
  PromiseDue,
  foresee,
}: OneMeetingProps) {
  const answering = useAnswering(client, me, occurrence, refresh);
  const { shown, pulse, live, count, result, room, error, reload, closed, changed, kept, refusal } = answering;
  const { sending, fate, clear, remembers, changing, change, seconds, asking, idle, newlyClosed } = answering;

  useEffect(() => {
    // A failure shows when the result is drawn.
    if (idle) for (const load of [foresee, loadAfterReveal]) load?.().catch(() => undefined);
  }, [idle, foresee]);

  const time = (at: string): string => timeOf(at, occurrence.start, occurrence.timeZone, speech().locale);
  const said = newlyClosed ? t(result?.state === "released" ? "revealed" : "not-revealed") : "";
  return (
    <>
      {/* Mounted from the start: a reader announces what changes in a region, not a region that appears. */}
      <p className="pl-unseen" aria-live="polite">
        {said}
      </p>
      {pulse !== null && room !== null && room.stage.timerEndsAt !== null && (
        <Suspense fallback={null}>
          <RoomTimer room={room} isOpen={pulse.state === "open"} locale={speech().locale} />
        </Suspense>
      )}
      {body()}
    </>
  );

  function body(): ReactNode {
    if (occurrence.state === "cancelled") return <Notice title={t("cancelled")} />;
    if (shown === null) {
      return occurrence.youMay.attach ? (
        <Suspense fallback={<Slowly />}>
          <Attach client={client} occurrence={occurrence} attached={changed} />
        </Suspense>
      ) : (
        <Notice title={t("no-check")} text={t("no-check-next")} />
      );
    }
    if (pulse === null || kept === undefined) {
      return error === null ? <Slowly /> : <Trouble error={error} retry={reload} />;
    }

    const { state } = pulse;
    const lead = pulse.youMay.seal && state === "open" && (
      <Reveal client={client} pulse={pulse} quiet={asking} sealed={closed} />
    );
    const leading = pulse.youMay.lead && (
      <Suspense fallback={null}>
        <LeadStage
          {...{ client, host, pulse, result, room }}
          led={(stage) => {
            answering.led(stage);
            // Nobody followed any more, this page neither.
            if (room === null) reload();
          }}
        />
      </Suspense>
    );
    // A page around this part has the link at its top.
    const link = !isPart && (
      <Suspense fallback={null}>
        <CopyLink {...{ host, occurrence }} />
      </Suspense>
    );
    const promised = occurrence.promise !== null && (
      <Suspense fallback={null}>
        <PromiseDue {...{ client, occurrence, changed }} questions={pulse.questions} />
      </Suspense>
    );
    const waiting = { pulse, count, seconds, sending, remembers, closes: time(live?.sealsAt ?? pulse.sealsAt) };
    if (state === "planned") return <Notice title={t("planned")} text={t("opens", { time: time(pulse.opensAt) })} />;
    if (state === "open") {
      if (refusal !== null) return <Trouble error={refusal} retry={clear} more={lead} />;
      if (asking) {
        return (
          <>
            <AnswerFlow
              key={`${pulse.id} ${changing}`}
              host={host}
              pulse={pulse}
              before={kept?.answers ?? {}}
              startAt={changing === "last" ? pulse.questions.length - 1 : 0}
              remembers={remembers}
              done={answering.answer}
            />
            {lead}
          </>
        );
      }
      const other =
        kept === null && t(pulse.yours !== "not-asked" ? "other-device" : pulse.youMay.lead ? "you-lead" : "not-asked");
      return (
        <>
          <h1 className="pl-unseen">{pulse.title}</h1>
          {other && <p className="pl-say pl-other">{other}</p>}
          <Waiting {...waiting} answered={kept !== null} change={change} />
          {promised}
          {lead}
          {leading}
          {link}
        </>
      );
    }

    if (result === null) return error === null ? <Slowly /> : <Trouble error={error} retry={reload} />;
    const open = answering.other;
    const missed = fate !== "counted" && fate;
    return (
      <div className={newlyClosed ? "pl-revealed pl-newly" : "pl-revealed"}>
        <h1 className="pl-unseen">{pulse.title}</h1>
        {open !== null && (
          <div className="pl-lead">
            <p role="status">{t("other-open", { phase: t(phases[open.phase]) })}</p>
            <button type="button" className="pl-answer pl-primary pl-center" onClick={answering.moveOn}>
              {t("answer-them")}
            </button>
          </div>
        )}
        <p role="status" className={missed ? undefined : "pl-unseen"}>
          {missed && t(`closed-${missed}`)}
        </p>
        <Suspense fallback={<Slowly />}>
          {leading}
          <ResultView
            result={result}
            size="panel"
            mine={kept?.sent && !pulse.leader?.you ? kept.answers : undefined}
            stage={room?.stage ?? null}
            about={occurrence}
          />
          {pulse.phase === "before" && promised}
          <AfterReveal {...{ client, occurrence, pulse, result, replace, reload }} />
          {link}
        </Suspense>
      </div>
    );
  }
}

const phases = { before: "before-meeting", after: "after-meeting", adhoc: "asked-now" } as const;
