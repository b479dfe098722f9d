import type { Signal } from "../../contract/signal.ts";
import type { Trend } from "../../contract/trend.ts";
import type { TrendQuestion } from "./pointsOf.ts";

/** Only for the worse is something said: lower, or further apart. */
export type Alert = {
  readonly names: readonly string[];
  readonly direction: "lower" | "apart";
  readonly signal: Signal;
};

/** Where answers lie is easier to talk about than how far apart they lie. */
const order: readonly Alert["direction"][] = ["lower", "apart"];

const alertsIn = (signals: readonly Signal[], names: readonly string[]): Alert[] =>
  signals.flatMap((signal) => {
    const { kind, ended, direction } = signal;
    if (kind !== "alert" || ended !== null || (direction !== "lower" && direction !== "apart")) return [];
    return [{ names, direction, signal }];
  });

/** What a series says now: of the starter questions together, and of one question alone. */
const standing = ({ signals, questions }: Trend) => {
  const nameOf = (id: string) => questions.find((question) => question.id === id)?.name ?? id;
  return {
    joint: signals.flatMap((signal) => alertsIn([signal], signal.questionIds.map(nameOf))),
    single: questions.flatMap(({ name, signals: own }) => alertsIn(own, [name])),
  };
};

/** What still holds and somebody has seen: it is not said again, and everybody reads who has seen it. */
export const seenOf = (trend: Trend): readonly Alert[] => {
  const { joint, single } = standing(trend);
  return [...joint, ...single].filter(({ signal }) => signal.acknowledgedAt !== null);
};

/**
 * The one thing a series says in a sentence, or null. What the starter questions show together comes before what one
 * question shows alone, lower before further apart, the latest before earlier ones. What somebody has acknowledged is
 * not said again, nor what one question shows alone when it was acknowledged for both together.
 */
export const alertOf = (trend: Trend): Alert | null => {
  const raisedAt = ({ signal }: Alert) => Date.parse(signal.raisedAt);
  const { joint, single } = standing(trend);
  const isCovered = ({ names, direction }: Alert) =>
    joint.some(
      (one) =>
        one.direction === direction &&
        one.signal.acknowledgedAt !== null &&
        names.every((name) => one.names.includes(name)),
    );
  const first = (found: readonly Alert[]) =>
    found
      .filter(({ signal }) => signal.acknowledgedAt === null)
      .toSorted((a, b) => raisedAt(b) - raisedAt(a))
      .toSorted((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction))[0];
  return first(joint) ?? first(single.filter((one) => !isCovered(one))) ?? null;
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

export type MovedQuestion = {
  readonly questionId: string;
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
};

/** How often a question's answers moved from before to after, over the meetings where both may be compared. */
export const movedOf = (shifts: Trend["shifts"]): readonly MovedQuestion[] =>
  [...Map.groupBy(shifts, ({ questionId }) => questionId)].map(([questionId, own]) => {
    const often = (word: Trend["shifts"][number]["word"]) => own.filter((shift) => shift.word === word).length;
    return { questionId, higher: often("higher"), lower: often("lower"), same: often("same") };
  });
