import { Button, useFluent } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { ProblemError } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import { AskNow } from "../features/check/AskNow.tsx";
import { CheckForm } from "../features/check/CheckForm.tsx";
import { PromiseDue } from "../features/promise/PromiseDue.tsx";
import { ResultView } from "../features/results/ResultView.tsx";
import { useResult } from "../features/results/useResult.ts";
import { LandingView } from "../features/team/LandingView.tsx";
import { landingOf } from "../features/team/meetingsOf.ts";
import { useMeetings, useTeam, useTeams } from "../features/team/queries.ts";
import { whenOf } from "../features/team/when.ts";
import { TrendView } from "../features/trend/TrendView.tsx";
import { useTrends } from "../features/trend/useTrends.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { AdminSettings } from "./adminSettings.tsx";
import type { Surface } from "./boot.tsx";
import { OccurrencePage } from "./occurrencePage.tsx";
import { Page, Trouble, WithQueries } from "./tabParts.tsx";

const changeWords = roomOf("change");
const checkWords = roomOf("check");
const t = roomOf("team");

// Seldom opened: not in the way of the rest.
const TeamChanges = lazy(async () => ({ default: (await import("./teamChanges.tsx")).TeamChanges }));

/** The tab of a team or a meeting. */
export function TabPage(surface: Surface) {
  const { teamId, chatId, occurrenceId } = surface.host.context();
  // A link may lead straight to one meeting, of whichever team.
  const [linked, setLinked] = useState(occurrenceId);
  const given = teamId ?? chatId;
  return (
    <WithQueries>
      {linked !== null ? (
        <OccurrencePage {...surface} occurrenceId={linked} back={() => setLinked(null)} />
      ) : given === null ? (
        <PickTeam {...surface} />
      ) : (
        <TeamTab {...surface} teamId={given} />
      )}
    </WithQueries>
  );
}

/** Opened without a team around it: the person says which one. */
function PickTeam(surface: Surface) {
  const [picked, setPicked] = useState<string | null>(null);
  const { data, isError, refetch } = useTeams(surface.client);
  const teams = data?.teams;
  const teamId = picked ?? (teams?.length === 1 ? teams[0]?.id : undefined);
  if (teamId !== undefined) return <TeamTab {...surface} teamId={teamId} />;
  return (
    <Page title={t("which-team")}>
      {isError && <Trouble retry={() => void refetch()} />}
      {teams === undefined ? !isError && <p>{t("loading")}</p> : teams.length === 0 && <p>{t("no-team")}</p>}
      {teams?.length === 0 && <AdminSettings client={surface.client} />}
      <div className="pl-actions">
        {teams?.map(({ id, name }) => (
          <Button key={id} onClick={() => setPicked(id)}>
            {name}
          </Button>
        ))}
      </div>
    </Page>
  );
}

type Layer =
  | { readonly name: "landing" | "ask" | "back" | "changes" }
  | { readonly name: "check"; readonly occurrence: Occurrence }
  | { readonly name: "answer"; readonly occurrenceId: string };

