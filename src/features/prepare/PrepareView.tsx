import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { Client } from "../../client/call.ts";
import type { Prepared } from "../../contract/prepare.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Agenda } from "./Agenda.tsx";
import { AimField } from "./AimField.tsx";
import { questionOf, sourceOf } from "./saysOf.ts";
import "./prepare.css";

const t = roomOf("prepare");

type Props = {
  readonly client: Client;
  /** By next meeting; nothing in here is ranked. */
  readonly series: readonly Prepared[];
  readonly locale: string;
  /** Names the team of each series, where there may be several. */
  readonly namesTeams: boolean;
  /** The line a series brings up again, with its answers; the surface knows how to draw it. */
  readonly promiseOf: (prepared: Prepared) => ReactNode;
  readonly changed: () => void;
  /** Where questions can be set up; absent where that is another page's. */
  readonly setUp?: ((prepared: Prepared) => void) | undefined;
};

/** One card per series that meets soon: a question to raise, what was promised, an aim that is missing. */
export function PrepareView({ client, series, locale, namesTeams, promiseOf, changed, setUp }: Props) {
  return (
    <div className="pl-prepare">
      <p className="pl-soft">{t("lead")}</p>
      {series.length === 0 ? (
        <>
          <p>{t("none")}</p>
          <p>{t("none-next")}</p>
        </>
      ) : (
        <ul className="pl-prepare-cards">
          {series.map((one) => (
            <li key={one.seriesId} className="pl-prepare-card">
              <OneSeries {...{ client, locale, namesTeams, changed, setUp }} prepared={one} promise={promiseOf(one)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type OneProps = Pick<Props, "client" | "locale" | "namesTeams" | "changed" | "setUp"> & {
  readonly prepared: Prepared;
  readonly promise: ReactNode;
};

function OneSeries({ client, prepared, locale, namesTeams, promise, changed, setUp }: OneProps) {
  const { next, question, teamName } = prepared;
  const heading = useRef<HTMLHeadingElement>(null);
  const when = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone: next.timeZone,
  }).format(Date.parse(next.start));
  const asked = question === null ? null : questionOf(question, locale, next.timeZone);
  return (
    <>
      <div>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {next.title}
        </h2>
        <p className="pl-soft">{namesTeams ? t("of-team", { when, team: teamName }) : when}</p>
      </div>
      {question === null || asked === null ? (
        next.aim !== null && <p className="pl-soft">{t("no-question")}</p>
      ) : (
        <section className="pl-prepare-part">
          <h3>{t("raise")}</h3>
          <p className="pl-soft">{sourceOf(question, locale, next.timeZone)}</p>
          <Agenda question={asked} />
        </section>
      )}
      {promise}
      {next.aim === null ? (
        <NotAsked mayAttach={next.youMay.attach} setUp={setUp && (() => setUp(prepared))} />
      ) : next.aim !== "" ? (
        <p className="pl-soft" dir="auto">
          {t("aim", { aim: next.aim })}
        </p>
      ) : next.youMay.attach ? (
        <AimField
          client={client}
          occurrenceId={next.occurrenceId}
          suggested={asked}
          done={() => {
            heading.current?.focus();
            changed();
          }}
        />
      ) : (
        <p className="pl-soft">
          {t("aim-none")} {t("aim-they")}
        </p>
      )}
    </>
  );
}

function NotAsked({ mayAttach, setUp }: { readonly mayAttach: boolean; readonly setUp: (() => void) | undefined }) {
  if (!mayAttach || setUp === undefined)
    return (
      <p className="pl-soft">
        {t("not-asked")} {t("not-asked-they")}
      </p>
    );
  return (
    <>
      <p className="pl-soft">{t("not-asked")}</p>
      <div className="pl-actions">
        <Button onClick={setUp}>{t("set-up")}</Button>
      </div>
    </>
  );
}
