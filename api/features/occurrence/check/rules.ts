import type { CheckBody } from "../../../../src/contract/occurrence.ts";
import type { Form, Readers } from "../../../../src/contract/pulse.ts";
import { type BankEntry, bankQuestion } from "../../../../src/contract/questionBank.ts";
import { rotation } from "../../../../src/contract/rotation.ts";
import { fitsCoarse } from "../../../../src/measure/coarse.ts";

/** What a team's answers may be read by when nobody says so. */
export const defaultReaders = (teamKind: "team" | "chat"): Readers => (teamKind === "team" ? "team" : "audience");

const QUICK_MAX = 4;
const FULL_MAX = 15;

export type Asked = Pick<CheckBody, "kind" | "size"> & {
  readonly questions: readonly string[];
  /** Of those that nobody chose: what rests at every other meeting, because its answers have stayed the same. */
  readonly steady?: readonly string[];
};

/**
 * What one meeting is asked, the same before and after, in order.
 * @param meeting 0 for the first meeting of the series
 * @param form of the pulse: a small team's coarse form has no sentences
 */
export function questionsFor(check: Asked, meeting: number, form: Form): BankEntry[] {
  return wished(check, meeting, form)
    .map(bankQuestion)
    .filter((entry) => entry !== undefined)
    .filter((entry) => form !== "coarse" || fitsCoarse(entry.kind, entry.scale))
    .slice(0, check.size === "full" ? FULL_MAX : QUICK_MAX);
}

const wished = (check: Asked, meeting: number, form: Form): readonly string[] =>
  check.questions.length > 0 ? check.questions : rotation(check.size, meeting, form === "coarse", check.steady);

/** Why a list of questions cannot be asked, or null when it can. */
export function whyNotAskable(check: Asked): string | null {
  const most = check.size === "full" ? FULL_MAX : QUICK_MAX;
  if (check.questions.length > most) return `at most ${most} questions fit this size`;
  if (new Set(check.questions).size !== check.questions.length) return "a question is named twice";
  const entries = check.questions.map((id) => ({ id, entry: bankQuestion(id) }));
  const unknown = entries.find(({ entry }) => entry === undefined);
  if (unknown !== undefined) return `the question bank has no ${unknown.id}`;
  const long = entries.find(({ entry }) => entry?.scale === 7 && entry.kind === "scale");
  if (long !== undefined && check.size !== "full") return `${long.id} has seven answers and needs the full size`;
  const elsewhere = entries.find(({ entry }) => entry?.meetingKinds.includes(check.kind) === false);
  return elsewhere === undefined ? null : `${elsewhere.id} does not fit a meeting of this kind`;
}
