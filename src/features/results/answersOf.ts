import type { Result, ShownQuestion } from "../../contract/result.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { answerWords } from "./legible.ts";

const t = roomOf("results");

/** A table of people per answer: what stands in the picture, as numbers. A cell of null: not known. */
export type Answered = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[] }[];
};

/** The counts of a question as a table, one column for each tally that is drawn, "can't say" last. */
export function answersOf(result: Result, question: ShownQuestion): Answered {
  const { counts, kind, cantSay, guess } = question;
  const words = answerWords(question, result.form);
  const before = result.shift.find(({ questionId }) => questionId === question.id)?.before;
  const onAxis = kind === "scale" && result.form === "full";
  const name = (index: number) => {
    const text = words[index] ?? "";
    return onAxis && text !== String(index + 1) ? t("table-place", { place: index + 1, words: text }) : text;
  };
  const people = kind === "rule-out" ? t("table-refused") : guess === null ? t("table-people") : t("table-answers");
  const tallies = [
    ...(before === undefined ? [] : [{ head: t("table-before"), counts: before, cantSay: null }]),
    { head: before === undefined ? people : t("table-after"), counts, cantSay },
    ...(guess === null ? [] : [{ head: t("table-guesses"), counts: guess.counts, cantSay: guess.cantSay }]),
  ];
  return {
    head: [t("table-answer"), ...tallies.map(({ head }) => head)],
    rows: [
      ...counts.map((_, index) => ({ name: name(index), cells: tallies.map((tally) => tally.counts[index] ?? 0) })),
      { name: t("cant-say-words"), cells: tallies.map((tally) => tally.cantSay) },
    ],
  };
}
