import { isOwn, type OwnQuestion } from "./pack.ts";
import type { Phase } from "./pulse.ts";
import { type MeetingKind, meetingKinds } from "./question.ts";
import { type AskedEntry, type BankEntry, bankQuestion } from "./questionBank.ts";
import { type AskedWords, type QuestionWords, wordingOf } from "./wording.ts";

/** One version of a question that a team has written. Retired: asked only where it was chosen before. */
export type OwnVersion = { readonly question: OwnQuestion; readonly isRetired: boolean };

/** What a team can be asked, in one language: the bank and its own questions. The one way from an id to its words. */
export type QuestionBook = {
  /** The newest version where none is given; undefined when neither the bank nor the team has it. */
  readonly entry: (id: string, version?: number) => AskedEntry | undefined;
  readonly isRetired: (id: string) => boolean;
  /** In the words it was asked in; null as for `wordingOf`. */
  readonly worded: (
    asked: { readonly id: string; readonly version: number },
    phase: Phase,
    kind: MeetingKind,
  ) => AskedWords | null;
};

/** @param own every version of the team's own questions that will be asked for; the highest of each counts as its newest */
export function questionBook(words: QuestionWords, own: readonly OwnVersion[], locale: string): QuestionBook {
  const found = (id: string, version?: number) =>
    own
      .filter(({ question }) => question.id === id && (version === undefined || question.version === version))
      .reduce<OwnVersion | undefined>(
        (best, one) => (best && best.question.version > one.question.version ? best : one),
        undefined,
      );
  return {
    entry: (id, version) => {
      if (!isOwn(id)) return bankQuestion(id);
      const question = found(id, version)?.question;
      return question && ownEntry(question);
    },
    isRetired: (id) => found(id)?.isRetired === true,
    worded: ({ id, version }, phase, kind) => {
      if (!isOwn(id)) return wordingOf(words, id, phase, kind);
      const question = found(id, version)?.question;
      return question === undefined ? null : ownWording(words, question, phase, locale);
    },
  };
}

/** An own question as the bank holds its own: it fits every kind of meeting. */
export const ownEntry = ({ id, version, kind, levels, fields, compared, words, language }: OwnQuestion): BankEntry => ({
  id,
  version,
  kind,
  scale: kind === "choice" ? (words[language]?.options?.length ?? null) : answersOf[kind],
  levels,
  fields,
  meetingKinds,
  compared,
});
const answersOf = { scale: 5, decision: 4, sentence: null } as const;

/** As `wordingOf`: in the reader's language where the team has it, else in the one it was written in. */
function ownWording(words: QuestionWords, question: OwnQuestion, phase: Phase, locale: string): AskedWords | null {
  const said = locale.toLowerCase();
  const tagFor = (wanted: string | undefined) =>
    Object.keys(question.words).find((tag) => tag.toLowerCase() === wanted);
  const own = question.words[tagFor(said) ?? tagFor(said.split("-")[0]) ?? question.language];
  const text = phase === "before" ? own?.before : phase === "after" ? own?.after : (own?.after ?? own?.before);
  if (own === undefined || text == null) return null;
  const options =
    question.kind === "scale"
      ? words.scales[5]
      : question.kind === "decision"
        ? words.questions.decision?.options
        : own.options;
  return { name: own.name, text, options: options ? [...options] : null };
}
