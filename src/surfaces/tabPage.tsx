import { useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, useState } from "react";
import { ProblemError } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import { PromiseDue } from "../features/promise/PromiseDue.tsx";
import { useResult } from "../features/results/useResult.ts";
import { coachUntil } from "../features/team/coachUntil.ts";
import { LandingView } from "../features/team/LandingView.tsx";
import { landingOf } from "../features/team/meetingsOf.ts";
import { useMeetings, useTeam } from "../features/team/queries.ts";
import { whenOf } from "../features/team/when.ts";
import { whyLine } from "../features/team/whyLine.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { Button } from "../ui/button.tsx";
import { AdminSettings } from "./adminSettings.tsx";
import type { Surface } from "./boot.tsx";
import { framed, framedLate } from "./framed.tsx";
import type { Late } from "./lateNames.ts";
import { LatePage } from "./latePage.tsx";
import { PickTeam } from "./pickTeam.tsx";
import type { Report } from "./report.ts";
import { forCoach, forMembers, headings, layerOf, type Reading } from "./tabLayers.ts";
import { Fetched, Page, Trouble, WithQueries } from "./tabParts.tsx";

const checkWords = roomOf("check");
const reportWords = roomOf("report");
const t = roomOf("team");

// The landing comes first; its picture and all other layers are fetched when they are wanted.
const ResultView = lazy(async () => ({ default: (await import("../features/results/ResultView.tsx")).ResultView }));
const OccurrencePage = lazy(async () => ({ default: (await import("./occurrencePage.tsx")).OccurrencePage }));
const CheckForm = framed(async () => (await import("../features/check/CheckForm.tsx")).CheckForm);
const AskNow = framed(async () => (await import("../features/check/AskNow.tsx")).AskNow);
const ReportPage = framed(async () => (await import("./reportPage.tsx")).ReportPage);
const OwnQuestions = framed(async () => (await import("../features/check/OwnQuestions.tsx")).OwnQuestions);
const TeamChanges = framedLate(async () => (await import("./teamChanges.tsx")).TeamChanges);
const TeamSettings = framedLate(async () => (await import("./teamSettings.tsx")).TeamSettings);
const PrepareLayer = framed(async () => (await import("./prepareLayer.tsx")).PrepareLayer);
const LookBack = framed(async () => (await import("./lookBack.tsx")).LookBack);
const Hours = lazy(async () => ({ default: (await import("./lookBack.tsx")).Hours }));

/** The tab of a team or a meeting. */
export function TabPage(surface: Surface) {
  const { teamId, chatId, occurrenceId } = surface.host.context();
  // A link may lead straight to one meeting, of whichever team.
  const [linked, setLinked] = useState(occurrenceId);
  const given = teamId ?? chatId;
  return (
    <WithQueries>
      {linked !== null ? (
        <Fetched>
          <OccurrencePage {...surface} occurrenceId={linked} back={() => setLinked(null)} />
        </Fetched>
      ) : given === null ? (
        <PickTeam client={surface.client}>{(teamId) => <TeamTab {...surface} teamId={teamId} />}</PickTeam>
      ) : (
        <TeamTab {...surface} teamId={given} />
      )}
    </WithQueries>
  );
}

type Layer =
  | { readonly name: "landing" | "ask" | Reading }
  | { readonly name: "check"; readonly occurrence: Occurrence; readonly from: "landing" | "prepare" | "settings" }
  | { readonly name: "report"; readonly report: Report }
  | { readonly name: "late"; readonly page: Late }
  | { readonly name: "answer"; readonly occurrenceId: string };

