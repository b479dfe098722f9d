import { Button } from "@fluentui/react-components";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { landingOf } from "../features/team/meetingsOf.ts";
import { meetingsQuery, pulseQuery, useTeams } from "../features/team/queries.ts";
import { Waiting } from "../features/team/Waiting.tsx";
import { whenOf } from "../features/team/when.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { AdminSettings } from "./adminSettings.tsx";
import type { Surface } from "./boot.tsx";
import { MyDataPage } from "./myDataPage.tsx";
import { OccurrencePage } from "./occurrencePage.tsx";
import { Page, Trouble, WithQueries } from "./tabParts.tsx";

const myData = roomOf("myData");
const t = roomOf("team");

/** One person's page over all their teams: what can be answered now, and what comes next. */
export function PersonalPage(surface: Surface) {
  return (
    <WithQueries>
      <WhatWaits {...surface} />
    </WithQueries>
  );
}

function WhatWaits({ client, host }: Surface) {
  // A link may lead straight to one of both.
  const [occurrenceId, setOccurrenceId] = useState(host.context().occurrenceId);
  const [isMine, setMine] = useState(host.context().subPageId === "my-data");
  const teams = useTeams(client);
  const meetings = useQueries({
    queries: (teams.data?.teams ?? []).map(({ id }) => meetingsQuery(client, id)),
  });
  const locale = speech().locale;
  const failed = [teams, ...meetings].filter(({ isError }) => isError);
  const loading = teams.isPending || meetings.some(({ isPending }) => isPending);
  const landings = meetings.flatMap(({ data }) => (data === undefined ? [] : [landingOf(data.occurrences, data.now)]));
  const open = landings.flatMap((landing) => landing.open);
  const pulses = useQueries({ queries: open.map(({ pulse }) => pulseQuery(client, pulse.id)) });
  // What others are asked waits for them, not for this person.
  const mine = open.filter((_, place) => pulses[place]?.data?.yours !== "not-asked");
  const next = landings
    .flatMap((landing) => landing.next)
    .filter(({ check }) => check !== null)
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
  if (isMine) return <MyDataPage client={client} back={() => setMine(false)} />;
  if (occurrenceId !== null) {
    return <OccurrencePage {...{ client, host, occurrenceId }} back={() => setOccurrenceId(null)} />;
  }
  return (
    <Page title={t("personal-heading")}>
      {failed.length > 0 && <Trouble retry={() => void Promise.all(failed.map(({ refetch }) => refetch()))} />}
      {loading && <p>{t("loading")}</p>}
      {mine.length > 0 ? (
        <Waiting {...{ client, locale }} asked={mine} answer={({ occurrence }) => setOccurrenceId(occurrence.id)} />
      ) : (
        !loading && <p>{t("personal-none")}</p>
      )}
      {next !== undefined && (
        <p>{t("personal-next", { title: next.title, when: whenOf(next.start, locale, next.timeZone) })}</p>
      )}
      {!loading && <p className="pl-soft">{t("personal-later")}</p>}
      <AdminSettings client={client} />
      <div className="pl-actions">
        <Button appearance="subtle" onClick={() => setMine(true)}>
          {myData("link")}
        </Button>
      </div>
    </Page>
  );
}
