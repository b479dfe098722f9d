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

const alertsIn = (signals: readonly Signal[], names: (signal: Signal) => readonly string[]): Alert[] =>
  signals.flatMap((signal) => {
    const { kind, ended, direction } = signal;
    if (kind !== "alert" || ended !== null || (direction !== "lower" && direction !== "apart")) return [];
    return [{ names: names(signal), direction, signal }];
  });

/**
 * The one thing a series says in a sentence, or null. What the starter questions show together comes before what one
 * question shows alone, lower before further apart, the latest before earlier ones. What somebody has acknowledged is
 * not said again, nor what one question shows alone when it was acknowledged for both together.
 */
export const alertOf = ({ signals, questions }: Trend): Alert | null => {
  const raisedAt = ({ signal }: Alert) => Date.parse(signal.raisedAt);
  const nameOf = (id: string) => questions.find((question) => question.id === id)?.name ?? id;
  const joint = signals.flatMap((signal) => alertsIn([signal], () => signal.questionIds.map(nameOf)));
  const isCovered = (name: string, direction: Alert["direction"]) =>
    joint.some((one) => one.direction === direction && one.signal.acknowledgedAt !== null && one.names.includes(name));
  const single = questions.flatMap(({ name, signals: own }) =>
    alertsIn(own, () => [name]).filter(({ direction }) => !isCovered(name, direction)),
  );
  const first = (found: readonly Alert[]) =>
    found
      .filter(({ signal }) => signal.acknowledgedAt === null)
      .toSorted((a, b) => raisedAt(b) - raisedAt(a))
      .toSorted((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction))[0];
  return first(joint) ?? first(single) ?? null;
};

/** What still holds for a question, quietly: at most one sign for where its answers lie and one for how far apart. */
export const marksOf = ({ signals }: TrendQuestion): readonly Signal[] =>
  signals.filter(({ kind, ended }) => kind === "mark" && ended === null);

/**
 * From where to where, 0 to 1 along the dates, a sign holds; one that began before the listed meetings starts at 0.
 * Row 1 is for how far apart.
 */
export const spanOf = (
  { beganAt, ended, chart }: Signal,
  meetings: Trend["meetings"],
  along: readonly number[],
): { readonly from: number; readonly to: number; readonly row: 0 | 1 } => {
  const from = meetings.findIndex(({ start }) => Date.parse(start) >= Date.parse(beganAt));
  const to = meetings.findIndex(({ occurrenceId }) => occurrenceId === ended);
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
