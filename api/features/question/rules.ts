import { OWN_MAX, type OwnQuestion, type Pack } from "../../../src/contract/pack.ts";
import type { BankQuestion, Field, Level, MeetingKind, QuestionKind } from "../../../src/contract/question.ts";
import { type BankEntry, questionBank } from "../../../src/contract/questionBank.ts";
import { type OwnVersion, ownEntry, type QuestionBook } from "../../../src/contract/questionBook.ts";
import { type AskedWords, type QuestionWords, wordingOf } from "../../../src/contract/wording.ts";

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
export const listQuestions = (words: QuestionWords, filter: Filter): BankQuestion[] =>
  questionBank
    .filter((entry) => fits(entry, filter))
    .map((entry) => {
      const meeting = filter.meetingKind ?? entry.meetingKinds[0] ?? "decide";
      return listed(entry, (phase) => wordingOf(words, entry.id, phase, meeting));
    });

/** A team's own questions, each in its newest version. */
export const listOwn = (book: QuestionBook, questions: readonly OwnQuestion[]): BankQuestion[] =>
  questions.map((question) => {
    const entry = { ...ownEntry(question), kind: question.kind };
    return listed(entry, (phase) => book.worded(entry, phase, "decide"));
  });

function listed(
  entry: BankEntry & { kind: QuestionKind },
  worded: (phase: "before" | "after") => AskedWords | null,
): BankQuestion {
  const [before, after] = [worded("before"), worded("after")];
  const named = after ?? before;
  return {
    id: entry.id,
    version: entry.version,
    kind: entry.kind,
    scale: entry.scale,
    name: named?.name ?? entry.id,
    levels: [...entry.levels],
    fields: [...entry.fields],
    meetingKinds: [...entry.meetingKinds],
    before: before?.text ?? null,
    after: after?.text ?? null,
    options: named?.options ?? null,
  };
}

/** The newest version of each question, in the order in which they are stored. */
export function newest(stored: readonly OwnVersion[]): OwnVersion[] {
  const byId = new Map<string, OwnVersion>();
  for (const one of stored) {
    const known = byId.get(one.question.id);
    if (known === undefined || known.question.version < one.question.version) byId.set(one.question.id, one);
  }
  return [...byId.values()];
}

export const packOf = (questions: readonly OwnQuestion[]): Pack => ({
  format: "plumbline-questions",
  version: 1,
  questions: [...questions],
});

/** What a pack would change, or the first thing in it that stands against what the team has. */
export type Loading =
  | { readonly ok: true; readonly add: readonly OwnQuestion[]; readonly bringBack: readonly string[] }
  | {
      readonly ok: false;
      readonly code: "version-taken";
      readonly facts: { readonly at: string; readonly next: number };
    }
  | { readonly ok: false; readonly code: "bad-request"; readonly facts: { readonly at: string; readonly rule: string } }
  | { readonly ok: false; readonly code: "too-many-questions"; readonly facts: { readonly most: number } };

/** How large a team's pack may become, so that what was saved can always be loaded: less than a request may hold. */
const PACK_BYTES_MAX = 60_000;

/** A question that is there in these very words stays as it is, so that loading a pack twice is loading it once. */
export function loading(stored: readonly OwnVersion[], { questions }: Pack): Loading {
  const here = new Map(newest(stored).map((one) => [one.question.id, one]));
  for (const [place, question] of questions.entries()) {
    const known = here.get(question.id)?.question;
    const isOlder = known !== undefined && known.version >= question.version;
    if (isOlder && !isSame(known, question))
      return { ok: false, code: "version-taken", facts: { at: `questions.${place}.version`, next: known.version + 1 } };
    // Checks and lines agreed on name the question, and go by what kind it is.
    if (known !== undefined && known.kind !== question.kind)
      return { ok: false, code: "bad-request", facts: { at: `questions.${place}.kind`, rule: "kind-never-changes" } };
  }
  const add = questions.filter(({ id, version }) => here.get(id)?.question.version !== version);
  const bringBack = questions.map(({ id }) => id).filter((id) => here.get(id)?.isRetired === true);
  const kept = [...here.values()].filter(
    ({ question, isRetired }) => !isRetired && !questions.some(({ id }) => id === question.id),
  );
  const whole = packOf([...kept.map(({ question }) => question), ...questions]);
  if (whole.questions.length > OWN_MAX || Buffer.byteLength(JSON.stringify(whole)) > PACK_BYTES_MAX)
    return { ok: false, code: "too-many-questions", facts: { most: OWN_MAX } };
  return { ok: true, add, bringBack };
}

/** The same in everything; the order of names in an object says nothing. */
const isSame = (one: OwnQuestion, other: OwnQuestion): boolean => canonical(one) === canonical(other);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