function TeamTab({ client, host, teamId }: Surface & { readonly teamId: string }) {
  // A link may lead straight to the second layer.
  const [layer, setLayer] = useState<Layer>({ name: host.context().subPageId === "look-back" ? "back" : "landing" });
  const queries = useQueryClient();
  const team = useTeam(client, teamId);
  const meetings = useMeetings(client, teamId);
  const landing = meetings.data && landingOf(meetings.data.occurrences, meetings.data.now);
  const result = useResult(client, landing?.last?.pulse.id ?? null);
  const locale = speech().locale;
  const home = () => setLayer({ name: "landing" });
  const changed = () => queries.invalidateQueries();
  const when = ({ start, timeZone }: Occurrence) => whenOf(start, locale, timeZone);

  if (team.isError || meetings.isError) {
    const error = team.error ?? meetings.error;
    if (error instanceof ProblemError && error.code === "not-found") {
      return (
        <Page title={t("not-yours")}>
          <p>{t("not-yours-next")}</p>
          <AdminSettings client={client} />
        </Page>
      );
    }
    return (
      <Page title={team.data?.name ?? t("no-page")}>
        <Trouble retry={() => void changed()} />
      </Page>
    );
  }
  if (team.data === undefined || landing === undefined) return <Page title={t("loading")}>{null}</Page>;

  if (layer.name === "answer") {
    return <OccurrencePage {...{ client, host }} occurrenceId={layer.occurrenceId} back={home} />;
  }
  if (layer.name === "check") {
    const { occurrence } = layer;
    return (
      <Page title={checkWords("heading")} back={home}>
        <CheckForm
          {...{ client, occurrence }}
          team={team.data}
          when={when(occurrence)}
          done={() => {
            void changed();
            home();
          }}
        />
      </Page>
    );
  }
  if (layer.name === "ask") {
    // Asked around a meeting it is about that meeting and its people, else about the whole team.
    const near = landing.nearest;
    const about = near && {
      id: near.id,
      line: checkWords("about-meeting", { title: near.title, when: when(near) }),
      kind: near.check?.kind ?? ("decide" as const),
    };
    return (
      <Page title={checkWords("ask-heading")} back={home}>
        <AskNow
          {...{ client, teamId, about }}
          people={near?.invited.length ?? team.data.members.length}
          needed={team.data.needed}
          opened={({ occurrenceId }) => {
            void changed();
            setLayer({ name: "answer", occurrenceId });
          }}
        />
      </Page>
    );
  }
  if (layer.name === "back") {
    return (
      <Page title={t("look-back")} back={home}>
        <LookBack {...{ client, teamId, locale }} />
      </Page>
    );
  }
  if (layer.name === "changes") {
    return (
      <Page title={changeWords("heading")} back={home}>
        <Suspense fallback={<p>{t("loading")}</p>}>
          <TeamChanges
            {...{ client, locale }}
            team={team.data}
            meetings={meetings.data?.occurrences ?? []}
            now={meetings.data?.now ?? ""}
          />
        </Suspense>
      </Page>
    );
  }
  return (
    <Page title={team.data.name}>
      <LandingView
        {...{ client, landing, locale }}
        lastResult={
          result.data ? (
            <ResultView result={result.data} size="tab" />
          ) : result.isError ? (
            <Trouble retry={() => void result.refetch()} />
          ) : (
            <p>{t("loading")}</p>
          )
        }
        questions={result.data?.questions.flatMap((one) => (one.shown && one.kind === "scale" ? [one] : [])) ?? []}
        promise={
          landing.promise && (
            <PromiseDue
              {...{ client }}
              occurrence={landing.promise}
              questions={result.data?.questions ?? []}
              changed={() => void changed()}
            />
          )
        }
        answer={({ occurrence }) => setLayer({ name: "answer", occurrenceId: occurrence.id })}
        setUp={(occurrence) => setLayer({ name: "check", occurrence })}
        askNow={() => setLayer({ name: "ask" })}
        lookBack={() => setLayer({ name: "back" })}
        changes={() => setLayer({ name: "changes" })}
        isCoach={team.data.role === "coach"}
      />
    </Page>
  );
}

type LookBackProps = Pick<Surface, "client"> & { readonly teamId: string; readonly locale: string };

function LookBack({ client, teamId, locale }: LookBackProps) {
  const { data, isError, refetch } = useTrends(client, teamId);
  const { dir } = useFluent();
  if (isError) return <Trouble retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  // A series that has not met yet has nothing to look back on.
  const trends = data.trends.filter(({ meetings }) => meetings.length > 0);
  if (trends.length === 0) return <p>{t("nothing-to-look-back")}</p>;
  return trends.map((trend) => <TrendView key={trend.seriesId} {...{ client, trend, locale, dir }} />);
}
