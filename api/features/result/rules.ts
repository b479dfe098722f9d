import type { Form, Mode, Phase } from "../../../src/contract/pulse.ts";
import type { QuestionKind } from "../../../src/contract/question.ts";
import { bankQuestion } from "../../../src/contract/questionBank.ts";
import type { Result, ShapeWord, ShownQuestion } from "../../../src/contract/result.ts";
import type { AskedWords } from "../../../src/contract/wording.ts";
import { describeQuestion } from "../../../src/measure/describe.ts";
import { answeredShown, mayShowShift } from "../../../src/measure/release.ts";
import { shift } from "../../../src/measure/shift.ts";

/** A question of a closed pulse, with numbers only where the release rule let them through. */
export type ClosedQuestion = { readonly question_id: string; readonly version: number; readonly kind: QuestionKind } & (
  | { readonly shown: true; readonly n: number; readonly cantSay: number; readonly counts: readonly number[] }
  | { readonly shown: false }
);

export type ClosedPulse = {
  readonly pulse_id: string;
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
  readonly asked: (id: string) => AskedWords | null;
  readonly prompt: (shown: { kind: QuestionKind; form: Form; shape: ShapeWord | null } | null, turn: number) => string;
};

export const stateOf = (pulse: Pick<ClosedPulse, "state" | "released">): Result["state"] =>
  pulse.state === "void" ? "void" : pulse.released ? "released" : "withheld";

/** How many answered, or null where "n of N" of a small team would name who did not. */
export const answeredOf = (invited: number, released: boolean, answered: number | null): number | null =>
  answeredShown(invited, released) ? answered : null;

/** Every question of the pulse, described when shown and only named when not. */
export const describeAll = (pulse: ClosedPulse, invited: number, words: ResultWords): Result["questions"] =>
  pulse.questions.map((question) => {
    const { name, text, options } = words.asked(question.question_id) ?? {
      name: question.question_id,
      text: "",
      options: null,
    };
    if (!question.shown) return { id: question.question_id, name, text, shown: false };
    const { version, kind, cantSay, counts, n } = question;
    const described = describeQuestion({ kind, form: pulse.form, counts, cantSay, invited, answered: n });
    const shown: ShownQuestion = {
      id: question.question_id,
      version,
      kind,
      name,
      text,
      options,
      shown: true,
      ...described,
      sentence: { code: described.sentence.code, facts: { ...described.sentence.facts } },
      prompt: words.prompt(
        { kind, form: pulse.form, shape: described.shape },
        turnOf(pulse.pulse_id, question.question_id),
      ),
    };
    return shown;
  });

/** The prompt to try aloud when nothing is shown; null when something is, or when the questions were withdrawn. */
export const promptWhenHidden = (pulse: ClosedPulse, words: ResultWords): string | null =>
  stateOf(pulse) === "withheld" ? words.prompt(null, turnOf(pulse.pulse_id, "")) : null;

/**
 * From before to after, question by question. Only where both were shown in full form, under the same terms, to
 * audiences that are equal or far enough apart, and where both wordings ask the same thing.
 */
export function shiftsBetween(before: ClosedPulse | null, after: ClosedPulse): Result["shift"] {
  if (before === null || after.phase !== "after" || !before.released || !after.released) return [];
  if (before.form !== "full" || after.form !== "full") return [];
  if (before.mode !== after.mode || before.readers !== after.readers) return [];
  if (!mayShowShift(before.audience, after.audience, Math.max(before.k, after.k))) return [];
  return after.questions.flatMap((later) => {
    const earlier = before.questions.find((question) => question.question_id === later.question_id);
    if (earlier === undefined || !earlier.shown || !later.shown) return [];
    if (later.kind !== "scale" || earlier.version !== later.version) return [];
    if (bankQuestion(later.question_id)?.compared !== true) return [];
    const moved = shift(earlier.counts, later.counts);
    if (moved === null) return [];
    return [{ questionId: later.question_id, before: [...earlier.counts], after: [...later.counts], ...moved }];
  });
}

/** A whole number that belongs to this pulse and question (FNV-1a, 32 bits). */
export function turnOf(pulseId: string, questionId: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${pulseId} ${questionId}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
