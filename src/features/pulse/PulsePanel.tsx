import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Answers } from "../../contract/question.ts";
import type { Result } from "../../contract/result.ts";
import type { Me } from "../../contract/team.ts";
import type { Host } from "../../host/host.ts";
import { AnswerFlow } from "./AnswerFlow.tsx";
import { Notice, Slowly, Trouble, useFocusKept } from "./panelParts.tsx";
import { Reveal } from "./Reveal.tsx";
import { ShareToStage } from "./ShareToStage.tsx";
import { timeOf } from "./timeOf.ts";
import { useAnswering } from "./useAnswering.ts";
import { useMeeting } from "./useMeeting.ts";
import { Waiting } from "./Waiting.tsx";
import "./pulse.css";
import { roomOf, speech } from "../../locales/roomOf.ts";

const t = roomOf("pulse");

const loadAfterReveal = async () => ({ default: (await import("./AfterReveal.tsx")).AfterReveal });
const AfterReveal = lazy(loadAfterReveal);

/** Parts of other features that a surface hands in: features do not know each other. */
export type PanelSlots = {
  readonly ResultView: ComponentType<{ result: Result; size: "panel"; mine?: Answers | undefined }>;
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
            {...{ host, client, replace, refresh, ...slots }}
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
  const { shown, pulse, live, result, error, reload, closed, changed, kept, refusal } = answering;
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
    const count = live?.count ?? pulse.count;
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
      const other = kept === null && t(pulse.yours === "not-asked" ? "not-asked" : "other-device");
      return (
        <>
          <h1 className="pl-unseen">{pulse.title}</h1>
          {other && <p className="pl-say pl-other">{other}</p>}
          <Waiting {...waiting} answered={kept !== null} change={change} />
          {promised}
          {lead}
          {lead && <ShareToStage host={host} occurrenceId={occurrence.id} failed={() => undefined} />}
        </>
      );
    }

    if (result === null) return error === null ? <Slowly /> : <Trouble error={error} retry={reload} />;
    const open = answering.other;
    const missed = fate !== "counted" && fate;
    return (
      <div className="pl-revealed">
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
          <ResultView result={result} size="panel" mine={kept?.sent ? kept.answers : undefined} />
          {pulse.phase === "before" && promised}
          <AfterReveal {...{ client, host, occurrence, pulse, result, replace, reload }} />
        </Suspense>
      </div>
    );
  }
}

const phases = { before: "before-meeting", after: "after-meeting", adhoc: "asked-now" } as const;
