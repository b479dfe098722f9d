import type { Form } from "../../contract/pulse.ts";
import type { Answers } from "../../contract/question.ts";
import type { ShownQuestion } from "../../contract/result.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("results");

type Worded = Pick<ShownQuestion, "kind" | "counts" | "options">;

/** The words of each column or row of a question's picture, lowest answer first; as many as there are counts. */
export const answerWords = (question: Worded, form: Form): string[] => {
  const { kind, counts, options } = question;
  if (form === "coarse" && kind === "decision") return [t("will-support"), t("cannot-support")];
  if (form === "coarse" && kind === "scale") return [t("low"), t("middle"), t("high")];
  return counts.map((_, index) => options?.[index] ?? String(index + 1));
};

/** The words at both ends of the axis; the numbers themselves where the scale has no words. */
export const endWords = (question: Worded): [string, string] => {
  const { options, counts } = question;
  return [options?.[0] ?? "1", options?.at(-1) ?? String(counts.length)];
};

/** One answer as people read it: its word on a scale or in a choice, or what was written. */
export const answerSaid = (answer: Answers[string], words: readonly string[]): string =>
  answer === "cant-say"
    ? t("cant-say-words")
    : typeof answer === "number"
      ? (words[answer - 1] ?? String(answer))
      : answer;
