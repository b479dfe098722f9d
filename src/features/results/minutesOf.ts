import type { Occurrence } from "../../contract/occurrence.ts";
import type { Result, ShownQuestion } from "../../contract/result.ts";
import { listed } from "../../locales/listed.ts";
import { roomOf, sayHere, speech } from "../../locales/roomOf.ts";
import { total } from "../../measure/tally.ts";
import { answersOf } from "./answersOf.ts";

const t = roomOf("takeAlong");
const r = roomOf("results");

/** The meeting a result is of, for whoever reads it elsewhere. */
export type About = Pick<Occurrence, "title" | "start" | "timeZone" | "agreed">;

/** The day of the meeting in the reader's language, or that of the closing where the meeting is not at hand. */
const dayOf = (result: Result, about: About | undefined): string =>
  new Intl.DateTimeFormat(speech().locale, { dateStyle: "long", timeZone: about?.timeZone ?? "UTC" }).format(
    Date.parse(about?.start ?? result.sealedAt),
  );

/** "Weekly product sync, 28 December 2026", or the day alone. */
export const meetingOf = (result: Result, about: About | undefined): string =>
  about === undefined ? dayOf(result, about) : t("meeting", { title: about.title, day: dayOf(result, about) });

/** How many answered, and who could not say, in one line. */
export const answeredOf = (result: Result, { n, cantSay }: ShownQuestion): string =>
  [r("answered", { n, invited: result.invited }), ...(cantSay > 0 ? [r("cant-say", { n: cantSay })] : [])].join(" ");

/** "before: 8 answers" and "after: 8 answers"; nothing where both were not asked. */
export const bothOf = (result: Result, { id }: ShownQuestion): { key: "before" | "after"; words: string }[] => {
  const shift = result.shift.find(({ questionId }) => questionId === id);
  if (shift === undefined) return [];
  return (["before", "after"] as const).map((key) => ({
    key,
    words: r(key, { answers: r("answers-n", { n: total(shift[key]) }) }),
  }));
};

/** What is said about a result beside its one sentence. */
export const moreSentencesOf = (result: Result, question: ShownQuestion): string[] => {
  const shift = result.shift.find(({ questionId }) => questionId === question.id);
  return [
    ...(shift === undefined ? [] : [r(`shift-${shift.word}`)]),
    ...(question.guess === null ? [] : [sayHere(question.guess.sentence)]),
  ];
};

/** One result as plain text for the minutes of a meeting. Holds no name and nothing of who reads it. */
export function minutesOf(result: Result, question: ShownQuestion, about: About | undefined): string {
  const { head, rows } = answersOf(result, question);
  const number = new Intl.NumberFormat(speech().locale).format;
  const cell = (value: number | null, place: number): string => {
    const n = value === null ? "–" : number(value);
    return head.length === 2 ? n : t("cell", { n, column: head[place + 1] ?? "" });
  };
  const written = result.sentences[question.id] ?? [];
  const both = bothOf(result, question).map(({ words }) => words);
  const lines = [
    question.text,
    sayHere(question.sentence, question.options ?? []),
    ...moreSentencesOf(result, question),
    answeredOf(result, question),
    ...(both.length === 0 ? [] : [listed(both)]),
    "",
    ...(question.counts.length === 0
      ? written.map((text) => `- ${text.replaceAll(/\s+/g, " ")}`)
      : rows.map(({ name, cells }) => t("row", { name, people: listed(cells.map(cell)) }))),
    "",
    ...(about?.agreed == null ? [] : [t("agreed", { text: about.agreed.text })]),
    meetingOf(result, about),
    t("product"),
  ];
  return lines.join("\n");
}
