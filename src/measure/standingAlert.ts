/** Where answers lie is easier to talk about than how far apart they lie; only for the worse is something said. */
const saidDirections = ["lower", "apart"] as const;
export type SaidDirection = (typeof saidDirections)[number];

/** A signal as far as it decides what is said; several questions: it is about all of them together. */
type Told = {
  readonly kind: "mark" | "alert";
  readonly direction: string;
  readonly questionIds: readonly string[];
  /** ISO 8601. */
  readonly raisedAt: string;
  readonly acknowledgedAt: string | null;
  readonly ended: string | null;
};
export type Said<One> = One & { readonly direction: SaidDirection };

/** Whether a signal is one that could be said: it holds, and it is for the worse. */
export const isSaid = <One extends Told>(signal: One): signal is Said<One> =>
  signal.kind === "alert" && signal.ended === null && saidDirections.some((one) => one === signal.direction);

/**
 * The one thing a series says in a sentence, or null. What questions show together comes before what one shows alone,
 * lower before further apart, the latest before earlier ones. What somebody has acknowledged is not said again, nor what
 * one question shows alone when it was acknowledged for several together.
 */
export function standingAlert<One extends Told>(signals: readonly One[]): Said<One> | null {
  const said = signals.filter(isSaid);
  const [joint, single] = [said.filter(isTogether), said.filter((one) => !isTogether(one))];
  const isCovered = ({ questionIds, direction }: Said<One>) =>
    joint.some(
      (one) =>
        one.direction === direction &&
        one.acknowledgedAt !== null &&
        questionIds.every((id) => one.questionIds.includes(id)),
    );
  const first = (found: readonly Said<One>[]) =>
    found
      .filter(({ acknowledgedAt }) => acknowledgedAt === null)
      .toSorted((a, b) => Date.parse(b.raisedAt) - Date.parse(a.raisedAt))
      .toSorted((a, b) => saidDirections.indexOf(a.direction) - saidDirections.indexOf(b.direction))[0];
  return first(joint) ?? first(single.filter((one) => !isCovered(one))) ?? null;
}

const isTogether = ({ questionIds }: Told): boolean => questionIds.length > 1;
