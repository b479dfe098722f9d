import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { hourOf, type MovedQuestion, oftenIn } from "./hoursOf.ts";
import "../../ui/lines.css";

const t = roomOf("hour");
const trendWords = roomOf("trend");
/** So many of the latest are named with their dates: about two months of weekly meetings. */
const LATELY = 8;

type Props = { readonly trends: readonly Trend[]; readonly locale: string };

/** "Which meeting earns its hour?": series by name, in words, one below the other and never side by side. */
export function HourView({ trends, locale }: Props) {
  return (
    <div className="pl-lines">
      <p className="pl-soft">{t("lead")}</p>
      {trends.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          {trends
            .toSorted((a, b) => a.title.localeCompare(b.title, locale))
            .map((trend) => (
              <OneSeries key={trend.seriesId} {...{ trend, locale }} />
            ))}
          <p className="pl-soft">{t("means")}</p>
          <section className="pl-lines">
            <h2 className="pl-title">{t("ask")}</h2>
            <blockquote className="pl-quote">
              <p>{t("question")}</p>
            </blockquote>
          </section>
        </>
      )}
    </div>
  );
}

function OneSeries({ trend, locale }: { readonly trend: Trend; readonly locale: string }) {
  const { moved, notKnown } = hourOf(trend);
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
  return (
    <section className="pl-lines">
      <h2 className="pl-title" dir="auto">
        {trend.title}
      </h2>
      {moved.length === 0 ? (
        <p>
          {t("nothing")} {trend.nextAt !== null && t("next", { date: day.format(Date.parse(trend.nextAt)) })}
        </p>
      ) : (
        <>
          <ul>
            {moved.map((question) => (
              <li key={question.questionId}>
                <p>{t("all-line", { name: question.name, parts: partsOf(question, locale) })}</p>
                <p className="pl-soft">{t("lately", { list: latelyOf(question, locale, day) })}</p>
              </li>
            ))}
          </ul>
          {notKnown > 0 && <p className="pl-soft">{t("not-known", { n: notKnown })}</p>}
        </>
      )}
    </section>
  );
}

/** The way of each question of a series, one line each; none where nothing can be said. */
export const saidMoved = (trend: Trend, locale: string): readonly string[] =>
  hourOf(trend).moved.map((question) => t("all-line", { name: question.name, parts: partsOf(question, locale) }));

const partsOf = ({ meetings }: MovedQuestion, locale: string): string =>
  new Intl.ListFormat(locale).format(
    (["higher", "lower", "same"] as const).flatMap((word) => {
      const n = oftenIn(meetings, word);
      return n === 0 ? [] : [trendWords(`moved-${word}`, { n })];
    }),
  );

const latelyOf = ({ meetings }: MovedQuestion, locale: string, day: Intl.DateTimeFormat): string =>
  new Intl.ListFormat(locale).format(
    meetings.slice(-LATELY).map(({ start, word }) => t("one", { date: day.format(Date.parse(start)), word: t(word) })),
  );
