import type { BankQuestion, Field, Level, MeetingKind, QuestionKind } from "../../../src/contract/question.ts";
import { type BankEntry, questionBank } from "../../../src/contract/questionBank.ts";
import { type QuestionWords, wordingOf } from "../../../src/contract/wording.ts";

export type Filter = {
  readonly level?: Level | undefined;
  readonly field?: Field | undefined;
  readonly kind?: QuestionKind | undefined;
  readonly meetingKind?: MeetingKind | undefined;
};

const fits = (entry: BankEntry, filter: Filter): boolean =>
  (filter.level === undefined || entry.levels.includes(filter.level)) &&
  (filter.field === undefined || entry.fields.includes(filter.field)) &&
  (filter.kind === undefined || entry.kind === filter.kind) &&
  (filter.meetingKind === undefined || entry.meetingKinds.includes(filter.meetingKind));

/** The questions that fit every given filter, in the order of the bank, worded for that kind of meeting. */
export function listQuestions(words: QuestionWords, filter: Filter): BankQuestion[] {
  return questionBank
    .filter((entry) => fits(entry, filter))
    .map((entry) => {
      const meeting = filter.meetingKind ?? entry.meetingKinds[0] ?? "decide";
      const before = wordingOf(words, entry.id, "before", meeting);
      const after = wordingOf(words, entry.id, "after", meeting);
      return {
        id: entry.id,
        version: entry.version,
        kind: entry.kind,
        scale: entry.scale,
        name: (after ?? before)?.name ?? entry.id,
        levels: [...entry.levels],
        fields: [...entry.fields],
        meetingKinds: [...entry.meetingKinds],
        before: before?.text ?? null,
        after: after?.text ?? null,
        options: (after ?? before)?.options ?? null,
      };
    });
}
