import type { Signal } from "../../contract/signal.ts";
import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { TableOf } from "../../ui/tableOf.tsx";
import { saidAgreed } from "./ChosenMeeting.tsx";

const t = roomOf("trend");

type Seen = { readonly sign: string; readonly signal: Signal; readonly long: Intl.DateTimeFormat };

/** A sign with who has seen it, and when; everybody reads both. */
export function saySeen({ sign, signal: { acknowledgedAt, acknowledgedBy }, long }: Seen): string {
  if (acknowledgedAt === null) return sign;
  const date = long.format(Date.parse(acknowledgedAt));
  return acknowledgedBy === null
    ? t("said-seen", { sign, date })
    : t("said-seen-by", { sign, name: acknowledgedBy, date });
}

type Props = {
  readonly trend: Trend;
  readonly long: Intl.DateTimeFormat;
  readonly sayMark: (signal: Signal) => string;
};

/** All that stands on the line of time besides answers, by date: signs, also ended ones, new people, new starts, promises. */
export function SignsTable({ trend, long, sayMark }: Props) {
  const { meetings, questions, signals, baselines } = trend;
  const endOf = (id: string | null) => meetings.find(({ occurrenceId }) => occurrenceId === id)?.start;
  const said = (names: string, signal: Signal) => {
    const mark = t("said-of", { names, mark: sayMark(signal) });
    const sign = signal.kind === "alert" ? t("said-told", { sign: mark }) : mark;
    const end = endOf(signal.ended);
    if (end !== undefined) return t("said-ended", { sign, until: long.format(Date.parse(end)) });
    return saySeen({ sign, signal, long });
  };
  const nameOf = (id: string) => questions.find((question) => question.id === id)?.name ?? id;
  const rows = [
    ...questions.flatMap(({ name, signals: own }) =>
      own.map((signal) => ({ at: Date.parse(signal.raisedAt), what: said(name, signal) })),
    ),
    ...signals.map((signal) => ({
      at: Date.parse(signal.raisedAt),
      what: said(signal.questionIds.map(nameOf).join(" + "), signal),
    })),
    ...baselines.map(({ startedAt }) => ({ at: Date.parse(startedAt), what: t("flag-anew") })),
    ...meetings.flatMap(({ start, membershipChanged, agreed }) => [
      ...(membershipChanged ? [{ at: Date.parse(start), what: t("table-flag") }] : []),
      ...(agreed === null ? [] : [{ at: Date.parse(start), what: saidAgreed(agreed, questions) }]),
    ]),
  ].toSorted((a, b) => a.at - b.at);
  if (rows.length === 0) return null;
  const byDate = Map.groupBy(rows, ({ at }) => long.format(at));
  return (
    <TableOf
      caption={t("table-signs")}
      head={[t("table-date"), t("table-what")]}
      rows={[...byDate].map(([date, said]) => [date, said.map(({ what }) => what).join(" · ")])}
    />
  );
}
