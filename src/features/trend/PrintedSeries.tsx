import type { Export } from "../../contract/export.ts";
import type { Trend } from "../../contract/trend.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { alongTime } from "../../ui/alongTime.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { acrossPicture, TrendPicture } from "../../ui/trendPicture.tsx";
import { saidAgreed } from "./ChosenMeeting.tsx";
import { flagsOf } from "./flagsOf.ts";
import { newestOf } from "./newestOf.ts";
import { isOrdered, pointsOf, rowsOf, shiftsOf } from "./pointsOf.ts";
import { type Alert, alertOf, marksOf, seenOf, spanOf } from "./signalsOf.ts";
import { Legend, legendOf } from "./TrendView.tsx";
import "./trend.css";
import { useAround } from "../../ui/around.ts";

const t = roomOf("report");
const trendWords = roomOf("trend");

/** More shapes than this would touch each other on a page. */
const MEETINGS_MAX = 26;
/** From one answer to the next, in pixels: four questions stand on one page. */
const STEP = 13;
/** More lines than this would need a second page. */
const LINES_MAX = 4;

type Props = {
  readonly trend: Trend;
  readonly taken: Export;
  /** Which way answers moved from before the meetings to after them, in words. */
  readonly moved: readonly string[];
};

/** A series on one page: its shapes over the meetings, what is said about them, what was agreed and what became of it. */
export function PrintedSeries({ trend: whole, taken, moved }: Props) {
  const { dir } = useAround();
  const { locale } = speech();
  const trend = newestOf(whole, MEETINGS_MAX);
  const { meetings, questions } = trend;
  const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const date = (instant: string | undefined) => long.format(Date.parse(instant ?? taken.at));
  const along = alongTime(
    meetings.map(({ start }) => Date.parse(start)),
    0.04,
  );
  const flags = flagsOf(trend, along);
  const agreedAbout = (id: string) =>
    meetings.flatMap(({ agreed }, place) => (agreed?.about === id ? [along[place] ?? 0] : []));
  const results = taken.meetings.flatMap((meeting) => meeting.results.filter(({ phase }) => phase !== "adhoc"));
  const modes = [...new Set(results.map(({ mode }) => mode))];
  const needed = Math.max(...results.filter(({ mode }) => mode === "private").map(({ k }) => k));
  const closed = whole.meetings.filter(({ state }) => state === "released" || state === "withheld");
  return (
    <Sheet
      title={whole.title}
      lines={[
        `${taken.team.name} · ${t("series-line", {
          n: whole.meetings.length,
          from: date(whole.meetings[0]?.start),
          to: date(whole.meetings.at(-1)?.start),
        })}`,
        ...(meetings.length < whole.meetings.length
          ? [t("series-newest", { n: meetings.length, all: whole.meetings.length })]
          : []),
      ]}
      notes={[
        {
          title: t("how-heading"),
          lines: [
            trendWords(
              questions.some(({ points }) => points.some((point) => point?.phase === "before"))
                ? "asked-before"
                : "asked-after",
            ),
            ...modes.map((mode) => t(mode)),
            ...(Number.isFinite(needed) ? [t("needed", { k: needed })] : []),
            t("series-shown", {
              all: closed.length,
              shown: closed.filter(({ state }) => state === "released").length,
            }),
            t("wording"),
          ],
        },
        { title: t("unknown-heading"), lines: [...unknown(trend, date), t("unknown-who"), t("unknown-why")] },
      ]}
      foot={t("printed", { when: date(taken.at) })}
    >
      <Said {...{ trend, locale, date }} />
      {questions.length === 0 ? (
        <p>{trendWords("none-yet")}</p>
      ) : (
        <div>
          <Dates {...{ meetings, along, dir, locale }} />
          {questions.map((question) => (
            <div className="pl-trend-row pl-sheet-row" key={`${question.id}-${question.version}`}>
              <div>
                <h3>{question.name}</h3>
                {marksOf(question).map((signal) => (
                  <p key={signal.signalId} className="pl-soft">
                    {trendWords(`mark-${signal.direction}`, { since: date(signal.beganAt) })}
                  </p>
                ))}
                {!isOrdered(question) && (
                  <ol className="pl-soft pl-options">
                    {rowsOf(question).map((option) => (
                      <li key={option}>{option}</li>
                    ))}
                  </ol>
                )}
              </div>
              <TrendPicture
                {...{ along, dir }}
                chosen={null}
                step={STEP}
                points={pointsOf(question, meetings)}
                scale={rowsOf(question).length}
                ordered={isOrdered(question)}
                shifts={shiftsOf(question, trend)}
                flags={flags.map(({ place }) => place)}
                spans={marksOf(question).map((signal) => spanOf(signal, meetings, question.points, along))}
                agreed={agreedAbout(question.id)}
              />
            </div>
          ))}
          <Legend {...legendOf(trend, flags.length > 0)} />
        </div>
      )}
      {moved.length > 0 && (
        <section className="pl-sheet-cell">
          <h3>{t("moved-heading")}</h3>
          <ul className="pl-sheet-lines">
            {moved.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Promises {...{ trend: whole, locale }} />
    </Sheet>
  );
}

type Dated = { readonly trend: Trend; readonly date: (instant: string) => string };

/** What the series says now, once, and how often chance alone would say it; without who has seen it. */
function Said({ trend, locale, date }: Dated & { readonly locale: string }) {
  const alert = alertOf(trend);
  const seen = seenOf(trend);
  const perMeetings = trend.byChance.message;
  if (alert === null && seen.length === 0) return trend.meetingsUntilSignals === 0 ? <p>{t("series-quiet")}</p> : null;
  const what = ({ names }: Alert) => new Intl.ListFormat(locale).format(names);
  const since = ({ signal }: Alert) =>
    signal.back === 0
      ? trendWords("alert-since", { n: signal.meetings, since: date(signal.beganAt) })
      : `${trendWords("alert-since-back", { since: date(signal.beganAt) })} ${trendWords("alert-back", { n: signal.back })}`;
  const said = [...(alert === null ? [] : [alert]), ...seen];
  return (
    <section className="pl-sheet-box">
      {said.map((one) => (
        <p key={one.signal.signalId}>
          <strong>
            {trendWords(one.names.length > 1 ? `alert-${one.direction}-together` : `alert-${one.direction}`, {
              what: what(one),
            })}
          </strong>{" "}
          {since(one)}
        </p>
      ))}
      <p className="pl-soft">
        {perMeetings === null ? trendWords("by-chance-unknown") : trendWords("by-chance", { n: perMeetings })}
      </p>
    </section>
  );
}

/** What the pictures cannot tell. */
function unknown(trend: Trend, date: Dated["date"]): string[] {
  const missing = trend.meetingsUntilSignals;
  const early =
    missing === null
      ? trendWords("never-told")
      : missing > 0
        ? trendWords("too-early", { n: missing })
        : trendWords("may-miss");
  const changed = trend.meetings.filter(({ membershipChanged }) => membershipChanged);
  return [early, ...changed.map(({ start }) => trendWords("flag-note", { date: date(start) }))];
}

/** As many dates as fit below each other's ends. */
const DATES_MAX = 8;

type DatesProps = {
  readonly meetings: Trend["meetings"];
  readonly along: readonly number[];
  readonly dir: "ltr" | "rtl";
  readonly locale: string;
};

function Dates({ meetings, along, dir, locale }: DatesProps) {
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const every = Math.ceil(meetings.length / DATES_MAX);
  return (
    <div className="pl-trend-row pl-trend-dates pl-sheet-row">
      <span />
      <div className="pl-sheet-dates">
        {meetings.map(
          ({ occurrenceId, start }, place) =>
            place % every === 0 && (
              <span key={occurrenceId} style={{ left: `${acrossPicture(along[place] ?? 0, dir)}%` }}>
                {day.format(Date.parse(start))}
              </span>
            ),
        )}
      </div>
    </div>
  );
}

/** The lines that were agreed, newest first. */
function Promises({ trend, locale }: { readonly trend: Trend; readonly locale: string }) {
  const short = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const { meetings, questions } = trend;
  const lines = meetings
    .flatMap(({ agreed, ...meeting }) => (agreed === null ? [] : [{ ...meeting, agreed }]))
    .toReversed();
  if (lines.length === 0) return null;
  const more = lines.length - LINES_MAX;
  return (
    <section className="pl-sheet-cell">
      <h3>{t("promises-heading")}</h3>
      <ul className="pl-sheet-list">
        {lines.slice(0, LINES_MAX).map(({ occurrenceId, start, agreed }) => (
          <li key={occurrenceId}>
            <span className="pl-soft">{short.format(Date.parse(start))}</span>
            <span dir="auto">
              {saidAgreed(agreed, questions)} {agreed.outcome === null && t("promise-open")}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="pl-soft">{t("promises-more", { n: more })}</p>}
    </section>
  );
}
