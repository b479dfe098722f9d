import { guessedId } from "../../src/contract/guess.ts";
import type { Form } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { foldCoarse } from "../../src/measure/coarse.ts";
import { isReleased, isShown } from "../../src/measure/release.ts";
import { type Chance, shuffled } from "../platform/chance.ts";
import type { PulseQuestion } from "./openRow.ts";

export type FoldedQuestion = {
  readonly id: string;
  readonly shown: boolean;
  /** People who answered with a value, and with "can't say"; null when not shown. */
  readonly n: number | null;
  readonly cantSay: number | null;
  readonly counts: readonly number[] | null;
  readonly sentences: readonly string[];
};
export type Folded = { readonly released: boolean; readonly questions: readonly FoldedQuestion[] };

/**
 * All answer sheets of a pulse, folded question by question; nothing joint over questions comes out, and nothing of a
 * question that the release rule does not show.
 * @param k answers needed per question
 */
export function foldSheets(
  sheets: readonly Answers[],
  questions: readonly PulseQuestion[],
  terms: { readonly k: number; readonly form: Form },
  chance: Chance,
): Folded {
  const all = questions.map((question) => foldQuestion(sheets, question, terms, chance));
  const shownIds = new Set(all.filter(({ shown }) => shown).map(({ id }) => id));
  // A guess stands beside what was guessed about, or nowhere.
  const folded = all.map((one, index) =>
    questions[index]?.kind !== "guess" || shownIds.has(guessedId(one.id) ?? "") ? one : hidden(one.id),
  );
  return {
    released: isReleased(
      folded.map((question) => question.n ?? 0),
      terms.k,
    ),
    questions: folded,
  };
}

const hidden = (id: string): FoldedQuestion => ({
  id,
  shown: false,
  n: null,
  cantSay: null,
  counts: null,
  sentences: [],
});

function foldQuestion(
  sheets: readonly Answers[],
  { id, kind, scale }: PulseQuestion,
  { k, form }: { readonly k: number; readonly form: Form },
  chance: Chance,
): FoldedQuestion {
  const given = sheets.map((sheet) => sheet[id]).filter((answer) => answer !== undefined);
  const cantSay = given.filter((answer) => answer === "cant-say").length;
  const n = given.length - cantSay;
  if (!isShown(n, k)) return hidden(id);
  if (scale === null) {
    const texts = given.filter((answer) => typeof answer === "string" && answer !== "cant-say") as string[];
    return { id, shown: true, n, cantSay, counts: [], sentences: shuffled(chance, texts) };
  }
  const full = Array.from({ length: scale }, (_, index) => given.filter((answer) => answer === index + 1).length);
  const counts = form === "coarse" ? foldCoarse(kind, full) : full;
  if (counts === null) return hidden(id);
  return { id, shown: true, n, cantSay, counts, sentences: [] };
}
