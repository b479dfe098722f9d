import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { places } from "../../ui/stack.ts";
import { TableOf } from "../../ui/tableOf.tsx";
import { answersAt, formsIn, isFolded, isToCome, shiftsOf, type TrendQuestion } from "./pointsOf.ts";

const t = roomOf("trend");

type Props = {
  readonly question: TrendQuestion;
  readonly trend: Trend;
  readonly long: Intl.DateTimeFormat;
};

/** The same numbers as the picture: one row per meeting, "not shown" and "not asked" in words. */
export function TrendTable({ question, trend, long }: Props) {
  const shifts = shiftsOf(question, trend);
  const hasShifts = shifts.some((word) => word !== null);
  const { full, folded } = formsIn(question);
  const head = [
    t("table-date"),
    t("table-when"),
    t("table-n"),
    ...(full ? answersAt(question, false) : []),
    ...(folded ? answersAt(question, true) : []),
  ];
  const rows = trend.meetings.map((meeting, place) => {
    const point = question.points[place] ?? null;
    const date = long.format(Date.parse(meeting.start));
    const width = head.length - 3;
    const word = shifts[place] ?? null;
    const moved = hasShifts ? [word === null ? "" : t(`shift-${word}`)] : [];
    if (point === null)
      return [date, "", t(isToCome(meeting) ? "table-yet" : "table-blank"), ...places(width).map(() => ""), ...moved];
    if (point.counts === null)
      return [date, t(point.phase), t("table-hidden"), ...places(width).map(() => ""), ...moved];
    const own = point.counts;
    const cells = isFolded(question, point)
      ? [...places(width - own.length).map(() => ""), ...own]
      : [...own, ...places(width - own.length).map(() => "")];
    return [date, t(point.phase), point.n ?? 0, ...cells, ...moved];
  });
  return <TableOf caption={question.name} head={[...head, ...(hasShifts ? [t("table-shift")] : [])]} rows={rows} />;
}
