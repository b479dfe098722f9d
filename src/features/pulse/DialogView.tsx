import { type ComponentType, lazy, Suspense, useEffect, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Answers } from "../../contract/question.ts";
import type { Result } from "../../contract/result.ts";
import type { Me } from "../../contract/team.ts";
import type { Host } from "../../host/host.ts";
import { roomOf, withWords } from "../../locales/roomOf.ts";
import { AnswerFlow } from "./AnswerFlow.tsx";
import { DigitList } from "./DigitList.tsx";
import { Notice, Slowly, Trouble, useFocusKept } from "./panelParts.tsx";
import { patiently } from "./patiently.ts";
import { SmallTrust } from "./SmallTrust.tsx";
import { timeOf } from "./timeOf.ts";
import { useAnswering } from "./useAnswering.ts";
import { useMeeting } from "./useMeeting.ts";
import "./pulse.css";
import "./dialog.css";

const t = roomOf("pulse");
const loadThanks = async () => ({ default: (await withWords(import("./DialogThanks.tsx"))).DialogThanks });
const DialogThanks = lazy(() => patiently(loadThanks));
const small = { Scale: DigitList, Trust: SmallTrust };

type Props = {
  readonly host: Host;
  readonly client: Client;
  readonly ResultView: ComponentType<{ result: Result; size: "panel"; mine?: Answers | undefined }>;
  /** Fetches the code of ResultView. */
  readonly foresee: () => Promise<unknown>;
};

/** The questions of a meeting in a dialog of the host: one at a time, then thanks. All else waits in the panel and the tab. */
export function DialogView({ host, client, ...rest }: Props) {
  const { meeting, refresh } = useMeeting(client, host.context());
  const root = useRef<HTMLElement>(null);
  useFocusKept(root);
  return (
    <main className="pl-panel pl-dialog" ref={root} tabIndex={-1}>
      {meeting.state === "loading" && <Slowly />}
      {meeting.state === "failed" && <Trouble error={meeting.error} retry={() => void refresh()} />}
      {meeting.state === "found" &&
        (meeting.occurrence === null ? (
          <Notice title={t("no-meeting")} text={t("no-meeting-next")} />
        ) : (
          <OneMeeting {...{ host, client, refresh, ...rest }} me={meeting.me} occurrence={meeting.occurrence} />
        ))}
    </main>
  );
}

type OneMeetingProps = Props & {
  readonly me: Me;
  readonly occurrence: Occurrence;
  readonly refresh: () => Promise<void>;
};

function OneMeeting({ host, client, me, occurrence, refresh, ResultView, foresee }: OneMeetingProps) {
  const answering = useAnswering(client, me, occurrence, refresh);
  const { shown, pulse, result, error, reload, kept, refusal, changing, change, remembers, idle } = answering;
  const state = pulse?.state;
  useEffect(() => {
    // A failure shows when they are drawn.
    if (state === "open") loadThanks().catch(() => undefined);
    if (idle) foresee().catch(() => undefined);
  }, [state, idle, foresee]);

  const time = (at: string): string => timeOf(at, occurrence.start, occurrence.timeZone, host.context().locale);
  if (occurrence.state === "cancelled") return <Notice title={t("cancelled")} />;
  if (shown === null) return <Notice title={t("no-check")} text={t("no-check-next")} />;
  if (pulse === null || kept === undefined) {
    return error === null ? <Slowly /> : <Trouble error={error} retry={reload} />;
  }
  if (state === "planned") return <Notice title={t("planned")} text={t("opens", { time: time(pulse.opensAt) })} />;
  if (state === "open") {
    if (refusal !== null) return <Trouble error={refusal} retry={answering.clear} />;
    if (answering.asking) {
      return (
        <AnswerFlow
          key={`${pulse.id} ${changing}`}
          {...{ host, pulse, remembers, small }}
          before={kept?.answers ?? {}}
          startAt={changing === "last" ? pulse.questions.length - 1 : 0}
          done={answering.answer}
        />
      );
    }
    const { sending, seconds } = answering;
    return (
      <Suspense fallback={<Slowly />}>
        <DialogThanks
          {...{ pulse, sending, remembers, seconds, change }}
          close={host.close}
          count={answering.count}
          answered={kept !== null}
        />
      </Suspense>
    );
  }
  if (result === null) return error === null ? <Slowly /> : <Trouble error={error} retry={reload} />;
  const missed = answering.fate !== "counted" && answering.fate;
  return (
    <div className="pl-revealed">
      <h1 className="pl-unseen">{pulse.title}</h1>
      <p role="status" className={missed ? undefined : "pl-unseen"}>
        {missed && t(`closed-${missed}`)}
      </p>
      <Suspense fallback={<Slowly />}>
        <ResultView result={result} size="panel" mine={kept?.sent && !pulse.leader?.you ? kept.answers : undefined} />
      </Suspense>
    </div>
  );
}
