import type { ChangeCode } from "../../../../src/contract/change.ts";
import { guessedId } from "../../../../src/contract/guess.ts";
import type { CheckBody } from "../../../../src/contract/occurrence.ts";
import type { Form, Mode, Readers } from "../../../../src/contract/pulse.ts";
import type { AskedEntry } from "../../../../src/contract/questionBank.ts";
import type { QuestionBook } from "../../../../src/contract/questionBook.ts";
import { rotation } from "../../../../src/contract/rotation.ts";
import { fitsCoarse } from "../../../../src/measure/coarse.ts";

/** What a team's answers may be read by when nobody says so. */
export const defaultReaders = (teamKind: "team" | "chat"): Readers => (teamKind === "team" ? "team" : "audience");

const QUICK_MAX = 4;
const FULL_MAX = 15;

export type Asked = Pick<CheckBody, "kind" | "size"> & {
  readonly questions: readonly string[];
  /** Of a rule-out, which only an asking in between can have. */
  readonly ways?: readonly string[] | undefined;
  /** Of those that nobody chose: what rests at every other meeting, because its answers have stayed the same. */
  readonly steady?: readonly string[];
};

/**
 * What one meeting is asked, the same before and after, in order.
 * @param meeting 0 for the first meeting of the series
 * @param form of the pulse: a small team's coarse form has no sentences
 */
export function questionsFor(
  check: Asked,
  meeting: number,
  form: Form,
  { entry }: Pick<QuestionBook, "entry">,
): AskedEntry[] {
  return wished(check, meeting, form)
    .map((id) => entry(id))
    .filter((entry) => entry !== undefined)
    .filter((entry) => form !== "coarse" || fitsCoarse(entry.kind, entry.scale))
    .slice(0, check.size === "full" ? FULL_MAX : QUICK_MAX);
}

const wished = (check: Asked, meeting: number, form: Form): readonly string[] =>
  check.questions.length > 0 ? check.questions : rotation(check.size, meeting, form === "coarse", check.steady);

/**
 * Why a list of questions cannot be asked, or null when it can.
 * @param kept what is asked already, and stays although the team has retired it since
 */
export function whyNotAskable(
  check: Asked,
  book: Pick<QuestionBook, "entry" | "isRetired">,
  kept: readonly string[] = [],
): string | null {
  const most = check.size === "full" ? FULL_MAX : QUICK_MAX;
  if (check.questions.length > most) return `at most ${most} questions fit this size`;
  if (new Set(check.questions).size !== check.questions.length) return "a question is named twice";
  const entries = check.questions.map((id) => ({ id, entry: book.entry(id) }));
  const unknown = entries.find(({ entry }) => entry === undefined);
  if (unknown !== undefined) return `neither the question bank nor the team has ${unknown.id}`;
  const retired = check.questions.find((id) => book.isRetired(id) && !kept.includes(id));
  if (retired !== undefined) return `the team has retired ${retired}`;
  const long = entries.find(({ entry }) => entry?.scale === 7 && entry.kind === "scale");
  if (long !== undefined && check.size !== "full") return `${long.id} has seven answers and needs the full size`;
  const elsewhere = entries.find(({ entry }) => entry?.meetingKinds.includes(check.kind) === false);
  if (elsewhere !== undefined) return `${elsewhere.id} does not fit a meeting of this kind`;
  const early = check.questions.find((id, place) => {
    const about = guessedId(id);
    return about !== null && !check.questions.slice(0, place).includes(about);
  });
  if (early !== undefined) return `${early} comes after ${guessedId(early)}`;
  return whyNotWays(
    check.ways,
    entries.some(({ entry }) => entry?.kind === "rule-out"),
  );
}

function whyNotWays(ways: readonly string[] | undefined, isRuleOut: boolean): string | null {
  if (isRuleOut && ways === undefined) return "a rule-out needs four ways in your own words, asked now";
  if (!isRuleOut && ways !== undefined) return "ways are for a rule-out";
  return new Set(ways).size === (ways?.length ?? 0) ? null : "a way is named twice";
}

/** Why nobody can lead in the open beside the others: where all answer in the open, everybody does. */
export const whyNoLeader = (leaderId: string | null, mode: Mode): string | null =>
  leaderId !== null && mode === "open" ? "where all answer in the open, the leader is asked like everybody" : null;

/** What of a check decides how people are asked, and who reads it. */
export type Terms = Asked &
  Pick<CheckBody, "before" | "after"> & {
    readonly mode: Mode;
    readonly readers: Readers;
    readonly threshold: number;
    readonly facilitatorId: string | null;
    readonly leaderId: string | null;
  };
type Told = { readonly what: ChangeCode; readonly facts: Readonly<Record<string, string | number>> };

/**
 * What a team is told of a check that was set anew: one line for each thing that is another than before, none when all is
 * as it was.
 * @param before null: nothing was asked
 */
export function whatChanged(before: Terms | null, after: Terms): Told[] {
  const questions = { asked: after.questions.length > 0 ? "chosen" : after.size, when: phasesOf(after) };
  const { mode, readers, threshold } = after;
  if (before === null)
    return [
      { what: "check-set", facts: { ...questions, mode, readers, ...(mode === "private" ? { threshold } : {}) } },
    ];
  const told: Told[] = [];
  const asks = (terms: Terms) => JSON.stringify([terms.kind, terms.size, terms.questions, phasesOf(terms)]);
  if (asks(before) !== asks(after)) told.push({ what: "questions-set", facts: questions });
  if (before.mode !== mode) told.push({ what: "mode-set", facts: { from: before.mode, to: mode } });
  // In the open a number of answers needed has no meaning.
  if (mode === "private" && before.mode === mode && before.threshold !== threshold)
    told.push({ what: "threshold-set", facts: { from: before.threshold, to: threshold } });
  if (before.readers !== readers) told.push({ what: "readers-set", facts: { from: before.readers, to: readers } });
  if (before.facilitatorId !== after.facilitatorId)
    told.push({ what: "facilitator-set", facts: { to: after.facilitatorId === null ? "nobody" : "named" } });
  if (before.leaderId !== after.leaderId)
    told.push({ what: "leader-set", facts: { to: after.leaderId === null ? "nobody" : "named" } });
  return told;
}

const phasesOf = ({ before, after }: Pick<CheckBody, "before" | "after">): string =>
  before && after ? "both" : before ? "before" : after ? "after" : "never";
