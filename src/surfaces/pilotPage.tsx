import { useState } from "react";
import { ProblemError } from "../client/call.ts";
import { PilotReport } from "../features/pilot/PilotReport.tsx";
import { PilotView } from "../features/pilot/PilotView.tsx";
import { usePilot, usePilotReport } from "../features/pilot/usePilot.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { PrintBar } from "../ui/printBar.tsx";
import type { Surface } from "./boot.tsx";
import { pilotReportLink } from "./report.ts";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("pilot");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** Which teams are asked in a pilot, until when; and behind it the page of what was learned. */
export function PilotPage({ client, back }: Props) {
  const [isReport, setReport] = useState(false);
  const { data, error, refetch } = usePilot(client);
  const { locale } = speech();
  if (isReport) {
    return <PilotReportPage key="report" client={client} back={() => setReport(false)} />;
  }
  return (
    <Page key="pilot" title={t("heading")} back={back}>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <p>{t("loading")}</p>
      ) : (
        <PilotView {...{ client, locale }} pilot={data} now={Date.now} report={() => setReport(true)} />
      )}
    </Page>
  );
}

type ReportProps = Pick<Surface, "client"> & { readonly back?: () => void };

/** What was learned, for paper; without a way back where it is all there is. */
export function PilotReportPage({ client, back }: ReportProps) {
  return (
    <Page title={t("report")} back={back}>
      <PilotReportPart client={client} />
    </Page>
  );
}

function PilotReportPart({ client }: Pick<Surface, "client">) {
  const { data, error, refetch } = usePilotReport(client);
  if (error instanceof ProblemError && error.code === "not-found") return <p>{t("report-none")}</p>;
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  return (
    <>
      <PrintBar
        words={t("print")}
        refused={t("print-refused")}
        elsewhere={{ href: pilotReportLink(location.href), words: t("print-link") }}
      />
      <PilotReport report={data} locale={speech().locale} />
    </>
  );
}
