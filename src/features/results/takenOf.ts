import type { Result, ShownQuestion } from "../../contract/result.ts";
import { roomOf, sayHere, speech } from "../../locales/roomOf.ts";
import type { LegendEntry, Taken, TakenPicture } from "../../ui/takenPage.tsx";
import { guessed } from "./guessed.ts";
import { answerWords, endWords } from "./legible.ts";
import { type About, answeredOf, bothOf, meetingOf, moreSentencesOf } from "./minutesOf.ts";

const t = roomOf("takeAlong");
const r = roomOf("results");

/** One result as a page for a file: what everybody was shown, without names and without the mark of who reads it. */
export function takenOf(result: Result, question: ShownQuestion, about: About | undefined, dir: "ltr" | "rtl"): Taken {
  return {
    title: question.text,
    sentence: sayHere(question.sentence, question.options ?? []),
    notes: [answeredOf(result, question), ...moreSentencesOf(result, question)],
    picture: pictureOf(result, question),
    legend: legendOf(result, question),
    foot: [meetingOf(result, about), t("product")],
    dir,
    number: new Intl.NumberFormat(speech().locale).format,
  };
}

function pictureOf(result: Result, question: ShownQuestion): TakenPicture {
  const { kind, counts, range, middleHalf } = question;
  if (kind === "sentence") return { as: "sentences", sentences: result.sentences[question.id] ?? [] };
  const words = answerWords(question, result.form);
  if (kind !== "scale") {
    const rows = words.map((text, index) => ({ words: text, count: counts[index] ?? 0 }));
    return { as: "rows", rows, mark: kind === "rule-out" ? "refusal" : "answer" };
  }
  const ends = endWords(question);
  if (result.form === "coarse") return { as: "shape", shape: { counts }, ends, labels: words };
  const before = result.shift.find(({ questionId }) => questionId === question.id)?.before;
  return { as: "shape", shape: { counts, before, range, middleHalf, guess: guessed(question) }, ends };
}

function legendOf(result: Result, question: ShownQuestion): LegendEntry[] {
  return [
    ...bothOf(result, question),
    ...(question.guess === null || guessed(question) === undefined
      ? []
      : [
          { key: "actual" as const, words: r("actual-middle") },
          { key: "guessed" as const, words: r("guessed-middle", { n: question.guess.n }) },
        ]),
  ];
}
