import type { Signal } from "../../contract/signal.ts";
import type { Trend } from "../../contract/trend.ts";
import { isSaid, type Said, type SaidDirection, standingAlert } from "../../measure/standingAlert.ts";
import type { TrendQuestion } from "./pointsOf.ts";

export type Alert = {
  readonly names: readonly string[];
  readonly direction: SaidDirection;
  readonly signal: Signal;
};

type Placed = Signal & { readonly questionIds: readonly string[]; readonly signal: Signal };

/** Every signal of a series with the questions it is about. */
const signalsIn = ({ signals, questions }: Trend): readonly Placed[] => [
  ...signals.map((signal) => ({ ...signal, signal })),
  ...questions.flatMap(({ id, signals: own }) => own.map((signal) => ({ ...signal, questionIds: [id], signal }))),
];

const named = ({ questionIds, direction, signal }: Said<Placed>, { questions }: Trend): Alert => ({
  names: questionIds.map((id) => questions.find((question) => question.id === id)?.name ?? id),
  direction,
  signal,
});

/** What still holds and somebody has seen: it is not said again, and everybody reads who has seen it. */
export const seenOf = (trend: Trend): readonly Alert[] =>
  signalsIn(trend)
    .filter(isSaid)
    .filter(({ acknowledgedAt }) => acknowledgedAt !== null)
    .map((placed) => named(placed, trend));

/** The one thing a series says in a sentence, or null. */
export const alertOf = (trend: Trend): Alert | null => {
  const alert = standingAlert(signalsIn(trend));
  return alert === null ? null : named(alert, trend);
};

export type ByItself = { readonly name: string; readonly beganAt: string | null };

/**
 * Since when each question is known to have gone that way by itself, null where it is not; empty when that says no more
 * than the sentence, which dates them together.
 */
export const byItself = ({ names, direction, signal }: Alert, { questions }: Trend): readonly ByItself[] => {
  if (names.length < 2) return [];
  const each = names.map((name) => {
    const own = questions.filter((question) => question.name === name).flatMap((question) => marksOf(question));
    return { name, beganAt: own.find((mark) => mark.direction === direction)?.beganAt ?? null };
  });
  return each.every(({ beganAt }) => beganAt === signal.beganAt) ? [] : each;
};

/** What still holds for a question, quietly: at most one sign for where its answers lie and one for how far apart. */
export const marksOf = ({ signals }: TrendQuestion): readonly Signal[] =>
  signals.filter(({ kind, ended }) => kind === "mark" && ended === null);

/**
 * From where to where, 0 to 1 along the dates, a sign of a question holds: up to its end, or to the last meeting whose
 * answers had not come back. One that began before the listed meetings starts at 0. Row 1 is for how far apart.
 */
export const spanOf = (
  { beganAt, ended, chart, back }: Signal,
  meetings: Trend["meetings"],
  points: TrendQuestion["points"],
  along: readonly number[],
): { readonly from: number; readonly to: number; readonly row: 0 | 1 } => {
  const from = meetings.findIndex(({ start }) => Date.parse(start) >= Date.parse(beganAt));
  const shown = points.flatMap((point, place) => (point?.counts == null ? [] : [place]));
  // As far as something was seen: it ends where the answers came back, and never runs on over what is still open.
  const held = ended === null || back > 0 ? shown[shown.length - back - 1] : undefined;
  const to = held ?? meetings.findIndex(({ occurrenceId }) => occurrenceId === ended);
  return { from: along[from] ?? 0, to: along[to] ?? along.at(-1) ?? 1, row: chart === "location" ? 0 : 1 };
};
