import { type ReactNode, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import { Button } from "../../ui/button.tsx";
import { AgreedLine, type QuestionName } from "./AgreedLine.tsx";
import { ExampleShape } from "./ExampleShape.tsx";
import { FirstResult } from "./FirstResult.tsx";
import type { Asked, Landing } from "./meetingsOf.ts";
import { NextMeetings } from "./NextMeetings.tsx";
import { ReviewDue } from "./ReviewDue.tsx";
import { Waiting } from "./Waiting.tsx";
import { WhyAsked } from "./WhyAsked.tsx";
import { dayOf } from "./when.ts";
import "./team.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("team");
const whyWords = roomOf("why");

type Props = {
  readonly client: Client;
  readonly landing: Landing;
  readonly locale: string;
  /** The last result as a picture; the surface knows how to draw it. */
  readonly lastResult: ReactNode;
  /** The line brought up again, when there is one. */
  readonly promise: ReactNode;
  /** The questions of the last result, which the next line may be about. */
  readonly questions: readonly QuestionName[];
  readonly answer: (asked: Asked) => void;
  readonly setUp: (occurrence: Occurrence) => void;
  readonly askNow: () => void;
  /** The other layers, each by its name. */
  readonly more: readonly { readonly words: string; readonly open: () => void }[];
  /** For a coach: until when, in words; null for a member. */
  readonly coachUntil: string | null;
  /** Why the team does this; null while nobody said it. */
  readonly why: string | null;
  /** The team that is to be asked why, once; null when it was. */
  readonly asksWhy: string | null;
  /** Somebody from outside who reads results: asks nobody, and is not told who changed what. */
  readonly isCoach: boolean;
};

/** The first layer of the team tab, the same for every member: what was, what is open, what comes, what was agreed. */
export function LandingView(props: Props) {
  const { client, landing, locale, lastResult, promise, questions, answer, setUp, askNow, more, isCoach } = props;
  const { open, last, hidden, next, agreed, mayAgree, review } = landing;
  const first = useRef<HTMLHeadingElement>(null);
  // Who has set something up is the one to ask, once there is something to say it of.
  const asksWhy = next.some(({ check, youMay }) => check !== null && youMay.attach) ? props.asksWhy : null;
  return (
    <div className="pl-landing">
      {(props.why !== null || asksWhy !== null || props.coachUntil !== null) && (
        <div className="pl-landing-top">
          {props.coachUntil !== null && <p>{t("coach-here", { until: props.coachUntil })}</p>}
          {props.why !== null && <p dir="auto">{whyWords("line", { line: props.why })}</p>}
          {asksWhy !== null && (
            <WhyAsked client={client} teamId={asksWhy} otherwise="skip" done={() => first.current?.focus()} />
          )}
        </div>
      )}
      {open.length > 0 && (
        <section className="pl-landing-open">
          <h2 className="pl-title">{t("waiting-heading")}</h2>
          <Waiting {...{ client, locale, answer }} asked={open} />
        </section>
      )}
      <section className="pl-landing-main">
        <h2 ref={first} tabIndex={-1} className="pl-title">
          {t("last-heading")}
        </h2>
        {last === null ? (
          <>
            {hidden !== null && <Hidden {...{ hidden, locale }} />}
            <ExampleShape />
            <FirstResult {...{ client, landing, locale }} />
          </>
        ) : (
          <>
            <p className="pl-soft">
              {t("last-of", {
                title: last.occurrence.title,
                when: dayOf(last.occurrence.start, locale, last.occurrence.timeZone),
                phase: t(`phase-${last.pulse.phase}`),
              })}
            </p>
            {hidden !== null && <Hidden {...{ hidden, locale }} />}
            {lastResult}
          </>
        )}
      </section>
      <div className="pl-landing-side">
        <section>
          <h2 className="pl-title">{t("next-heading")}</h2>
          <NextMeetings {...{ next, locale, setUp }} />
          {review !== null && <ReviewDue {...{ client }} occurrence={review} change={() => setUp(review)} />}
        </section>
        {!isCoach && (
          <section>
            <h2 className="pl-title">{t("agreed-heading")}</h2>
            {promise}
            <AgreedLine
              {...{ client, agreed, mayAgree, locale }}
              // A line can only be about what its own series is asked.
              questions={last?.occurrence.seriesId === mayAgree?.seriesId ? questions : []}
              broughtUp={landing.promise?.promise?.occurrenceId ?? null}
            />
          </section>
        )}
        <section className="pl-actions">
          {!isCoach && <Button onClick={askNow}>{t("ask-now")}</Button>}
          {more.map(({ words, open: show }) => (
            <Button key={words} onClick={show}>
              {words}
            </Button>
          ))}
        </section>
      </div>
    </div>
  );
}

function Hidden({ hidden, locale }: { readonly hidden: Asked; readonly locale: string }) {
  const { title, start, timeZone } = hidden.occurrence;
  return <p className="pl-soft">{t("later-not-shown", { title, when: dayOf(start, locale, timeZone) })}</p>;
}
