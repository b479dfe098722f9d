import type { Form } from "../../../src/contract/pulse.ts";
import type { QuestionKind } from "../../../src/contract/question.ts";
import { anchors } from "../../../src/contract/rotation.ts";
import type { Signal } from "../../../src/contract/signal.ts";

/** Which answers a chart watches. A new wording or scale of a question is another chart. */
export type ChartKey = {
  /** `together` for the starter questions together. */
  readonly questionId: string;
  readonly phase: "before" | "after";
  /** Of the wording; of both wordings, as "1+2", for the starter questions together. */
  readonly version: string;
  readonly scale: number;
  readonly chart: Signal["chart"];
};

/** A closed pulse as the charts of its series take it in: what the release rule let through, and nothing else. */
export type Closing = {
  readonly pulseId: string;
  readonly phase: "before" | "after";
  readonly form: Form;
  readonly k: number;
  readonly questions: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: QuestionKind;
    readonly scale: number | null;
    /** null: not shown. */
    readonly counts: readonly number[] | null;
  }[];
};

/** Stands for the starter questions together, where a question has its id. */
export const together = "*";
export const questionsOf = (questionId: string): readonly string[] =>
  questionId === together ? anchors : [questionId];

const FEWEST = 3;

/**
 * What a closing holds for a chart: the counts of each of its questions, null where they were not shown, were too few,
 * or are a small team's three. null when the closing did not ask this, in this wording, on this scale.
 */
export function pointFor(key: ChartKey, closing: Closing): readonly (readonly number[] | null)[] | null {
  if (closing.phase !== key.phase) return null;
  const versions = key.version.split("+");
  const asked = questionsOf(key.questionId).map((id, place) =>
    closing.questions.find(
      (one) => one.id === id && one.scale === key.scale && String(one.version) === versions[place],
    ),
  );
  if (asked.some((one) => one === undefined)) return null;
  return asked.map((one) => {
    const counts = closing.form === "coarse" ? null : (one?.counts ?? null);
    const n = (counts ?? []).reduce((sum, count) => sum + count, 0);
    return n < Math.max(FEWEST, closing.k) ? null : counts;
  });
}

export const asksFor = (key: ChartKey, closing: Closing): boolean => pointFor(key, closing) !== null;

/** Whether a chart could see anything there. */
export const observedBy = (key: ChartKey, closing: Closing): boolean =>
  pointFor(key, closing)?.every((counts) => counts !== null) ?? false;
