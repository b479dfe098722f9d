import { guessOf } from "../../../src/contract/guess.ts";
import type { Form, Mode, Phase } from "../../../src/contract/pulse.ts";
import type { Answers, AskedKind, QuestionKind } from "../../../src/contract/question.ts";
import type { QuestionBook } from "../../../src/contract/questionBook.ts";
import type { Result, ShapeWord, ShownQuestion } from "../../../src/contract/result.ts";
import type { AskedWords } from "../../../src/contract/wording.ts";
import { describeQuestion } from "../../../src/measure/describe.ts";
import { guessGap } from "../../../src/measure/guess.ts";
import { leaderGap, leaderSentence } from "../../../src/measure/leader.ts";
import { answeredShown, mayShowShift } from "../../../src/measure/release.ts";
import type { Sentence } from "../../../src/measure/sentence.ts";
import { shift } from "../../../src/measure/shift.ts";

/** A question of a closed pulse, with numbers only where the release rule let them through. */
export type ClosedQuestion = {
  readonly question_id: string;
  readonly version: number;
  readonly kind: AskedKind;
  /** The ways of a rule-out, in the words of whoever asked. */
  readonly options?: readonly string[] | null;
  /** What the leader answered in the open. */
  readonly leader?: Answers[string] | undefined;
} & (
  | { readonly shown: true; readonly n: number; readonly cantSay: number; readonly counts: readonly number[] }
  | { readonly shown: false }
);

export type ClosedPulse = {
  readonly pulse_id: string;
  /** Its place among the closings of its series; absent where charts take none in. */
  readonly seal_series?: string | null;
  readonly seal_order?: number | null;
  readonly phase: Phase;
  readonly state: "sealed" | "void";
  readonly mode: Mode;
  readonly form: Form;
  readonly k: number;
  readonly readers: string;
  readonly released: boolean;
  readonly audience: readonly string[];
  readonly questions: readonly ClosedQuestion[];
};

/** The words of a result, in one language; `turn` is the same for everybody who reads the same result. */
export type ResultWords = {
  readonly asked: (asked: { readonly id: string; readonly version: number }) => AskedWords | null;
  readonly prompts: (
    shown: { kind: QuestionKind; form: Form; shape: ShapeWord | null } | null,
    turn: number,
  ) => readonly string[];
};

export const stateOf = (pulse: Pick<ClosedPulse, "state" | "released">): Result["state"] =>
  pulse.state === "void" ? "void" : pulse.released ? "released" : "withheld";

/** How many answered, or null where "n of N" of a small team would name who did not. */
export const answeredOf = (invited: number, released: boolean, answered: number | null): number | null =>
  answeredShown(invited, released) ? answered : null;

/** Every question of the pulse, described when shown and only named when not; a guess stands with what it is about. */
export const describeAll = (pulse: ClosedPulse, invited: number, words: ResultWords): Result["questions"] =>
  pulse.questions.flatMap((question): Result["questions"] => {
    const { kind } = question;
    if (kind === "guess") return [];
    const { name, text, options } = words.asked({ id: question.question_id, version: question.version }) ?? {
      name: question.question_id,
      text: "",
      options: null,
    };
    if (!question.shown) return [{ id: question.question_id, name, text, shown: false }];
    const { version, cantSay, counts, n } = question;
    const described = describeQuestion({ kind, form: pulse.form, counts, cantSay, invited, answered: n });
    const shown: ShownQuestion = {
      id: question.question_id,
      version,
      kind,
      name,
      text,
      options: question.options ? [...question.options] : options,
      shown: true,
      ...described,
      sentence: said(described.sentence),
      guess: guessIn(pulse, question.question_id, counts),
      leader: leaderIn(pulse, question, counts),
      ...promptsOf(
        words.prompts({ kind, form: pulse.form, shape: described.shape }, turnOf(pulse, question.question_id)),
      ),
    };
    return [shown];
  });

const said = ({ code, facts }: Sentence): ShownQuestion["sentence"] => ({ code, facts: { ...facts } });

/** What the room guessed of its own middle, beside what it answered; null when that was not asked or is not shown. */
function guessIn(pulse: ClosedPulse, id: string, counts: readonly number[]): ShownQuestion["guess"] {
  const guess = pulse.questions.find((one) => one.question_id === guessOf(id));
  if (guess === undefined || !guess.shown) return null;
  const { sentence, ...gap } = guessGap(counts, guess.counts);
  return { n: guess.n, cantSay: guess.cantSay, counts: [...guess.counts], ...gap, sentence: said(sentence) };
}

/** A leader's answer, and how it lies beside the room's where both are answers of one scale. */
function leaderIn(
  pulse: ClosedPulse,
  { kind, leader }: ClosedQuestion,
  counts: readonly number[],
): ShownQuestion["leader"] {
  if (leader === undefined) return null;
  const gap =
    kind === "scale" && pulse.form === "full" && typeof leader === "number" ? leaderGap(leader, counts) : null;
  return { answer: leader, sentence: gap === null ? null : said(leaderSentence(gap)) };
}

/** The prompt to try aloud when nothing is shown; null when something is, or when the questions were withdrawn. */
export const promptWhenHidden = (pulse: ClosedPulse, words: ResultWords): Pick<Result, "prompt" | "morePrompts"> =>
  stateOf(pulse) === "withheld" ? promptsOf(words.prompts(null, turnOf(pulse, ""))) : { prompt: null, morePrompts: [] };

const promptsOf = ([prompt = "", ...morePrompts]: readonly string[]) => ({ prompt, morePrompts });

/**
 * From before to after, question by question. Only where both were shown in full form, under the same terms, to
 * audiences that are equal or far enough apart, and where both wordings ask the same thing.
 */
export function shiftsBetween(
  before: ClosedPulse | null,
  after: ClosedPulse,
  { entry }: Pick<QuestionBook, "entry">,
): Result["shift"] {
  if (before === null || after.phase !== "after" || !before.released || !after.released) return [];
  if (before.form !== "full" || after.form !== "full") return [];
  if (before.mode !== after.mode || before.readers !== after.readers) return [];
  if (!mayShowShift(before.audience, after.audience, Math.max(before.k, after.k))) return [];
  return after.questions.flatMap((later) => {
    const earlier = before.questions.find((question) => question.question_id === later.question_id);
    if (earlier === undefined || !earlier.shown || !later.shown) return [];
    if (later.kind !== "scale" || earlier.version !== later.version) return [];
    if (entry(later.question_id, later.version)?.compared !== true) return [];
    const moved = shift(earlier.counts, later.counts);
    if (moved === null) return [];
    return [{ questionId: later.question_id, before: [...earlier.counts], after: [...later.counts], ...moved }];
  });
}

/** A whole number that belongs to this pulse and question, and is one more at the next closing of its series. */
export function turnOf(
  { pulse_id, seal_series, seal_order }: Pick<ClosedPulse, "pulse_id" | "seal_series" | "seal_order">,
  questionId: string,
): number {
  return seal_order == null ? hashOf(`${pulse_id} ${questionId}`) : hashOf(`${seal_series} ${questionId}`) + seal_order;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