function TeamTab({ client, host, teamId }: Surface & { readonly teamId: string }) {
  // A link may lead straight to the second layer.
  const [layer, setLayer] = useState<Layer>({ name: layerOf.get(host.context().subPageId) ?? "landing" });
  const print = (of: Report["of"], id: string) => setLayer({ name: "report", report: { of, id } });
  const queries = useQueryClient();
  const team = useTeam(client, teamId);
  const meetings = useMeetings(client, teamId);
  const landing = meetings.data && landingOf(meetings.data.occurrences, meetings.data.now);
  const result = useResult(client, landing?.last?.pulse.id ?? null);
  const locale = speech().locale;
  const home = () => setLayer({ name: "landing" });
  const changed = () => queries.invalidateQueries();
  const when = ({ start, timeZone }: Occurrence) => whenOf(start, locale, timeZone);

  const error = team.error ?? meetings.error;
  if (error instanceof ProblemError && error.code === "not-found") {
    return (
      <Page title={t("not-yours")}>
        <p>{t("not-yours-next")}</p>
        <AdminSettings client={client} />
      </Page>
    );
  }
  if (team.data === undefined || landing === undefined) {
    if (error === null) return <Page title={t("loading")}>{null}</Page>;
    return (
      <Page title={team.data?.name ?? t("no-page")}>
        <Trouble error={error} retry={() => void changed()} />
      </Page>
    );
  }

  const isCoach = team.data.role === "coach";
  if (layer.name === "answer") {
    return (
      <Fetched>
        <OccurrencePage {...{ client, host }} occurrenceId={layer.occurrenceId} back={home} />
      </Fetched>
    );
  }
  if (layer.name === "check") {
    const { occurrence, from } = layer;
    const leave = () => setLayer({ name: from });
    return (
      <Page key="check" title={checkWords("heading")} back={leave}>
        <Fetched>
          <CheckForm
            {...{ client, occurrence }}
            team={team.data}
            when={when(occurrence)}
            done={() => {
              void changed();
              leave();
            }}
          />
        </Fetched>
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
        <Fetched>
          <AskNow
            {...{ client, teamId, about }}
            asked={near?.invited ?? team.data.members}
            needed={team.data.needed}
            opened={({ occurrenceId }) => {
              void changed();
              setLayer({ name: "answer", occurrenceId });
            }}
          />
        </Fetched>
      </Page>
    );
  }
  if (layer.name === "report") {
    return (
      <Page
        title={reportWords("heading")}
        back={layer.report.of === "series" ? () => setLayer({ name: "back" }) : home}
      >
        <Fetched>
          <ReportPage {...{ client, teamId }} report={layer.report} />
        </Fetched>
      </Page>
    );
  }
  if (layer.name === "late") {
    return <LatePage name={layer.page} client={client} back={() => setLayer({ name: "settings" })} />;
  }
  if (layer.name !== "landing") {
    const { name } = layer;
    const known = { client, teamId, locale };
    const parts: Readonly<Record<Reading, () => ReactNode>> = {
      prepare: () => (
        <PrepareLayer
          {...known}
          setUp={(id) => {
            const occurrence = landing.next.find((one) => one.id === id);
            if (occurrence !== undefined) setLayer({ name: "check", occurrence, from: "prepare" });
          }}
        />
      ),
      back: () => <LookBack {...known} print={(id) => print("series", id)} />,
      hours: () => <Hours {...known} />,
      questions: () => <OwnQuestions {...{ client, teamId }} teamName={team.data.name} />,
      settings: () => (
        <TeamSettings
          {...{ client, locale, when }}
          team={team.data}
          meetings={meetings.data?.occurrences ?? []}
          next={landing.next}
          now={meetings.data?.now ?? ""}
          setUp={(occurrence) => setLayer({ name: "check", occurrence, from: "settings" })}
          open={(page) => setLayer({ name: "late", page })}
        />
      ),
      changes: () => <TeamChanges {...known} />,
    };
    return (
      <Page key={name} title={headings[name]()} back={home}>
        <Fetched>{parts[name]()}</Fetched>
      </Page>
    );
  }
  return (
    <Page title={team.data.name}>
      {/* What is there stays while it cannot be renewed. */}
      {error !== null && <Trouble error={error} retry={() => void changed()} />}
      <LandingView
        {...{ client, landing, locale, isCoach }}
        coachUntil={coachUntil(team.data, locale)}
        why={whyLine(team.data)}
        asksWhy={team.data.asksWhy ? teamId : null}
        lastResult={
          result.data ? (
            <Fetched>
              <ResultView result={result.data} size="tab" about={landing.last?.occurrence} />
              <div className="pl-actions">
                <Button onClick={() => print("occurrence", result.data.occurrenceId)}>{reportWords("print")}</Button>
              </div>
            </Fetched>
          ) : result.isError ? (
            <Trouble error={result.error} retry={() => void result.refetch()} />
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
        setUp={(occurrence) => setLayer({ name: "check", occurrence, from: "landing" })}
        askNow={() => setLayer({ name: "ask" })}
        more={(isCoach ? forCoach : forMembers).map((name) => ({
          words: headings[name](),
          open: () => setLayer({ name }),
        }))}
      />
    </Page>
  );
}
