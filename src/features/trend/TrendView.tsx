import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Trend } from "../../contract/trend.ts";
import { trend as t } from "../../locales/en/trend.ts";
import { alongTime } from "../../ui/alongTime.ts";
import { TrendPicture } from "../../ui/trendPicture.tsx";
import { MeetingDates } from "./MeetingDates.tsx";
import { isNewGroup, isToCome, type Meeting, pointsOf, type TrendQuestion } from "./pointsOf.ts";
import { TrendTable } from "./TrendTable.tsx";
import "../../ui/pictures.css";
import "./trend.css";

type Props = {
  readonly trend: Trend;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
};

/** The shapes of one series, one row per question over the same dates. No line joins them: shapes are not a score. */
export function TrendView({ trend, locale, dir }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const { meetings, questions, meetingsUntilSignals } = trend;
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const along = alongTime(
    meetings.map(({ start }) => Date.parse(start)),
    0.04,
  );
  const flagged = meetings
    .map((meeting, place) => ({ meeting, place }))
    .filter(({ meeting, place }) => isNewGroup(meeting, place));
  // Between two meetings: the group changed before the second one, not at it.
  const flags = flagged.map(({ place }) => ((along[place - 1] ?? 0) + (along[place] ?? 0)) / 2);
  const meeting = chosen === null ? undefined : meetings[chosen];

  return (
    <section className="pl-look-back" aria-labelledby={heading}>
      <h2 id={heading} className="pl-title">
        {t("heading", { title: trend.title, n: meetings.length })}
      </h2>
      <div className="pl-unknown">
        <p>{(meetingsUntilSignals ?? 0) > 0 ? t("too-early", { n: meetingsUntilSignals ?? 0 }) : t("not-told")}</p>
        {flagged.map(({ meeting: { occurrenceId, start, newInvitees, invited } }) => (
          <p key={occurrenceId}>{t("flag-note", { date: long.format(Date.parse(start)), n: newInvitees, invited })}</p>
        ))}
        <p className="pl-soft">{t("wording")}</p>
        {trend.nextAt !== null && (
          <p className="pl-soft">{t("next-at", { date: long.format(Date.parse(trend.nextAt)) })}</p>
        )}
      </div>
      {questions.length === 0 ? (
        <p>{t("none-yet")}</p>
      ) : (
        <>
          <div className="pl-trend-row pl-trend-dates">
            <span />
            <MeetingDates {...{ meetings, along, flags, chosen, dir }} choose={setChosen} day={day} long={long} />
          </div>
          {questions.map((question) => (
            <div className="pl-trend-row" key={`${question.id}-${question.version}`}>
              <h3>{question.name}</h3>
              <TrendPicture {...{ along, flags, chosen, dir }} points={pointsOf(question)} scale={question.scale} />
            </div>
          ))}
          <div className="pl-trend-said" aria-live="polite">
            {meeting !== undefined && chosen !== null && (
              <>
                <p>
                  {t("chosen", { date: long.format(Date.parse(meeting.start)), invited: meeting.invited })}{" "}
                  {meeting.newInvitees > 0 && chosen > 0 && t("chosen-new", { n: meeting.newInvitees })}
                </p>
                {questions.map((question) => (
                  <p key={`${question.id}-${question.version}`}>{saidPoint(question, chosen, meeting)}</p>
                ))}
              </>
            )}
          </div>
          <ul className="pl-legend">
            <li>
              <i className="pl-after-key" aria-hidden="true" />
              {t("key-dot")}
            </li>
            <li>
              <i className="pl-band-key" aria-hidden="true" />
              {t("key-band")}
            </li>
            <li>
              <i className="pl-hatch-key" aria-hidden="true" />
              {t("key-hidden")}
            </li>
            <li>{t("key-blank")}</li>
          </ul>
          <div className="pl-actions">
            <Button onClick={() => setAsTable(!asTable)} aria-expanded={asTable}>
              {asTable ? t("hide-table") : t("show-table")}
            </Button>
          </div>
          {asTable &&
            questions.map((question) => (
              <TrendTable key={`${question.id}-${question.version}`} {...{ question, meetings, long }} />
            ))}
        </>
      )}
    </section>
  );
}

/** One question at one meeting in words: only answers somebody gave, from low to high. */
function saidPoint(question: TrendQuestion, place: number, meeting: Meeting): string {
  const { name } = question;
  const point = question.points[place] ?? null;
  if (point === null) return t(isToCome(meeting) ? "chosen-yet" : "chosen-blank", { name });
  if (point.counts === null) return t("chosen-hidden", { name });
  if (point.form === "coarse") {
    const [low = 0, middle = 0, high = 0] = point.counts;
    return t("chosen-counts", { name, counts: t("chosen-coarse", { low, middle, high }) });
  }
  const counts = point.counts
    .map((count, index) => ({ count, answer: index + 1 }))
    .filter(({ count }) => count > 0)
    .map((part) => t("chosen-count", part));
  return t("chosen-counts", { name, counts: counts.join(", ") });
}
