import type { Client } from "../client/call.ts";
import { useExport } from "../features/export/useExport.ts";
import { saidMoved } from "../features/hour/HourView.tsx";
import { PrintedResult } from "../features/results/PrintedResult.tsx";
import { PrintedSeries } from "../features/trend/PrintedSeries.tsx";
import { useTrends } from "../features/trend/useTrends.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { PrintBar } from "../ui/printBar.tsx";
import { type Report, reportLink } from "./report.ts";
import { Trouble } from "./tabParts.tsx";

const t = roomOf("report");

type Props = { readonly client: Client; readonly teamId: string; readonly report: Report };

/** A page for paper, about one meeting or a series, and the way to print it. */
export function ReportPage({ client, teamId, report }: Props) {
  const { data, error, isError, refetch } = useExport(client, teamId, { [report.of]: report.id });
  if (isError) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  const [meeting] = data.meetings;
  if (meeting === undefined) return <p>{t("nothing")}</p>;
  return (
    <>
      <PrintBar
        words={t("print")}
        refused={t("print-refused")}
        elsewhere={{ href: reportLink(location.href, teamId, report), words: t("print-link") }}
      />
      {report.of === "occurrence" ? (
        <PrintedResult meeting={meeting} team={data.team.name} at={data.at} />
      ) : (
        <SeriesPage {...{ client, teamId }} seriesId={report.id} taken={data} />
      )}
    </>
  );
}

type SeriesProps = Pick<Props, "client" | "teamId"> & {
  readonly seriesId: string;
  readonly taken: NonNullable<ReturnType<typeof useExport>["data"]>;
};

function SeriesPage({ client, teamId, seriesId, taken }: SeriesProps) {
  const { data, error, isError, refetch } = useTrends(client, teamId);
  if (isError) return <Trouble error={error} retry={() => void refetch()} />;
  const trend = data?.trends.find((one) => one.seriesId === seriesId);
  if (trend === undefined) return <p>{t(data === undefined ? "loading" : "nothing")}</p>;
  return <PrintedSeries {...{ trend, taken }} moved={saidMoved(trend, speech().locale)} />;
}
