import { fullPicture } from "../../contract/fullPicture.ts";
import { guessedId } from "../../contract/guess.ts";
import type { BankQuestion, MeetingKind } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("workshop");

/** What the server asks when nobody chose: the same every time, and one of `inTurn` beside them. */
export const askedBySize = {
  starter: { always: ["clarity", "commit"], inTurn: [] },
  quick: { always: ["clarity", "commit"], inTurn: ["direct", "free", "piece", "voice"] },
} as const satisfies Record<string, { always: readonly string[]; inTurn: readonly string[] }>;

/** What "ask now" offers; a decision check is for meetings that decide something. */
export const askedNow = {
  decision: ["decision"],
  quick: ["clarity", "commit", "direct"],
} as const satisfies Record<string, readonly string[]>;

/** What "ask now" can be about; a full picture also asks about ways, where somebody wrote four. */
export type Now = keyof typeof askedNow | "full";
export const questionsNow = (what: Now, more: { readonly ways: boolean; readonly coarse: boolean }): string[] =>
  what === "full" ? fullPicture(more) : [...askedNow[what]];

export type Wording = { readonly id: string; readonly text: string; readonly options: readonly string[] | null };

/**
 * The bank's questions of these ids as they are worded in one phase; those not asked in it are left out.
 * @param ways of a rule-out among them
 */
export const worded = (
  bank: readonly BankQuestion[],
  ids: readonly string[],
  phase: "before" | "after" | "adhoc",
  ways: readonly string[] | null = null,
): Wording[] =>
  ids.flatMap((id) => {
    const about = guessedId(id);
    if (about !== null)
      return worded(bank, [about], phase).map((one) => ({ ...one, id, text: t("guess", { text: one.text }) }));
    const question = bank.find((entry) => entry.id === id);
    const text =
      phase === "before" ? question?.before : (question?.after ?? (phase === "adhoc" ? question?.before : null));
    if (question === undefined || text == null) return [];
    return [{ id, text, options: question.kind === "rule-out" ? ways : question.options }];
  });

/** Longer than this, fewer people read to the end. */
export const LONG_QUESTION = 120;

export const meetingKinds: readonly MeetingKind[] = ["decide", "plan", "share", "solve"];
