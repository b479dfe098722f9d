import type { PilotReport as Report } from "../../contract/pilot.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { dayWords } from "./pilotDays.ts";

const t = roomOf("pilot");

type Props = { readonly report: Report; readonly locale: string };

/** What a pilot has shown, on one page to share: over all its teams, without a team, a meeting or a person. */
export function PilotReport({ report, locale }: Props) {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const from = long.format(Date.parse(report.startedAt));
  const at = long.format(Date.parse(report.at));
  const until = dayWords(report.endsOn, locale);
  const { results, promises, questions, toldFrom, teams, series, meetings } = report;
  const tooFew = t("too-few", { n: toldFrom });
  const counted = long.format(Date.parse(report.countedUntil));
  return (
    <Sheet
      title={t("sheet-title")}
      lines={[
        report.isOver ? t("sheet-whole", { from, until }) : t("sheet-until-now", { from, at, until }),
        [
          t("size-teams", { n: teams }),
          ...(series === null ? [] : [t("size-series", { n: series })]),
          ...(meetings === null ? [] : [t("size-meetings", { n: meetings })]),
        ].join(" · "),
      ]}
      notes={[
        {
          title: t("counted-heading"),
          lines: [t("counted-1"), t("counted-2"), t("counted-3", { n: toldFrom, date: counted })],
        },
        { title: t("says-not-heading"), lines: [t("says-not-1"), t("says-not-2")] },
      ]}
      foot={t("foot", { at })}
    >
      <section className="pl-sheet-cell">
        <h3>{t("results-heading")}</h3>
        <p>{results === null ? tooFew : t("results-are", { shown: results.shown, not: results.notShown })}</p>
      </section>
      <section className="pl-sheet-cell">
        <h3>{t("promises-heading")}</h3>
        {promises === null ? (
          <p>{tooFew}</p>
        ) : (
          <>
            <p>{t("promises-agreed", { n: promises.agreed })}</p>
            <p>{t("promises-are", promises)}</p>
          </>
        )}
      </section>
      <section className="pl-sheet-cell">
        <h3>{t("questions-heading")}</h3>
        {questions.length === 0 ? (
          <p>{t("questions-none", { n: toldFrom })}</p>
        ) : (
          <ul className="pl-sheet-list">
            {questions.map(({ id, name, meetings, moved, spread }) => (
              <li key={id}>
                <span>
                  <strong>{name}</strong>
                  <br />
                  <span className="pl-soft">{t("question-meetings", { n: meetings })}</span>
                </span>
                <span>
                  {t("moved-line", moved)} {t("spread-line", spread)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Sheet>
  );
}
