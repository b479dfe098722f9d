import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Client } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import type { Team } from "../contract/team.ts";
import { CoachList } from "../features/coach/CoachList.tsx";
import { dayWords } from "../features/pilot/pilotDays.ts";
import { usePilot } from "../features/pilot/usePilot.ts";
import { SeriesTerms } from "../features/settings/SeriesTerms.tsx";
import { useSettings } from "../features/settings/useSettings.ts";
import { asksOf } from "../features/team/asksOf.ts";
import { WhyAsked } from "../features/team/WhyAsked.tsx";
import { whyLine } from "../features/team/whyLine.ts";
import { StartAnew } from "../features/trend/StartAnew.tsx";
import { useTrends } from "../features/trend/useTrends.ts";
import { roomOf } from "../locales/roomOf.ts";
import { AdminSettings } from "./adminSettings.tsx";

const t = roomOf("teamSettings");
const teamWords = roomOf("team");
const why = roomOf("why");

type Props = {
  readonly client: Client;
  readonly team: Team;
  readonly meetings: readonly Occurrence[];
  /** The next meeting of each series. */
  readonly next: readonly Occurrence[];
  readonly now: string;
  readonly locale: string;
  readonly when: (occurrence: Occurrence) => string;
  readonly setUp: (occurrence: Occurrence) => void;
  readonly open: (page: "calendar" | "reminders" | "pilot") => void;
};

/** The third layer of a team's tab: what holds, for everybody to read; what a change does, before it is made. */
export function TeamSettings({ client, team, meetings, next, now, locale, when, setUp, open }: Props) {
  const { data: settings } = useSettings(client);
  const { data: pilot } = usePilot(client);
  const { data: trends } = useTrends(client, team.id);
  const mayStartAnew = (seriesId: string) =>
    trends?.trends.some((trend) => trend.seriesId === seriesId && trend.mayManage && trend.questions.length > 0);
  const series = next.filter(({ invited }) => invited.length > 0).toSorted((a, b) => a.title.localeCompare(b.title));
  const missing = team.series.filter(({ id }) => !series.some(({ seriesId }) => seriesId === id));
  const known = new Set([...team.members, ...team.coaches].map(({ id }) => id));
  const invited = new Map(meetings.flatMap((meeting) => meeting.invited).map((person) => [person.id, person]));
  return (
    <div className="pl-settings">
      <p className="pl-soft">{t("lead")}</p>
      <Why {...{ client, team }} />
      {series.map((occurrence) => (
        <SeriesTerms
          key={occurrence.seriesId}
          {...{ client, team, occurrence }}
          when={when(occurrence)}
          asks={asksOf(occurrence)}
          setUp={() => setUp(occurrence)}
          baseline={
            mayStartAnew(occurrence.seriesId) ? <StartAnew client={client} seriesId={occurrence.seriesId} /> : null
          }
        />
      ))}
      {missing.map(({ id, title }) => (
        <section key={id} className="pl-lines">
          <h2 className="pl-title" dir="auto">
            {title}
          </h2>
          <p className="pl-soft">{t("no-meeting")}</p>
        </section>
      ))}
      <section className="pl-lines">
        <h2 className="pl-title">{t("minimum")}</h2>
        <p>{t("minimum-is", { k: team.needed })}</p>
        {settings !== undefined && (
          <>
            <h2 className="pl-title">{t("retention")}</h2>
            <p>{t("retention-is", { n: settings.retentionDays ?? settings.retentionDaysUsual })}</p>
          </>
        )}
      </section>
      <section className="pl-lines">
        <h2 className="pl-title">{t("known-heading")}</h2>
        <p>{t("known")}</p>
        <div className="pl-actions">
          <Button onClick={() => open("calendar")}>{teamWords("to-calendar")}</Button>
        </div>
      </section>
      <section className="pl-lines">
        <h2 className="pl-title">{t("messages-heading")}</h2>
        <p>{t("messages")}</p>
        <div className="pl-actions">
          <Button onClick={() => open("reminders")}>{teamWords("to-reminders")}</Button>
        </div>
      </section>
      {pilot?.pilot && (
        <section className="pl-lines">
          <h2 className="pl-title">{teamWords("to-pilot")}</h2>
          <p>{t("pilot", { date: dayWords(pilot.pilot.endsOn, locale) })}</p>
          <div className="pl-actions">
            <Button onClick={() => open("pilot")}>{teamWords("to-pilot")}</Button>
          </div>
        </section>
      )}
      {team.role === "owner" && (
        <CoachList
          {...{ client, locale }}
          teamId={team.id}
          coaches={team.coaches}
          others={[...invited.values()].filter(({ id }) => !known.has(id))}
          now={() => Date.parse(now)}
        />
      )}
      <AdminSettings client={client} />
    </div>
  );
}

function Why({ client, team }: Pick<Props, "client" | "team">) {
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const line = whyLine(team);
  const done = () => {
    setOpen(false);
    heading.current?.focus();
  };
  return (
    <section className="pl-lines">
      <h2 ref={heading} tabIndex={-1} className="pl-title">
        {t("why-heading")}
      </h2>
      <p dir="auto">{line ?? why("none")}</p>
      {isOpen ? (
        <>
          <WhyAsked client={client} teamId={team.id} otherwise="remove" done={done} />
          <p>{t("why-does")}</p>
          <p className="pl-soft">{t("told")}</p>
        </>
      ) : (
        <div className="pl-actions">
          <Button onClick={() => setOpen(true)}>{t("change")}</Button>
        </div>
      )}
    </section>
  );
}
