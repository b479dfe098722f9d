import type { Export, ExportedMeeting, ExportedResult } from "../../contract/export.ts";

type Question = ExportedResult["questions"][number];
type Shown = Extract<Question, { shown: true }>;

/** A question has at most so many answers. */
const ANSWERS_MAX = 7;
const counted = Array.from({ length: ANSWERS_MAX }, (_, place) => `count_${place + 1}`);
const guessed = counted.map((column) => `guess_${column}`);

/** The names of the columns, in their order. New ones come at the end: somebody's program reads these. */
export const columns = [
  "meeting_start",
  "meeting_title",
  "asked",
  "state",
  "mode",
  "form",
  "needed",
  "invited",
  "answered",
  "closed_at",
  "question_id",
  "question_version",
  "question_kind",
  "question_text",
  "shown",
  "n",
  "cant_say",
  "options",
  ...counted,
  "range_low",
  "range_high",
  "middle_half_low",
  "middle_half_high",
  "median",
  "agreement",
  "estimate_low",
  "estimate_high",
  "estimate_worst",
  "estimate_best",
  "shape",
  "sentence",
  "shift",
  "agreed",
  "agreed_about",
  "agreed_outcome",
  "agreed_moved",
  "written",
  "series_id",
  "occurrence_id",
  "pulse_id",
  "guess_n",
  "guess_cant_say",
  ...guessed,
  "guess_middle",
  "guess_gap",
  "guess_sentence",
  "leader_answer",
  "leader_sentence",
  "void_why",
  "left_out",
] as const;

/** Several texts in one cell. */
const listed = (texts: readonly string[]): string => texts.join(" | ");
/** Two decimals: with a hundred people a third one would already be invented. */
const decimal = (value: number | null | undefined): string =>
  value == null ? "" : String(Math.round(value * 100) / 100);
const whole = (value: number | null | undefined): string => (value == null ? "" : String(value));

/**
 * One row per question of each asking, below the names of the columns; an asking without questions to tell has one row. What
 * is not known or not shown is an empty cell, never a 0.
 * @param say a sentence, about a question with these answers, in the words of a language
 */
export const exportRows = ({ meetings }: Pick<Export, "meetings">, say: Say): string[][] => [
  [...columns],
  ...meetings.flatMap((meeting) =>
    meeting.results.flatMap((result) => {
      const questions: readonly (Question | null)[] = result.questions.length === 0 ? [null] : result.questions;
      return questions.map((question) => {
        const cells = cellsOf(meeting, result, question, say);
        return columns.map((column) => cells[column] ?? "");
      });
    }),
  ),
];

type Say = (sentence: Shown["sentence"], options: readonly string[]) => string;
type Cells = Readonly<Partial<Record<string, string>>>;

function cellsOf(
  { start, title, agreed, seriesId, occurrenceId }: ExportedMeeting,
  result: ExportedResult,
  question: Question | null,
  say: Say,
): Cells {
  return {
    meeting_start: start,
    meeting_title: title,
    asked: result.phase,
    state: result.state,
    mode: result.mode,
    form: result.form,
    needed: whole(result.k),
    invited: whole(result.invited),
    answered: whole(result.answered),
    closed_at: result.sealedAt,
    agreed: agreed?.text ?? "",
    agreed_about: agreed?.about ?? "",
    agreed_outcome: agreed?.outcome ?? "",
    agreed_moved: agreed?.moved ?? "",
    series_id: seriesId,
    occurrence_id: occurrenceId,
    pulse_id: result.pulseId,
    void_why: result.why ?? "",
    left_out: listed(result.leftOut.map(({ id, why }) => `${id} (${why})`)),
    ...(question === null
      ? {}
      : {
          question_id: question.id,
          question_text: question.text,
          shown: question.shown ? "yes" : "no",
          ...(question.shown ? shownCells(result, question, say) : {}),
        }),
  };
}

const shownCells = (result: ExportedResult, question: Shown, say: Say): Cells => ({
  question_version: whole(question.version),
  question_kind: question.kind,
  n: whole(question.n),
  cant_say: whole(question.cantSay),
  options: listed(question.options ?? []),
  ...Object.fromEntries(question.counts.map((count, place) => [`count_${place + 1}`, whole(count)])),
  range_low: whole(question.range?.[0]),
  range_high: whole(question.range?.[1]),
  middle_half_low: whole(question.middleHalf?.[0]),
  middle_half_high: whole(question.middleHalf?.[1]),
  median: whole(question.median),
  agreement: decimal(question.agreement),
  estimate_low: decimal(question.estimate?.lo),
  estimate_high: decimal(question.estimate?.hi),
  estimate_worst: decimal(question.estimate?.worst),
  estimate_best: decimal(question.estimate?.best),
  shape: question.shape ?? "",
  sentence: say(question.sentence, question.options ?? []),
  shift: result.shift.find(({ questionId }) => questionId === question.id)?.word ?? "",
  written: listed(result.sentences[question.id] ?? []),
  ...guessCells(question, say),
  leader_answer: String(question.leader?.answer ?? ""),
  leader_sentence: question.leader?.sentence ? say(question.leader.sentence, []) : "",
});

const guessCells = ({ guess }: Shown, say: Say): Cells =>
  guess === null
    ? {}
    : {
        guess_n: whole(guess.n),
        guess_cant_say: whole(guess.cantSay),
        ...Object.fromEntries(guess.counts.map((count, place) => [`guess_count_${place + 1}`, whole(count)])),
        guess_middle: whole(guess.middle),
        guess_gap: whole(guess.gap),
        guess_sentence: say(guess.sentence, []),
      };
