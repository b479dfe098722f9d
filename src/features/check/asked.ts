import type { BankQuestion, MeetingKind } from "../../contract/question.ts";

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

export type Wording = { readonly id: string; readonly text: string; readonly options: readonly string[] | null };

/** The bank's questions of these ids as they are worded in one phase; those not asked in it are left out. */
export const worded = (
  bank: readonly BankQuestion[],
  ids: readonly string[],
  phase: "before" | "after" | "adhoc",
): Wording[] =>
  ids.flatMap((id) => {
    const question = bank.find((entry) => entry.id === id);
    const text =
      phase === "before" ? question?.before : (question?.after ?? (phase === "adhoc" ? question?.before : null));
    return question === undefined || text == null ? [] : [{ id, text, options: question.options }];
  });

/** Longer than this, fewer people read to the end. */
export const LONG_QUESTION = 120;

export const meetingKinds: readonly MeetingKind[] = ["decide", "plan", "share", "solve"];
