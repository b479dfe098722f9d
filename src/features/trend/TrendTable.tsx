import { trend as t } from "../../locales/en/trend.ts";
import { places } from "../../ui/stack.ts";
import { TableOf } from "../../ui/tableOf.tsx";
import { isToCome, type Meeting, type TrendQuestion } from "./pointsOf.ts";

type Props = {
  readonly question: TrendQuestion;
  readonly meetings: readonly Meeting[];
  readonly long: Intl.DateTimeFormat;
};

/** The same numbers as the picture: one row per meeting, "not shown" and "not asked" in words. */
export function TrendTable({ question, meetings, long }: Props) {
  const coarse = question.points.some((point) => point?.form === "coarse");
  const full = question.points.some((point) => point?.form === "full") || !coarse;
  const head = [
    t("table-date"),
    t("table-when"),
    t("table-n"),
    ...(full ? places(question.scale).map((place) => String(place + 1)) : []),
    ...(coarse ? [t("low"), t("middle"), t("high")] : []),
  ];
  const rows = meetings.map((meeting, place) => {
    const point = question.points[place] ?? null;
    const date = long.format(Date.parse(meeting.start));
    const width = head.length - 3;
    if (point === null)
      return [date, "", t(isToCome(meeting) ? "table-yet" : "table-blank"), ...places(width).map(() => "")];
    if (point.counts === null) return [date, t(point.phase), t("table-hidden"), ...places(width).map(() => "")];
    const own = point.counts;
    const cells =
      point.form === "coarse"
        ? [...places(width - own.length).map(() => ""), ...own]
        : [...own, ...places(width - own.length).map(() => "")];
    return [date, t(point.phase), point.n ?? 0, ...cells];
  });
  return <TableOf caption={question.name} head={head} rows={rows} />;
}
