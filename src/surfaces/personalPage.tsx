import { useQueries } from "@tanstack/react-query";
import { lazy, useState } from "react";
import { landingOf } from "../features/team/meetingsOf.ts";
import { meetingsQuery, pulseQuery, useTeams } from "../features/team/queries.ts";
import { Waiting } from "../features/team/Waiting.tsx";
import { whenOf } from "../features/team/when.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { Button } from "../ui/button.tsx";
import { AdminSettings } from "./adminSettings.tsx";
import type { Surface } from "./boot.tsx";
import { framed } from "./framed.tsx";
import { isLate, type Late } from "./lateNames.ts";
import { LatePage } from "./latePage.tsx";
import { Fetched, Page, Trouble, WithQueries } from "./tabParts.tsx";

const OccurrencePage = lazy(async () => ({ default: (await import("./occurrencePage.tsx")).OccurrencePage }));
const PrepareLayer = framed(async () => (await import("./prepareLayer.tsx")).PrepareLayer);

const myData = roomOf("myData");
const prepareWords = roomOf("prepare");
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
  // A link may lead straight to one of them.
  const [occurrenceId, setOccurrenceId] = useState(host.context().occurrenceId);
  const { subPageId } = host.context();
  const [layer, setLayer] = useState<"prepare" | Late | null>(
    subPageId === "prepare" || isLate(subPageId) ? subPageId : null,
  );
  const home = () => setLayer(null);
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
  if (layer === "prepare") {
    return (
      <Page title={prepareWords("heading")} back={home}>
        <Fetched>
          <PrepareLayer {...{ client, locale }} teamId={null} />
        </Fetched>
      </Page>
    );
  }
  if (layer !== null) return <LatePage name={layer} client={client} back={home} />;
  if (occurrenceId !== null) {
    return (
      <Fetched>
        <OccurrencePage {...{ client, host, occurrenceId }} back={() => setOccurrenceId(null)} />
      </Fetched>
    );
  }
  return (
    <Page title={t("personal-heading")}>
      {failed.length > 0 && (
        <Trouble error={failed[0]?.error} retry={() => void Promise.all(failed.map(({ refetch }) => refetch()))} />
      )}
      {loading && <p>{t("loading")}</p>}
      {mine.length > 0 ? (
        <Waiting {...{ client, locale }} asked={mine} answer={({ occurrence }) => setOccurrenceId(occurrence.id)} />
      ) : (
        !loading && failed.length === 0 && <p>{t(teams.data?.teams.length === 0 ? "no-team" : "personal-none")}</p>
      )}
      {next !== undefined && (
        <p>{t("personal-next", { title: next.title, when: whenOf(next.start, locale, next.timeZone) })}</p>
      )}
      {!loading && <p className="pl-soft">{t("personal-later")}</p>}
      <AdminSettings client={client} open={setLayer} />
      <div className="pl-actions">
        <Button onClick={() => setLayer("prepare")}>{prepareWords("heading")}</Button>
        <Button onClick={() => setLayer("reminders")}>{t("to-reminders")}</Button>
        <Button onClick={() => setLayer("calendar")}>{t("to-calendar")}</Button>
        <Button as="quiet" onClick={() => setLayer("my-data")}>
          {myData("link")}
        </Button>
      </div>
    </Page>
  );
}
