import { Button } from "@fluentui/react-components";
import { Fragment, lazy, type ReactNode, Suspense } from "react";
import type { Client } from "../client/call.ts";
import type { Trend } from "../contract/trend.ts";
import { HourView } from "../features/hour/HourView.tsx";
import { TrendView } from "../features/trend/TrendView.tsx";
import { useTrends } from "../features/trend/useTrends.ts";
import { roomOf } from "../locales/roomOf.ts";
import { useAround } from "../ui/around.ts";
import { Trouble } from "./tabParts.tsx";

const reportWords = roomOf("report");
const t = roomOf("team");

type Props = { readonly client: Client; readonly teamId: string; readonly locale: string };

// Seldom wanted: not in the way of the rest.
const SaveSeries = lazy(async () => ({ default: (await import("../features/export/SaveSeries.tsx")).SaveSeries }));

/** The shapes of every series of a team over its meetings, and the ways to take them along. */
export function LookBack({ client, teamId, locale, print }: Props & { readonly print: (seriesId: string) => void }) {
  const { dir } = useAround();
  return (
    <WithTrends {...{ client, teamId }}>
      {(trends) =>
        trends.length === 0 ? (
          <p>{t("nothing-to-look-back")}</p>
        ) : (
          trends.map((trend) => (
            <Fragment key={trend.seriesId}>
              <TrendView {...{ client, trend, locale, dir }} />
              {/* Before a first result there is nothing to take along. */}
              {trend.questions.length > 0 && (
                <div>
                  <div className="pl-actions">
                    <Button onClick={() => print(trend.seriesId)}>{reportWords("print")}</Button>
                  </div>
                  <Suspense fallback={null}>
                    <SaveSeries {...{ client, teamId }} series={{ id: trend.seriesId, title: trend.title }} />
                  </Suspense>
                </div>
              )}
            </Fragment>
          ))
        )
      }
    </WithTrends>
  );
}

/** Which way answers moved from before the meetings of each series to after them. */
export function Hours({ client, teamId, locale }: Props) {
  return <WithTrends {...{ client, teamId }}>{(trends) => <HourView {...{ trends, locale }} />}</WithTrends>;
}

type TrendsProps = Omit<Props, "locale"> & { readonly children: (trends: readonly Trend[]) => ReactNode };

function WithTrends({ client, teamId, children }: TrendsProps) {
  const { data, error, refetch } = useTrends(client, teamId);
  if (data === undefined && error !== null) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  // A series that has not met yet has nothing to look back on.
  return children(data.trends.filter(({ meetings }) => meetings.length > 0));
}
