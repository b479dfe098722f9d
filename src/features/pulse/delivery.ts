import { ProblemError } from "../../client/call.ts";
import type { Answers } from "../../contract/question.ts";
import type { Fate } from "./voter.ts";

/** How far the answers kept on this device have come. */
export type Delivery = {
  readonly answers: Answers;
  readonly revision: number;
  /** The last revision the server acknowledged; 0: none. */
  readonly acknowledged: number;
  /** The answers of that revision, once others are to take their place. */
  readonly counted: Answers | null;
  /** Whether anything later went out and was never answered, so that it may have arrived all the same. */
  readonly unclear: boolean;
};

/** These answers in place of those of `before`, not sent yet. */
export function takingPlaceOf(before: Delivery | null, answers: Answers): Delivery {
  if (before === null) return { answers, revision: 1, acknowledged: 0, counted: null, unclear: false };
  const { revision, acknowledged, counted, unclear } = before;
  const next = { answers, revision: revision + 1, acknowledged };
  return isThere(before) ? { ...next, counted: before.answers, unclear: false } : { ...next, counted, unclear };
}

export const isThere = ({ acknowledged, revision }: Delivery): boolean => acknowledged >= revision;

/**
 * Sends until acknowledged, under a higher revision where another page of the person was quicker.
 * @param write keeps what is known before each step, so that a page that ends in between leaves the truth behind
 * @throws whatever `put` throws: refused for good, or without a reply
 */
export async function deliver(
  sheet: Delivery,
  write: (sheet: Delivery) => void,
  put: (revision: number) => Promise<unknown>,
): Promise<{ revision: number }> {
  let { unclear } = sheet;
  for (let revision = sheet.revision; ; revision += 1) {
    write({ ...sheet, revision, unclear: true });
    try {
      await put(revision);
      write({ ...sheet, revision, acknowledged: revision, counted: null, unclear: false });
      return { revision };
    } catch (error) {
      const refused = error instanceof ProblemError && error.problem.status < 500;
      if (!refused) throw error;
      // What the other page sent is not known here.
      unclear ||= error.code === "stale-revision";
      write({ ...sheet, revision, unclear });
      if (error.code !== "stale-revision") throw error;
    }
  }
}

/** What becomes of kept answers when nothing can be sent any more. */
export function fateOf(sheet: Delivery): Fate {
  if (isThere(sheet)) return "counted";
  if (sheet.acknowledged === 0) return sheet.unclear ? "unsure" : "late";
  return sheet.unclear || sheet.counted === null ? "change-unsure" : "change-late";
}
