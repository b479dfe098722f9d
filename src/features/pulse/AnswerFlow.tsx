import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { Pulse } from "../../contract/pulse.ts";
import type { Answers } from "../../contract/question.ts";
import type { Host } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { AnswerList, type AnswerListProps } from "./AnswerList.tsx";
import { isScaled } from "./answerTargets.ts";
import { SentenceField } from "./SentenceField.tsx";
import { TrustLine, type TrustProps } from "./TrustLine.tsx";

const t = roomOf("pulse");

type Props = {
  readonly host: Pick<Host, "openLink">;
  readonly pulse: Pulse;
  /** What was answered before, when answers are being changed. */
  readonly before: Answers;
  readonly startAt: number;
  readonly remembers: boolean;
  /** Other parts where there is little room. */
  readonly small?: { readonly Scale: ComponentType<AnswerListProps>; readonly Trust: ComponentType<TrustProps> };
  /** Gets every answer at once and the whole seconds it took, at least 1. */
  readonly done: (answers: Answers, seconds: number) => void;
};

/** Seconds to read and answer, rounded up to five, so that nobody needs longer than promised. */
export function secondsNeeded(questions: Pulse["questions"]): number {
  const sum = questions.reduce((total, { kind }) => total + (kind === "sentence" ? 20 : 6.5), 0);
  return Math.ceil(sum / 5) * 5;
}

const phases = { before: "before-meeting", after: "after-meeting", adhoc: "asked-now" } as const;

/** The questions one by one; the tap on the last answer hands everything over. */
export function AnswerFlow({ host, pulse, before, startAt, remembers, small, done }: Props) {
  const { questions } = pulse;
  const [place, setPlace] = useState(startAt);
  const [answers, setAnswers] = useState(before);
  const begun = useRef(performance.now());
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const first = useRef(startAt === 0 && Object.keys(before).length === 0);

  // The next question is read out and keys work on it; but a panel that just opened takes the focus from nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the move to another place is the event
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [place]);

  const question = questions[place];
  if (question === undefined) return null;
  const last = place === questions.length - 1;
  const send = (all: Answers) => done(all, Math.max(1, Math.round((performance.now() - begun.current) / 1000)));
  const choose = (answer: Answers[string]): void => {
    const all = { ...answers, [question.id]: answer };
    setAnswers(all);
    if (last) send(all);
    else setPlace(place + 1);
  };
  // Whoever has gone back goes on without answering again, and whoever changes one of many sends them all from there.
  const own = answers[question.id];
  const isWhole = questions.every(({ id }) => answers[id] !== undefined);
  const same = { labelledBy: headingId, chosen: own, choose };
  const { Scale = AnswerList, Trust = TrustLine } = small ?? {};
  const List = isScaled(question) ? Scale : AnswerList;
  const seconds = secondsNeeded(questions);
  const [n, minutes] = [questions.length, Math.ceil(seconds / 60)];
  const time = seconds > 90 ? t("time-minutes", { n, minutes }) : t("time-needed", { n, seconds });
  const inTheOpen = pulse.mode === "open" || pulse.leader?.you;
  const stored = inTheOpen ? t("time-open") : t("time-private", { k: pulse.threshold });
  const progress = t("progress", { place: place + 1, all: n });
  const link = (words: "back" | "next" | "send", go: () => void) => (
    <button type="button" className="pl-link" onClick={go}>
      {t(words)}
    </button>
  );
  return (
    <div className="pl-flow">
      <div
        className="pl-steps"
        role="progressbar"
        aria-valuemin={1}
        aria-valuemax={questions.length}
        aria-valuenow={place + 1}
        aria-label={progress}
      >
        {questions.map(({ id }, at) => (
          <i key={id} className={at <= place ? "pl-step-done" : undefined} />
        ))}
      </div>
      <p className="pl-soft pl-card">
        {place > 0 && link("back", () => setPlace(place - 1))}
        {own !== undefined && !last && question.kind !== "sentence" && link("next", () => setPlace(place + 1))}
        {isWhole && link("send", () => send(answers))}
        <span>
          {place > 0 || own !== undefined
            ? progress
            : small === undefined
              ? `${t(phases[pulse.phase])} · ${time} ${stored}`
              : time}
        </span>
      </p>
      {place === 0 && pulse.aim !== null && pulse.aim !== "" && (
        <p className="pl-soft pl-aim">{t("aim", { aim: pulse.aim })}</p>
      )}
      <h1 id={headingId} ref={heading} tabIndex={-1} className="pl-ask" dir="auto">
        {question.text}
      </h1>
      {question.kind === "sentence" ? (
        <SentenceField key={question.id} last={last} {...same} />
      ) : (
        <List question={question} {...same} />
      )}
      {place === 0 && <Trust {...{ host, pulse, remembers }} />}
    </div>
  );
}
