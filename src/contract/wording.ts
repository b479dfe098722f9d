import { guessedId } from "./guess.ts";
import type { Phase } from "./pulse.ts";
import type { MeetingKind } from "./question.ts";
import { bankQuestion } from "./questionBank.ts";

/** One text for every meeting, or one for each kind of meeting. */
export type Wording = string | Readonly<Record<MeetingKind, string>>;

/** The words of one question in one language; `version` says which bank version they word. */
export type QuestionWording = {
  readonly name: string;
  readonly version: number;
  /** null: not asked in that phase. */
  readonly before: Wording | null;
  readonly after: Wording | null;
  /** Answers of a choice or decision, in order; null for scales, sentences, and ways that come from whoever asks. */
  readonly options: readonly string[] | null;
};

export type QuestionWords = {
  /** Words of the answers of a scale, by its number of answers. */
  readonly scales: Readonly<Record<number, readonly string[]>>;
  readonly cantSay: string;
  /** How the room is guessed: {name} and {text} stand for those of the question it is about. */
  readonly guess: { readonly name: string; readonly text: string };
  readonly questions: Readonly<Record<string, QuestionWording>>;
};

export type AskedWords = { name: string; text: string; options: string[] | null };

const pick = (wording: Wording, meetingKind: MeetingKind): string =>
  typeof wording === "string" ? wording : wording[meetingKind];

/**
 * What a person reads when asked: name, text and the words of the answers from 1 to K (null for a sentence). Between
 * meetings (`adhoc`) the after wording is used, or the before wording where there is no other. null when the bank or the
 * language does not know the id, or does not ask it in that phase.
 */
export const wordingOf = (
  words: QuestionWords,
  id: string,
  phase: Phase,
  meetingKind: MeetingKind,
): AskedWords | null => {
  const question = bankQuestion(id);
  const about = guessedId(id);
  if (question?.kind === "guess" && about !== null) {
    const asked = wordingOf(words, about, phase, meetingKind);
    const of = (text: string) => text.replace(/\{(name|text)\}/g, (_, what: "name" | "text") => asked?.[what] ?? "");
    return asked && { ...asked, name: of(words.guess.name), text: of(words.guess.text) };
  }
  const own = words.questions[id];
  if (question === undefined || own === undefined) return null;
  const wording = phase === "before" ? own.before : phase === "after" ? own.after : (own.after ?? own.before);
  if (wording === null) return null;
  const options = question.kind === "scale" ? words.scales[question.scale ?? 0] : own.options;
  return { name: own.name, text: pick(wording, meetingKind), options: options ? [...options] : null };
};
