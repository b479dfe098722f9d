import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import { AgreedLine, type QuestionName } from "./AgreedLine.tsx";
import { ExampleShape } from "./ExampleShape.tsx";
import type { Asked, Landing } from "./meetingsOf.ts";
import { NextMeetings } from "./NextMeetings.tsx";
import { ReviewDue } from "./ReviewDue.tsx";
import { Waiting } from "./Waiting.tsx";
import { dayOf } from "./when.ts";
import "./team.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("team");

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
  readonly lookBack: () => void;
  readonly changes: () => void;
  /** Somebody from outside who reads results: asks nobody, and is not told who changed what. */
  readonly isCoach: boolean;
};

/** The first layer of the team tab, the same for every member: what was, what is open, what comes, what was agreed. */
export function LandingView(props: Props) {
  const { client, landing, locale, lastResult, promise, questions, answer, setUp, askNow, lookBack, changes, isCoach } =
    props;
  const { open, last, hidden, next, agreed, mayAgree, review } = landing;
  return (
    <div className="pl-landing">
      <section className="pl-landing-main">
        <h2 className="pl-title">{t("last-heading")}</h2>
        {last === null ? (
          <ExampleShape />
        ) : (
          <>
            <p className="pl-soft">
              {t("last-of", {
                title: last.occurrence.title,
                when: dayOf(last.occurrence.start, locale, last.occurrence.timeZone),
              })}
              , {t(`phase-${last.pulse.phase}`)}
            </p>
            {hidden !== null && (
              <p className="pl-soft">
                {t("later-not-shown", {
                  title: hidden.occurrence.title,
                  when: dayOf(hidden.occurrence.start, locale, hidden.occurrence.timeZone),
                })}
              </p>
            )}
            {lastResult}
          </>
        )}
      </section>
      <div className="pl-landing-side">
        {open.length > 0 && (
          <section>
            <h2 className="pl-title">{t("waiting-heading")}</h2>
            <Waiting {...{ client, locale, answer }} asked={open} />
          </section>
        )}
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
          <Button onClick={lookBack}>{t("look-back")}</Button>
          {!isCoach && <Button onClick={changes}>{t("changes")}</Button>}
        </section>
      </div>
    </div>
  );
}
