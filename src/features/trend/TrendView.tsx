import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Signal } from "../../contract/signal.ts";
import type { Trend } from "../../contract/trend.ts";
import { alongTime } from "../../ui/alongTime.ts";
import { TrendPicture } from "../../ui/trendPicture.tsx";
import { AlertNote } from "./AlertNote.tsx";
import { ChosenMeeting } from "./ChosenMeeting.tsx";
import { flagsOf } from "./flagsOf.ts";
import { MeetingDates } from "./MeetingDates.tsx";
import { isOrdered, pointsOf, rowsOf, shiftsOf, type TrendQuestion } from "./pointsOf.ts";
import { SignsTable, saySeen } from "./SignsTable.tsx";
import { StartAnew } from "./StartAnew.tsx";
import { alertOf, marksOf, seenOf, spanOf } from "./signalsOf.ts";
import { TrendTable } from "./TrendTable.tsx";
import "../../ui/pictures.css";
import "./trend.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("trend");

type Props = {
  readonly client: Client;
  readonly trend: Trend;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
};

/** The shapes of one series, one row per question over the same dates. No line joins them: shapes are not a score. */
export function TrendView({ client, trend, locale, dir }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { meetings, questions } = trend;
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const along = alongTime(
    meetings.map(({ start }) => Date.parse(start)),
    0.04,
  );
  const flags = flagsOf(trend, along);
  const flagPlaces = flags.map(({ place }) => place);
  const alert = alertOf(trend);
  const sayMark = (signal: Signal, format = long) => {
    const mark = t(`mark-${signal.direction}`, { since: format.format(Date.parse(signal.beganAt)) });
    return signal.back === 0 ? mark : t("mark-back", { mark, n: signal.back });
  };
  const agreedAbout = ({ id }: TrendQuestion) =>
    meetings.flatMap(({ agreed }, place) => (agreed?.about === id ? [along[place] ?? 0] : []));

  return (
    <section className="pl-look-back" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1} className="pl-title">
        {t("heading", { title: trend.title, n: meetings.length })}
      </h2>
      {alert !== null && <AlertNote {...{ client, trend, alert, locale, long }} done={() => title.current?.focus()} />}
      {seenOf(trend).map(({ names, signal }) => (
        <p key={signal.signalId} className="pl-soft">
          {saySeen({ sign: t("said-of", { names: names.join(" + "), mark: sayMark(signal) }), signal, long })}
        </p>
      ))}
      <NotKnown {...{ trend, long }} />
      {questions.length === 0 ? (
        <p>{t("none-yet")}</p>
      ) : (
        <>
          <Lane meetings={meetings.length}>
            <div className="pl-trend-row pl-trend-dates">
              <span />
              <MeetingDates {...{ meetings, along, flags, chosen, dir, day, long }} choose={setChosen} />
            </div>
            {questions.map((question) => (
              <div className="pl-trend-row" key={`${question.id}-${question.version}`}>
                <div>
                  <h3>{question.name}</h3>
                  {marksOf(question).map((signal) => (
                    <p key={signal.signalId} className="pl-soft">
                      {sayMark(signal, day)}
                    </p>
                  ))}
                  {!isOrdered(question) && (
                    <ol className="pl-soft pl-options">
                      {rowsOf(question).map((option) => (
                        <li key={option}>{option}</li>
                      ))}
                    </ol>
                  )}
                  {question.steady && <p className="pl-soft">{t("steady")}</p>}
                </div>
                <TrendPicture
                  {...{ along, chosen, dir }}
                  points={pointsOf(question, meetings)}
                  scale={rowsOf(question).length}
                  ordered={isOrdered(question)}
                  shifts={shiftsOf(question, trend)}
                  flags={flagPlaces}
                  spans={marksOf(question).map((signal) => spanOf(signal, meetings, question.points, along))}
                  agreed={agreedAbout(question)}
                />
              </div>
            ))}
          </Lane>
          <ChosenMeeting {...{ trend, chosen, long }} choose={setChosen} />
          <Legend {...legendOf(trend, flags.length > 0)} />
          <div className="pl-actions">
            <Button onClick={() => setAsTable(!asTable)} aria-expanded={asTable}>
              {asTable ? t("hide-table") : t("show-table")}
            </Button>
            {trend.mayManage && <StartAnew {...{ client }} seriesId={trend.seriesId} />}
          </div>
          {asTable && (
            <>
              {questions.map((question) => (
                <TrendTable key={`${question.id}-${question.version}`} {...{ question, trend, long }} />
              ))}
              <SignsTable {...{ trend, long, sayMark }} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** What a dot for everybody and its air need. */
const COLUMN_PX = 22;

/** The pictures under their dates: as wide as the page, or scrolled sideways where so many meetings would run together. */
function Lane({ meetings, children }: { readonly meetings: number; readonly children: ReactNode }) {
  const lane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The newest meetings are what people come for.
    const end = lane.current?.scrollWidth ?? 0;
    lane.current?.scrollTo({ left: getComputedStyle(lane.current).direction === "rtl" ? -end : end });
  }, []);
  return (
    <div className="pl-lane" ref={lane}>
      <div style={{ minInlineSize: meetings * COLUMN_PX }}>{children}</div>
    </div>
  );
}

/** What the pictures cannot tell, before anybody reads something into them. */
function NotKnown({ trend, long }: { readonly trend: Trend; readonly long: Intl.DateTimeFormat }) {
  const missing = trend.meetingsUntilSignals;
  const isBefore = trend.questions.some(({ points }) => points.some((point) => point?.phase === "before"));
  return (
    <div className="pl-unknown">
      <p>{missing === null ? t("never-told") : missing > 0 ? t("too-early", { n: missing }) : t("may-miss")}</p>
      {trend.meetings
        .filter(({ membershipChanged }) => membershipChanged)
        .map(({ occurrenceId, start }) => (
          <p key={occurrenceId}>
            {t("flag-note", { date: long.format(Date.parse(start)) })} {trend.mayManage && t("flag-offer")}
          </p>
        ))}
      <p className="pl-soft">
        {t(isBefore ? "asked-before" : "asked-after")} {t("wording")}
      </p>
      {trend.nextAt !== null && (
        <p className="pl-soft">{t("next-at", { date: long.format(Date.parse(trend.nextAt)) })}</p>
      )}
    </div>
  );
}

type LegendProps = { readonly [Has in "hasBands" | "hasSigns" | "hasShifts" | "hasAgreed" | "hasFlags"]: boolean };

/** Which keys the pictures of a trend need. */
export const legendOf = (trend: Trend, hasFlags: boolean): LegendProps => {
  const { questions, meetings } = trend;
  return {
    hasFlags,
    hasBands: questions.some((one) => isOrdered(one) && one.points.some((point) => point?.form === "full")),
    hasSigns: questions.some((question) => marksOf(question).length > 0),
    hasShifts: questions.some((question) => shiftsOf(question, trend).some((word) => word !== null)),
    hasAgreed: questions.some(({ id }) => meetings.some(({ agreed }) => agreed?.about === id)),
  };
};

export function Legend({ hasBands, hasSigns, hasShifts, hasAgreed, hasFlags }: LegendProps) {
  return (
    <ul className="pl-legend">
      <li>
        <i className="pl-after-key" aria-hidden="true" />
        {t("key-dot")}
      </li>
      {hasBands && (
        <li>
          <i className="pl-band-key" aria-hidden="true" />
          {t("key-band")}
        </li>
      )}
      <li>
        <i className="pl-hatch-key" aria-hidden="true" />
        {t("key-hidden")}
      </li>
      {hasSigns && <li>{t("key-sign")}</li>}
      {hasFlags && <li>{t("key-flag")}</li>}
      {hasShifts && <li>{t("key-shift")}</li>}
      {hasAgreed && <li>{t("key-agreed")}</li>}
      <li>{t("key-blank")}</li>
    </ul>
  );
}
